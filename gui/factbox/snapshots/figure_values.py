"""All figures of a text as one flat row of values, as the snapshots' table has them."""

from __future__ import annotations

from math import isfinite
from typing import Any

from factbox.analysis.figures.all_figures import AllFigures
from factbox.analysis.figures.diversity import Diversity
from factbox.analysis.figures.readability import Readability
from factbox.analysis.text.counts import Counts, FactBox

#: Figures one after the other: FIGURES, then MEASURES.
Values = tuple[Any, ...]

#: Those that every snapshot has; `level` and `ttr` are None where they have no value.
FIGURES = (
    *("level", "tokens", "types", "ttr"),
    *("paragraphs", "sentences", "syllables", "characters", "letters"),
)
#: The readability and diversity figures; all None in a snapshot that has not measured them.
MEASURES = (*Readability._fields, *Diversity._fields)

_NOT_MEASURED = (None,) * len(MEASURES)
_FORMULAS = len(Readability._fields)
_COLUMNS = {name: column for column, name in enumerate((*FIGURES, *MEASURES))}


def values_of(figures: AllFigures) -> Values:
    """`figures` as one row."""
    box, counts = figures.box, figures.counts
    return (
        *(box.level, box.tokens, box.types, box.ttr),
        *(counts.paragraphs, counts.sentences),
        *(counts.syllables, counts.characters, counts.letters),
        *(figures.readability or Readability()),
        *(figures.diversity or Diversity()),
    )


def figures_of(values: Values) -> AllFigures:
    """What `values_of` made the row of; figures that have no value at all were not measured."""
    paragraphs, sentences, *letters = values[4 : len(FIGURES)]
    measured = values[len(FIGURES) :]
    box, counts = box_of(values), Counts(paragraphs, sentences, values[1], *letters)
    if measured == _NOT_MEASURED:
        return AllFigures(box, counts)
    return AllFigures(
        box,
        counts,
        Readability._make(measured[:_FORMULAS]),
        Diversity._make(measured[_FORMULAS:]),
    )


def column_of(name: str) -> int:
    """Where in a row the figure of that name is; raises KeyError where there is none."""
    return _COLUMNS[name]


def box_of(values: Values) -> FactBox:
    """The fact box in a row."""
    return FactBox(*values[:4])


def finite(figure: float | None) -> float | None:
    """A figure that a file can hold: infinity and NaN are no value."""
    return figure if figure is not None and isfinite(figure) else None
