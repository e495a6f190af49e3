"""The base forms of English words, from the table in resources/vocabulary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain

from factbox.analysis.languages.english.vocabulary.word_levels import (
    is_known,
    other_spellings,
    tables,
    without_ending,
)
from factbox.analysis.words.vocabulary.own.key import ignored_key_of
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

    Only for a word that is in no dictionary, and for a plural that is there without a base
    form, is that guessed by the ending.
    """
    bases = base_forms().get(word, ()) or _plural_of(word)
    yield from bases
    for each in (word, *bases):
        yield from spellings(each)
    if not bases and not is_known(word):
        yield from without_ending(word)


def base_form_of(token: str) -> str:
    """Return the one base form of a token, in lower case; else the token without "'s"."""
    word = ignored_key_of(token)
    bases = base_forms().get(word, ()) or _plural_of(word)
    return bases[0] if len(bases) == 1 and word not in _bases() else word


def _plural_of(word: str) -> tuple[str, ...]:
    """Return what "s" was put on, if neither has a base form or other forms."""
    others, stem = tables().others, word[:-1]
    if not word.endswith("s") or word not in others or stem not in others:
        return ()
    return () if word in _bases() or stem in _bases() or stem in base_forms() else (stem,)


@cache
def _bases() -> frozenset[str]:
    return frozenset(chain.from_iterable(base_forms().values()))


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
