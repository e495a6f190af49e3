"""What a screen reader meets on the accessibility bus, where a program and a bus can run."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

READER = Path(__file__).with_name("reader.py")
# The Python of the system, which has the bindings of the bus.
PYTHON = "/usr/bin/python3"
BINDINGS = "import gi; gi.require_version('Atspi', '2.0')"
LAUNCHERS = [Path(folder) / "at-spi-bus-launcher" for folder in ("/usr/libexec", "/usr/lib")]
PATIENCE = 60

TEXT = """We make three proposals.

First, the two sides should uphold their policy and deepen their cooperation.

Second, we should do the following: (1) open the schools; (2) pay the teachers.

Third, they should press ahead. The schools and the roofs of the towns are old, and few of \
those who live there have the means to mend them without the help of all the others.
"""

Node = dict[str, Any]


def why_not() -> str:
    """Say what the bus needs and is not here; "" if it can run."""
    for program in ("dbus-run-session", "Xvfb", PYTHON):
        if shutil.which(program) is None:
            return f"no {program} here"
    if not any(each.is_file() for each in LAUNCHERS):
        return "no at-spi-bus-launcher here"
    asked = subprocess.run([PYTHON, "-c", BINDINGS], capture_output=True, check=False)
    return "" if asked.returncode == 0 else f"{PYTHON} has no bindings for the bus"


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """A screen that nobody sees."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, pass_fds=[write], stdout=quiet, stderr=quiet) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield f":{number}"
        server.terminate()


@pytest.fixture(scope="module")
def met(screen: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the reader met, read once for all tests."""
    folder = tmp_path_factory.mktemp("bus")
    (folder / "article.txt").write_text(TEXT, encoding="utf-8")
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_DATA_HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
    }
    program = [sys.executable, "-m", "factbox", str(folder / "article.txt")]
    command = ["dbus-run-session", "--", PYTHON, str(READER), *program]
    with subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as session:
        try:
            said, errors = session.communicate(timeout=PATIENCE)
        finally:
            # The bus, its registry and the program are in this group.
            os.killpg(session.pid, signal.SIGKILL)
    assert session.returncode == 0, errors
    # What starts with the bus says so first.
    read: dict[str, Any] = json.loads(said.splitlines()[-1])
    return read


pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())


def nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in node["children"]:
        yield from nodes(child)


def only(tree: Node, role: str, name: str = "") -> Node:
    """The one part of that role whose name begins so."""
    found = [
        each for each in nodes(tree) if each["role"] == role and each["name"].startswith(name)
    ]
    assert len(found) == 1, [each["name"] for each in found]
    return found[0]


def names(tree: Node, role: str) -> list[str]:
    return [each["name"] for each in nodes(tree) if each["role"] == role]


def test_the_four_figures_have_names_and_values(met: dict[str, Any]) -> None:
    figures = [
        each
        for each in nodes(met["opened"])
        if each["role"] == "label" and "focusable" in each["states"]
    ]
    told = [each["name"].split(", ")[:2] for each in figures]
    assert told == [["Level", "4.2"], ["Tokens", "65"], ["Types", "49"], ["TTR", "0.754"]]
    assert figures[0]["description"].startswith("Level: US grade (Flesch–Kincaid)")


def test_the_figures_are_told_once_after_a_pause(met: dict[str, Any]) -> None:
    (on_opening,) = [each for each in met["on opening"] if "Level" in each]
    assert on_opening == "Level 4.2, Tokens 65, Types 49, TTR 0.754"
    assert met["after typing"] == ["Level 2.3, Tokens 68, Types 52, TTR 0.765"]
    assert met["after moving"] == []


def test_what_was_done_is_reported(met: dict[str, Any]) -> None:
    assert met["on saving"][0].startswith("Saved snapshot 1 of ")


def test_all_that_takes_the_focus_has_a_name(met: dict[str, Any]) -> None:
    trees = [each for each in met.values() if isinstance(each, dict)]
    assert len(trees) == 6
    focusable = [
        each for tree in trees for each in nodes(tree) if "focusable" in each["states"]
    ]
    assert len(focusable) > 100
    assert [each for each in focusable if not each["name"]] == []
    described = [each["description"] for tree in trees for each in nodes(tree)]
    assert [each for each in described if "<" in each] == []


def test_the_outline_is_a_tree_with_columns(met: dict[str, Any]) -> None:
    outline = only(met["opened"], "tree", "Outline")
    assert names(outline, "table column header") == ["Proposal", "Tokens", "Level"]
    cells = [each for each in nodes(outline) if each["role"] == "table cell"]
    assert [cell["name"][:4] for cell in cells[::3]] == ["1  t", "2  d", "3  p"]
    assert cells[4]["name"] == "Tokens: 14"
    assert ["expandable" in cell["states"] for cell in cells[::3]] == [False, True, False]


@pytest.mark.parametrize("view", ["Why this level", "Words", "Diversity", "Rule sets", "Trend"])
def test_the_view_that_is_open_is_checked(met: dict[str, Any], view: str) -> None:
    bar = only(met[view], "tool bar", "Views")
    checked = [each["name"] for each in bar["children"] if "checked" in each["states"]]
    assert checked == [view]


def test_tables_have_headings_and_cells_their_names(met: dict[str, Any]) -> None:
    words = only(met["Words"], "table", "Words")
    headings = names(words, "table column header")
    assert headings[:3] == ["Type", "Count", "Word level (CEFR-J 1.5)"]
    assert "Count: 9" in names(words, "table cell")
    snapshots = only(met["Words"], "table", "Snapshots")
    assert names(snapshots, "table cell")[1] == "Level: 2.3, ±0"


def test_pictures_are_described_with_their_numbers(met: dict[str, Any]) -> None:
    curve = only(met["Diversity"], "slider", "Type–token ratio over the text")
    assert curve["description"].endswith("from 0.740 to 0.780, mean 0.761")
    trend = only(met["Trend"], "slider")
    assert "Level 2.3" in trend["description"]
