"""The figures that have to be measured, and the words by level, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.catalogue import figures_in
from factbox.analysis.figures.figure import Group
from factbox.reports.numbers import figure_shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.measuring.report import Report

#: The groups that have to be measured; the fact box and the counts are known at once.
MEASURED = (Group.READABILITY, Group.DIVERSITY, Group.VOCABULARY)


def measure_lines(report: Report) -> Iterator[str]:
    """Yield all of them, with what makes them unreliable or absent."""
    for number, group in enumerate(MEASURED):
        if number:
            yield ""
        yield from (group, "")
        for figure in figures_in(report.rules.language).values():
            if figure.group is not group:
                continue
            key = figure.key
            line = f"{figure.name}: {figure_shown(figure, report[key])}"
            doubt = report.unreliable.get(key)
            note = f"unreliable: {doubt}" if doubt else report.absent.get(key)
            yield f"{line} ({note})" if note else line


def profile_lines(report: Report) -> Iterator[str]:
    """Yield how many words there are of each class, and by which list."""
    yield from ("Words by level", "")
    for label, count in report.vocabulary.counts.items():
        yield f"{label}: {count}"
    ignored = report.vocabulary.list.ignored
    if ignored.words:
        yield f"ignored: {ignored.tokens} ({', '.join(ignored.words)})"
    yield report.vocabulary.list.account
