"""The syllables of an English word: by hyphenation, and as it is pronounced."""

from __future__ import annotations

from factbox.analysis.dependency import ask
from factbox.analysis.languages.english.cmudict import cmudict_syllables
from factbox.analysis.words.hyphenation import Hyphenation
from factbox.assets import asset

count_by_hyphenation = Hyphenation("en_US").count_syllables


def count_as_pronounced(word: str) -> int:
    """Return the syllables of `word` in the CMU Pronouncing Dictionary.

    What is not in it, or has none there ("hmm"), is hyphenated. Raises DependencyError if
    the dictionary cannot be read.
    """
    pronounced = ask(lambda: cmudict_syllables(asset("cmudict-syllables.txt")))
    return pronounced.get(word.lower().replace("’", "'")) or count_by_hyphenation(word)
