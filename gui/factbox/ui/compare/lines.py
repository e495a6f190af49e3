"""The lines of the tables of a comparison: figures, paragraphs and proposals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.text.published import FIGURES
from factbox.comparison.alignment import Fate
from factbox.reports.comparison_wording import (
    beginning,
    difference_of,
    keys_with_main,
    ordinals_of,
    part_decimals,
    proposal_name,
    with_main,
)
from factbox.reports.figure_wording import with_list
from factbox.reports.numbers import figure_shown, signed
from factbox.tr import tr
from factbox.ui.compare.line_table import ComparisonLine
from factbox.ui.wording.figure_names import figure_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.comparison.comparison import Comparison
    from factbox.comparison.parts import RowPart
    from factbox.comparison.version import MeasuredProposal

# Nobody reads more lines than this: the rest are summed up.
_MOST_LINES = 200


def figure_lines(comparison: Comparison) -> list[ComparisonLine]:
    """Return a line for each figure."""
    lines = []
    for name, words in with_main(comparison, figure_names()).items():
        then = comparison.old.figures[name]
        now = comparison.new.figures[name]
        figure = figures()[name]
        shown = (figure_shown(figure, value) for value in (then, now))
        numbers = *shown, difference_of(comparison, name)
        cells = words, *numbers
        named = with_list(figure, words, *comparison.level_lists)
        about = tr("{figure}: {before} before, {after} after, difference {difference}").format(
            figure=named, before=numbers[0], after=numbers[1], difference=numbers[2]
        )
        values = named, then, now, comparison.difference(name)
        lines.append(ComparisonLine(cells, name, about, values=values))
    return lines


def paragraph_lines(
    comparison: Comparison, name: str, parts: Sequence[RowPart]
) -> list[ComparisonLine]:
    """Return a line for each paragraph with a part in the difference, largest first."""
    decimals = part_decimals(name, parts)
    in_order = sorted((part for part in parts if part.value), key=lambda part: -abs(part.value))
    lines = [_paragraph_line(comparison, part, decimals) for part in in_order[:_MOST_LINES]]
    rest = in_order[_MOST_LINES:]
    if rest:
        total = sum(part.value for part in rest)
        words = tr("%n smaller ones", "parts of a difference", len(rest))
        cells = words, signed(total, decimals)
        lines.append(ComparisonLine(cells, values=(words, total)))
    return [*lines, _sum_line(parts, decimals)] if lines else []


def _paragraph_line(comparison: Comparison, part: RowPart, decimals: int) -> ComparisonLine:
    number, begins = comparison.numbers[part.row], beginning(comparison, part.row)
    words = f"{number}  {begins}"
    about = tr("Paragraph {number}: {words}\nEnter goes there.").format(
        number=number, words=begins
    )
    cells = words, signed(part.value, decimals)
    return ComparisonLine(cells, part.row, about, values=(words, part.value))


def proposal_lines(
    comparison: Comparison, name: str, parts: Sequence[RowPart] | None
) -> list[ComparisonLine]:
    """Return a line for each proposal, largest part first, and one for the rest of the text.

    For the four figures of a fact box, a line shows the figure of the proposal before and
    after.
    """
    if not comparison.proposals:
        return []
    sums = {each.pairs: each.value for each in comparison.by_proposal(parts or ())}
    for number in range(len(comparison.proposals)):
        sums.setdefault((number,), 0.0)
    rows = sorted(sums.items(), key=lambda each: (not each[0], -abs(each[1]), each[0]))
    places = _Places(comparison)
    decimals = part_decimals(name, parts or ())
    lines = [
        _proposal_line(
            comparison, name, pairs, None if parts is None else value, decimals, places
        )
        for pairs, value in rows[:_MOST_LINES]
    ]
    rest = rows[_MOST_LINES:]
    if rest:
        total = None if parts is None else sum(value for _, value in rest)
        others = tr("%n others", "proposals", len(rest))
        cells = others, "", "", _part_shown(total, decimals)
        lines.append(ComparisonLine(cells, values=(others, None, None, total)))
    return [*lines, _sum_line(parts, decimals, columns=3)] if parts else lines


def _proposal_line(
    comparison: Comparison,
    name: str,
    pairs: tuple[int, ...],
    value: float | None,
    decimals: int,
    places: _Places,
) -> ComparisonLine:
    part = _part_shown(value, decimals)
    if not pairs:
        outside = tr("Outside all proposals")
        return ComparisonLine((outside, "", "", part), values=(outside, None, None, value))
    if len(pairs) > 1:
        names = [proposal_name(comparison, comparison.proposals[each]) for each in pairs]
        about = tr("These share a paragraph:\n%s") % "\n".join(names)
        together = tr("%s together", "%s: numbers of proposals, such as “2, 3”") % ordinals_of(
            comparison, pairs
        )
        values = together, None, None, value
        return ComparisonLine((together, "", "", part), None, about, values=values)
    pair = comparison.proposals[pairs[0]]
    old = comparison.old.proposals[pair.old] if pair.old is not None else None
    new = comparison.new.proposals[pair.new] if pair.new is not None else None
    words = proposal_name(comparison, pair)
    if old is None:
        words = f"+ {words}"
    elif new is None:
        words = f"− {words}"
    both: list[float | None] = [None, None]
    cells = ["", ""]
    if name in keys_with_main(comparison, FIGURES):
        figure = figures()[name]
        both = [each.value(name) if each else None for each in (old, new)]
        cells = [figure_shown(figure, each.value(name)) if each else "" for each in (old, new)]
    return ComparisonLine(
        (words, *cells, part),
        places.row_of(old, new),
        words,
        values=(words, *both, value),
    )


def _part_shown(value: float | None, decimals: int) -> str:
    return "" if value is None else signed(value, decimals)


class _Places:
    """Finds the row of the comparison in which a line of a text stands."""

    def __init__(self, comparison: Comparison) -> None:
        rows = list(enumerate(comparison.rows))
        self._old = {row.old: number for number, row in rows}
        self._new = {row.new: number for number, row in rows if row.fate is not Fate.MOVED_AWAY}

    def row_of(self, old: MeasuredProposal | None, new: MeasuredProposal | None) -> int | None:
        """Return the row in which a proposal begins, preferably in the new text."""
        if new is not None:
            return self._new.get(new.item.start.paragraph)
        return None if old is None else self._old.get(old.item.start.paragraph)


def _sum_line(parts: Sequence[RowPart], decimals: int, columns: int = 1) -> ComparisonLine:
    total = sum(part.value for part in parts)
    about = tr(
        "The sum of the parts before rounding. The list of figures shows the difference of the "
        "rounded figures, so its last digit may differ."
    )
    between = [""] * (columns - 1)
    return ComparisonLine(
        (tr("Sum"), *between, signed(total, decimals)),
        about=about,
        is_sum=True,
        values=(tr("Sum"), *between, total),
    )
