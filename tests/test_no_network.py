"""No socket is opened by what runs without Qt; the first run included."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

# Python's own audit tells of every socket and every look-up, whoever asks for it.
_BLOCK = """
import sys

UNIX = 1

def refuse(event, arguments):
    if not event.startswith("socket."):
        return
    # Processes on this machine talk to one another through sockets that are files.
    is_new = event == "socket.__new__"
    family = arguments[1] if is_new else getattr(arguments[0], "family", None)
    if family != UNIX:
        sys.stderr.write("blocked: " + event + "\\n")
        raise OSError("the network is blocked")

sys.addaudithook(refuse)
"""
_COMMAND_LINE = "from factbox.command_line.command import main; sys.exit(main())"
_TEXTSTAT = """
from factbox.analysis.rule_sets.textstat.textstat_itself import textstat_figures
from factbox.assets import asset

print(textstat_figures(sys.stdin.read(), asset("cmudict-syllables.txt")))
"""
_TEXT = (
    b"A headline\n\nFirst, we should go to https://example.org. Second, a@b.org must write.\n"
)


def run_blocked(
    code: str, home: Path, *arguments: str, path: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run `code` with the network blocked, as somebody whose home folder is empty.

    Python also looks for modules in `path`, as do the processes that it starts.
    """
    searched = {} if path is None else {"PYTHONPATH": str(path)}
    return subprocess.run(
        [sys.executable, "-c", _BLOCK + code, *arguments],
        input=_TEXT,
        capture_output=True,
        env=os.environ | {"HOME": str(home), "XDG_DATA_HOME": str(home)} | searched,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("output", ["--print", "--json"])
def test_reports_open_no_socket(output: str, tmp_path: Path) -> None:
    done = run_blocked(_COMMAND_LINE, tmp_path, "-", output)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"First" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ["pdf", "docx", "html", "md"])
def test_a_report_to_hand_on_opens_no_socket(ending: str, tmp_path: Path) -> None:
    out = tmp_path / f"report.{ending}"
    done = run_blocked(_COMMAND_LINE, tmp_path, "-", "--report", str(out))
    assert (done.returncode, done.stderr) == (0, b"")
    assert out.stat().st_size > 100


def test_the_snapshots_command_opens_no_socket(tmp_path: Path) -> None:
    # A text is no file of snapshots, but the file that it would come into is made.
    done = run_blocked(_COMMAND_LINE, tmp_path, "snapshots", "import", "-")
    assert done.returncode == 1
    assert done.stderr.startswith(b"factbox: Nothing was imported")
    for arguments in (["list"], ["export", "-"], ["export", str(tmp_path / "a.csv")]):
        done = run_blocked(_COMMAND_LINE, tmp_path, "snapshots", *arguments)
        assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_many_texts_open_no_socket(jobs: str, tmp_path: Path) -> None:
    texts, everywhere = tmp_path / "texts", tmp_path / "everywhere"
    texts.mkdir()
    everywhere.mkdir()
    # Every Python that is started imports it.
    (everywhere / "sitecustomize.py").write_text(_BLOCK, encoding="utf-8")
    (texts / "a.txt").write_bytes(_TEXT)
    (texts / "b.html").write_bytes(b"<html><body><p>See https://example.org</p></body></html>")
    for name, *rest in (["corpus", "--out", "-"], ["check", "--min-tokens", "1"]):
        arguments = (name, str(texts), *rest, "--jobs", jobs)
        done = run_blocked(_COMMAND_LINE, tmp_path, *arguments, path=everywhere)
        assert done.returncode == 0
        assert b"blocked" not in done.stderr
        assert b"b.html" in done.stdout


@pytest.mark.parametrize("kind", ["INET", "INET6"])
def test_the_block_holds_in_processes_that_are_started(kind: str, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(_BLOCK, encoding="utf-8")
    code = (
        "import subprocess, sys\n"
        f"code = 'import socket; socket.socket(socket.AF_{kind})'\n"
        "sys.exit(subprocess.run([sys.executable, '-c', code]).returncode)"
    )
    done = run_blocked(code, tmp_path, path=tmp_path)
    assert done.returncode == 1
    assert b"blocked: socket." in done.stderr


def test_what_connects_is_not_loaded_unless_a_scheduler_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(_TEXT)
    code = (
        "from factbox.command_line.command import main\n"
        "main()\n"
        "print('factbox.corpus.run' in sys.modules, 'factbox.corpus.cluster' in sys.modules)"
    )
    arguments = ("check", str(tmp_path), "--min-tokens", "1")
    assert run_blocked(code, tmp_path, *arguments).stdout.endswith(b"True False\n")
    done = run_blocked(code, tmp_path, *arguments, "--scheduler", "127.0.0.1:1")
    assert done.stdout.endswith(b"True True\n")


def test_the_comparison_with_textstat_opens_no_socket(tmp_path: Path) -> None:
    done = run_blocked(_TEXTSTAT, tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"TextstatFigures(version='0.7.13'" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "code", ["import socket; socket.socket()", "import socket; socket.getaddrinfo('a.org', 80)"]
)
def test_the_block_holds(code: str, tmp_path: Path) -> None:
    done = run_blocked(code, tmp_path)
    assert done.returncode == 1
    assert b"blocked: socket." in done.stderr
