"""The readability and diversity figures, with what makes them unreliable."""

from __future__ import annotations

from collections.abc import Iterator

from factbox.analysis.figures.catalogue import figures, in_group
from factbox.analysis.figures.doubt import doubt
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import Measures
from factbox.analysis.figures.values import Values
from factbox.analysis.text.published import rounded

#: The groups that have to be measured; the fact box and the counts are known at once.
MEASURED = (Group.READABILITY, Group.DIVERSITY)


def measure_lines(measures: Measures) -> Iterator[str]:
    """Yield all of them, for people."""
    doubts = unreliable(measures)
    for number, group in enumerate(MEASURED):
        if number:
            yield ""
        yield from (group, "")
        for figure in in_group(group):
            line = f"{figure.name}: {rounded(measures.figures[figure.key], figure.decimals)}"
            key = figure.key
            yield f"{line} (unreliable: {doubts[key]})" if key in doubts else line


def measured_group(values: Values, group: Group) -> dict[str, float | None]:
    """Return the figures of a group by key."""
    return {figure.key: values[figure.key] for figure in in_group(group)}


def unreliable(measures: Measures) -> dict[str, str]:
    """Return why figures are unreliable, by key; those without a value are left out."""
    doubts = {
        key: doubt(figures()[key], measures.ingredients)
        for group in MEASURED
        for key, value in measured_group(measures.figures, group).items()
        if value is not None
    }
    return {key: each.in_words() for key, each in doubts.items() if each is not None}
