"""Words that are divided at the end of a line."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache

from factbox.analysis.dependency import ask
from factbox.analysis.languages.english.easy_words import easy_words
from factbox.analysis.languages.english.syllables import cmudict_syllables
from factbox.assets import asset

# Words are not longer.
_LONGEST = 40
# A syllable seldom has this many letters.
_NO_SYLLABLE = 5
_WORD = re.compile(r"[^\W\d_]+")
# Before these a hyphen stands for the rest of a word: "pre- and post-war".
_CONJUNCTION = re.compile(r"(?:and|or|nor|to)(?![\w-])")


def at_line_end(before: str, after: str) -> str:
    """Return what joins two lines, of which the first, `before`, ended in a hyphen.

    That is nothing, a hyphen, or a hyphen and a space. The hyphen goes if both parts together
    are a word, unless each is a word itself. Raises DependencyError if a word list cannot be
    read.
    """
    if _CONJUNCTION.match(after):
        return "- "
    first = _WORD.findall(before[-_LONGEST:])
    second = _WORD.match(after[:_LONGEST])
    if not (first and second):
        return "-"
    if second[0][0].isupper() and not first[-1].isupper():
        # Names, such as "Anglo-Saxon".
        return "-"
    start, end = first[-1].lower(), second[0].lower()
    words = _words()
    return "" if start + end in words and not _are_words(start, end, words) else "-"


@cache
def _words() -> Container[str]:
    return ask(lambda: cmudict_syllables(asset("cmudict-syllables.txt")))


def _are_words(start: str, end: str, words: Container[str]) -> bool:
    """Return whether each is a word by itself, such as "cross" and "border".

    Nearly every syllable is also a rare word or a name, so a word that is not common must be
    long.
    """
    common = ask(easy_words)
    is_long = min(len(start), len(end)) >= _NO_SYLLABLE
    return start in common and (end in common or (is_long and end in words))
