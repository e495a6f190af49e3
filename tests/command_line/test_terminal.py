"""The command line in a real terminal, in one that knows only ASCII, and interrupted."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from factbox.snapshots.store import SnapshotStore

from .run import in_terminal, run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such terminals")

_ASCII = {
    "LC_ALL": "C",
    "PYTHONIOENCODING": "ascii",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
}
_COMMAND = [sys.executable, "-m", "factbox"]
_HOSTILE = "One\x1b[31m \u202etxt.exe\u2066 two\x9b1m."


def is_quiet(sent: bytes) -> bool:
    """Return whether the terminal has nothing to obey."""
    text = sent.decode()
    return not any(each in text for each in "\x1b\x9b\x07\u202e\u2066") and "Trace" not in text


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["snapshots", "--help"],
        ["gone “x”.txt", "--print"],
        ["--rules", "“nö”"],
        ["snapshots", "list", "--data-folder", "gönd"],
        ["{text}", "--print"],
        ["{text}", "--json"],
        ["{text}", "--text"],
    ],
)
def test_a_terminal_that_knows_only_ascii_is_sent_nothing_else(
    arguments: list[str], tmp_path: Path
) -> None:
    text = tmp_path / "text.txt"
    text.write_text("“First”, we go… Second, we stay – or not. Ünï 😀", encoding="utf-8")
    given = [each.replace("{text}", str(text)) for each in arguments]
    _, sent = in_terminal(*given, **_ASCII)
    assert sent.isascii()
    assert b"Traceback" not in sent
    assert sent.strip()


@pytest.mark.parametrize("arguments", [["--help"], ["gone.txt", "--print"], ["--sizes"]])
def test_no_stream_that_knows_only_ascii_is_too_narrow(arguments: list[str]) -> None:
    done = subprocess.run(
        [*_COMMAND, *arguments], capture_output=True, env=os.environ | _ASCII, check=False
    )
    assert (done.stdout + done.stderr).isascii()
    assert b"Traceback" not in done.stderr


def test_a_file_gets_utf_8_whatever_the_locale_is(tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("“Ünï”", encoding="utf-8")
    done = subprocess.run(
        [*_COMMAND, text, "--text"], capture_output=True, env=os.environ | _ASCII, check=False
    )
    assert done.stdout.decode() == "“Ünï”\n"


@pytest.mark.parametrize("option", ["--print", "--json", "--text"])
def test_nothing_in_a_text_is_obeyed_by_a_terminal(tmp_path: Path, option: str) -> None:
    text = tmp_path / "text.txt"
    text.write_text(f"First, {_HOSTILE}\n\nSecond, {_HOSTILE}\n", encoding="utf-8")
    code, sent = in_terminal(text, option)
    assert code == 0
    assert is_quiet(sent)
    # A file gets the text as it is.
    done = subprocess.run([*_COMMAND, text, "--text"], capture_output=True, check=True)
    assert done.stdout.decode().startswith(f"First, {_HOSTILE}\n")


@pytest.mark.parametrize(
    "arguments",
    [
        [_HOSTILE, "--print"],
        ["--rules", _HOSTILE],
        ["--\x1b[31m\u202e"],
        ["--print", "a", _HOSTILE],
        ["snapshots", "list", "--data-folder", _HOSTILE],
        ["snapshots", _HOSTILE],
        ["snapshots", "export", _HOSTILE],
        ["a.txt", "--report", _HOSTILE],
    ],
)
def test_nothing_in_an_argument_is_obeyed_by_a_terminal(arguments: list[str]) -> None:
    code, sent = in_terminal(*arguments)
    assert code in (1, 2)
    assert is_quiet(sent)


def test_a_name_that_is_not_utf_8_is_read_written_and_shown(tmp_path: Path) -> None:
    text = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(text)).write_text("One two.", encoding="utf-8")
    code, sent = in_terminal(text, "--print")
    assert code == 0
    assert b"Tokens: " in sent
    report = os.fsencode(tmp_path) + b"/caf\xe9.html"
    assert in_terminal(text, "--report", report) == (0, b"")
    assert Path(os.fsdecode(report)).read_text(encoding="utf-8").count("caf\\xe9.txt") > 0
    _, sent = in_terminal(text + b"x", "--print")
    assert "caf\\xe9.txtx”" in sent.decode()


# The shell that runs the tests may ignore Ctrl+C for all that it starts.
_HEED = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
"""
_SLOW = """
import sys
from factbox.{module} import {name}
def slow(*_, **__):
    print("begun", flush=True)
    while True:
        sum(range(1000))
import factbox.{module}
factbox.{module}.{name} = slow
sys.argv = ["factbox", *{arguments}]
from factbox.__main__ import main
sys.exit(main())
"""


