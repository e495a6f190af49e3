"""The level of an English word in CEFR-J, from the tables in resources/vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple
from unicodedata import combining

from factbox.analysis.text.as_read import normal_form
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.assets import asset

_SPELLED_WITH_S = re.compile(r"is(e[ds]?|ing|ers?|ations?)$")
# Endings, and what stood in their place.
_ENDINGS = (
    ("ies", "y"),
    ("es", ""),
    ("s", ""),
    ("ied", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
)
_SHORTEST_STEM = 3


class Listed(NamedTuple):
    """The level of a word, and the form that gives it: itself or a base form."""

    level: WordClass
    form: str


class Tables(NamedTuple):
    """The words with a level; the other known ones; and those that are known as names only."""

    levels: dict[str, Listed]
    others: frozenset[str]
    names: frozenset[str]


@cache
def tables() -> Tables:
    """Read the tables, once: some 40 ms, and 17 MB. Raises OSError if they cannot be read."""
    levels: dict[str, Listed] = {}
    names: list[str] = []
    folder = asset("vocabulary")
    for line in (folder / "levels.txt").read_text(encoding="utf-8").splitlines():
        level, form, *others = line.split(" ")
        if level == "names":
            names = [form, *others]
            continue
        if form[0] == "(":
            listed = Listed(WordClass[level], form[1:-1])
        else:
            listed = levels[form] = Listed(WordClass[level], form)
        levels.update(dict.fromkeys(others, listed))
    others_text = (folder / "others.txt").read_text(encoding="utf-8")
    return Tables(levels, frozenset(others_text.split()), frozenset(names))


def level_of(word: str) -> Listed | None:
    """Return the level of a word in lower case; None if it has none."""
    levels, others, _ = tables()
    if word in levels:
        return levels[word]
    if len(word) == 1 or word in others:
        return None
    forms = chain(other_spellings(word), without_ending(word))
    return next((levels[each] for each in forms if each in levels), None)


def is_known(word: str) -> bool:
    """Return whether a word in lower case is in a dictionary, and not only as a name."""
    levels, others, names = tables()
    return word in others or (word in levels and word not in names)


def other_spellings(word: str) -> Iterator[str]:
    """Yield a word without its accents, and as it is spelled in America."""
    plain = "".join(each for each in normal_form("NFD", word) if not combining(each))
    if plain != word:
        yield plain
    if _SPELLED_WITH_S.search(word):
        yield _SPELLED_WITH_S.sub(r"iz\1", word)
    if "our" in word[1:]:
        yield word[0] + word[1:].replace("our", "or", 1)


def without_ending(word: str) -> Iterator[str]:
    """Yield what the ending of a word may have been put on."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield word[: -len(ending)] + instead
