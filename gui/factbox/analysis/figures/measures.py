"""Computes all figures of a text or a part of it, in slices."""

from __future__ import annotations

from collections.abc import Container, Generator, Iterator, Mapping
from typing import Any, NamedTuple

from factbox.analysis.figures.catalogue import MOST_KNOWN, figures, figures_in
from factbox.analysis.figures.doubt import obstacle
from factbox.analysis.figures.figure import Figure, Group
from factbox.analysis.figures.ingredients import Ingredients
from factbox.analysis.figures.reading import read
from factbox.analysis.figures.sample import end_of_sample
from factbox.analysis.figures.spectrum import spectrum_of
from factbox.analysis.figures.values import Values, values_of
from factbox.analysis.figures.vocabulary.words_above_a2 import FIGURE as WORDS_ABOVE_A2
from factbox.analysis.rule_sets.rules import Rules
from factbox.analysis.text.document import Document
from factbox.analysis.text.passage import Passage
from factbox.analysis.text.place import Place
from factbox.analysis.words.vocabulary.level_list import LevelList
from factbox.analysis.words.vocabulary.profile import WITHOUT, Profile, profile_of
from factbox.analysis.words.word_classes import word_classes

# What is also counted in the first hundred words.
_OF_SAMPLE = ("tokens", "sentences", "polysyllables", "silent_words")


class Measures(NamedTuple):
    """All figures of a text, their ingredients, the rule set and the word list in use.

    `profile` has its words by level; None if they were not asked for, or no list is for the
    language of the text. `names` are the keys of its names.
    """

    figures: Values
    ingredients: Ingredients
    rules: Rules
    level_list: LevelList
    profile: Profile | None = None
    names: frozenset[str] = frozenset()


def measures(
    document: Document,
    start: Place | None = None,
    end: Place | None = None,
    *,
    with_vocabulary: bool = True,
) -> Generator[None, None, Measures]:
    """Measure the text from `start` to `end`, or all of it, in slices.

    The figures of the vocabulary, which take longest, are left out unless it is
    `with_vocabulary`. The document must not change meanwhile.
    """
    types = document.types(start, end)
    yield
    ingredients = yield from _countable(document, start, end, types)
    ingredients |= spectrum_of(types)
    yield
    ingredients |= yield from _sample(document, start, end)
    readings = [each.reading() for each in figures().values() if each.reading is not None]
    yield from read(document.tokens(start, end), readings)
    for reading in readings:
        ingredients |= reading.found()
    profile, names = None, frozenset[str]()
    if with_vocabulary and not obstacle(WORDS_ABOVE_A2, ingredients):
        profile, names = yield from profile_of(document, start, end)
    ingredients |= WITHOUT if profile is None else profile.ingredients()
    is_textstat = document.rules.read_line is not None
    figures_found = values_of(ingredients, textstat=is_textstat)
    return Measures(
        figures_found, ingredients, document.rules, document.level_list, profile, names
    )


def chosen_in(group: Group, chosen: Container[str], measures: Measures) -> Iterator[Figure]:
    """Yield the chosen figures of a group, and those made for the language of the text.

    In other languages the figures of English are named only if they have a value.
    """
    code = measures.rules.language.code
    for each in figures_in(code).values():
        is_own = each.language == code != MOST_KNOWN
        is_for_it = each.language in (None, code) or measures.figures[each.key] is not None
        if each.group is group and is_for_it and (is_own or each.key in chosen):
            yield each


def all_figures(
    document: Document, *, with_vocabulary: bool = True
) -> Generator[None, None, Values]:
    """Measure the whole text, and return its figures by key."""
    measured = yield from measures(document, with_vocabulary=with_vocabulary)
    return measured.figures


def _sample(
    document: Document, start: Place | None, end: Place | None
) -> Generator[None, None, dict[str, Any]]:
    """Return the counts of the first hundred words."""
    passage = Passage.of(document, start, end)
    last = yield from end_of_sample(passage)
    types = document.types(passage.start, last)
    found = yield from _countable(document, passage.start, last, types)
    return {f"sample_{name}": found[name] for name in _OF_SAMPLE}


def _countable(
    document: Document, start: Place | None, end: Place | None, types: Mapping[str, int]
) -> Generator[None, None, dict[str, Any]]:
    """Return the ingredients that are sums over the words of a part of a text.

    `types` is how often each type occurs there.
    """
    found: dict[str, Any] = document.counts(start, end).ingredients()
    line = document.line(start, end)
    if line is not None:
        return found | line.sums._asdict() | {"tokens": line.sums.words}
    classes = yield from word_classes(types, document.rules)
    return found | classes._asdict()
