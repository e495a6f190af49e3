"""Common English words, which show that a text is English."""

from __future__ import annotations

from functools import cache

from factbox.analysis.languages.english.easy_words import easy_words

# These are more frequent in another language, and make up at least 0.2 % of its words.
_IN_OTHER_LANGUAGES = frozenset(
    "a am an at bare bet bus care come den die dig do door for ha hat her ho i in is man me "
    "men met mint most no on over pa pat pie pour so son ten till war we".split()
)


@cache
def common_words() -> frozenset[str]:
    """Return the common words of English that are rare in other languages, in lower case.

    They are taken from the easy words and include nouns and verbs, since a list may have few
    function words. Raises OSError if they cannot be read.
    """
    return easy_words() - _IN_OTHER_LANGUAGES
