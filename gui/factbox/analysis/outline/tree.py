"""How far items reach, and what is inside them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice, pairwise, repeat
from statistics import median_low
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.cues.cue import CueKind, Position, Recommendation
from factbox.analysis.enumerations.chains import Chain, Member
from factbox.analysis.languages.language import Language
from factbox.analysis.outline.item import Item, Node
from factbox.analysis.outline.neighbours import next_visible
from factbox.analysis.text.as_read import AsRead, is_visible
from factbox.analysis.text.paragraph import Paragraph
from factbox.analysis.text.place import Place

if TYPE_CHECKING:
    from factbox.analysis.text.late_counts import LateCounts

#: Measures some lines from a place up to another.
Measure = Callable[[Sequence[Paragraph], Place, Place], "LateCounts"]


# How many times as long as the others the last one may be that a closing ends.
_MOST_TIMES_AS_LONG = 3
# How many lines are searched for the end of a last item that nothing closes.
_FARTHEST = 1_000

# What may precede a marker in the sentence that it stands in.
_LONGEST_LEAD = 80
_SENTENCE_MARKS = (".", "!", "?", "…", ";", ":")


class Extent(NamedTuple):
    """An item and where it ends."""

    member: Member
    start: Place
    end: Place
    #: what is enumerated inside, counted from the line `line`
    chains: list[Chain]
    line: int


class Tree:
    """Finds items in lines of a text."""

    def __init__(
        self, lines: Sequence[Paragraph], measure: Measure, language: Language
    ) -> None:
        self._lines = lines
        self._measure = measure
        self._language = language

    def side_by_side(
        self, chains: Sequence[Chain], line: int, end: Place
    ) -> Iterator[tuple[Chain, Iterator[Extent]]]:
        """Return enumerations, counted from a line, with all items that begin before `end`.

        All items of one are to be asked for before the next enumeration.
        """
        waiting = deque((line, chain) for chain in chains)
        while waiting:
            base, chain = waiting.popleft()
            line = base + chain.line
            limit = end
            if waiting:
                limit = beginning(*waiting[0], behind=base + chain.last_line)
            yield chain, self._extents(chain, line, limit, end, waiting)

    def extent(self, chain: Chain, number: int, line: int, limit: Place) -> Extent:
        """Return how far a heading reaches, the last of the chain up to `limit`.

        Nothing that is in it goes on behind its end.
        """
        member = chain.members[number]
        start = _place(member, line)
        stop = _stop(chain, number, line, limit, limit)
        if number < chain.found - 1:
            stop = self._before_lead(start, stop)
        end = self._end(start, member, stop)
        return Extent(member, start, end, member.chains, line)

    def node(self, extent: Extent) -> Node:
        """Return what is known of an item, and of what is inside it."""
        member, start, end, chains, line = extent
        text = self._lines[start.paragraph].outlined
        marker = AsRead(text[start.offset : member.cue.end]).text
        own = self._lines[start.paragraph : end.paragraph + 1]
        stop = Place(end.paragraph - start.paragraph, end.offset)
        tree = Tree(own, self._measure, self._language)
        return Node(
            ordinal=member.ordinal,
            marker=marker,
            gist=tree._gist(member, _own_end(member, stop)) or marker,
            offset=start.offset,
            end=stop,
            late_counts=self._measure(self._lines, start, end),
            inside=partial(tree._inside, start.offset, stop, chains, line - start.paragraph),
        )

    def _extents(
        self,
        chain: Chain,
        line: int,
        limit: Place,
        outer: Place,
        waiting: deque[tuple[int, Chain]],
    ) -> Iterator[Extent]:
        """Return the items of a chain that lie in something that ends at `outer`.

        What begins behind the end of the last item is not inside it, and waits its turn.
        """
        ends: list[Place] = []
        for number, member in enumerate(chain.members, 1):
            start = _place(member, line)
            if start >= outer:
                return
            is_last, inside = number == chain.found, member.chains
            stop = _stop(chain, number - 1, line, limit, outer)
            if is_last and not chain.is_heading:
                end = self._last_end(chain, line, ends, stop)
            else:
                if not is_last:
                    stop = self._before_lead(start, stop)
                end = self._end(start, member, stop)
            if is_last:
                inside, outside = _split(inside, line, end)
                waiting.extendleft((line, other) for other in reversed(outside))
            ends.append(end)
            yield Extent(member, start, end, inside, line)

    def _before_lead(self, start: Place, stop: Place) -> Place:
        """Return where an item stops before the next one, whose line another may begin.

        That is where the sentence of the next one begins, if that begins a line of its own.
        """
        line, offset = stop
        if not offset or line == start.paragraph:
            return stop
        lead = self._lines[line].outlined[: min(offset, _LONGEST_LEAD + 1)]
        if len(lead) > _LONGEST_LEAD or any(map(lead.__contains__, _SENTENCE_MARKS)):
            return stop
        return Place(line, 0)

    def _last_end(self, chain: Chain, line: int, ends: Sequence[Place], stop: Place) -> Place:
        """Return where the last item of a chain ends, at `stop` at the latest.

        The others end at `ends`. Unless something closes it, it is as long as they are.
        """
        last = chain.last
        limit = self._limit_of_sentences(chain, line)
        if limit is None:
            limit = self._limit_of_lines(chain, line, ends, stop)
        # What is enumerated inside may be longer.
        for inner in last.chains:
            if _place(last, line) <= _first_place(inner, line) < limit:
                limit = max(limit, self._limit_of_inner(inner, line))
        return self._end(_place(last, line), last, min(limit, stop))

    def _limit_of_inner(self, inner: Chain, line: int) -> Place:
        """Return what ends an enumeration inside the last item."""
        limit = None
        if inner.is_one_line and not inner.last.chains:
            limit = self._limit_of_sentences(inner, line + inner.line)
        return limit or Place(line + inner.last_line + 1, 0)

    def _limit_of_sentences(self, chain: Chain, line: int) -> Place | None:
        """Return what ends the last item where the one before it stands in its line."""
        last = chain.last
        paragraph = line + last.paragraph
        if last.stop is not None and last.stop[0] == last.paragraph:
            return Place(line + last.stop[0], last.stop[1])
        if last.cue.position is Position.PARAGRAPH:
            return None
        pairs = pairwise(chain.members)
        lengths = [
            bisect_right(one.cue.following, other.cue.start)
            for one, other in pairs
            if one.paragraph == other.paragraph == last.paragraph
        ]
        if not lengths:
            return None
        ends = last.cue.sentence, *last.cue.following
        longest = median_low(lengths)
        if longest < len(ends):
            return Place(paragraph, ends[longest])
        return Place(paragraph + 1, 0)

    def _limit_of_lines(
        self, chain: Chain, line: int, ends: Sequence[Place], stop: Place
    ) -> Place:
        """Return what ends the last item where it begins a line of its own."""
        first = line + chain.last.paragraph
        others = zip(chain.members, ends, strict=False)
        lengths = [
            (end.paragraph - line - each.paragraph, each.paragraph) for each, end in others
        ]
        length, at = median_low(lengths) if lengths else (0, chain.last.paragraph)
        # Where blank lines part the items, lines without one between them are one paragraph.
        is_parted = not is_visible(self._lines[max(first - 1, 0)].outlined)
        # The last line of an item ends a paragraph, whether or not a blank one follows.
        one = range(line + at, line + at + length)
        most = 1 + len(list(self._paragraph_ends(one, is_parted=is_parted)))
        if chain.last.is_closed and chain.last.stop is not None:
            closed = min(line + chain.last.stop[0], stop.paragraph)
            found = self._paragraph_ends(range(first, closed), is_parted=is_parted)
            # A closing may be a whole book further down, so no more are counted than matter.
            if next(islice(found, _MOST_TIMES_AS_LONG * most, None), None) is None:
                return stop
        lines = range(first, min(stop.paragraph, first + _FARTHEST))
        for number, end in enumerate(self._paragraph_ends(lines, is_parted=is_parted), 1):
            if number >= most and not self._goes_on(end):
                return Place(end + 1, 0)
        return stop

    def _goes_on(self, line: int) -> bool:
        """Return whether what follows a line belongs to it: behind a colon, or indented."""
        if self._lines[line].outlined.rstrip().endswith(":"):
            return True
        following = self._lines[line + 1].outlined if line + 1 < len(self._lines) else ""
        return is_visible(following) and (following[0].isspace() or following[0].islower())

    def _paragraph_ends(self, lines: Iterable[int], *, is_parted: bool) -> Iterator[int]:
        """Yield those of the lines that end a paragraph."""
        return (line for line in lines if self._ends_paragraph(line, is_parted=is_parted))

    def _ends_paragraph(self, line: int, *, is_parted: bool) -> bool:
        """Return whether a paragraph ends with a line, which may be any that is not blank."""
        if not is_visible(self._lines[line].outlined):
            return False
        last = line + 1 == len(self._lines)
        return last or not is_parted or not is_visible(self._lines[line + 1].outlined)

    def _end(self, start: Place, member: Member, limit: Place) -> Place:
        """Return the end of the last visible text between an item's marker and `limit`."""
        first, behind = start.paragraph, member.cue.end
        line, text = limit.paragraph, ""
        if limit.offset:
            # Of a line that holds a thousand items, each looks at its own part.
            text = self._lines[line].text[behind if line == first else 0 : limit.offset]
        while line > first:
            visible = len(text.rstrip())
            if visible:
                return Place(line, visible)
            line -= 1
            text = self._lines[line].text[behind if line == first else 0 :]
        return Place(line, behind + len(text.rstrip()))

    def _gist(self, member: Member, end: Place) -> str:
        """Return what the item proposes that begins with the first line."""
        text = self._lines[0].outlined
        cue = member.cue
        stop = len(text) if end.paragraph else end.offset
        item = AsRead(text[cue.gist : stop])
        if cue.kind is CueKind.HEADING:
            return self._language.clause(item.text, 0, len(item.text))
        sentence = item.at(cue.sentence - cue.gist)
        gist = self._language.proposal(item.text, 0, sentence, len(item.text))
        below = None if gist else next_visible(self._lines, 0)
        if below is None:
            return gist
        text = self._lines[below].outlined
        stop = end.offset if below == end.paragraph else len(text)
        text = AsRead(text[:stop]).text
        gist = self._language.proposal(text, 0, 0, len(text))
        return gist or self._language.clause(text, 0, len(text))

    def _inside(
        self, start: int, end: Place, chains: Sequence[Chain], line: int
    ) -> Iterator[tuple[Item, Chain | None]]:
        """Return what is enumerated, then what is recommended, between two places.

        The first is in the first line. With an item that is enumerated comes its chain.
        """
        taken: list[tuple[Place, Place]] = []
        for chain, extents in self.side_by_side(chains, line, end):
            for extent in extents:
                taken.append((extent.start, extent.end))
                yield Item(extent.start.paragraph, self.node(extent)), chain
        taken.sort()
        at = 0
        for number, found in self._recommendations(start, end):
            begin, stop = Place(number, found.start), Place(number, found.end)
            while at < len(taken) and taken[at][1] <= begin:
                at += 1
            if stop <= end and not (at < len(taken) and taken[at][0] < stop):
                yield Item(number, self._recommendation(begin, stop, found)), None

    def _recommendations(self, start: int, end: Place) -> Iterator[tuple[int, Recommendation]]:
        for number, line in enumerate(islice(self._lines, end.paragraph + 1)):
            found = line.recommendations
            low = bisect_right(found, start, key=_offset) if number == 0 else 0
            high = len(found)
            if number == end.paragraph:
                high = bisect_left(found, end.offset, key=_offset)
            yield from ((number, each) for each in found[low:high])

    def _recommendation(self, start: Place, end: Place, found: Recommendation) -> Node:
        text = self._lines[start.paragraph].outlined
        sentence = AsRead(text[found.start : found.end]).text
        gist = self._language.proposal(sentence, 0, len(sentence), len(sentence))
        counts = self._measure(self._lines, start, end)
        gist = gist or text[found.start : found.end]
        return Node(None, None, gist, start.offset, Place(0, end.offset), counts, tuple)


