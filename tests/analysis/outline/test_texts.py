"""The outline against texts in which a reader marked where the items start.

Two thirds of the texts enumerate, in many ways; the others, the traps, only look like it.
They were written, and marked, by somebody who did not know the rules. `-rP` prints the
figures.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypedDict

from factbox.analysis.outline.item import Item
from factbox.analysis.text.document import Document
from factbox.analysis.text.lines import split_lines

TEXTS = Path(__file__).parent / "texts"


class Mark(TypedDict):
    """Where an item starts, in code points of the text."""

    marker: str
    start: int
    ordinal: int
    nested: bool


class Label(TypedDict):
    """What a reader says of a text."""

    trap: bool
    announced: int | None
    items: list[Mark]


LABELS: dict[str, Label] = json.loads((TEXTS / "labels.json").read_text(encoding="utf-8"))


def found_starts(text: str) -> set[int]:
    lines, starts = split_lines(text)
    outline = Document(lines).metrics().outline
    items = [item for enumeration in outline for item in _marked(enumeration.items)]
    return {starts[item.start.paragraph] + item.start.offset for item in items}


def _marked(items: Sequence[Item]) -> Iterator[Item]:
    """The items that have a marker, nested ones too; what recommends has none."""
    for item in items:
        if item.marker is not None:
            yield item
        yield from _marked(item.children)


def test_labels_stand_where_they_say() -> None:
    assert sorted(LABELS) == sorted(path.name for path in TEXTS.glob("*.txt"))
    for name, label in LABELS.items():
        text = (TEXTS / name).read_text(encoding="utf-8")
        assert all(text.startswith(mark["marker"], mark["start"]) for mark in label["items"])
        assert label["trap"] == (not label["items"])


def test_item_starts_are_found_and_traps_left_alone() -> None:
    found = marked = both = in_traps = 0
    for name, label in LABELS.items():
        starts = found_starts((TEXTS / name).read_text(encoding="utf-8"))
        if label["trap"]:
            in_traps += len(starts)
            continue
        marks = {mark["start"] for mark in label["items"]}
        found += len(starts)
        marked += len(marks)
        both += len(starts & marks)
    traps = sum(label["trap"] for label in LABELS.values())
    print(f"precision {both / found:.3f}, recall {both / marked:.3f} of {marked} item starts; ")
    print(f"{in_traps} false items over {traps} traps")
    assert both / found >= 0.95
    assert both / marked >= 0.95
    # Three over sixteen traps are allowed.
    assert in_traps / traps <= 3 / 16


def test_announced_numbers_are_read() -> None:
    for name, label in LABELS.items():
        if label["trap"]:
            continue
        lines, _ = split_lines((TEXTS / name).read_text(encoding="utf-8"))
        outline = Document(lines).metrics().outline
        assert outline[0].announced == label["announced"], name
