"""Filters words by what they begin with, or by a pattern."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

#: How long a pattern may be. What it costs grows with its length times that of a word.
LONGEST_PATTERN = 100

_JOKERS = re.compile(r"(\*+|\?)")


def word_filter(pattern: str) -> Callable[[str], bool]:
    """Return a function that tells whether a word matches `pattern`.

    "?" stands for one character, "*" for any number. Without either, the word has to begin
    with the pattern. A capital stands for itself, a small letter for its capital too. No
    pattern is refused, and none takes more time than its length times that of the word;
    what is beyond `LONGEST_PATTERN` is cut off.
    """
    wanted = unicodedata.normalize("NFC", pattern.strip())[:LONGEST_PATTERN]
    if not _JOKERS.search(wanted):
        wanted += "*"
    flags = re.DOTALL if wanted != wanted.lower() else re.DOTALL | re.IGNORECASE
    compiled = re.compile(_expression(wanted), flags)
    return lambda word: compiled.fullmatch(word) is not None


def _expression(pattern: str) -> str:
    """Return `pattern` as a regular expression that never backtracks.

    The first place where what follows a "*" is found is as good as any other. Only what
    ends the pattern has to stand at the end.
    """
    pieces = re.split(r"\*+", pattern)
    literal = [_literal(piece) for piece in pieces]
    if len(pieces) == 1:
        return literal[0]
    between = "".join(f"(?>.*?{piece})" for piece in literal[1:-1])
    return f"{literal[0]}{between}.*{literal[-1]}"


def _literal(piece: str) -> str:
    return "".join("." if each == "?" else re.escape(each) for each in piece)
