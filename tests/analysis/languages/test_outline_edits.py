"""In each language the outline kept by difference is the one found from scratch."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from factbox.analysis.languages.languages import language_of
from factbox.analysis.outline.item import Enumeration, Item
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.text.document import Document

from .test_outlines import TEXTS, marked_texts

FILES = sorted(TEXTS.glob("*.txt"))


def told(outline: tuple[Enumeration, ...]) -> list[object]:
    """What an outline says, without the objects that it is made of."""
    return [
        (each.announced, each.noun, each.in_order, [told_item(item) for item in each.items])
        for each in outline
    ]


def told_item(item: Item) -> object:
    parts = [
        told((part,)) if isinstance(part, Enumeration) else told_item(part)
        for part in item.parts
    ]
    return item.ordinal, item.marker, item.gist, item.start, item.end, item.counts, parts


def pieces(line: str, chance: random.Random) -> list[str]:
    """A line, or what is left of it, or two lines made of it."""
    at = chance.randrange(len(line) + 1)
    return chance.choice([[line], [line[at:]], [line[:at]], [line[:at], line[at:]], [""]])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_edited_text_has_the_outline_that_it_has_from_scratch(
    path: Path, chance: random.Random
) -> None:
    lines = [line for text in marked_texts(path) for line in text.lines]
    rules = rules_named(RuleName.FACT_BOX, language_of(path.stem))
    document = Document(lines[:40], rules=rules)
    kept, found = lines[:40], 0
    for _ in range(30):
        first = chance.randrange(len(kept))
        removed = chance.randrange(min(3, len(kept) - first) + 1)
        new = [piece for _ in range(2) for piece in pieces(chance.choice(lines), chance)]
        document.replace(first, removed, new)
        kept[first : first + removed] = new
        outline = document.metrics().outline
        assert told(outline) == told(Document(kept, rules=rules).metrics().outline)
        found += len(outline)
    assert found > 30
