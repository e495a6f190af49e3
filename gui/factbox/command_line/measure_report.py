"""The figures that have to be measured, and the words by level, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.bands import band_in
from factbox.analysis.figures.catalogue import MOST_KNOWN, figures_in
from factbox.analysis.figures.figure import Group
from factbox.analysis.languages.languages import language_of
from factbox.reports.numbers import figure_shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.analysis.figures.figure import Figure
    from factbox.measuring.report import Report

#: The groups that have to be measured; the fact box and the counts are known at once.
MEASURED = (Group.READABILITY, Group.DIVERSITY, Group.VOCABULARY)


def measure_lines(report: Report) -> Iterator[str]:
    """Yield all of them, with what makes them unreliable or absent."""
    is_first = True
    for group in MEASURED:
        lines = [_line(each, report) for each in _listed(report) if each.group is group]
        if lines:
            yield from () if is_first else ("",)
            yield from (group, "", *lines)
            is_first = False


def _listed(report: Report) -> Iterator[Figure]:
    """Yield the figures of a text in its language.

    In other languages those of English are named only if they have a value.
    """
    code = report.rules.language
    for each in figures_in(code).values():
        if each.language in (None, code) or report[each.key] is not None:
            yield each


def _line(figure: Figure, report: Report) -> str:
    """Return a figure, with what makes it unreliable or absent, or else what it means."""
    value, doubt = report[figure.key], report.unreliable.get(figure.key)
    line = f"{figure.name}: {figure_shown(figure, value)}"
    note = f"unreliable: {doubt}" if doubt else report.absent.get(figure.key)
    if not note and report.rules.language != MOST_KNOWN:
        note = band_in(language_of(report.rules.language), figure, value)
    return f"{line} ({note})" if note else line


def profile_lines(report: Report) -> Iterator[str]:
    """Yield how many words there are of each class, and by which list."""
    yield from ("Words by level", "")
    for label, count in report.vocabulary.counts.items():
        yield f"{label}: {count}"
    ignored = report.vocabulary.list.ignored
    if ignored.words:
        yield f"ignored: {ignored.tokens} ({', '.join(ignored.words)})"
    yield report.vocabulary.list.account
