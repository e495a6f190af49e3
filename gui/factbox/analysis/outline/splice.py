"""Reads again one section below a heading, and leaves all that stands around it as it was.

What goes on inside a section says nothing of the headings: so an edit in one costs no more
in a book of a thousand than in a note.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence, Set

from factbox.analysis.outline.chains import Chain, Member
from factbox.analysis.outline.heirs import Tree, hand_on
from factbox.analysis.outline.sections import Section, Sections, move, move_members
from factbox.analysis.outline.stretch import Reading, Stretch
from factbox.analysis.text.change import Change

# To read more takes a moment, in which the window would stand still.
_MOST_LINES = 2_000


def splice(
    stretches: Sequence[Stretch], sections: Sections, reading: Reading, change: Change
) -> int | None:
    """Read again the one section that a change was in, and move all that is behind it.

    Gives the number of the stretch that has another section now; None, with nothing done,
    where the change may matter to more.
    """
    section = sections.torn
    if section is None or section.lines > _MOST_LINES:
        return None
    number = bisect_right(stretches, section.line, key=_line) - 1
    stretch = stretches[number]
    at = section.line - stretch.line
    heading = _find(stretch.chain, at - section.below) if section.at == at else None
    if heading is None or _below(heading) != section.chains:
        return None
    chains = reading.read_section(section, stretch.line)
    if chains is None:
        return None
    hand_on([Tree(stretch.line, section.chains)], [Tree(stretch.line, chains)], change)
    if change.growth:
        _move_behind(stretches, number, sections, section, change)
    headings = [chain for chain in heading.chains if chain.is_heading]
    heading.chains = [*chains, *headings]
    section.chains = chains
    return number


def _find(chain: Chain | None, at: int) -> Member | None:
    """The heading in a line, counted as those of `chain` are."""
    while chain is not None and chain.is_heading:
        number = bisect_right(chain.members, at, key=_paragraph) - 1
        if number < 0:
            return None
        member = chain.members[number]
        if member.paragraph == at:
            return member
        # The headings below it; there may be none.
        chain = next((inner for inner in reversed(member.chains) if inner.is_heading), None)
    return None


def _below(heading: Member) -> list[Chain]:
    """What is enumerated between a heading and the next."""
    return [chain for chain in heading.chains if not chain.is_heading]


def _move_behind(
    stretches: Sequence[Stretch],
    number: int,
    sections: Sections,
    torn: Section,
    change: Change,
) -> None:
    """Move what stands behind a section that has more lines now, or fewer."""
    lines = change.growth
    for stretch in stretches[: number + 1]:
        if stretch.line + stretch.seen >= change.first:
            stretch.seen += max(lines, 0)
    for stretch in stretches[number + 1 :]:
        stretch.line += lines
    stretch = stretches[number]
    later = stretches[number + 1 :]
    moved = set(map(id, torn.chains))
    for section in sections.behind(torn, later[0].line if later else None):
        section.count_from(section.at + lines)
        moved.update(map(id, section.chains))
    if stretch.chain is not None:
        _move_from(stretch.chain, torn.at, lines, moved)


def _move_from(chain: Chain, at: int, lines: int, moved: Set[int]) -> None:
    """Move what of an enumeration of headings stands behind a line."""
    first = bisect_right(chain.members, at, key=_paragraph)
    if not first:
        move([chain], lines, moved)
        return
    last = chain.members[first - 1]
    if last.stop is not None and last.stop[0] > at:
        last.stop = (last.stop[0] + lines, last.stop[1])
    for inner in last.chains:
        if inner.is_heading:
            _move_from(inner, at, lines, moved)
    move_members(chain.members[first:], lines, moved)


def _line(stretch: Stretch) -> int:
    return stretch.line


def _paragraph(member: Member) -> int:
    return member.paragraph
