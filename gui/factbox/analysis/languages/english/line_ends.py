"""Words that the end of a line parts after a hyphen."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache

from factbox.analysis.dependency import ask
from factbox.analysis.languages.english.easy_words import easy_words
from factbox.analysis.languages.english.syllables import cmudict_syllables
from factbox.assets import asset

# No word is longer.
_LONGEST = 40
# So many letters are seldom a syllable.
_NO_SYLLABLE = 5
_WORD = re.compile(r"[^\W\d_]+")
# Before these a hyphen stands for the rest of a word: "pre- and post-war".
_CONJUNCTION = re.compile(r"(?:and|or|nor|to)(?![\w-])")


def at_line_end(before: str, after: str) -> str:
    """Return what joins the last word of `before` to the first of `after`, parted by a hyphen.

    That is nothing, a hyphen, or a hyphen and a space. The hyphen goes if both together are a
    word, unless each is one itself. Raises DependencyError if a word list cannot be read.
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
    """Return whether both are words by themselves, such as "cross" and "border".

    Nearly every syllable is some rare word or name, so one that is not common must be long.
    """
    common = ask(easy_words)
    is_long = min(len(start), len(end)) >= _NO_SYLLABLE
    return start in common and (end in common or (is_long and end in words))
