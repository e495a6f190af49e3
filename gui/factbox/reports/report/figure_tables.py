"""The chosen figures of a report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factbox.analysis.figures.catalogue import in_group
from factbox.analysis.figures.figure import Group
from factbox.reports.comparison_wording import shown
from factbox.reports.figure_wording import note_of
from factbox.reports.report.blocks import ReportTable

if TYPE_CHECKING:
    from collections.abc import Container

    from factbox.analysis.figures.measures import Measures

_GROUPS = (Group.READABILITY, Group.DIVERSITY)
_HEADINGS = ("Figure", "Value", "Note")


def figure_tables(measures: Measures, chosen: Container[str]) -> Iterator[ReportTable]:
    """Yield a table for each group that has chosen figures."""
    for group in _GROUPS:
        rows = tuple(
            (
                figure.name,
                shown(figure.key, measures.figures[figure.key]),
                note_of(figure, measures),
            )
            for figure in in_group(group)
            if figure.key in chosen
        )
        if rows:
            yield ReportTable(str(group), _HEADINGS, rows, frozenset({1}), wide=2)
