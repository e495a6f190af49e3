"""Which enumeration each cue continues, opens or ends."""

from __future__ import annotations

from factbox.analysis.cues.cue import WORDS, Cue, CueKind, Position, Role, Strength
from factbox.analysis.outline.above import Above
from factbox.analysis.outline.chains import DEEPEST, Chain, Member, fit, readings


class Nesting:
    """Takes the cues of a text in order, until what they enumerate is over.

    `outermost` is then the enumeration that all others lie in; what was taken for one
    may prove to be none, which whoever reads it decides. A method that takes a cue gives
    False, and leaves it, where that would open a second outermost one.
    """

    def __init__(self, above: Above) -> None:
        self.outermost: Chain | None = None
        self._open: list[Chain] = []
        self.go_on(0, above)

    def go_on(self, paragraph: int, above: Above) -> None:
        """Go on from a line, above which no more is known than that."""
        self._announcements = [(paragraph + line, cue) for line, cue in above.announcements]
        headline = above.headline
        self._headline = headline and (paragraph + headline[0], headline[1])
        self._in_notes = above.in_notes
        self._numberings = above.numberings
        # The enumeration in words that the last item of a list ended, and that list.
        self._ended: tuple[Chain, Chain] | None = None

    @property
    def innermost(self) -> Member:
        """The item that was taken last of all that are open."""
        return self._open[-1].last

    @property
    def is_waiting(self) -> bool:
        """Whether a heading or a closing cue could end anything."""
        return bool(self._open) or self._in_notes

    def above(self, paragraph: int) -> Above:
        """What has to be known of all that was taken, to go on from a line."""
        if not self._announcements and self._headline is None:
            return Above(self._in_notes, self._numberings)
        return Above(
            self._in_notes, self._numberings, tuple(self._announcements), self._headline
        ).seen_from(paragraph)

    def announce(self, paragraph: int, cue: Cue, *, in_headline: bool) -> None:
        """Take an announcement, which the next enumeration may follow."""
        if in_headline:
            self._headline = (paragraph, cue)
        self._announcements.append((paragraph, cue))

    def take_item(self, paragraph: int, cue: Cue) -> bool:
        """Take the marker of an item; one that neither continues nor opens is left out."""
        if self._in_notes or cue.style in self._numberings:
            return True
        if self._goes_on_below(paragraph, cue):
            return True
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
            return self._push(style, Member(paragraph, cue, ordinal))
        return True

    def take_heading(self, paragraph: int, cue: Cue) -> bool:
        """Take a Markdown heading: it ends all that is not an enumeration of higher ones."""
        kept = 0
        for chain in self._open:
            if not chain.is_heading or len(chain.style) > cue.level:
                break
            kept += 1
        for ended in self._open[kept:]:
            ended.last.stop = ended.last.stop or (paragraph, cue.start)
        del self._open[kept:]
        if self.outermost is not None and not self._open:
            return False
        self._in_notes = cue.is_note
        siblings = self._open[-1] if self._open else None
        if cue.role is Role.LAST:
            self.stop(paragraph, cue)
        elif siblings is not None and siblings.style == cue.style:
            ordinal = cue.ordinal or len(siblings.members) + 1
            self._continue(siblings, Member(paragraph, cue, ordinal))
        else:
            self._push(cue.style, Member(paragraph, cue, cue.ordinal or 1))
        return True

    def is_ended_by(self, heading: Cue) -> bool:
        """Whether a Markdown heading would be left, for it ends all that is open."""
        return not self._open or len(self._open[0].style) > heading.level

    def above_below(self, heading: Cue, paragraph: int) -> Above:
        """What would be known of the text above a line, had it taken that heading there."""
        above = self.above(paragraph)
        return Above(heading.is_note, above.numberings, (), above.headline)

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
        if listed not in self._open:
            # What opened or ended meanwhile closed it.
            return False
        found = fit(ended, paragraph, cue)
        if paragraph != listed.last.paragraph or found is None or found[1] != cue.ordinal:
            return False
        listed.numbers_paragraphs = True
        self._numberings |= {listed.style}
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
        chain.inside = 0
        self._announcements.clear()

    def _push(self, style: str, member: Member) -> bool:
        if self.outermost is not None and not self._open:
            return False
        above = self.above(member.paragraph)
        near = [(member.paragraph + line, cue) for line, cue in above.announcements]
        chain = Chain(style, [member], above, near)
        if above.headline is not None and not self._open and not near:
            chain.headline = above.headline[1]
        # Headings do not count: how deep a list goes does not depend on what it stands under.
        del self._open[sum(outer.is_heading for outer in self._open) + DEEPEST - 1 :]
        for outer in self._open:
            outer.inside += outer.style == style
        if self._open:
            self._open[-1].last.chains.append(chain)
        else:
            self.outermost = chain
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
