"""Readability and diversity of a text or of a part of it, worked out a slice at a time."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

from factbox.analysis.counts import Counts
from factbox.analysis.diversity import Diversity, Settling, Spectrum, diversity_of
from factbox.analysis.document import Document
from factbox.analysis.place import Place
from factbox.analysis.readability import Readability, readability_of
from factbox.analysis.word_classes import WordClasses, word_classes

_SLICE_S = 0.004


class Measures(NamedTuple):
    """The figures, and what they are made of."""

    readability: Readability
    diversity: Diversity
    counts: Counts
    classes: WordClasses
    types: int


def measures(
    document: Document, start: Place | None = None, end: Place | None = None
) -> Generator[None, None, Measures]:
    """Of the text from `start` up to `end`, or of all that is counted.

    An edit ends it: it has to be begun anew.
    """
    types = document.types(start, end)
    yield
    classes = yield from word_classes(types, document.metrics().rules)
    counts = document.counts(start, end)
    paragraphs = document.tokens(start, end)
    settling = Settling(paragraphs, reversed(paragraphs), types.total())
    while settling.step(_SLICE_S):
        yield
    assert settling.settled is not None
    return Measures(
        readability_of(counts, classes),
        diversity_of(Spectrum(types), settling.settled),
        counts,
        classes,
        len(types),
    )
