"""The base forms of English words, from the table in resources/vocabulary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from factbox.analysis.languages.english.vocabulary.word_levels import (
    is_known,
    other_spellings,
    without_ending,
)
from factbox.assets import asset

# Where "our" and "ise" are no spelling of "or" and "ize", but another word.
_OTHER_WORDS = frozenset(
    "corse corses for forth morn morning morns prize prized prizes prizing size sizes tor tore "
    "torn tors yore".split()
)


def spellings(word: str) -> Iterator[str]:
    """Yield how a word in lower case may be spelled otherwise."""
    is_plain = word.isascii() and "our" not in word and "is" not in word
    # "à" is no word, even where "a" is one.
    if is_plain or len(word) == 1:
        return iter(())
    return (each for each in other_spellings(word) if each not in _OTHER_WORDS)


def forms_behind(word: str) -> Iterator[str]:
    """Yield the words that a word in lower case may be a form of, the likeliest first.

    Only for a word that is in no dictionary is that guessed by its ending.
    """
    bases = base_forms().get(word, ())
    yield from bases
    for each in (word, *bases):
        yield from spellings(each)
    if not bases and not is_known(word):
        yield from without_ending(word)


@cache
def base_forms() -> Mapping[str, tuple[str, ...]]:
    """Read the table, once: the base forms of each form. Raises OSError."""
    found: dict[str, tuple[str, ...]] = {}
    text = (asset("vocabulary") / "forms.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        base, *forms = line.split(" ")
        one = (base,)
        for form in forms:
            found[form] = found[form] + one if form in found else one
    return found
