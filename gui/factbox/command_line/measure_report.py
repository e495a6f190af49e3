"""The figures that have to be measured, with what makes them unreliable or absent."""

from __future__ import annotations

from collections.abc import Iterator

from factbox.analysis.figures.catalogue import figures, in_group
from factbox.analysis.figures.doubt import doubt, why_absent
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import Measures
from factbox.analysis.figures.values import Values
from factbox.reports.numbers import figure_shown

#: The groups that have to be measured; the fact box and the counts are known at once.
MEASURED = (Group.READABILITY, Group.DIVERSITY, Group.VOCABULARY)


def measure_lines(measures: Measures) -> Iterator[str]:
    """Yield all of them, for people."""
    doubts, reasons = unreliable(measures), absent(measures)
    for number, group in enumerate(MEASURED):
        if number:
            yield ""
        yield from (group, "")
        for figure in in_group(group):
            line = f"{figure.name}: {figure_shown(figure, measures.figures[figure.key])}"
            key = figure.key
            note = f"unreliable: {doubts[key]}" if key in doubts else reasons.get(key)
            yield f"{line} ({note})" if note else line


def measured_group(values: Values, group: Group) -> dict[str, float | None]:
    """Return the figures of a group by key."""
    return {figure.key: values[figure.key] for figure in in_group(group)}


def unreliable(measures: Measures) -> dict[str, str]:
    """Return why figures are unreliable, by key; those without a value are left out."""
    doubts = {
        key: doubt(figures()[key], measures.ingredients)
        for key, value in measures.figures.items()
        if value is not None
    }
    return {key: each.in_words() for key, each in doubts.items() if each is not None}


def absent(measures: Measures) -> dict[str, str]:
    """Return why figures have no value, by key."""
    return {
        key: why_absent(figures()[key], measures.ingredients)
        for key, value in measures.figures.items()
        if value is None
    }
