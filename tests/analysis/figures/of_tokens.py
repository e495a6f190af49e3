"""Diversity figures of given tokens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.figures.reading import read
from factbox.analysis.figures.spectrum import spectrum_of
from factbox.analysis.figures.values import value_of
from factbox.analysis.slices import at_once


def figure_of(key: str, *paragraphs: Sequence[str]) -> float | None:
    """Return a diversity figure of the tokens of some paragraphs."""
    figure = figures()[key]
    tokens = Counter(token for paragraph in paragraphs for token in paragraph)
    ingredients = {"tokens": tokens.total(), **spectrum_of(tokens)}
    if figure.reading is not None:
        reading = figure.reading()
        at_once(read(paragraphs, [reading]))
        ingredients |= reading.found()
    return value_of(figure, ingredients, textstat=False)
