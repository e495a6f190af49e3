"""The outline against texts in which a reader marked the items, their end and their number.

`-rP` prints the figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import pytest

from factbox.analysis.outline.item import Enumeration
from factbox.analysis.text.document import Document

TEXTS = Path(__file__).parent / "marked_texts.txt"
MARK = re.compile(
    r"\{(?:(?P<list>[a-z])(?P<ordinal>\d+)|(?P<of>[a-z])=(?P<number>\d+)|/(?P<end>[a-z]))\}"
)

Position = tuple[int, int]


@dataclass
class Listed:
    """What is marked, or found, of a list: where each item begins, its number, the end."""

    items: list[tuple[Position, int | None]] = field(default_factory=list)
    end: Position = (0, 0)
    announced: int | None = None


class Marked(NamedTuple):
    """A text and the lists in it."""

    name: str
    lines: list[str]
    lists: list[Listed]


class Score(NamedTuple):
    """How many are right, of how many."""

    right: int
    of: int

    def __str__(self) -> str:
        return f"{self.right} of {self.of}"


def marked_texts(blank_lines: int) -> Iterator[Marked]:
    """Yield the texts, with so many blank lines between their paragraphs."""
    _, *texts = re.split(r"^=== ", TEXTS.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for text in texts:
        name, *paragraphs = text.splitlines()
        lines: list[str] = []
        lists: dict[str, Listed] = {}
        for paragraph in paragraphs:
            _read(paragraph, len(lines), lists)
            lines += [MARK.sub("", paragraph), *[""] * blank_lines]
        yield Marked(name, lines, list(lists.values()))


def _read(paragraph: str, line: int, lists: dict[str, Listed]) -> None:
    """Take the marks of a paragraph."""
    marks = 0
    for match in MARK.finditer(paragraph):
        place = line, match.start() - marks
        marks += len(match[0])
        listed = lists.setdefault(match["list"] or match["of"] or match["end"], Listed())
        if match["ordinal"]:
            listed.items.append((place, int(match["ordinal"])))
        elif match["number"]:
            listed.announced = int(match["number"])
        else:
            listed.end = place


def found_in(lines: list[str]) -> list[Listed]:
    """Return what the outline finds, nested lists too."""
    return list(_found(Document(lines).metrics().outline))


def _found(enumerations: tuple[Enumeration, ...]) -> Iterator[Listed]:
    for each in enumerations:
        items: list[tuple[Position, int | None]] = []
        items += [((item.start[0], item.start[1]), item.ordinal) for item in each.items]
        yield Listed(items, (each.end[0], each.end[1]), each.announced)
        for item in each.items:
            yield from _found(item.enumerations)


@pytest.mark.parametrize("half", ["odd", "even"])
@pytest.mark.parametrize("blank_lines", [0, 1])
def test_lists_are_found_as_a_reader_marked_them(half: str, blank_lines: int) -> None:
    is_odd = half == "odd"
    texts = [
        (text, found_in(text.lines))
        for text in marked_texts(blank_lines)
        if int(text.name.split()[0]) % 2 == is_odd
    ]
    pairs = [
        (listed, next((each for each in found if each.items[0] == listed.items[0]), Listed()))
        for text, found in texts
        for listed in text.lists
    ]
    starts = Score(
        sum(len(_starts(text.lists) & _starts(found)) for text, found in texts),
        sum(len(_starts(text.lists)) for text, _ in texts),
    )
    false = sum(len(_starts(found) - _starts(text.lists)) for text, found in texts)
    in_traps = sum(len(found) for text, found in texts if not text.lists)
    whole = Score(sum(marked.items == found.items for marked, found in pairs), len(pairs))
    ends = Score(sum(marked.end == found.end for marked, found in pairs), len(pairs))
    said = [(marked, found) for marked, found in pairs if marked.announced is not None]
    announced = Score(
        sum(marked.announced == found.announced for marked, found in said), len(said)
    )
    wrong = sum(
        each.announced is not None and each.announced != marked.get(each.items[0])
        for text, found in texts
        for marked in [{listed.items[0]: listed.announced for listed in text.lists}]
        for each in found
    )
    f1 = 2 * starts.right / (starts.of + starts.right + false)
    print(f"{half}: starts {starts}, {false} false, F1 {f1:.3f}; in traps {in_traps}; ")
    print(f"whole lists {whole}; announced {announced}, {wrong} wrong; ends {ends}")
    assert not in_traps
    assert not wrong
    assert f1 >= 0.98
    assert whole.right >= 0.96 * whole.of
    assert announced.right >= 0.96 * announced.of
    assert ends.right >= 0.96 * ends.of


def _starts(lists: list[Listed]) -> set[Position]:
    return {place for listed in lists for place, _ in listed.items}
