"""Joins the cues of items into enumerations: which continues what, and what is nested in what.

Cues arrive in text order. A stack holds the enumerations that are open, the outermost
first; a cue continues the one that it fits best, which ends those nested in it, or
opens a new one inside the innermost item.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain as in_turn
from typing import TYPE_CHECKING

from factbox.analysis.cues.cue import PAIR, WORDS, Cue, CueKind, Position, Role, Strength

if TYPE_CHECKING:
    from factbox.analysis.enumerations.above import Above

#: Lines that may lie between two items of one enumeration, blank ones counted.
_FARTHEST = 150
#: The same where the second is only a "Finally" or an "Another".
_FARTHEST_WEAK = 60
#: The same where the second stands inside a sentence: "It is, secondly, …".
_FARTHEST_INLINE = 12
#: Lines from an announcement of anything to the first item, and characters in one line.
_NEXT_LINES = 3
_LONGEST_LEAD = 60
#: Characters at least between two markers in one line: "(a) and (b)" enumerates nothing.
_CLOSEST = 5
#: The same where each character is a word: "一是快，二是稳".
_CLOSEST_DENSE = 2
_SECOND = 2
#: Ordinals that may be missing in a row.
_LARGEST_GAP = 2
#: Enumerations of its own style that may open inside an item before the next one comes.
_MOST_INSIDE = 6
#: Enumerations nested in one another at most.
DEEPEST = 8


@dataclass(slots=True, eq=False)
class Member:
    """An item as it is read: its cue, the line that it stands in, what is nested in it."""

    paragraph: int
    cue: Cue
    ordinal: int
    chains: list[Chain] = field(default_factory=list)
    #: where a closing cue or a heading ends it: (line, offset)
    stop: tuple[int, int] | None = None
    #: whether that is a closing cue
    is_closed: bool = False

    @property
    def place(self) -> tuple[int, int]:
        return self.paragraph, self.cue.start

    @property
    def is_explicit(self) -> bool:
        """Whether its words give its number."""
        return self.cue.ordinal is not None


@dataclass(slots=True, eq=False)
class Chain:
    """An enumeration as it is read; nothing changes it once that is done.

    Its lines are counted from where the block or the section begins that holds it. A
    section stands in its block, in turn: so far down as `line` says.
    """

    style: str
    members: list[Member]
    #: what was known of the text above where it opened
    above: Above
    #: those that may announce it
    announcements: list[tuple[int, Cue]] = field(default_factory=list)
    #: the headline's announcement
    headline: Cue | None = None
    #: a list that numbers the paragraphs of a text and enumerates nothing
    numbers_paragraphs: bool = False
    #: how many of its own style opened inside its last item
    inside: int = 0
    #: whether it is known to be one, and what is inside its items too (`settled`)
    is_settled: bool = False
    line: int = 0

    @classmethod
    def opened(cls, style: str, first: Member, above: Above, *, outermost: bool) -> Chain:
        """Return one that opens with an item."""
        near = above.announcements_near()
        headline = above.headline_near() if outermost else None
        announcements = [(first.paragraph + line, cue) for line, cue in near]
        return cls(style, [first], above, announcements, headline)

    def placed(self, line: int) -> Chain:
        """Return the same, which is settled, in a section so far down in its block."""
        rest = self.above, self.announcements, self.headline, False, 0, True
        return Chain(self.style, self.members, *rest, line)

    @property
    def first_place(self) -> tuple[int, int]:
        return self.line + self.members[0].paragraph, self.members[0].cue.start

    @property
    def last_place(self) -> tuple[int, int]:
        return self.line + self.last.paragraph, self.last.cue.start

    @property
    def last_line(self) -> int:
        """The line of the last item in it, or in that item, and so on."""
        inside = (inner.last_line for inner in self.last.chains)
        return self.line + max([self.last.paragraph, *inside])

    @property
    def last(self) -> Member:
        return self.members[-1]

    @property
    def found(self) -> int:
        return len(self.members)

    @property
    def is_heading(self) -> bool:
        return self.members[0].cue.kind is CueKind.HEADING

    @property
    def announced(self) -> Cue | None:
        """The announcement that agrees with what was found, else the nearest that may.

        One that disagrees has to count what the items are called, or to stand beside them.
        """
        nearest_first = list(reversed(self.announcements))
        near = [(line, cue) for line, cue in nearest_first if self._is_announced(line, cue)]
        agreeing = [cue for _, cue in near if cue.ordinal == self.found]
        others = [cue for line, cue in near if self._is_short_of(line, cue)]
        vague = [cue for _, cue in nearest_first if cue.ordinal is None]
        headline = self.headline
        if headline is not None and headline.ordinal == self.found:
            agreeing.append(headline)
        elif headline is not None and headline.singular in self.nouns:
            others.append(headline)
        return next(in_turn(agreeing, others, vague), None)

    @property
    def announcing_lines(self) -> list[int]:
        """The lines above that say that something is enumerated, in order."""
        announced = self.announced
        return [
            line
            for line, cue in self.announcements
            if cue is announced or cue.strength is Strength.STRONG
        ]

    @property
    def nouns(self) -> set[str]:
        """What its items are called."""
        cues = (each.cue for each in self.members)
        return {cue.noun for cue in cues if cue.noun and not cue.may_be_verb} | {self.style}

    def is_counted_beside(self, number: int) -> bool:
        """Return whether an announcement beside it says that there are so many, or more."""
        # "tres actuaciones. La primera actuación …": whatever they are called
        names = {self.members[0].cue.noun} - {None}
        return any(
            (cue.strength is Strength.STRONG or cue.singular in names)
            and (cue.ordinal is None or cue.ordinal >= number)
            and self._stands_beside(line, cue)
            for line, cue in self.announcements
        )

    def _is_announced(self, line: int, cue: Cue) -> bool:
        """Return whether it announces items: any number does so that stands beside them."""
        if cue.ordinal is None:
            return False
        return cue.strength is Strength.STRONG or self._stands_beside(line, cue)

    def _is_short_of(self, line: int, cue: Cue) -> bool:
        """Return whether some of those announced may be missing, or some may be too many."""
        if cue.strength is not Strength.STRONG:
            return False
        if cue.singular in self.nouns:
            return True
        if cue.singular is not None and self.nouns != {self.style}:
            # "three pubs … The first thing you see": it counts something else.
            return False
        return (cue.ordinal or 0) >= self.found and self._stands_beside(line, cue)

    def _stands_beside(self, line: int, cue: Cue) -> bool:
        """Return whether nothing stands between the announcing sentence and the first item."""
        first = self.members[0]
        if line == first.paragraph:
            return first.cue.start - cue.sentence <= _LONGEST_LEAD
        return first.paragraph - line <= _NEXT_LINES and cue.strength is not Strength.WEAK

    @property
    def is_complete(self) -> bool:
        """Whether as many items were found as announced, or one that says it is the last."""
        number = self.announced.ordinal if self.announced else None
        return self.last.cue.role is Role.LAST or (
            number is not None and len(self.members) >= number
        )

    def is_looked_back_on(self, cue: Cue) -> bool:
        """Return whether "These three" or "All of these" may be its items so far."""
        return self.found > 1 and cue.ordinal in (None, self.found)

    @property
    def last_explicit(self) -> int:
        return next((m.ordinal for m in reversed(self.members) if m.is_explicit), 0)

    @property
    def begins_paragraphs(self) -> bool:
        """Whether its items, the first left out, begin their paragraphs."""
        later = self.members[1:] or self.members
        return later[-1].cue.position is Position.PARAGRAPH

    @property
    def is_one_line(self) -> bool:
        """Whether all its items, two at least, stand in one line."""
        return len(self.members) > 1 and self.members[0].paragraph == self.last.paragraph

    @property
    def is_spread(self) -> bool:
        """Whether the items so far, two at least, stand each in a paragraph of its own."""
        return len(self.members) > 1 and self.begins_paragraphs

    def is_over(self, paragraph: int) -> bool:
        """Return whether nothing from a line on can continue it."""
        return paragraph - self.last.paragraph > _FARTHEST or self.inside > _MOST_INSIDE


def readings(cue: Cue) -> list[tuple[str, int | None]]:
    """What a cue may count, as (style, ordinal), the likelier first."""
    first = (cue.style, cue.ordinal)
    return [first] if cue.other is None else [first, cue.other]


def are_too_close(marker: Cue, following: Cue) -> bool:
    """Return whether two markers in a line are too close to each other to begin two items."""
    closest = _CLOSEST_DENSE if following.is_dense else _CLOSEST
    return following.start - marker.end < closest


def fit(chain: Chain, paragraph: int, cue: Cue) -> tuple[int, int, str] | None:
    """How well a cue continues a chain, as (rank, ordinal, style); None if it does not."""
    last = chain.last
    if chain.is_over(paragraph):
        return None
    same_line = paragraph == last.paragraph
    if same_line and are_too_close(last.cue, cue):
        return None
    if cue.position is Position.INLINE and not _is_within_reach(last, paragraph, cue):
        return None
    best = None
    for style, ordinal in readings(cue):
        # "My first lesson is … The second lesson … Lesson three: …"
        if style not in (chain.style, last.cue.noun):
            continue
        found = (
            _fit_weak(chain, paragraph, cue)
            if ordinal is None
            else _fit_explicit(chain, cue, ordinal)
        )
        if found is not None and (best is None or found[0] > best[0]):
            best = (*found, style)
    return best


def _is_within_reach(last: Member, paragraph: int, cue: Cue) -> bool:
    """A marker inside a sentence continues what stands in that sentence or list.

    Only an ordinal that commas set off may continue what stands before its sentence.
    """
    if cue.style != WORDS:
        return paragraph == last.paragraph
    if paragraph == last.paragraph and last.cue.sentence == cue.sentence:
        return True
    if cue.role is Role.LAST:
        # "He says, secondly, … And he says, lastly, …"
        return paragraph == last.paragraph and last.cue.position is Position.INLINE
    is_near = paragraph - last.paragraph <= _FARTHEST_INLINE
    is_next = cue.ordinal == last.ordinal + 1
    return is_near and is_next and cue.strength is Strength.STRONG and last.is_explicit


def _fit_explicit(chain: Chain, cue: Cue, ordinal: int) -> tuple[int, int] | None:
    last = chain.last
    if cue.strength is Strength.WEAK and not _is_mentioned_next(chain, cue, ordinal):
        return None
    if ordinal in (last.ordinal + 1, chain.last_explicit + 1):
        rank = 3
    elif (
        ordinal == last.ordinal
        and chain.found > 1
        and last.cue.strength is Strength.WEAK
        and last.is_explicit
    ):
        # It was only mentioned before.
        rank = 3
    elif 0 < ordinal - last.ordinal <= _LARGEST_GAP + 1:
        if cue.strength < Strength.MEDIUM or last.stop is not None:
            return None
        rank = 1
    else:
        return None
    return 4 * rank + 2 * (cue.noun == last.cue.noun) + _agrees(chain, cue), ordinal


def _is_mentioned_next(chain: Chain, cue: Cue, ordinal: int) -> bool:
    """Return whether a sentence that mentions "the third point" is the third of them."""
    announced = chain.announced.singular if chain.announced else None
    is_called = cue.noun in (*chain.nouns, chain.last.cue.noun, announced) or (
        cue.may_be_verb and chain.is_counted_beside(ordinal)
    )
    if _is_side(cue.noun) and cue.position is Position.PARAGRAPH:
        # "Erstens … Andererseits …"
        is_called = chain.last.cue.strength is Strength.STRONG
    stands_alike = chain.found == 1 or _agrees(chain, cue)
    return is_called and stands_alike and ordinal == chain.last.ordinal + 1


def _fit_weak(chain: Chain, paragraph: int, cue: Cue) -> tuple[int, int] | None:
    last = chain.last
    if last.stop is not None or chain.is_complete:
        return None
    if paragraph - last.paragraph > _FARTHEST_WEAK:
        return None
    begins = cue.position is Position.PARAGRAPH
    if _is_side(last.cue.noun) and (last.ordinal == 1 or (begins and chain.is_one_line)):
        # "On the one hand" waits for the other; then both sides have been heard.
        return None
    if begins and cue.role is Role.LAST and _is_lone_sentence(chain):
        # "In the first place, …", and in another paragraph "Finally, …"
        return None
    if cue.role is Role.ADDS and not _is_counted(chain):
        return None
    if not begins and (paragraph != last.paragraph or chain.is_spread):
        return None
    if cue.noun is not None and not _is_called(chain, cue):
        return None
    is_other = cue.role is Role.OTHER and cue.position is Position.INLINE
    if is_other and last.cue.role is not Role.ONE:
        return None
    if cue.role is Role.THEN and len(chain.members) > 1 and last.is_explicit:
        return None
    first = chain.members[0].cue
    is_pair = is_other and first.position is Position.INLINE
    # Behind a "second", the first tells no story.
    may_be_story = chain.last_explicit < _SECOND or not first.only_opens
    counts_more = _is_counted(chain) or chain.is_counted_beside(chain.found + 1)
    is_counted = counts_more and (first.only_opens or cue.role is Role.LAST)
    is_told = first.is_narrative and may_be_story and not is_pair and not is_counted
    if cue.style == WORDS and cue.noun is None and is_told:
        return None
    return 4 + _agrees(chain, cue), last.ordinal + 1


def _is_lone_sentence(chain: Chain) -> bool:
    """Return whether there is only a first item, inside a paragraph and not announced."""
    first = chain.members[0].cue
    is_inside = first.position is not Position.PARAGRAPH and first.style == WORDS
    return chain.found == 1 and is_inside and not chain.announcing_lines


def _is_counted(chain: Chain) -> bool:
    """Return whether an announcement beside it counts more items than were found so far."""
    announced = chain.announced
    if announced is None or announced.strength is not Strength.STRONG:
        return False
    return (announced.ordinal or 0) > chain.found


def _is_called(chain: Chain, cue: Cue) -> bool:
    """Return whether the items of a chain may be called what a cue calls its own."""
    if chain.members[0].cue.role is Role.FOR_ONE:
        return True
    nouns = {chain.members[0].cue.noun, chain.last.cue.noun} - {None}
    if cue.may_be_verb and cue.noun not in nouns:
        # "The last hides in the ice": the last of those announced
        return _is_counted(chain) and not chain.is_counted_beside(chain.found + 2)
    if not all(map(_is_side, nouns)):
        return cue.noun in nouns
    announced = chain.announced.singular if chain.announced else None
    return cue.role is not Role.OTHER or announced == cue.noun


def _is_side(noun: str | None) -> bool:
    """Return whether it is the name of a pair, "einerseits … andererseits", and no noun."""
    return noun is not None and noun.startswith(PAIR)


def _agrees(chain: Chain, cue: Cue) -> bool:
    """Return whether a cue stands in its paragraph as the others do."""
    begins = cue.position is Position.PARAGRAPH
    return begins == chain.begins_paragraphs and cue.level == chain.last.cue.level
