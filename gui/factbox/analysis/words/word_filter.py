"""Filters words by their beginning or by a pattern."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

#: The longest pattern. The cost grows with the length of the pattern times that of a word.
LONGEST_PATTERN = 100

_JOKERS = re.compile(r"(\*+|\?)")


def word_filter(pattern: str) -> Callable[[str], bool]:
    """Return a function that tells whether a word matches `pattern`.

    "?" stands for one character, "*" for any number. Without either, the word must begin
    with the pattern. A pattern with a capital in it is case-sensitive. No pattern is refused;
    one longer than `LONGEST_PATTERN` is cut.
    """
    wanted = unicodedata.normalize("NFC", pattern.strip())[:LONGEST_PATTERN]
    if not _JOKERS.search(wanted):
        wanted += "*"
    flags = re.DOTALL if wanted != wanted.lower() else re.DOTALL | re.IGNORECASE
    compiled = re.compile(_expression(wanted), flags)
    return lambda word: compiled.fullmatch(word) is not None


def _expression(pattern: str) -> str:
    """Return `pattern` as a regular expression that never backtracks.

    The first match of the piece after a "*" is as good as any later one. Only the last
    piece has to match at the end.
    """
    pieces = re.split(r"\*+", pattern)
    literal = [_literal(piece) for piece in pieces]
    if len(pieces) == 1:
        return literal[0]
    between = "".join(f"(?>.*?{piece})" for piece in literal[1:-1])
    return f"{literal[0]}{between}.*{literal[-1]}"


def _literal(piece: str) -> str:
    return "".join("." if each == "?" else re.escape(each) for each in piece)