def beginning(line: int, chain: Chain, behind: int) -> Place:
    """Return where an enumeration begins: its announcement, if that has a line of its own.

    It has none where that is not behind the line in which the enumeration before it has
    its last item. The chain is counted from `line`.
    """
    first = line + chain.first_place[0]
    for at in chain.announcing_lines:
        if behind < line + chain.line + at <= first:
            return Place(line + chain.line + at, 0)
    return Place(first, chain.first_place[1])


def _place(member: Member, line: int) -> Place:
    return Place(line + member.paragraph, member.cue.start)


def _first_place(inner: Chain, line: int) -> Place:
    at, offset = inner.first_place
    return Place(line + at, offset)


def _stop(chain: Chain, number: int, line: int, limit: Place, outer: Place) -> Place:
    """Return what an item of a chain ends before, which ends at `limit`."""
    member, is_last = chain.members[number], number == chain.found - 1
    stop = min(limit if is_last else _place(chain.members[number + 1], line), outer)
    if member.stop is not None:
        ended = Place(line + member.stop[0], member.stop[1])
        if not _cuts_through(member, line, ended, is_last=is_last):
            stop = min(stop, ended)
    return stop


def _own_end(member: Member, end: Place) -> Place:
    """Return where an item's own words end, before what later sentences of its line enumerate.

    The line of the item is the first.
    """
    cue, line = member.cue, member.paragraph
    starts = (chain.first_place for chain in member.chains)
    inside = [offset for at, offset in starts if at == line and offset >= cue.sentence]
    return min([end, *(Place(0, offset) for offset in inside)])


