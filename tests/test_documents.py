"""README, CONTRIBUTING and the page of the file formats name what is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factbox.analysis.figures.catalogue import names
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import Coverage, Goal
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.assets import asset
from factbox.measuring.input_text import InputText
from factbox.measuring.measure import report_on
from factbox.measuring.options import Options, Wanted

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "gui" / "factbox"
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
# In backquotes: what has a slash in it, or is a module.
_PATHS = re.compile(r"`([\w.-]+(?:/[\w.-]*)+|\w+\.py)`")
_LINKS = re.compile(r"\]\((?!https:)([^)#]+)")
_ROOMS = re.compile(r"(?<![\w.])([\w/]+)/(?![\w.])")


def tree_in_readme() -> str:
    """Return the layout that the README shows."""
    return README.partition("\nresources/ ")[2].partition("```")[0]


@pytest.mark.parametrize("named", sorted(set(_PATHS.findall(CONTRIBUTING))))
def test_contributing_names_files_that_are_there(named: str) -> None:
    assert (ROOT / named).exists() or (PACKAGE / named).exists()


def test_the_links_lead_to_files() -> None:
    for text, folder in ((README, ROOT), (CONTRIBUTING, ROOT / ".github")):
        links = _LINKS.findall(text)
        assert links
        assert [link for link in links if not (folder / link).exists()] == []


def test_the_readme_shows_every_room() -> None:
    shown = {name for path in _ROOMS.findall(tree_in_readme()) for name in path.split("/")}
    rooms = {
        path.name
        for folder in (PACKAGE, PACKAGE / "analysis", PACKAGE / "ui")
        for path in folder.iterdir()
        if (path / "__init__.py").exists()
    }
    assert rooms - shown == set()
    folders = {path.name for path in ROOT.glob("[!.]*/**") if path.is_dir()}
    assert shown - folders == set()


def test_the_guide_names_every_key_of_the_json() -> None:
    page = (asset("guide") / "file-formats.md").read_text(encoding="utf-8")
    table = page.partition("## Figures of a text")[2].partition("\n## ")[0]
    named = {*re.findall(r"`(\w+)`", table), *names()}
    text = "A plan\n\nFirst, we should go. We must hurry.\n\nSecond, we should stay.\n"
    everything = Wanted(
        words=True,
        costs=True,
        curve=True,
        side_by_side=True,
        goal=Goal(Band(1, 2), Band(8, 9), Coverage(100, WordClass.A1)),
    )
    report = report_on(InputText.of(text), Options(wanted=everything)).to_dict()
    assert keys_in(report) - named == set()


def keys_in(value: object) -> set[str]:
    """Return the keys of all objects in a JSON value; what is listed by word has none."""
    if isinstance(value, list):
        return {key for each in value for key in keys_in(each)}
    if not isinstance(value, dict):
        return set()
    return {str(key) for key in value}.union(*map(keys_in, value.values()))
