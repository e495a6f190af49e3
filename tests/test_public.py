"""What is public of the package: typed, without Qt, and loaded when it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import factbox

_USE = """
from factbox import Report, measure, measure_many
level: float | None = measure("We walk.", "careful")["level"]
reports: list[Report] = list(measure_many(["We walk."], rules="textstat"))
gists: list[str] = [item.gist for each in reports[0].outline for item in each.items]
reveal_type(reports[0].to_dict())
"""


def python(code: str) -> str:
    """Return what a new Python without Qt writes."""
    block = "import sys; sys.modules['PySide6'] = None\n"
    done = subprocess.run(
        [sys.executable, "-c", block + code], capture_output=True, text=True, check=True
    )
    return done.stdout


def test_everything_public_is_there_without_qt() -> None:
    code = (
        "from factbox import *\nprint(round(measure('We walk.')['level'], 2), Report.__name__)"
    )
    assert python(code) == "-3.01 Report\n"
    assert set(factbox.__all__) <= set(dir(factbox))
    for name in factbox.__all__:
        assert getattr(factbox, name)
    name = "measured"
    with pytest.raises(AttributeError, match="no attribute"):
        getattr(factbox, name)


def test_importing_the_package_loads_nothing() -> None:
    code = (
        "import factbox\nprint([each for each in sys.modules if each.startswith('factbox.')])"
    )
    assert python(code) == "[]\n"


def test_an_english_text_loads_no_other_language() -> None:
    code = (
        "import factbox\n"
        "factbox.measure('First, the town should repair the bridge. ' * 9).to_dict()\n"
        "print(*(each for each in sys.modules if '.languages.' in each))"
    )
    loaded = python(code).split()
    assert "factbox.analysis.languages.english.english" in loaded
    assert "factbox.analysis.languages.german.german" not in loaded
    assert not [each for each in loaded if each.endswith(".cues")]


def test_a_user_sees_the_types(tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(_USE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "use.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Success" in done.stdout, done.stdout
    assert "dict[str, Any]" in done.stdout
