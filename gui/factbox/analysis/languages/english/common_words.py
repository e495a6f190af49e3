"""Common English words, by which a text is known to be English."""

from __future__ import annotations

from functools import cache

from factbox.analysis.languages.english.easy_words import easy_words

# These make up half a percent or more of the words in another language.
_IN_OTHER_LANGUAGES = frozenset(
    "a as at bet care den die do for ha i in is man me men met no on pa pour so till to".split()
)


@cache
def common_words() -> frozenset[str]:
    """Return the common words of English that are rare in other languages, in lower case.

    They are the easy words, nouns and verbs among them, since a list may have few function
    words. Raises OSError if they cannot be read.
    """
    return easy_words() - _IN_OTHER_LANGUAGES
