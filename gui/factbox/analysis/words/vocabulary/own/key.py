"""Writes a word as lists have it."""

from __future__ import annotations

from factbox.analysis.text.as_read import normal_form

_POSSESSIVE = "'s"


def key_of(word: str) -> str:
    """Return a word in normal form KC and lower case, with a straight apostrophe."""
    return normal_form("NFKC", word).replace("’", "'").lower()


def ignored_key_of(word: str) -> str:
    """Return a word as it is ignored: without a possessive ending."""
    key = key_of(word)
    return key.removesuffix(_POSSESSIVE) or key
