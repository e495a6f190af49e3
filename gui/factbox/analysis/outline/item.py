"""What an outline is made of: enumerations and their items."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.place import Place

if TYPE_CHECKING:
    from factbox.analysis.counts import Counts


class Item(NamedTuple):
    """One enumerated item, or a sentence of one that recommends something.

    `start` is where the marker stands, `end` lies behind the item's last visible
    character. `ordinal` and `marker` (as the text has it) are None of a recommendation.
    `gist` is what is proposed. `children` are what is enumerated and recommended inside,
    in text order; the sentence that the marker stands in is the item itself.
    """

    ordinal: int | None
    marker: str | None
    start: Place
    end: Place
    gist: str
    counts: Counts
    children: tuple[Item, ...]


class Enumeration(NamedTuple):
    """An enumeration that lies in no other.

    `announced` is the number that the text promises, `noun` what it calls the items, in
    the plural; each None where it says nothing of the kind. `found` is how many there are.
    """

    announced: int | None
    found: int
    noun: str | None
    items: tuple[Item, ...]


class Made(NamedTuple):
    """An item, and the line from which its stretch was counted when it was made."""

    base: int
    item: Item


def moved(item: Item, lines: int) -> Item:
    """`item` so many lines further down."""
    if not lines:
        return item
    return Item(
        item.ordinal,
        item.marker,
        Place(item.start.paragraph + lines, item.start.offset),
        Place(item.end.paragraph + lines, item.end.offset),
        item.gist,
        item.counts,
        tuple(moved(child, lines) for child in item.children),
    )


def moved_enumeration(enumeration: Enumeration, lines: int) -> Enumeration:
    """`enumeration` so many lines further down."""
    items = tuple(moved(item, lines) for item in enumeration.items)
    return Enumeration(enumeration.announced, enumeration.found, enumeration.noun, items)


def reach(item: Item) -> int:
    """The last line that an item or anything inside it reaches into.

    What is enumerated inside may go on behind the end of the item.
    """
    return max([item.start.paragraph, item.end.paragraph, *map(reach, item.children)])
