"""What an outline is made of: enumerations and their items."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.place import Place

if TYPE_CHECKING:
    from factbox.analysis.text.counts import Counts
    from factbox.analysis.text.late_counts import LateCounts


class Item:
    """One enumerated item, or a sentence of one that recommends something.

    `start` is where the marker stands, `end` lies behind the item's last visible
    character. `ordinal` and `marker` (as the text has it) are None of a recommendation.
    `gist` is what is proposed. `reach` is the last line that it or anything inside it
    reaches into: what is enumerated inside may go on behind the end of the item. What is
    `inside` is given as it was made, which is so many `lines` further up.
    """

    __slots__ = (
        "_children",
        "_inside",
        "_late_counts",
        "_lines",
        "end",
        "gist",
        "marker",
        "ordinal",
        "reach",
        "start",
    )

    def __init__(
        self,
        ordinal: int | None,
        marker: str | None,
        start: Place,
        end: Place,
        gist: str,
        counts: LateCounts,
        inside: tuple[Item, ...],
        reach: int,
        lines: int = 0,
    ) -> None:
        self.ordinal, self.marker, self.gist = ordinal, marker, gist
        self.start, self.end, self.reach = start, end, reach
        self._late_counts = counts
        self._inside, self._lines = inside, lines
        self._children: tuple[Item, ...] | None = None

    @property
    def counts(self) -> Counts:
        """What is counted from its start up to its end."""
        return self._late_counts.counts

    @property
    def children(self) -> tuple[Item, ...]:
        """What is enumerated and recommended inside, in text order.

        The sentence that the marker stands in is the item itself.
        """
        if self._children is None:
            self._children = _moved(self._inside, self._lines)
        return self._children

    @property
    def has_children(self) -> bool:
        """Whether there are any."""
        return bool(self._inside)

    def moved(self, lines: int) -> Item:
        """The same, so many lines further down."""
        if not lines:
            return self
        return Item(
            self.ordinal,
            self.marker,
            Place(self.start.paragraph + lines, self.start.offset),
            Place(self.end.paragraph + lines, self.end.offset),
            self.gist,
            self._late_counts,
            self._inside,
            self.reach + lines,
            self._lines + lines,
        )

    def numbered(self, ordinal: int) -> Item:
        """The same with another ordinal."""
        if self.ordinal == ordinal:
            return self
        return Item(
            ordinal,
            self.marker,
            self.start,
            self.end,
            self.gist,
            self._late_counts,
            self._inside,
            self.reach,
            self._lines,
        )

    def is_moved(self, other: Item) -> bool:
        """Whether it is known to be `other`, at most in another place."""
        # Each that is made has counts of its own.
        return self._late_counts is other._late_counts and self.ordinal == other.ordinal

    def has_same_inside(self, other: Item) -> bool:
        """Whether what is inside is known to be the same, at most in another place."""
        return self._inside is other._inside

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Item):
            return NotImplemented
        return (
            self.start == other.start
            and self.end == other.end
            and self.reach == other.reach
            and (self.ordinal, self.marker) == (other.ordinal, other.marker)
            and self.gist == other.gist
            and self._late_counts == other._late_counts
            and (
                (self._inside is other._inside and self._lines == other._lines)
                or self.children == other.children
            )
        )

    def __repr__(self) -> str:
        return (
            f"Item({self.ordinal}, {self.marker!r}, {self.start}, {self.end}, {self.gist!r}, "
            f"{self.counts}, {self.children})"
        )


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
            self._items = _moved(self._made, self._lines)
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


def _moved(items: tuple[Item, ...], lines: int) -> tuple[Item, ...]:
    """Items so many lines further down, which takes as long as they are many."""
    return tuple(item.moved(lines) for item in items) if lines else items
