"""What the tables of a comparison say of its figures, its paragraphs and its proposals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from factbox.analysis.published import FIGURES
from factbox.comparison.alignment import Kind
from factbox.comparison.wording import (
    beginning,
    difference_shown,
    paragraph_numbers,
    part_shown,
    proposal_name,
    shown,
)
from factbox.ui.compare_figures import Line
from factbox.ui.figure_names import figure_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.comparison.comparison import Comparison
    from factbox.comparison.parts import Part
    from factbox.comparison.side import Proposal


def figure_lines(comparison: Comparison) -> list[Line]:
    """A line for each figure."""
    lines = []
    for name, words in figure_names().items():
        then = comparison.old.figures.value(name)
        now = comparison.new.figures.value(name)
        difference = difference_shown(name, then, now)
        about = _tr("%s: %s before, %s after, difference %s") % (
            *(words, shown(name, then), shown(name, now)),
            difference,
        )
        cells = words, shown(name, then), shown(name, now), difference
        lines.append(Line(cells, name, about))
    return lines


def paragraph_lines(comparison: Comparison, name: str, parts: Sequence[Part]) -> list[Line]:
    """A line for each paragraph that has a part in the difference, the largest part first."""
    numbers = paragraph_numbers(comparison)
    lines = [
        Line(
            (
                f"{numbers[part.row]}  {beginning(comparison, part.row)}",
                part_shown(name, part.value),
            ),
            part.row,
            _tr("Paragraph %s: %s\nEnter goes there.")
            % (numbers[part.row], beginning(comparison, part.row)),
        )
        for part in sorted(parts, key=lambda part: -abs(part.value))
        if part.value
    ]
    return [*lines, _sum_line(name, parts)] if lines else []


def proposal_lines(
    comparison: Comparison, name: str, parts: Sequence[Part] | None
) -> list[Line]:
    """A line for each proposal, the largest part first, and one for what is outside of all.

    Of each the figure before and after, if it is one of the four of a fact box.
    """
    if not comparison.proposals:
        return []
    sums = {each.pairs: each.value for each in comparison.by_proposal(parts or ())}
    for number in range(len(comparison.proposals)):
        sums.setdefault((number,), 0.0)
    rows = sorted(sums.items(), key=lambda each: (not each[0], -abs(each[1]), each[0]))
    lines = [_proposal_line(comparison, name, pairs, value, parts) for pairs, value in rows]
    return [*lines, _sum_line(name, parts, columns=3)] if parts else lines


def _proposal_line(
    comparison: Comparison,
    name: str,
    pairs: tuple[int, ...],
    value: float,
    parts: Sequence[Part] | None,
) -> Line:
    part = part_shown(name, value) if parts is not None else ""
    if not pairs:
        return Line((_tr("Outside the proposals"), "", "", part))
    if len(pairs) > 1:
        names = [proposal_name(comparison, comparison.proposals[each]) for each in pairs]
        ordinals = ", ".join(each.partition("  ")[0] for each in names)
        about = _tr("They share a paragraph:\n%s") % "\n".join(names)
        return Line((_tr("%s together") % ordinals, "", "", part), None, about)
    pair = comparison.proposals[pairs[0]]
    old = comparison.old.proposals[pair.old] if pair.old is not None else None
    new = comparison.new.proposals[pair.new] if pair.new is not None else None
    words = proposal_name(comparison, pair)
    if old is None:
        words = _tr("+ %s") % words
    elif new is None:
        words = _tr("− %s") % words
    values = ["", ""]
    if name in FIGURES:
        values = [shown(name, getattr(each.box, name)) if each else "" for each in (old, new)]
    return Line((words, *values, part), _row_of(comparison, old, new), words)


def _row_of(comparison: Comparison, old: Proposal | None, new: Proposal | None) -> int | None:
    """The row in which a proposal begins: the new one, if there is one."""
    for number, row in enumerate(comparison.rows):
        if new is not None:
            if row.new == new.item.start.paragraph and row.kind is not Kind.MOVED_AWAY:
                return number
        elif old is not None and row.old == old.item.start.paragraph:
            return number
    return None


def _sum_line(name: str, parts: Sequence[Part], columns: int = 1) -> Line:
    total = part_shown(name, sum(part.value for part in parts))
    return Line((_tr("Sum"), *[""] * (columns - 1), total), bold=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("compare", text)
