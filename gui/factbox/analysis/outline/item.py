"""What an outline is made of: enumerations and their items."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.place import Place

if TYPE_CHECKING:
    from factbox.analysis.text.counts import Counts
    from factbox.analysis.text.late_counts import LateCounts


@dataclass(eq=False)
class Node:
    """What is known of an item wherever it stands: it holds no line of the text.

    It begins at `offset` of its line and ends so many lines further down: (lines, offset).
    `inside` finds what is enumerated and recommended in it, each so many lines down.
    """

    ordinal: int | None
    marker: str | None
    gist: str
    offset: int
    end: tuple[int, int]
    late_counts: LateCounts
    inside: Callable[[], Iterable[tuple[int, Node]]]

    @cached_property
    def children(self) -> tuple[tuple[int, Node], ...]:
        """What is inside, in text order, looked for when first asked for."""
        return tuple(sorted(self.inside(), key=_place))

    @cached_property
    def has_children(self) -> bool:
        """Whether anything is inside."""
        return any(True for _ in self.inside())

    def __eq__(self, other: object) -> bool:
        if self is other or not isinstance(other, Node):
            return self is other
        mine = self.ordinal, self.marker, self.gist, self.offset, self.end, self.late_counts
        return self.children == other.children and mine == (
            *(other.ordinal, other.marker, other.gist),
            *(other.offset, other.end, other.late_counts),
        )


@dataclass(frozen=True, slots=True)
class Item:
    """One enumerated item, or a sentence of one that recommends something.

    Its marker stands in the line `line`.
    """

    line: int
    node: Node

    @property
    def ordinal(self) -> int | None:
        """Its number; None of a recommendation."""
        return self.node.ordinal

    @property
    def marker(self) -> str | None:
        """What the text has for its number; None of a recommendation."""
        return self.node.marker

    @property
    def gist(self) -> str:
        """What is proposed."""
        return self.node.gist

    @property
    def start(self) -> Place:
        """Where the marker stands."""
        return Place(self.line, self.node.offset)

    @property
    def end(self) -> Place:
        """The place behind its last visible character."""
        lines, offset = self.node.end
        return Place(self.line + lines, offset)

    @property
    def counts(self) -> Counts:
        """What is counted from its start up to its end."""
        return self.node.late_counts.counts

    @property
    def children(self) -> tuple[Item, ...]:
        """What is enumerated and recommended inside, in text order.

        The sentence that the marker stands in is the item itself.
        """
        return tuple(Item(self.line + lines, node) for lines, node in self.node.children)

    @property
    def has_children(self) -> bool:
        """Whether there are any."""
        return self.node.has_children


class Enumeration(NamedTuple):
    """An enumeration that lies in no other.

    `announced` is the number that the text promises, `noun` what it calls the items, in
    the plural; each None where it says nothing of the kind.
    """

    announced: int | None
    noun: str | None
    items: tuple[Item, ...]

    @property
    def found(self) -> int:
        """How many items there are."""
        return len(self.items)

    def moved(self, lines: int) -> Enumeration:
        """Return the same so many lines further down."""
        items = tuple(Item(item.line + lines, item.node) for item in self.items)
        return Enumeration(self.announced, self.noun, items)


def _place(child: tuple[int, Node]) -> tuple[int, int]:
    return child[0], child[1].offset
