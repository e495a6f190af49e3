"""Reports that the command line writes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import docx
import pytest
from docx.shared import Inches

from factbox.analysis.figures.measures import all_figures
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.snapshots.snapshot import NewSnapshot, Work
from factbox.snapshots.store import SnapshotStore

from .run import run, run_apart

TEXT = (
    "Three ways to better schools\n\nWe must go in the following three ways.\n\n"
    "First, we should build more houses for the considerable population of the town.\n\n"
    "Second, we should plant many trees along the road to the school.\n\n"
    "Third, we should sing the old songs."
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "schools.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with two snapshots of earlier revisions."""
    folder = tmp_path / "data"
    folder.mkdir()
    store = SnapshotStore(folder / "snapshots.db")
    work = Work.begun("Three ways")
    for text in (TEXT.replace("sing", "rehearse"), TEXT.replace("old ", "")):
        document = Document(text.split("\n"))
        figures = at_once(all_figures(document))
        store.save(NewSnapshot(text, "Fact box", 2, "once", figures), work)
    store.close()
    return folder


@pytest.fixture(autouse=True)
def nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without snapshots in the data folder of the account."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nobody"))
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "nobody"))


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.pdf", b"%PDF-"),
        ("a.docx", b"PK"),
        ("a.HTML", b"<!DOCTYPE html>"),
        ("a.md", b"# Three"),
    ],
)
def test_the_ending_says_the_format(name: str, begins: bytes, file: Path, data: Path) -> None:
    out = file.parent / name
    done = run_apart(file, "--report", out, "--data-folder", data)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert out.read_bytes().startswith(begins)
    assert not list(file.parent.glob("*.part"))


def test_the_snapshots_of_a_text_are_in_its_report(file: Path, data: Path) -> None:
    out = file.parent / "a.md"
    run(file, "--report", out, "--data-folder", data, "--target", "3-5")
    written = out.read_text(encoding="utf-8")
    assert "| Snapshot 1 | " in written
    assert "| Snapshot 2 | " in written
    assert "| Now | " in written
    assert "Target Level 3–5." in written


def test_a_text_without_snapshots_has_none_in_its_report(file: Path, data: Path) -> None:
    file.write_text("An altogether different text about the sea and its fish.\n", "utf-8")
    out = file.parent / "a.md"
    assert run(file, "--report", out, "--data-folder", data).returncode == 0
    assert "Snapshot" not in out.read_text(encoding="utf-8")


def test_what_writes_word_files_is_loaded_for_these_only(file: Path) -> None:
    code = (
        "import sys; from factbox.command_line.command import main; "
        f"main([{str(file)!r}, '--report', {str(file.with_suffix('.md'))!r}]); "
        "print({'docx', 'PySide6'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.strip() == b"set()"


def test_without_a_data_folder_none_is_made(file: Path, tmp_path: Path) -> None:
    assert run(file, "--report", tmp_path / "a.md").returncode == 0
    assert not (tmp_path / "nobody").exists()


def test_sections_and_paper_are_chosen(file: Path) -> None:
    out = file.parent / "a.docx"
    done = run(file, "--report", out, "--sections", "outline,fact-box", "--paper", "letter")
    assert (done.returncode, done.stderr) == (0, b"")
    document = docx.Document(str(out))
    styles = {each.text: each.style for each in document.paragraphs}
    assert styles["Outline"] is not None
    assert styles["Outline"].name == "Heading 1"
    assert "Costliest sentences and words" not in styles
    assert document.sections[0].page_width == Inches(8.5)


def test_standard_input_is_reported_on(tmp_path: Path) -> None:
    out = tmp_path / "a.html"
    assert run("-", "--report", out, text=TEXT.encode()).returncode == 0
    assert "<title>Three ways to better schools</title>" in out.read_text(encoding="utf-8")


def test_the_way_of_counting_can_be_chosen(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.md"
    run(file, "--report", out, "--rules", "textstat", "--leave-out", "headings")
    written = out.read_text(encoding="utf-8")
    assert "rule set textstat, version" in written
    assert "Counted without headings." in written


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (
            ["--report", "a.txt"],
            "“a.txt” does not end in .pdf, .docx, .html or .md;",
        ),
        (["--report", "no/a.md"], "“no/a.md” cannot be written: No such file or directory."),
        (["--report", "a.md", "--sections", "cats"], "“cats” is not a part of a report"),
        (["--sections", "outline"], "--sections, --paper and --data-folder need --report."),
        (
            ["--print", "--target", "8-10"],
            "--target, --target-length and --target-coverage need --costs or --report.",
        ),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    arguments: list[str], complaint: str, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(file.parent)
    done = run(file, *arguments)
    assert done.returncode in (1, 2)
    assert complaint in done.stderr.decode()


def test_an_empty_text_is_nothing_to_report(tmp_path: Path) -> None:
    done = run("-", "--report", tmp_path / "a.md", text=b"\n")
    expected = b"factbox: There is nothing to report: the text is empty.\n"
    assert (done.returncode, done.stderr) == (1, expected)
    assert list(tmp_path.glob("a.*")) == []


def test_a_report_does_not_replace_its_text(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(TEXT, encoding="utf-8")
    done = run(path, "--report", path)
    assert done.returncode == 2
    assert b"is the text itself" in done.stderr
    assert path.read_text(encoding="utf-8") == TEXT


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    done = run(tmp_path / "b.txt", "--report", tmp_path / "a.md")
    assert done.returncode == 1
    assert b"There is no file" in done.stderr
