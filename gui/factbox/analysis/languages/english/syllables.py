"""The syllables of an English word, by hyphenation or by pronunciation."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from unicodedata import combining

from factbox.analysis.dependency import ask
from factbox.analysis.text.as_read import normal_form
from factbox.analysis.words.hyphenation import Hyphenation
from factbox.assets import asset

count_by_hyphenation = Hyphenation("en_US").count_syllables


@cache
def cmudict_syllables(table: Path) -> dict[str, int]:
    """Return the syllables of each word's first pronunciation; some words have none ("hmm").

    In each line of the file `table` stand a count and the words that have it. Reading it
    takes 0.03 s, once. Raises OSError or ValueError if it cannot be read.
    """
    syllables: dict[str, int] = {}
    for line in table.read_text(encoding="ascii").splitlines():
        count, *words = line.split(" ")
        syllables.update(dict.fromkeys(words, int(count)))
    return syllables


def count_as_pronounced(word: str) -> int:
    """Return the syllables of `word` in the CMU Pronouncing Dictionary.

    It has "cafe" for "café". Words that are not in it, or have none there ("hmm"), are
    hyphenated. Raises DependencyError if the dictionary cannot be read.
    """
    pronounced = ask(lambda: cmudict_syllables(asset("cmudict-syllables.txt")))
    plain = word.lower().replace("’", "'")
    if not plain.isascii():
        plain = "".join(letter for letter in normal_form("NFD", plain) if not combining(letter))
    return pronounced.get(plain) or count_by_hyphenation(word)


def textstat_syllables() -> Callable[[str], int]:
    """Return how textstat counts the syllables of a word in lower case.

    The table replaces the dictionary that textstat would download. Raises DependencyError if
    it cannot be read.
    """
    pronounced = ask(lambda: cmudict_syllables(asset("cmudict-syllables.txt")))

    def count(word: str) -> int:
        found = pronounced.get(word)
        return count_by_hyphenation(word) if found is None else found

    return count
