"""The chosen figures of a text, beside those of its first snapshot if it has any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.bands import band_in
from factbox.analysis.figures.catalogue import figures
from factbox.analysis.figures.doubt import doubt
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import chosen_in
from factbox.lists import with_semicolons
from factbox.reports.figure_wording import note_of, with_list
from factbox.reports.numbers import difference_shown, figure_shown
from factbox.reports.report.blocks import ReportTable
from factbox.tr import tr

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.figures.measures import Measures
    from factbox.analysis.words.vocabulary.level_list import LevelList
    from factbox.comparison.comparison import Comparison

_GROUPS = (Group.READABILITY, Group.DIVERSITY, Group.VOCABULARY)
# What a Level is made of, beside the tokens.
_COUNTS = ("sentences", "syllables")


def figure_table(
    measures: Measures, chosen: Container[str], comparison: Comparison | None
) -> ReportTable | None:
    """Return a table of the chosen figures; None if there are none."""
    some = [each for group in _GROUPS for each in chosen_in(group, chosen, measures)]
    if not some:
        return None
    remark = tr("Note", "column heading: a remark on a figure")
    if comparison is not None:
        some = [*(figures()[key] for key in _COUNTS), *some]
        rows = (_then_and_now(each, measures, comparison) for each in some)
        old, new = comparison.old.version.name, comparison.new.version.name
        headings = (tr("Figure"), old, new, tr("Difference"), remark)
        return ReportTable(
            tr("The figures then and now"), headings, tuple(rows), frozenset({1, 2, 3}), wide=4
        )
    rows = (_only_now(each, measures) for each in some)
    return ReportTable(
        tr("Figures of the text"),
        (tr("Figure"), tr("Value"), remark),
        tuple(rows),
        frozenset({1}),
        wide=2,
    )


def _only_now(figure: Figure, measures: Measures) -> tuple[str, ...]:
    value, note = _now(figure, measures)
    return _name(figure, note, measures.level_list), value, note


def _name(figure: Figure, note: str, *lists: LevelList) -> str:
    """Return the name of a figure, with its word lists unless the note names them."""
    is_named = with_list(figure, "", *lists) == note
    return tr(figure.name) if is_named else with_list(figure, tr(figure.name), *lists)


def _now(figure: Figure, measures: Measures) -> Iterator[str]:
    yield figure_shown(figure, measures.figures[figure.key])
    band = band_in(measures.rules.language, figure, measures.figures[figure.key])
    meant = "" if doubt(figure, measures.ingredients) or not band else tr(band)
    yield with_semicolons((meant, note_of(figure, measures)))


def _then_and_now(
    figure: Figure, measures: Measures, comparison: Comparison
) -> tuple[str, ...]:
    then = comparison.old.figures[figure.key]
    now, note = _now(figure, measures)
    return (
        _name(figure, note, *comparison.level_lists),
        figure_shown(figure, then),
        now,
        difference_shown(figure, then, measures.figures[figure.key]),
        note,
    )
