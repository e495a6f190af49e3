"""Enumerations that are moved."""

from __future__ import annotations

from factbox.analysis.outline.item import Enumeration, Item
from factbox.analysis.text.document import Document

TEXT = [
    "There are two reasons:",
    "",
    "First, it should rain. We must wait.",
    "",
    "Second, it should be dry.",
]


def enumeration(lines: list[str]) -> Enumeration:
    [found] = Document(lines).metrics().outline
    return found


def starts(items: tuple[Item, ...]) -> list[int]:
    found = []
    for item in items:
        found += [item.start.paragraph, *starts(item.children)]
    return found


def test_it_is_what_is_found_further_down() -> None:
    before = enumeration(TEXT)
    after = before.moved(2).moved(1)
    assert starts(after.items) == [line + 3 for line in starts(before.items)]
    assert after == enumeration([*TEXT[:2], "", "", "", *TEXT[2:]])
    assert after != before
    assert before.moved(0) == before


def test_an_item_is_moved_with_all_that_is_inside() -> None:
    first, second = enumeration(TEXT).items
    after = first.moved(2).moved(1)
    assert starts((after,)) == [5, 5]
    assert after.reach == first.reach + 3
    assert after == enumeration([*TEXT[:2], "", "", "", *TEXT[2:]]).items[0]
    assert after != first
    assert first.moved(0) is first
    assert after.moved(-3) == first
    assert first.has_children
    assert not second.has_children
    assert after.has_same_inside(first)
    assert not first.has_same_inside(enumeration(TEXT).items[0])


def test_what_was_moved_is_known_again() -> None:
    before = enumeration(TEXT)
    assert before.moved(3).moved(-1).is_moved(before)
    assert not before.is_moved(enumeration(TEXT))
    assert repr(before) == repr(enumeration(TEXT))