def _split(chains: list[Chain], line: int, end: Place) -> tuple[list[Chain], list[Chain]]:
    """Return those of some chains that begin before a place, and those that do not."""
    inside: list[Chain] = []
    outside: list[Chain] = []
    for chain in chains:
        at, offset = chain.first_place
        (inside if (line + at, offset) < end else outside).append(chain)
    return inside, outside


def _cuts_through(member: Member, line: int, limit: Place, *, is_last: bool) -> bool:
    """Return whether what is enumerated inside an item goes on behind `limit`.

    Then it cannot end there. What begins behind the end of the last item is not inside it.
    """
    at = limit.paragraph - line, limit.offset
    return any(
        inner.last_place >= at and not (is_last and inner.first_place >= at)
        for inner in member.chains
    )


def _offset(recommendation: Recommendation) -> int:
    return recommendation.start


def are_alike(one: Member, other: Member) -> bool:
    """Return whether the same is found of two items where they hold the same text.

    What is enumerated below a heading is that, if it was not read again.
    """
    if one is other:
        return True
    down = other.paragraph - one.paragraph
    return (
        one.cue is other.cue
        and one.ordinal == other.ordinal
        and len(one.chains) == len(other.chains)
        and all(map(_hold_the_same, one.chains, other.chains, repeat(down)))
    )


def _hold_the_same(one: Chain, other: Chain, down: int) -> bool:
    if one.members is other.members:
        return one.line + down == other.line
    return (
        one.is_heading
        and one.found == other.found
        and [(at + down, cue) for at, cue in one.announcements] == other.announcements
        and all(map(are_alike, one.members, other.members))
        and all(map(_stand_alike, one.members, other.members, repeat(down)))
    )


def _stand_alike(one: Member, other: Member, down: int) -> bool:
    stop = one.stop and (one.stop[0] + down, one.stop[1])
    return one.paragraph + down == other.paragraph and stop == other.stop
