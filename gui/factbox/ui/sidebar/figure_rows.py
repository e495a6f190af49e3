"""The readability, diversity and vocabulary figures as rows, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.bands import band_in
from factbox.analysis.figures.catalogue import figures, phrases
from factbox.analysis.figures.doubt import doubt, why_absent
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import chosen_in
from factbox.analysis.figures.on_the_list import by_list
from factbox.analysis.level.target import NO_TARGET
from factbox.lists import listed, with_colon
from factbox.reports.figure_wording import note_of, with_list
from factbox.reports.numbers import figure_shown, in_formula, shown
from factbox.reports.target_wording import distance_of, mark_of
from factbox.tr import tr
from factbox.ui.sidebar.figure_list import FigureRow

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.figures.measures import Measures
    from factbox.analysis.level.target import Target


def figure_rows(
    measures: Measures, group: Group, chosen: Container[str], target: Target = NO_TARGET
) -> list[FigureRow]:
    """Return a row for each chosen figure of `group`, marked if it lies outside the target."""
    return [
        FigureRow(
            tr(figure.name),
            _marked(figure, measures.figures[figure.key], target),
            note_of(figure, measures),
            _short_note(figure, measures),
            "\n".join(_explained(figure, measures, target)),
            measures.figures[figure.key],
            with_list(figure, tr(figure.name), measures.level_list),
        )
        for figure in chosen_in(group, chosen, measures)
    ]


def grades(measures: Measures, chosen: Container[str]) -> dict[str, float | None]:
    """Return the chosen figures that are school grades, by short name.

    Where the text is in another language, those that were made for English are none.
    """
    of_these = (None, measures.rules.language.code)
    return {
        tr(figure.grade_name): measures.figures[figure.key]
        for figure in chosen_in(Group.READABILITY, chosen, measures)
        if figure.grade_name and figure.language in of_these
    }


def _short_note(figure: Figure, measures: Measures) -> str:
    """Return the note without why the figure is unreliable."""
    has_value = measures.figures[figure.key] is not None
    is_doubtful = has_value and doubt(figure, measures.ingredients)
    return tr("unreliable") if is_doubtful else note_of(figure, measures)


def _marked(figure: Figure, value: float | None, target: Target) -> str:
    mark = mark_of(value, target.band(figure.key))
    return f"{mark} {figure_shown(figure, value)}".strip()


def _explained(figure: Figure, measures: Measures, target: Target) -> Iterator[str]:
    """Yield the lines of an explanation: title, formula, ingredients, doubts and caveats."""
    if measures.rules.read_line is not None:
        figure = figure.in_textstat()
    figure = by_list(figure, measures.level_list)
    value = measures.figures[figure.key]
    name = tr(figure.full_name or figure.name)
    yield f"{name} ({figure.source})" if figure.source else name
    yield tr(figure.formula_text)
    if value is None:
        yield tr("No value: %s.") % why_absent(figure, measures.ingredients)
    else:
        made_of = (_phrase(name, measures) for name in figure.ingredients)
        yield with_colon(listed(made_of), _in_full(figure, value))
        if figure.worked:
            worked = in_formula(figure.worked.format_map(measures.ingredients))
            yield f"{worked} = {shown(value, 6)}"
    band = band_in(measures.rules.language, figure, value)
    if band:
        yield tr("That is: %s.") % tr(band)
    distance = distance_of(value, target.band(figure.key), target.aimed_at(figure.key))
    if distance:
        yield tr("Target: %s.") % distance
    found = doubt(figure, measures.ingredients)
    if found and value is not None:
        yield tr("Unreliable: %s.") % found
    for text in (figure.caveat, figure.about_list, figure.libraries):
        if text:
            yield tr(text)


def _in_full(figure: Figure, value: float) -> str:
    return figure_shown(figure, value) if figure.classes else shown(value, 6)


def _phrase(name: str, measures: Measures) -> str:
    """Return an ingredient in words with its number; "" if it has no words."""
    if name in figures() and name not in measures.ingredients:
        figure = figures()[name]
        return f"{tr(figure.name)} {figure_shown(figure, measures.figures[name])}"
    if name not in phrases():
        return ""
    number = measures.ingredients[name]
    decimals = 0 if isinstance(number, int) else 3
    phrase = phrases()[name]
    if "%n" in phrase:
        return tr(phrase, "", number)
    return tr(phrase).replace("%s", shown(number, decimals))
