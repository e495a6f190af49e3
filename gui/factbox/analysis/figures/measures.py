"""Readability and diversity of a text or of a part of it, worked out a slice at a time."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

from factbox.analysis.figures.diversity import Diversity, Settling, Spectrum, diversity_of
from factbox.analysis.figures.readability import Readability, readability_of
from factbox.analysis.rule_sets.textstat.figures import figures_of
from factbox.analysis.rule_sets.textstat.line import Line
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.document import Document
from factbox.analysis.text.place import Place
from factbox.analysis.words.word_classes import WordClasses, word_classes

_SLICE_S = 0.004


class Measures(NamedTuple):
    """The figures, and what they are made of.

    `squares` is the sum of i² · V_i, of which Yule's K is made, and `factor_lengths` are the
    tokens per factor, forward and backward, that MTLD is the mean of. `line` is there under
    textstat's rules only.
    """

    readability: Readability
    diversity: Diversity
    counts: Counts
    classes: WordClasses
    types: int
    squares: int = 0
    factor_lengths: tuple[float | None, float | None] = (None, None)
    line: Line | None = None


def measures(
    document: Document, start: Place | None = None, end: Place | None = None
) -> Generator[None, None, Measures]:
    """Of the text from `start` up to `end`, or of all that is counted.

    An edit ends it: it has to be begun anew.
    """
    types = document.types(start, end)
    yield
    counts, line = document.counts(start, end), document.line(start, end)
    if line is None:
        classes = yield from word_classes(types, document.rules)
        readability = readability_of(counts, classes)
    else:
        sums = line.sums
        classes = WordClasses(sums.polysyllables, sums.long_words, sums.difficult_words)
        readability = figures_of(line)
    paragraphs = document.tokens(start, end)
    settling = Settling(paragraphs, reversed(paragraphs), types.total())
    while settling.step(_SLICE_S):
        yield
    assert settling.settled is not None
    spectrum = Spectrum(types)
    return Measures(
        readability,
        diversity_of(spectrum, settling.settled),
        counts,
        classes,
        len(types),
        spectrum.squares,
        settling.settled.factor_lengths,
        line,
    )
