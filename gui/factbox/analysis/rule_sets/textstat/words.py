"""What textstat takes for a word."""

from __future__ import annotations

import re

from factbox.analysis.text.as_read import Span
from factbox.analysis.words.tokens import TokenRule

_PIECE = re.compile(r"\S+")
# An apostrophe stays only before the ending of a contraction ("it's"), in lower case, even
# inside a word.
_NO_PART_OF_A_WORD = re.compile(r"'(?![tsd]|ve|ll|re)|[^\w\s']")


def find_words(text: str) -> list[str]:
    """Return the words of `text` in order, as textstat lists them: case and digits kept.

    Punctuation is removed, and white space separates: "well-known" is "wellknown".
    """
    return _NO_PART_OF_A_WORD.sub("", text).split()


def find_word_spans(text: str) -> list[Span]:
    """Return where each word stands in `text`: from its first code point to its last."""
    spans: list[Span] = []
    for piece in _PIECE.finditer(text):
        gone = {match.start() for match in _NO_PART_OF_A_WORD.finditer(piece.group())}
        kept = [i for i in range(len(piece.group())) if i not in gone]
        if kept:
            spans.append((piece.start() + kept[0], piece.start() + kept[-1] + 1))
    return spans


TEXTSTAT_WORDS = TokenRule(
    lambda read: find_words(read.given), lambda read: find_word_spans(read.given)
)
