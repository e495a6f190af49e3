"""The sentences of a paragraph."""

from __future__ import annotations

import re
from itertools import pairwise

import sentencex

from factbox.analysis.dependency import DependencyError, ask
from factbox.analysis.text.as_read import Span
from factbox.analysis.words.tokens import has_token

# sentencex panics on some white space ("A\xa0.") and cannot take a lone surrogate.
# Each is replaced by one character, so that offsets stay what they are.
_WHITE_SPACE = re.compile(r"\s")
_SURROGATE = re.compile("[\ud800-\udfff]")

# "1. Do this." is one sentence; sentencex would make two of it.
_LIST_MARKER = re.compile(
    r"[\s>*•–—-]*(?:\#{1,6}\s+)?(?:\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,6})[.)]\s+)?"
)

_PLAIN_END = re.compile(r"(?<=[.!?…])\s+")


def find_sentences(text: str, language: str) -> list[Span]:
    """Return the spans, in code points, of the sentences of the paragraph `text`.

    `language` is the code by which sentencex looks up abbreviations. A sentence has at least
    one token. A list marker belongs to the sentence that follows it.
    """
    marker = _LIST_MARKER.match(text)
    body_start = marker.end() if marker else 0
    body = text[body_start:]
    if not body.isprintable():
        # Printable text has neither surrogates nor white space other than " ".
        body = _SURROGATE.sub("\ufffd", _WHITE_SPACE.sub(" ", body))
    spans = []
    start, end = 0, body_start
    for piece in _segment(body, language) or ("",):
        end += len(piece)
        # Most sentences begin with a token.
        if text[start : start + 1].isalnum() or has_token(text[start:end]):
            spans.append((start, end))
        start = end
    return spans


def _segment(text: str, language: str) -> list[str]:
    """Return `text` cut after each sentence; joined, the pieces are `text` again."""
    try:
        return ask(lambda: _pieces_of(text, language))
    except DependencyError:
        # The same text fails every time, so it is always counted in the same way.
        ends = [match.end() for match in _PLAIN_END.finditer(text)]
        return [text[start:end] for start, end in pairwise([0, *ends, len(text)])]


def _pieces_of(text: str, language: str) -> list[str]:
    """Return the pieces into which sentencex cuts `text`; raises whatever it throws."""
    pieces: list[str] = sentencex.segment(language, text)
    if "".join(pieces) != text:
        raise ValueError("sentencex changed the text")
    return pieces
