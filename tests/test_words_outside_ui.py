"""Words that the window shows are translated, also where they stand outside `ui/`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import factbox

PACKAGE = Path(factbox.__file__).parent
#: The rooms of which the window shows words. Elsewhere, words are mostly those of texts.
ROOMS = ("comparison", "drafts", "files", "reports", "snapshots/library")
#: What these say is for the command line alone.
ENGLISH_ONLY = ("reports/check_wording.py", "reports/report/report_part.py")
_TWO_WORDS = re.compile(r"\b[A-Za-z][a-z]+ [a-z]{2,}\b")
# Not for people: markup and style sheets, and what SQLite is asked.
_FOR_PROGRAMS = re.compile(r"[<{]\w+[ >]|^ (?:FROM|JOIN|WHERE)|\{ [a-z-]+: |[A-Z]{4,}")


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def name_of(called: ast.expr) -> str:
    return called.id if isinstance(called, ast.Name) else ""


@cache
def worded_errors() -> frozenset[str]:
    """The names of the errors whose words are translated where they are shown."""
    found = {"WordedError"}
    classes = [
        node
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ClassDef)
    ]
    while (
        more := {each.name for each in classes if found.intersection(map(name_of, each.bases))}
        - found
    ):
        found |= more
    return frozenset(found)


def bare_words(node: ast.AST) -> Iterator[str]:
    """Yield the literals with two words or more that are in no call of `tr` or `tr_later`."""
    if isinstance(node, ast.Call) and name_of(node.func) in ("tr", "tr_later"):
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if _TWO_WORDS.search(node.value) and not _FOR_PROGRAMS.search(node.value):
            yield node.value
        return
    for child in ast.iter_child_nodes(node):
        yield from bare_words(child)


def test_the_errors_that_are_shown_are_known() -> None:
    assert {"DocumentError", "TextFileError", "StoreError", "DraftError"} <= worded_errors()


def test_the_words_of_errors_are_found_by_lupdate() -> None:
    errors = worded_errors()
    bare = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in PACKAGE.rglob("*.py")
        if "command_line" not in path.parts
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call) and name_of(node.func) in errors and node.args
        if isinstance(node.args[0], (ast.Constant, ast.JoinedStr))
    ]
    assert bare == []


@pytest.mark.parametrize("room", ROOMS)
def test_the_words_in_a_room_are_found_by_lupdate(room: str) -> None:
    bare = [
        f"{path.relative_to(PACKAGE)}: {words}"
        for path in sorted((PACKAGE / room).rglob("*.py"))
        if path.relative_to(PACKAGE).as_posix() not in ENGLISH_ONLY
        for words in bare_words(parsed(path))
    ]
    assert bare == []
