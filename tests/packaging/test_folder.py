"""The folder that PyInstaller builds, in a system without Python.

    pyinstaller resources/packaging/factbox.spec
    pytest tests/packaging/test_folder.py --packaged dist/factbox

Needs debootstrap, which downloads that system, and root to change into it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

_SAMPLE = Path(__file__).parents[2] / "resources" / "sample-article.txt"
_MOST_BYTES = 220_000_000
# What a desktop has: the folder brings all else.
_DESKTOP = "libegl1,libgl1,fonts-dejavu-core"


@pytest.fixture(scope="module")
def folder(request: pytest.FixtureRequest) -> Path:
    built = request.config.getoption("--packaged")
    if built is None:
        pytest.skip("no folder is given: --packaged dist/factbox")
    return Path(built)


@pytest.fixture(scope="module")
def root(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A system of its own with the folder in /opt, and no Python."""
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        pytest.skip("root and debootstrap are needed to make a system without Python")
    root = tmp_path_factory.mktemp("root")
    make = ["debootstrap", "--variant=minbase", f"--include={_DESKTOP}", "stable", str(root)]
    subprocess.run(make, check=True, capture_output=True)
    shutil.copytree(folder, root / "opt" / "factbox", symlinks=True)
    shutil.copy(_SAMPLE, root / "tmp" / "sample.txt")
    yield root
    shutil.rmtree(root)


def run(root: Path, *arguments: str) -> str:
    """What the program prints in that system."""
    done = subprocess.run(
        ["chroot", str(root), "/opt/factbox/factbox", *arguments],
        env={"PATH": "/usr/sbin:/usr/bin", "HOME": "/root", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_is_small(folder: Path) -> None:
    files = (path for path in folder.rglob("*") if not path.is_symlink())
    assert sum(path.stat().st_size for path in files) <= _MOST_BYTES


def test_there_is_no_python(root: Path) -> None:
    assert not list(root.glob("usr/bin/python*"))


def test_counts_as_the_installed_one_does(root: Path) -> None:
    installed = subprocess.run(
        [sys.executable, "-m", "factbox", str(_SAMPLE), "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    there = run(root, "/tmp/sample.txt", "--json")
    assert there == installed.stdout.replace(str(_SAMPLE), "/tmp/sample.txt")


def test_measures_many_texts_in_processes_of_their_own(root: Path) -> None:
    shutil.copytree(_SAMPLE.parent / "guide", root / "tmp" / "guide", dirs_exist_ok=True)
    run(root, "corpus", "/tmp/guide", "--jobs", "2", "--out", "/tmp/guide.jsonl")
    installed = subprocess.run(
        [sys.executable, "-m", "factbox", "corpus", _SAMPLE.parent / "guide", "--out", "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    there = (root / "tmp" / "guide.jsonl").read_text(encoding="utf-8")
    assert there == installed.stdout.replace(str(_SAMPLE.parent), "/tmp")


def test_counts_as_textstat_does(root: Path) -> None:
    assert "textstat" in run(root, "/tmp/sample.txt", "--print", "--rules", "textstat")


def test_draws_its_window(root: Path) -> None:
    run(root, "/tmp/sample.txt", "--grab", "/tmp/window.png")
    assert (root / "tmp/window.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("ending", ["pdf", "docx", "html", "md"])
def test_writes_a_report_and_reads_it_again(root: Path, ending: str) -> None:
    run(root, "/tmp/sample.txt", "--report", f"/tmp/report.{ending}")
    assert "Tokens" in run(root, f"/tmp/report.{ending}", "--text")


def test_the_window_reads_a_document_in_a_process_of_its_own(root: Path) -> None:
    run(root, "/tmp/sample.txt", "--report", "/tmp/own.docx")
    run(root, "/tmp/own.docx", "--grab", "/tmp/own.png")
    assert (root / "tmp/own.png").read_bytes().startswith(b"\x89PNG")
