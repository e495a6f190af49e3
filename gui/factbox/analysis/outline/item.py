"""What an outline is made of: enumerations and their items."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, groupby, pairwise
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.place import Place

if TYPE_CHECKING:
    from factbox.analysis.enumerations.chains import Chain, Member
    from factbox.analysis.text.counts import Counts
    from factbox.analysis.text.late_counts import LateCounts


@dataclass(eq=False)
class Node:
    """What is known of an item wherever it stands: it holds no line of the text.

    It begins at `offset` of its line and ends so many lines further down: (lines, offset).
    `inside` finds the items in it, their lines counted from its own: those of one
    enumeration after those of another, each with the chain of its enumeration, then the
    recommendations, which have none.
    """

    ordinal: int | None
    marker: str | None
    gist: str
    offset: int
    end: tuple[int, int]
    late_counts: LateCounts
    inside: Callable[[], Iterable[tuple[Item, Chain | None]]]

    @cached_property
    def parts(self) -> tuple[Enumeration | Item, ...]:
        """The enumerations inside and the recommendations in none of these, in text order."""
        parts: list[Enumeration | Item] = []
        for read, found in groupby(self.inside(), key=itemgetter(1)):
            items = [item for item, _ in found]
            parts += items if read is None else [Enumeration.of(read, items)]
        return tuple(sorted(parts, key=_start))

    @cached_property
    def has_children(self) -> bool:
        """Whether anything is inside."""
        return any(True for _ in self.inside())

    def __eq__(self, other: object) -> bool:
        if self is other or not isinstance(other, Node):
            return self is other
        mine = self.ordinal, self.marker, self.gist, self.offset, self.end, self.late_counts
        return self.parts == other.parts and mine == (
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
    def parts(self) -> tuple[Enumeration | Item, ...]:
        """The enumerations inside and the recommendations in none of these, in text order.

        The sentence that the marker stands in is the item itself.
        """
        return tuple(part.moved(self.line) for part in self.node.parts)

    @property
    def enumerations(self) -> tuple[Enumeration, ...]:
        """The enumerations inside, in text order."""
        return tuple(part for part in self.parts if isinstance(part, Enumeration))

    @property
    def children(self) -> tuple[Item, ...]:
        """What is enumerated and recommended inside, in text order."""
        inside = (
            part.items if isinstance(part, Enumeration) else (part,) for part in self.parts
        )
        return tuple(sorted(chain.from_iterable(inside), key=_start))

    @property
    def has_children(self) -> bool:
        """Whether there are any."""
        return self.node.has_children

    def moved(self, lines: int) -> Item:
        """Return the same so many lines further down."""
        return Item(self.line + lines, self.node)


class Enumeration(NamedTuple):
    """Items that the text enumerates.

    `announced` is the number that the text promises, `noun` what it calls the items, in
    the plural; each None where it says nothing of the kind. The items are `in_order` if
    each number that the text states is higher than those before it.
    """

    announced: int | None
    noun: str | None
    items: tuple[Item, ...]
    in_order: bool = True

    @classmethod
    def of(cls, read: Chain, items: Sequence[Item]) -> Enumeration:
        """Return an enumeration that was read, of whose members these items were made."""
        announced = read.announced
        number, noun = (announced.ordinal, announced.noun) if announced else (None, None)
        return cls(number, noun, tuple(items), _are_in_order(read.members[: len(items)]))

    @property
    def start(self) -> Place:
        """Where its first item begins."""
        return self.items[0].start

    @property
    def end(self) -> Place:
        """Where its last item ends."""
        return self.items[-1].end

    @property
    def found(self) -> int:
        """How many items there are."""
        return len(self.items)

    def moved(self, lines: int) -> Enumeration:
        """Return the same so many lines further down."""
        return self._replace(items=tuple(item.moved(lines) for item in self.items))


def items_at(parts: Sequence[Enumeration | Item], place: Place) -> list[Item]:
    """Return the items that hold a place, from the outermost in."""
    for part in reversed(parts[: bisect_right(parts, place, key=_start)]):
        if isinstance(part, Enumeration):
            return items_at(part.items, place)
        # What is typed after the last word of an item still belongs to it.
        if place.paragraph <= part.end.paragraph:
            return [part, *items_at(part.parts, place)]
        # A recommendation may stand between two items of the enumeration above it.
        if part.ordinal is not None:
            break
    return []


def _are_in_order(members: Sequence[Member]) -> bool:
    stated = [member.ordinal for member in members if member.is_explicit]
    return all(before < after for before, after in pairwise(stated))


_start = attrgetter("start")
