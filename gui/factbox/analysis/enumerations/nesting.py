"""Which enumeration each cue continues, opens or ends."""

from __future__ import annotations

from factbox.analysis.cues.cue import WORDS, Cue, CueKind, Position, Strength
from factbox.analysis.enumerations.above import Above
from factbox.analysis.enumerations.chains import DEEPEST, Chain, Member, fit, readings

#: Announcements at most, the nearest, one of which may be of an enumeration.
_MOST_ANNOUNCEMENTS = 20


class Nesting:
    """Takes the cues of some lines in order, and joins them into enumerations.

    `outermost` are those that lie in no other, `most` at most; what was taken for one may
    prove to be none, which whoever reads them decides.
    """

    def __init__(self, above: Above, most: float) -> None:
        self.outermost: list[Chain] = []
        self._most = most
        self._open: list[Chain] = []
        self._announcements = list(above.announcements)
        self._headline = above.headline
        self.in_notes = above.in_notes
        self._numberings = above.numberings
        # The enumeration in words that the last item of a list ended, and that list.
        self._ended: tuple[Chain, Chain] | None = None

    def above(self, line: int) -> Above:
        """Return what has to be known of all that was taken, to go on from a line."""
        announcements = tuple(self._announcements)
        known = Above(self.in_notes, self._numberings, announcements, self._headline)
        return known.seen_from(line)

    def announce(self, line: int, cue: Cue, *, in_headline: bool) -> None:
        """Take an announcement, which the next enumeration may follow."""
        if in_headline:
            self._headline = (line, cue)
        self._announcements.append((line, cue))
        del self._announcements[:-_MOST_ANNOUNCEMENTS]

    def take_item(self, line: int, cue: Cue) -> bool:
        """Take the marker of an item; one that neither continues nor opens is left out.

        Returns False, with nothing done, where there would be one more outermost
        enumeration than `most`.
        """
        if self.in_notes or cue.style in self._numberings or self._goes_on_below(line, cue):
            return True
        best = None
        for chain in self._open:
            found = fit(chain, line, cue)
            if found is not None and (best is None or found[0] >= best[1][0]):
                best = (chain, found)
        if best is not None:
            chain, (_, ordinal, _) = best
            self._continue(chain, Member(line, cue, ordinal))
        elif _may_open(cue) or self._is_announced(cue):
            self._close_stopped()
            return self._push(line, cue)
        return True

    def stop(self, line: int, cue: Cue) -> None:
        """End the items that a closing cue or a heading without number signs ends."""
        if cue.kind is CueKind.HEADING:
            self.in_notes = cue.is_note
        for chain in self._open:
            if cue.strength < Strength.STRONG and not chain.is_looked_back_on(cue):
                continue
            in_its_line = line == chain.last.paragraph and not chain.is_spread
            if chain.last.stop is None and (cue.position is Position.PARAGRAPH or in_its_line):
                chain.last.stop = line, cue.start
                chain.last.is_closed = cue.kind is CueKind.CLOSING

    def end(self, line: int, offset: int) -> None:
        """End all that is open where a Markdown heading stands."""
        for chain in self._open:
            chain.last.stop = chain.last.stop or (line, offset)

    def _is_announced(self, cue: Cue) -> bool:
        """Return whether it is the first of what was announced by its name."""
        return cue.ordinal == 1 and any(
            announced.ordinal is not None and announced.singular == cue.noun
            for _, announced in self._announcements
        )

    def _goes_on_below(self, line: int, cue: Cue) -> bool:
        """Take "12. Second, …" where "11. First, …" came before.

        Items cannot overlap, so what is numbered there are the text's paragraphs.
        """
        if self._ended is None or cue.style != WORDS or cue.ordinal is None:
            return False
        ended, listed = self._ended
        if listed not in self._open:
            # What opened or ended meanwhile closed it.
            return False
        found = fit(ended, line, cue)
        if line != listed.last.paragraph or found is None or found[1] != cue.ordinal:
            return False
        listed.numbers_paragraphs = True
        self._numberings |= {listed.style}
        for numbered in listed.members:
            inside = [c for c in numbered.chains if c.first_place > ended.last.place]
            numbered.chains = [c for c in numbered.chains if c not in inside]
            ended.last.chains += inside
        self._open = [*self._open[: self._open.index(listed)], ended]
        self._ended = None
        self._continue(ended, Member(line, cue, cue.ordinal))
        return True

    def _continue(self, chain: Chain, member: Member) -> None:
        while self._open[-1] is not chain:
            closed = self._open.pop()
            if closed.style == WORDS and chain.style != WORDS:
                self._ended = (closed, chain)
        # "First … Next … Second": the "Next" was inside the first item.
        while chain.last.ordinal >= member.ordinal:
            dropped = chain.members.pop()
            chain.last.chains += dropped.chains
        chain.members.append(member)
        chain.inside = 0
        self._announcements.clear()

    def _push(self, line: int, cue: Cue) -> bool:
        if not self._open and len(self.outermost) >= self._most:
            return False
        style, ordinal = _opening_reading(cue)
        is_outermost = self._most == 1 and not self._open
        first = Member(line, cue, ordinal)
        chain = Chain.opened(style, first, self.above(line), outermost=is_outermost)
        del self._open[DEEPEST - 1 :]
        for outer in self._open:
            outer.inside += outer.style == style
        (self._open[-1].last.chains if self._open else self.outermost).append(chain)
        self._open.append(chain)
        self._announcements.clear()
        return True

    def _close_stopped(self) -> None:
        """Nothing opens inside an item that has ended."""
        while self._open and self._open[-1].last.stop is not None:
            self._open.pop()


def _may_open(cue: Cue) -> bool:
    if cue.position is Position.INLINE:
        return any(ordinal == 1 for _, ordinal in readings(cue))
    if cue.ordinal == 1:
        return cue.strength >= Strength.MEDIUM
    return cue.ordinal is not None and cue.strength is Strength.STRONG


def _opening_reading(cue: Cue) -> tuple[str, int]:
    """The reading by which a cue is a first item, else the likelier one."""
    options = [(style, ordinal) for style, ordinal in readings(cue) if ordinal is not None]
    return next((option for option in options if option[1] == 1), options[0])
