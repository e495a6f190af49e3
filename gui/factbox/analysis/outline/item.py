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
    `reach` is the last line that it or anything inside it reaches into: what is enumerated
    inside may go on behind the end of the item.
    """

    ordinal: int | None
    marker: str | None
    start: Place
    end: Place
    gist: str
    counts: Counts
    children: tuple[Item, ...]
    reach: int


class Enumeration:
    """An enumeration that lies in no other.

    `announced` is the number that the text promises, `noun` what it calls the items, in
    the plural; each None where it says nothing of the kind. `found` is how many there are.
    `items` are given as they were `made`, which is so many `lines` further up.
    """

    __slots__ = ("_items", "_lines", "_made", "announced", "found", "noun")

    def __init__(
        self,
        announced: int | None,
        found: int,
        noun: str | None,
        made: tuple[Item, ...],
        lines: int = 0,
    ) -> None:
        self.announced, self.found, self.noun = announced, found, noun
        self._made, self._lines = made, lines
        self._items: tuple[Item, ...] | None = None

    @property
    def items(self) -> tuple[Item, ...]:
        """The items, in text order. Moved when asked for: an edit moves all behind it."""
        if self._items is None:
            self._items = tuple(moved(item, self._lines) for item in self._made)
        return self._items

    def moved(self, lines: int) -> Enumeration:
        """The same, so many lines further down."""
        return Enumeration(
            self.announced, self.found, self.noun, self._made, self._lines + lines
        )

    def is_moved(self, other: Enumeration) -> bool:
        """Whether it is known to be `other`, at most in another place."""
        return self._made is other._made

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Enumeration):
            return NotImplemented
        mine = self.announced, self.found, self.noun, self.items
        return mine == (other.announced, other.found, other.noun, other.items)

    def __repr__(self) -> str:
        return f"Enumeration({self.announced}, {self.found}, {self.noun!r}, {self.items})"


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
        item.reach + lines,
    )
