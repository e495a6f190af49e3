"""Finds the words in an entry of a list, as teachers write them."""

from __future__ import annotations

import re
from collections.abc import Container

from factbox.analysis.text.as_read import AsRead, is_ordinary
from factbox.analysis.words.tokens import find_tokens
from factbox.analysis.words.vocabulary.own.key import key_of

# A bullet, or a number, before an entry; and a remark behind it.
_BULLET = re.compile(r"(?:[-–—•·*]|\d{1,4}[.)])\s+")
_REMARK = re.compile(r"\s+(?:\([^()]*\)|\[[^\[\]]*\])$")
_AROUND = " \t\"“”„«»‘’'*.,;:!?…"
_OR = "/"


def words_in(entry: str, before: Container[str]) -> list[str]:
    """Return the words in an entry, as `key_of` writes them; none if there is no single word.

    "a house", "– house", "house (n.)" and "house." all have the word "house"; "colour/color"
    has two. `before` are words like "a", which stand before a word.
    """
    # Most entries are. "İ" in lower case is no single letter.
    if entry.isalpha() and is_ordinary(entry) and (word := entry.lower()).isalpha():
        return [word]
    bare = _REMARK.sub("", _BULLET.sub("", entry.strip(), count=1)).strip(_AROUND)
    words = (_single(each, before) for each in bare.split(_OR))
    return list(filter(None, words))


def _single(entry: str, before: Container[str]) -> str:
    """Return the word that an entry consists of; "" if no text has it as one word."""
    key = key_of(entry.strip())
    if key.isalpha() and key.isascii():
        return key
    first, _, rest = key.partition(" ")
    if rest and first in before:
        return _single(rest, ())
    tokens = find_tokens(AsRead(key))
    is_word = len(tokens) == 1 and tokens[0] == key and any(map(str.isalpha, key))
    return key if is_word and not any(map(str.isdigit, key)) else ""
