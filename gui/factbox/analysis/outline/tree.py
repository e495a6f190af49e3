"""The outline of a text: what it enumerates, as a tree."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.outline.chains import Chain, Member
from factbox.analysis.outline.cue import WORDS, Cue, CueKind, Position
from factbox.analysis.outline.cues import underlined_heading
from factbox.analysis.outline.enumerations import Point, beginning, cuts_through, settled
from factbox.analysis.outline.gist import clause, proposal
from factbox.analysis.outline.neighbours import (
    Line,
    cues_outside_code,
    heads_prose,
    is_underlined,
    next_visible,
)
from factbox.analysis.outline.nesting import Nesting

if TYPE_CHECKING:
    from factbox.analysis.counts import Counts


class Place(NamedTuple):
    """A place in a text: the index of its line, the code points before it in that line."""

    paragraph: int
    offset: int


@dataclass(frozen=True, slots=True)
class Item:
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


@dataclass(frozen=True, slots=True)
class Enumeration:
    """An enumeration that lies in no other.

    `announced` is the number that the text promises, `noun` what it calls the items, in
    the plural; each None where it says nothing of the kind. `found` is how many there are.
    """

    announced: int | None
    found: int
    noun: str | None
    items: tuple[Item, ...]


Measure = Callable[[Place, Place], "Counts"]


def build_outline(
    paragraphs: Sequence[Line], first: int, cued: Iterable[int], measure: Measure
) -> tuple[Enumeration, ...]:
    """What the lines from `first` on enumerate: the outermost enumerations, in text order.

    `cued` yields the indices of the lines that have cues, in order; no other line is
    looked at but the neighbours of an item's end. `measure` gives the counts of an extent.
    """
    # It is read by index all over: nothing is faster at that than a list.
    lines = list(paragraphs)
    nesting = Nesting()
    headline = next_visible(lines, first - 1)
    recommending: list[int] = []
    for index, cues in cues_outside_code(lines, cued):
        if cues[-1].kind is CueKind.RECOMMENDATION:
            recommending.append(index)
        for cue in cues:
            if cue.kind is CueKind.RECOMMENDATION:
                break
            _take(nesting, lines, index, cue, in_headline=index == headline)
    return _Builder(lines, recommending, measure).build(settled(nesting.chains))


def _take(
    nesting: Nesting, lines: Sequence[Line], index: int, cue: Cue, *, in_headline: bool
) -> None:
    """Hand a cue to what it matters to."""
    kind = cue.kind
    if kind is CueKind.ITEM:
        nesting.take_item(index, cue)
    elif kind is CueKind.ANNOUNCEMENT:
        nesting.announce(index, cue, in_headline=in_headline)
    elif kind is CueKind.UNDERLINE:
        if is_underlined(lines, index - 1):
            heading = underlined_heading(lines[index - 1].text, cue.level)
            nesting.take_heading(index - 1, heading)
    elif kind is CueKind.HEADING and cue.level:
        nesting.take_heading(index, cue)
    elif not (nesting.is_waiting or cue.is_note):
        return
    elif kind is CueKind.CLOSING or heads_prose(lines, index):
        nesting.stop(index, cue)


class _Builder:
    """Makes the tree of chains that were joined."""

    def __init__(
        self,
        lines: Sequence[Line],
        recommending: list[int],
        measure: Measure,
    ) -> None:
        self._lines = lines
        self._recommending = recommending
        self._recommendations: dict[int, list[Cue]] = {}
        self._measure = measure

    def build(self, chains: list[Chain]) -> tuple[Enumeration, ...]:
        return tuple(
            Enumeration(
                announced=chain.announced.ordinal if chain.announced else None,
                found=len(items),
                noun=chain.announced.noun if chain.announced else None,
                items=items,
            )
            for chain, items in self._with_items(chains, (len(self._lines), 0))
        )

    def _with_items(
        self, chains: Sequence[Chain], end: Point
    ) -> Iterator[tuple[Chain, tuple[Item, ...]]]:
        """Each of the enumerations `chains`, which lie before `end`, with its items."""
        waiting = deque(chains)
        while waiting:
            chain = waiting.popleft()
            limit = beginning(waiting[0], chain) if waiting else end
            ends = self._ends(chain, limit)
            # What begins behind the end of the last item is not inside it.
            behind = (ends[-1].paragraph, ends[-1].offset)
            inside = [c for c in chain.last.chains if c.members[0].place < behind]
            waiting.extendleft(reversed(chain.last.chains[len(inside) :]))
            chain.last.chains = inside
            pairs = zip(chain.members, ends, strict=True)
            yield chain, tuple(self._item(member, stop) for member, stop in pairs)

    def _ends(self, chain: Chain, limit: Point) -> list[Place]:
        """Where each item of a chain ends."""
        last = chain.last
        following = [*(member.place for member in chain.members[1:]), limit]
        for at, member in enumerate(chain.members):
            stop = member.stop
            if stop and not cuts_through(member, stop, is_last=member is last):
                following[at] = min(following[at], stop)
        ends = [
            self._end(member, after)
            for member, after in zip(chain.members, following, strict=True)
        ]
        if not chain.is_heading and self._ends_with_line(chain, ends[:-1]):
            limit = (last.paragraph + 1, 0)
            if len({m.cue.sentence for m in chain.members}) == 1 and chain.is_one_line:
                limit = (last.paragraph, last.cue.sentence)
            if not cuts_through(last, limit, is_last=True):
                ends[-1] = self._end(last, min(limit, following[-1]))
        return ends

    def _ends_with_line(self, chain: Chain, ends: list[Place]) -> bool:
        """Whether the last item ends with its line, as all those before it do."""
        if chain.is_one_line:
            return True
        if chain.style == WORDS:
            is_inline = chain.last.cue.position is Position.INLINE
            return is_inline and chain.last.paragraph == chain.members[-2].paragraph
        pairs = zip(chain.members, ends, strict=False)
        return len(ends) > 0 and all(member.paragraph == end.paragraph for member, end in pairs)

    def _end(self, member: Member, limit: Point) -> Place:
        """The end of the last visible text between an item's marker and `limit`."""
        line, offset = limit
        while line > member.paragraph:
            text = self._lines[line].text[:offset].rstrip() if offset else ""
            if text:
                return Place(line, len(text))
            line -= 1
            offset = len(self._lines[line].text)
        start = member.cue.start
        text = self._lines[line].text[start:offset].rstrip()
        return Place(line, max(start + len(text), member.cue.end))

    def _item(self, member: Member, end: Place) -> Item:
        start = Place(member.paragraph, member.cue.start)
        text = self._lines[member.paragraph].text
        marker = text[member.cue.start : member.cue.end]
        return Item(
            ordinal=member.ordinal,
            marker=marker,
            start=start,
            end=end,
            gist=self._gist(member, end) or marker,
            counts=self._measure(start, end),
            children=self._children(member, end),
        )

    def _gist(self, member: Member, end: Place) -> str:
        text = self._lines[member.paragraph].text
        cue = member.cue
        stop = end.offset if end.paragraph == member.paragraph else len(text)
        if cue.kind is CueKind.HEADING:
            return clause(text, cue.gist, stop)
        gist = proposal(text, cue.gist, cue.sentence, stop)
        if gist:
            return gist
        below = next_visible(self._lines, member.paragraph)
        if below is None or below > end.paragraph:
            return ""
        text = self._lines[below].text
        stop = end.offset if below == end.paragraph else len(text)
        return proposal(text, 0, 0, stop) or clause(text, 0, stop)

    def _children(self, member: Member, end: Place) -> tuple[Item, ...]:
        """What is enumerated and what is recommended inside an item, in text order."""
        limit = (end.paragraph, end.offset)
        children = [
            item for _, items in self._with_items(member.chains, limit) for item in items
        ]
        children += self._recommended(member, end, children)
        children.sort(key=lambda item: item.start)
        return tuple(children)

    def _recommended(self, member: Member, end: Place, inner: Sequence[Item]) -> Iterator[Item]:
        """The sentences that recommend something and are in no item further in."""
        at = 0
        for line, cue in self._recommendations_between(member, end):
            start, stop = Place(line, cue.start), Place(line, cue.end)
            while at < len(inner) and inner[at].end <= start:
                at += 1
            if stop > end or (at < len(inner) and inner[at].start < stop):
                continue
            text = self._lines[line].text
            gist = clause(text, cue.gist, cue.end) or text[cue.start : cue.end]
            yield Item(None, None, start, stop, gist, self._measure(start, stop), ())

    def _recommendations_between(self, member: Member, end: Place) -> Iterator[tuple[int, Cue]]:
        """The cues between an item's marker and its end, each with its line."""
        low = bisect_left(self._recommending, member.paragraph)
        high = bisect_right(self._recommending, end.paragraph)
        for line in self._recommending[low:high]:
            cues = self._recommendations_in(line)
            first, behind = 0, len(cues)
            if line == member.paragraph:
                first = bisect_right(cues, member.cue.start, key=_start)
            if line == end.paragraph:
                behind = bisect_left(cues, end.offset, key=_start)
            yield from ((line, cue) for cue in cues[first:behind])

    def _recommendations_in(self, line: int) -> list[Cue]:
        # One line may hold thousands of items that all ask for it.
        if line not in self._recommendations:
            cues = self._lines[line].cues
            self._recommendations[line] = [
                cue for cue in cues if cue.kind is CueKind.RECOMMENDATION
            ]
        return self._recommendations[line]


def _start(cue: Cue) -> int:
    return cue.start
