"""The tree of what a stretch of a text enumerates."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from factbox.analysis.cues.cue import WORDS, CueKind, Position
from factbox.analysis.cues.recommendation import Recommendation
from factbox.analysis.languages.language import Language
from factbox.analysis.outline.chains import Chain, Member
from factbox.analysis.outline.enumerations import Point, beginning, cuts_through
from factbox.analysis.outline.item import Enumeration, Item, Made
from factbox.analysis.outline.neighbours import next_visible
from factbox.analysis.outline.stretch import Lines, Stretch
from factbox.analysis.text.place import Place

if TYPE_CHECKING:
    from factbox.analysis.text.late_counts import LateCounts

Node = TypeVar("Node", Item, Enumeration)
Measure = Callable[[Place, Place], "LateCounts"]


class Touched(NamedTuple):
    """The lines, from `first` up to `end`, that are others than before, `growth` more.

    `same_shapes` if none of them has another shape: then every item begins and ends in the
    line that it did.
    """

    first: int = 0
    end: int = 0
    growth: int = 0
    same_shapes: bool = False

    def line_before(self, line: int) -> int | None:
        """Where a line stood before; None of one that is another."""
        if line < self.first:
            return line
        return line - self.growth if line >= self.end else None


def make(
    stretch: Stretch,
    limit: Point,
    lines: Lines,
    measure: Measure,
    language: Language,
    touched: Touched,
) -> Generator[None, None, tuple[Enumeration, ...]]:
    """The enumerations of a stretch that reaches up to `limit`, counted from its line.

    Items that do not reach into the lines that were touched are taken as they were made.
    It stops behind each of the outermost items that may not be.
    """
    maker = _Maker(stretch.line, lines, measure, language, touched)
    is_same = (stretch.base, stretch.limit) == (stretch.line, limit)
    if touched.same_shapes and is_same:
        return maker.make_again(stretch)
    return (yield from maker.make(stretch, limit))


class _Maker:
    """Makes the tree of chains whose lines are counted from the line `base`."""

    def __init__(
        self, base: int, lines: Lines, measure: Measure, language: Language, touched: Touched
    ) -> None:
        self._base = base
        self._lines = lines
        self._measure = measure
        self._language = language
        self._touched = touched

    def make(
        self, stretch: Stretch, limit: Point
    ) -> Generator[None, None, tuple[Enumeration, ...]]:
        outermost = [stretch.chain] if stretch.chain is not None else []
        chains: list[Chain] = []
        made: list[Enumeration] = []
        for chain, ends, outside in self._with_ends(outermost, limit):
            items: list[Item] = []
            for member, end in zip(chain.members, ends, strict=True):
                items.append(self._item(member, end, outside))
                yield
            chains.append(chain)
            made.append(_enumeration(chain, tuple(items)))
        stretch.chains = chains
        return _kept(tuple(made), stretch.made)

    def make_again(self, stretch: Stretch) -> tuple[Enumeration, ...]:
        """The same, with only those items made anew that were touched."""
        pairs = zip(stretch.chains, stretch.made, strict=True)
        return tuple(self._touched_up(chain, made, stretch.limit) for chain, made in pairs)

    def _touched_up(self, chain: Chain, made: Enumeration, limit: Point) -> Enumeration:
        items = list(made.items)
        is_same = True
        for at in self._touched_of(items):
            items[at] = self._again(chain.members[at], items[at], limit)
            is_same = is_same and items[at] == made.items[at]
        if is_same:
            return made
        return Enumeration(made.announced, made.found, made.noun, tuple(items))

    def _with_ends(
        self, chains: Sequence[Chain], end: Point
    ) -> Iterator[tuple[Chain, list[Place], list[Chain]]]:
        """Each of the enumerations `chains`, which lie before `end`.

        With where its items end, and those that are in its last item and go on behind it.
        """
        waiting = deque(chains)
        while waiting:
            chain = waiting.popleft()
            last = chain.last
            limit = beginning(waiting[0], last.paragraph) if waiting else end
            ends = self._ends(chain, limit, end)
            # What begins behind the end of the last item is not inside it.
            behind = (ends[-1].paragraph, ends[-1].offset)
            outside = [c for c in last.chains if c.members[0].place >= behind]
            waiting.extendleft(reversed(outside))
            yield chain, ends, outside

    def _ends(self, chain: Chain, limit: Point, outer: Point) -> list[Place]:
        """Where each item of a chain ends that lies in something that ends at `outer`."""
        last = chain.last
        following = [*(member.place for member in chain.members[1:]), limit]
        for at, member in enumerate(chain.members):
            if member.place < outer:
                following[at] = min(following[at], outer)
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
                following[-1] = min(limit, following[-1])
                ends[-1] = self._end(last, following[-1])
        for member, after in zip(chain.members, following, strict=True):
            member.limit = None if after == outer else after
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
            text = self._text(line)[:offset].rstrip() if offset else ""
            if text:
                return Place(line, len(text))
            line -= 1
            offset = len(self._text(line))
        start = member.cue.start
        text = self._text(line)[start:offset].rstrip()
        return Place(line, max(start + len(text), member.cue.end))

    def _item(self, member: Member, end: Place, outside: Sequence[Chain]) -> Item:
        """The item that ends at `end`, as it was made before if nothing in it changed."""
        member.outside = outside
        stop = self._place(*end)
        before: tuple[Item, ...] = ()
        if member.made is not None:
            item = member.made.item.moved(self._base - member.made.base)
            if item.end == stop and not self._touches(item):
                member.made = Made(self._base, item)
                return item
            before = item.children
        chains = [chain for chain in member.chains if chain not in outside]
        children = self._children(member, end, chains, before)
        return self._made(member, end, _kept(children, before))

    def _again(self, member: Member, item: Item, outer: Point) -> Item:
        """An item that was touched and lies in something that ends at `outer`, made anew.

        What was not touched inside it is taken as it was made.
        """
        end = self._end(member, outer if member.limit is None else member.limit)
        if member.inside is None:
            return self._item(member, end, member.outside)
        children = list(item.children)
        for at in self._touched_of(children):
            if children[at].marker is None:
                del children[at]
            else:
                inner = self._member_of(children, at, member.inside)
                children[at] = self._again(inner, children[at], end)
        lines = range(self._touched.first, self._touched.end)
        children += self._recommended(member, end, children, lines, {})
        children.sort(key=_start)
        return self._made(member, end, tuple(children))

    def _made(self, member: Member, end: Place, children: tuple[Item, ...]) -> Item:
        """The item of a member, with what is inside it, and kept as what was made of it."""
        text = self._text(member.paragraph)
        marker = text[member.cue.start : member.cue.end]
        start, stop = self._place(member.paragraph, member.cue.start), self._place(*end)
        item = Item(
            ordinal=member.ordinal,
            marker=marker,
            start=start,
            end=stop,
            gist=self._gist(member, end) or marker,
            counts=self._measure(start, stop),
            inside=children,
            reach=max([start.paragraph, stop.paragraph, *(each.reach for each in children)]),
        )
        member.made = Made(self._base, item)
        return item

    def _gist(self, member: Member, end: Place) -> str:
        text = self._text(member.paragraph)
        cue = member.cue
        stop = end.offset if end.paragraph == member.paragraph else len(text)
        if cue.kind is CueKind.HEADING:
            return self._language.clause(text, cue.gist, stop)
        gist = self._language.proposal(text, cue.gist, cue.sentence, stop)
        if gist:
            return gist
        below = next_visible(self._lines, self._base + member.paragraph)
        if below is None or below > self._base + end.paragraph:
            return ""
        text = self._lines[below].text
        stop = end.offset if below == self._base + end.paragraph else len(text)
        gist = self._language.proposal(text, 0, 0, stop)
        return gist or self._language.clause(text, 0, stop)

    def _children(
        self, member: Member, end: Place, chains: Sequence[Chain], before: Sequence[Item]
    ) -> tuple[Item, ...]:
        """What is enumerated and what is recommended inside an item, in text order.

        It was `before`.
        """
        inside: list[tuple[Item, Member]] = []
        for chain, ends, outside in self._with_ends(chains, end):
            for inner, inner_end in zip(chain.members, ends, strict=True):
                item = self._item(inner, inner_end, outside)
                # What is enumerated deeper in may go on behind the end; that is not inside.
                if inner.place < end:
                    inside.append((item, inner))
                else:
                    # Nobody would tell of an edit in it, were it taken again later.
                    inner.made = None
        inside.sort(key=_start_of_first)
        member.inside = [inner for _, inner in inside]
        children = [item for item, _ in inside]
        known: dict[Point, Item] = {item.start: item for item in before if item.marker is None}
        lines = range(len(self._lines))
        children += self._recommended(member, end, children, lines, known)
        children.sort(key=_start)
        return tuple(children)

    def _recommended(
        self,
        member: Member,
        end: Place,
        inner: Sequence[Item],
        lines: range,
        known: Mapping[Point, Item],
    ) -> Iterator[Item]:
        """The sentences of lines that recommend something and are in no item further in.

        What was made of them before is `known`, by where they began.
        """
        at = 0
        limit = self._place(*end)
        for line, found in self._recommendations_between(member, end, lines):
            start, stop = (line, found.start), (line, found.end)
            while at < len(inner) and inner[at].end <= start:
                at += 1
            if stop > limit or (at < len(inner) and inner[at].start < stop):
                continue
            before = self._line_when_made(member, line)
            kept = known.get((before, found.start)) if before is not None else None
            if kept is not None:
                yield kept.moved(line - kept.start.paragraph)
            else:
                yield self._recommendation(line, found)

    def _line_when_made(self, member: Member, line: int) -> int | None:
        """The line that stood at `line` when the children of an item were made.

        The children of an item behind the edit were moved along with it already.
        """
        if self._base + member.paragraph >= self._touched.end:
            return line
        return self._touched.line_before(line)

    def _recommendation(self, line: int, found: Recommendation) -> Item:
        text = self._lines[line].text
        start, stop = Place(line, found.start), Place(line, found.end)
        clause = self._language.clause(text, found.gist, found.end)
        gist = clause or text[found.start : found.end]
        return Item(None, None, start, stop, gist, self._measure(start, stop), (), reach=line)

    def _recommendations_between(
        self, member: Member, end: Place, lines: range
    ) -> Iterator[tuple[int, Recommendation]]:
        """Those of lines between an item's marker and its end, each with its line."""
        begin, stop = self._base + member.paragraph, self._base + end.paragraph
        first, last = max(begin, lines.start), min(stop + 1, lines.stop)
        for line in self._lines.recommending(first, last):
            found = self._lines[line].recommendations
            low, high = 0, len(found)
            if line == begin:
                low = bisect_right(found, member.cue.start, key=_offset)
            if line == stop:
                high = bisect_left(found, end.offset, key=_offset)
            yield from ((line, each) for each in found[low:high])

    def _touched_of(self, items: Sequence[Item]) -> Iterator[int]:
        """The numbers of those of some items that were touched, the last first.

        None reaches beyond the line that the next begins in.
        """
        at = bisect_left(items, self._touched.end, key=_first_line)
        while at > 0 and items[at - 1].reach >= self._touched.first:
            at -= 1
            yield at

    def _member_of(self, items: Sequence[Item], at: int, members: Sequence[Member]) -> Member:
        """Which of `members` one of the items is of; each has its own, in that order."""
        line = items[at].start.paragraph
        first = bisect_left(items, line, key=_first_line)
        before = sum(item.marker is not None for item in items[first:at])
        return members[bisect_left(members, line - self._base, key=_line_of) + before]

    def _touches(self, item: Item) -> bool:
        touched = self._touched
        return item.start.paragraph < touched.end and item.reach >= touched.first

    def _place(self, line: int, offset: int) -> Place:
        return Place(self._base + line, offset)

    def _text(self, line: int) -> str:
        return self._lines[self._base + line].text


def _enumeration(chain: Chain, items: tuple[Item, ...]) -> Enumeration:
    announced = chain.announced
    if announced is None:
        return Enumeration(None, len(items), None, items)
    return Enumeration(announced.ordinal, len(items), announced.noun, items)


def _kept(new: tuple[Node, ...], old: tuple[Node, ...]) -> tuple[Node, ...]:
    """`new`, with the very same objects as in `old` where they are equal.

    Whoever shows them sees by that at once which are new.
    """
    if len(new) != len(old):
        return new
    return tuple(b if a == b else a for a, b in zip(new, old, strict=True))


def _offset(recommendation: Recommendation) -> int:
    return recommendation.start


def _start(item: Item) -> Place:
    return item.start


def _first_line(item: Item) -> int:
    return item.start.paragraph


def _line_of(member: Member) -> int:
    return member.paragraph


def _start_of_first(pair: tuple[Item, Member]) -> Place:
    return pair[0].start
