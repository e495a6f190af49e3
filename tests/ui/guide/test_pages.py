"""The links and labels in the guide are right."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

import factbox
from factbox.analysis.figures.catalogue import in_group
from factbox.analysis.figures.figure import Group
from factbox.assets import asset
from factbox.ui.guide.pages import GuidePage, anchor_of, guide_pages
from factbox.ui.window import MainWindow

PAGES = {page.name: page for page in guide_pages()}
_CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ (.*)", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)]*)\)")
_LABEL = re.compile(r"(?<!\*)\*([^*|]+)\*(?!\*)")
_KEYS = re.compile(r"(?:Ctrl|Alt|Shift)\+\S+|F\d+|Delete|Enter")


def anchors(page: GuidePage) -> list[str]:
    """Return what the links to a page may have behind their “#”."""
    return [anchor_of(each) for each in _HEADING.findall(_CODE.sub("", page.text))]


def labels(page: GuidePage) -> set[str]:
    """Return what is in italics: labels, commands of the menus, titles of publications."""
    text = re.sub(r"`[^`]*`", "", _CODE.sub("", page.text))
    return {" ".join(label.split()) for label in _LABEL.findall(text)}


def commands(window: MainWindow) -> dict[str, QAction]:
    """Return every command of the menus by its path, as the guide writes it."""
    found = {}
    for menu in window.menuBar().findChildren(QMenu):
        for action in menu.actions():
            found[f"{_shown(menu.title())} → {_shown(action.text())}"] = action
    return found


def _shown(text: str) -> str:
    return text.replace("&", "")


def test_the_index_leads_to_every_page() -> None:
    files = {path.name for path in asset("guide").glob("*.md")}
    assert set(PAGES) == files
    assert len(files) > 10


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_to_a_page_and_a_heading(name: str) -> None:
    for link in _LINK.findall(PAGES[name].text):
        target, _, anchor = link.partition("#")
        assert target in PAGES, link
        assert not anchor or anchor in anchors(PAGES[target]), link


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_one_title_and_no_heading_twice(name: str) -> None:
    text = _CODE.sub("", PAGES[name].text)
    assert text.startswith(f"# {PAGES[name].title}\n")
    assert len(re.findall(r"^# ", text, re.MULTILINE)) == 1
    assert len(set(anchors(PAGES[name]))) == len(anchors(PAGES[name]))


def test_every_figure_with_a_formula_is_listed() -> None:
    text = PAGES["formulas.md"].text
    groups = (Group.READABILITY, Group.DIVERSITY, Group.VOCABULARY)
    for figure in (each for group in groups for each in in_group(group)):
        assert f"| {figure.name} | {figure.formula_text} |" in text
        assert f"(`{figure.key}`)" in text


@pytest.fixture(scope="module")
def written() -> set[str]:
    """Return every string that stands in the program, as a label shows it."""
    return {
        _shown(" ".join(node.value.split()))
        for path in Path(factbox.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@pytest.mark.parametrize("name", PAGES)
def test_every_label_that_is_named_is_in_the_program(name: str, written: set[str]) -> None:
    named = {part for label in labels(PAGES[name]) for part in label.split(" → ")}
    assert named - written == set()


def test_every_command_that_is_named_is_in_the_menus(window: MainWindow) -> None:
    named = {label for page in PAGES.values() for label in labels(page) if "→" in label}
    assert named
    assert named - set(commands(window)) == set()


def test_the_page_of_the_keys_has_all_of_the_menus(window: MainWindow) -> None:
    written = set(_KEYS.findall(PAGES["keyboard.md"].text.replace("−", "-")))
    form = QKeySequence.SequenceFormat.PortableText
    keys = {
        action.shortcut().toString(form).replace("Return", "Enter").replace("Del", "Delete")
        for action in commands(window).values()
    }
    assert {each for each in keys if each} <= {each.strip(",;|") for each in written}
