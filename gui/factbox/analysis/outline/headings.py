"""What the Markdown headings of a text enumerate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factbox.analysis.cues.cue import Cue, Role
from factbox.analysis.enumerations.above import Above
from factbox.analysis.enumerations.chains import Chain, Member
from factbox.analysis.enumerations.settled import settled


class Heading(NamedTuple):
    """A Markdown heading; an underline, so many lines `below`, may make it one."""

    cue: Cue
    below: int


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """What stands from a heading to the next, all lines counted from the heading.

    It holds where `before` is known behind the heading. Its `end` is the cue at which it
    ends, (line, offset), from where `behind` is known; that is of the heading `following`,
    or of an item that nothing can hold, or the end of the text. What was found in it depends
    on no line below `seen`.
    """

    heading: Heading
    before: Above
    chains: list[Chain]
    end: tuple[int, int]
    behind: Above
    following: Heading | None
    seen: int


class Placed(NamedTuple):
    """A section, the line of its heading in its block, and what is known above that."""

    line: int
    above: Above
    section: Section


def enumerated(sections: Sequence[Placed]) -> list[Chain]:
    """Return what the headings of sections that follow one another enumerate.

    None is of a higher level than the first; what follows the last one is, if that is a
    heading. Where the headings enumerate nothing, that is what stands below them.
    """
    outermost: list[Chain] = []
    above: list[Chain] = []
    for line, known, section in sections:
        cue = section.heading.cue
        place = line, cue.start
        while above and len(above[-1].style) > cue.level:
            _end(above.pop().last, place)
        if cue.role is Role.LAST:
            for chain in above:
                _end(chain.last, place)
            continue
        inside = [chain.placed(line) for chain in section.chains]
        if above and above[-1].style == cue.style:
            siblings = above[-1].members
            siblings.append(Member(line, cue, cue.ordinal or len(siblings) + 1, inside))
            continue
        first = Member(line, cue, cue.ordinal or 1, inside)
        chain = Chain.opened(cue.style, first, known, outermost=not above)
        (above[-1].last.chains if above else outermost).append(chain)
        above.append(chain)
    line, _, section = sections[-1]
    if section.following is not None:
        cue, below = section.following
        for chain in above:
            _end(chain.last, (line + section.end[0] - below, cue.start))
    return settled(outermost)


def _end(member: Member, place: tuple[int, int]) -> None:
    member.stop = member.stop or place
