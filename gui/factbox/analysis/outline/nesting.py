"""Which enumeration each cue continues, opens or ends."""

from __future__ import annotations

from factbox.analysis.outline.chains import DEEPEST, Chain, Member, fit, readings
from factbox.analysis.outline.cue import WORDS, Cue, CueKind, Position, Role, Strength

#: Lines that may lie between an announcement and the first item, blank ones counted.
_FARTHEST_ANNOUNCEMENT = 8
#: The same where the headline announces.
_FARTHEST_HEADLINE = 40


class Nesting:
    """Takes the cues of a text in order; `chains` are then the outermost enumerations.

    What was taken for one may prove to be none: whoever reads `chains` decides.
    """

    def __init__(self) -> None:
        self.chains: list[Chain] = []
        self._open: list[Chain] = []
        self._announcements: list[tuple[int, Cue]] = []
        self._headline: tuple[int, Cue] | None = None
        self._in_notes = False
        # The enumeration in words that the last item of a list ended, and that list.
        self._ended: tuple[Chain, Chain] | None = None
        self._numberings: set[str] = set()

    @property
    def is_waiting(self) -> bool:
        """Whether a heading or a closing cue could end anything."""
        return bool(self._open) or self._in_notes

    def announce(self, paragraph: int, cue: Cue, *, in_headline: bool) -> None:
        """Take an announcement, which the next enumeration may follow."""
        if in_headline:
            self._headline = (paragraph, cue)
        self._announcements.append((paragraph, cue))

    def take_item(self, paragraph: int, cue: Cue) -> None:
        """Take the marker of an item; one that neither continues nor opens is left out."""
        if self._in_notes or cue.style in self._numberings:
            return
        if self._goes_on_below(paragraph, cue):
            return
        best = None
        for chain in self._open:
            found = fit(chain, paragraph, cue)
            if found is not None and (best is None or found[0] >= best[1][0]):
                best = (chain, found)
        if best is not None:
            chain, (_, ordinal, _) = best
            self._continue(chain, Member(paragraph, cue, ordinal))
        elif _may_open(cue):
            self._close_stopped()
            style, ordinal = _opening_reading(cue)
            self._push(style, Member(paragraph, cue, ordinal))

    def take_heading(self, paragraph: int, cue: Cue) -> None:
        """Take a Markdown heading: it ends all that is not an enumeration of higher ones."""
        kept = 0
        for chain in self._open:
            if not chain.is_heading or len(chain.style) > cue.level:
                break
            kept += 1
        for ended in self._open[kept:]:
            ended.last.stop = ended.last.stop or (paragraph, cue.start)
        del self._open[kept:]
        self._in_notes = cue.is_note
        siblings = self._open[-1] if self._open else None
        if cue.role is Role.LAST:
            self.stop(paragraph, cue)
        elif siblings is not None and siblings.style == cue.style:
            ordinal = cue.ordinal or len(siblings.members) + 1
            self._continue(siblings, Member(paragraph, cue, ordinal))
        else:
            self._push(cue.style, Member(paragraph, cue, cue.ordinal or 1))

    def stop(self, paragraph: int, cue: Cue) -> None:
        """End the items that a closing cue or a heading ends."""
        if cue.kind is CueKind.HEADING:
            self._in_notes = cue.is_note
        for chain in self._open:
            if chain.is_heading and not (cue.role is Role.LAST and cue.level):
                continue
            in_its_line = paragraph == chain.last.paragraph and not chain.is_spread
            if cue.position is Position.PARAGRAPH or in_its_line:
                chain.last.stop = chain.last.stop or (paragraph, cue.start)

    def _goes_on_below(self, paragraph: int, cue: Cue) -> bool:
        """Take "12. Second, …" where "11. First, …" came before.

        Items cannot overlap, so what is numbered there are the text's paragraphs.
        """
        if self._ended is None or cue.style != WORDS or cue.ordinal is None:
            return False
        ended, listed = self._ended
        found = fit(ended, paragraph, cue)
        if paragraph != listed.last.paragraph or found is None or found[1] != cue.ordinal:
            return False
        listed.numbers_paragraphs = True
        self._numberings.add(listed.style)
        for numbered in listed.members:
            inside = [c for c in numbered.chains if c.members[0].place > ended.last.place]
            numbered.chains = [c for c in numbered.chains if c not in inside]
            ended.last.chains += inside
        self._open = [*self._open[: self._open.index(listed)], ended]
        self._ended = None
        self._continue(ended, Member(paragraph, cue, cue.ordinal))
        return True

    def _continue(self, chain: Chain, member: Member) -> None:
        while self._open[-1] is not chain:
            closed = self._open.pop()
            if closed.style == WORDS and chain.style != WORDS and not chain.is_heading:
                self._ended = (closed, chain)
        # "First … Next … Second": the "Next" was inside the first item.
        while member.cue.kind is CueKind.ITEM and chain.last.ordinal >= member.ordinal:
            dropped = chain.members.pop()
            chain.last.chains += dropped.chains
        chain.members.append(member)
        self._announcements.clear()

    def _push(self, style: str, member: Member) -> None:
        del self._open[DEEPEST - 1 :]
        chain = Chain(style, [member], self._near(member.paragraph))
        headline = self._headline
        if headline and not self._open and not chain.announcements:
            is_near = member.paragraph - headline[0] <= _FARTHEST_HEADLINE
            chain.headline = headline[1] if is_near else None
        if self._open:
            self._open[-1].last.chains.append(chain)
        else:
            self.chains.append(chain)
        self._open.append(chain)
        self._announcements.clear()

    def _near(self, paragraph: int) -> list[tuple[int, Cue]]:
        """The announcements that may announce what opens in a line."""
        return [
            (line, cue)
            for line, cue in self._announcements
            if paragraph - line <= _FARTHEST_ANNOUNCEMENT
        ]

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
