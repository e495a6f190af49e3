"""The catalogue of all figures, in the order in which they are listed.

A new figure is a new file in `readability`, `other_languages`, `diversity` or `vocabulary`
that declares a `FIGURE`, or several `FIGURES`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType, ModuleType

from factbox.analysis.figures import (
    diversity,
    fact_box,
    other_languages,
    readability,
    vocabulary,
)
from factbox.analysis.figures.figure import Figure, Group
from factbox.analysis.figures.ingredients import PHRASES
from factbox.analysis.figures.readability import flesch_reading_ease
from factbox.analysis.languages.languages import language_of

#: What the sidebar shows at first. In each group these come first, in this order, and the
#: others follow by name.
AT_FIRST = (
    "flesch_reading_ease",
    "flesch_kincaid_grade",
    "gunning_fog",
    "smog_index",
    "automated_readability_index",
    "coleman_liau_index",
    "dale_chall_readability_score",
    "lix",
    "rix",
    "mattr",
    "mtld",
    "hd_d",
    "guiraud_r",
    "herdan_c",
    "maas_a2",
    "yule_k",
    "words_above_a2",
    "level_at_95",
)

#: The code of the language whose figures are named in every other.
MOST_KNOWN = "en"


@cache
def figures() -> Mapping[str, Figure]:
    """Return all figures by key, group by group."""
    found = [*fact_box.FIGURES, *fact_box.COUNTS]
    for room in (readability, other_languages, diversity, vocabulary):
        found += sorted(_declared(room), key=_place)
    return MappingProxyType({figure.key: figure for figure in found})


@cache
def figures_in(language: str) -> Mapping[str, Figure]:
    """Return the figures of texts in a language, by its code: without those made for others.

    Those made for English are named too, as most are known by these. The Level is that of the
    language, if it has one.
    """
    of_all = (None, MOST_KNOWN, language)
    found = {key: each for key, each in figures().items() if each.language in of_all}
    ease = flesch_reading_ease.in_language(language)
    found[ease.key] = ease
    main = language_of(language).main_figure
    if main is not None and main.as_level:
        found[fact_box.LEVEL.key] = fact_box.level_by(main)
    return MappingProxyType(found)


@cache
def all_in(language: str) -> Mapping[str, Figure]:
    """Return all figures by key, as they are in a language."""
    return MappingProxyType({**figures(), **figures_in(language)})


def names() -> tuple[str, ...]:
    """Return the keys of all figures, in order."""
    return tuple(figures())


def listed() -> tuple[Figure, ...]:
    """Return all figures that can be compared, except those that repeat another."""
    return tuple(each for each in figures().values() if not each.repeats and not each.classes)


def in_group(group: Group) -> tuple[Figure, ...]:
    """Return the figures of a group, in order."""
    return tuple(figure for figure in figures().values() if figure.group is group)


@cache
def phrases() -> Mapping[str, str]:
    """Return how each ingredient is written, with its value in the place of “%n” or “%s”."""
    found = dict(PHRASES)
    for figure in figures().values():
        found.update(figure.reading.phrases if figure.reading is not None else {})
    return MappingProxyType(found)


def _declared(room: ModuleType) -> Iterator[Figure]:
    for module in iter_modules(room.__path__):
        declared = import_module(f"{room.__name__}.{module.name}")
        yield from getattr(declared, "FIGURES", None) or (declared.FIGURE,)


def _place(figure: Figure) -> tuple[int, str]:
    at = AT_FIRST.index(figure.key) if figure.key in AT_FIRST else len(AT_FIRST)
    return at, figure.name
