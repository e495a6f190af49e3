"""A language without a room of its own: what needs no language is counted."""

from __future__ import annotations

import re

from factbox.analysis.languages.by_full_stops import sentence_words
from factbox.analysis.languages.language import LEAST_SHARE, Language, SyllableRule
from factbox.analysis.languages.names import NAMES
from factbox.analysis.languages.neighbours import FUNCTION_WORDS

_VOWELS = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœąęőűăаеёиоуъыэюяіїє]+", re.IGNORECASE)

_ABOUT = "groups of vowels"


def count_syllables(word: str) -> int:
    """Return the number of vowel groups in a word, at least one."""
    return max(sum(1 for _ in _VOWELS.finditer(word)), 1)


def other_language(code: str) -> Language:
    """Return the language with this code; raises KeyError if it is not known."""
    if code not in NAMES:
        raise KeyError(code)
    words = FUNCTION_WORDS.get(code, frozenset())
    return Language(
        code=code,
        common_words=lambda: words,
        least_share=LEAST_SHARE,
        count_syllables=dict.fromkeys(SyllableRule, count_syllables),
        sentence_words=sentence_words(starters=words),
        textstat_syllables=lambda: count_syllables,
        about_syllables=_ABOUT,
        about_textstat_syllables=_ABOUT,
    )