@pytest.mark.parametrize(
    ("module", "name", "arguments"),
    [
        ("command_line.report", "text_report", ["{text}", "--print"]),
        ("documents.reading", "read_document", ["{page}", "--print"]),
        ("command_line.snapshots_command", "listed", ["snapshots", "list"]),
        ("command_line.report_command", "report_on", ["{text}", "--report", "{out}"]),
    ],
)
def test_ctrl_c_ends_it_at_once_and_in_silence(
    tmp_path: Path, module: str, name: str, arguments: list[str]
) -> None:
    (tmp_path / "text").write_text("One two.", encoding="utf-8")
    (tmp_path / "page").write_text("<!DOCTYPE html><p>One two.", encoding="utf-8")
    out = tmp_path / "out.html"
    places = {"{text}": tmp_path / "text", "{page}": tmp_path / "page", "{out}": out}
    given = [str(places.get(each, each)) for each in arguments]
    if "snapshots" in arguments:
        SnapshotStore(tmp_path / "snapshots.db").close()
        given += ["--data-folder", str(tmp_path)]
    script = _HEED + _SLOW.format(module=module, name=name, arguments=given)
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=30)
    assert (process.returncode, rest, errors) == (130, b"", b"")
    assert not out.exists()


def test_ctrl_c_while_it_is_loaded_is_silent_too() -> None:
    script = """
import sys, time
class Slow:
    def find_spec(self, name, path, target=None):
        if name.startswith("factbox.command_line"):
            print("begun", flush=True)
            while True:
                time.sleep(1)
sys.meta_path.insert(0, Slow())
from factbox.__main__ import main
sys.exit(main())
"""
    with subprocess.Popen(
        [sys.executable, "-c", _HEED + script], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (130, b"")


@pytest.mark.parametrize("arguments", ["--help", "snapshots --help"])
def test_a_reader_may_stop_early(arguments: str) -> None:
    command = f'set -o pipefail; "$0" -m factbox {arguments} | true'
    done = subprocess.run(
        ["bash", "-c", command, sys.executable], capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has a full device")
@pytest.mark.parametrize("arguments", ["--help", "--version", "snapshots --help"])
def test_help_that_cannot_be_written_is_reported(arguments: str) -> None:
    command = f'"$0" -m factbox {arguments} >/dev/full'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable], capture_output=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith(b"factbox: The help cannot be written: ")
    assert done.stderr.count(b"\n") == 1


def test_without_standard_error_no_complaint_is_among_the_output() -> None:
    command = '"$0" -m factbox gone.txt --print 2>&-'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable], capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, b"")


def test_ctrl_c_while_qt_is_loaded_is_silent_too(tmp_path: Path) -> None:
    # The bindings look for this module while they start, and abort if an exception is raised.
    script = """
import sys
class Slow:
    def find_spec(self, name, path, target=None):
        if name == "PySide6.support":
            print("begun", flush=True)
            while True:
                sum(range(1000))
sys.meta_path.insert(0, Slow())
sys.argv = ["factbox", "--grab", sys.argv[1]]
from factbox.__main__ import main
sys.exit(main())
"""
    command = [sys.executable, "-c", _HEED + script, str(tmp_path / "out.png")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (130, b"")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
@pytest.mark.parametrize("arguments", [["snapshots", "list"], ["{text}", "--report", "{out}"]])
def test_a_data_folder_where_we_may_not_look_is_reported(
    folder_of_a_user: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    (folder_of_a_user / "text").write_text("One two.", encoding="utf-8")
    private = folder_of_a_user / "private"
    private.mkdir(mode=0)
    monkeypatch.setenv("XDG_DATA_HOME", str(private))
    places = {"{text}": folder_of_a_user / "text", "{out}": folder_of_a_user / "out.html"}
    done = run(*(places.get(each, each) for each in arguments))
    assert done.returncode == 1
    assert "snapshots.db” cannot be used: Permission denied" in done.stderr.decode()


def test_no_file_takes_the_place_of_a_closed_stream() -> None:
    script = (
        "import sys; from factbox.__main__ import main; sys.argv = ['factbox', '--version']\n"
        "try: main()\n"
        "except SystemExit: print(open(sys.executable, 'rb').fileno() > 2)"
    )
    done = subprocess.run(
        ["sh", "-c", '"$0" -c "$1" <&- 2>&-', sys.executable, script],
        stdout=subprocess.PIPE,
        check=False,
    )
    assert done.stdout.endswith(b"True\n")
