"""The tokens of a line by their places in its sentences, which decide on their classes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.as_read import AsRead, Span
from factbox.analysis.words.sentences import find_sentences
from factbox.analysis.words.tokens import find_token_spans, find_tokens

if TYPE_CHECKING:
    from factbox.analysis.words.sentence_words import SentenceWords


class TokenPlace(IntEnum):
    """Where a token stands: inside a sentence, as its first word, or in one in capitals."""

    INSIDE = 0
    FIRST = 1
    CAPITALS = 2


class PlacedTokens(NamedTuple):
    """Tokens by their places, in the order of `TokenPlace`."""

    inside: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()


class TokenSpan(NamedTuple):
    """A token, its place, and where it begins and ends in its line, in code points."""

    token: str
    place: TokenPlace
    start: int
    end: int


_NONE = PlacedTokens()


def read_placed_tokens(prose: str, words: SentenceWords) -> PlacedTokens:
    """Return the tokens of a line by their places, by the rules of the fact box.

    `words` are those that tell where its sentences end.
    """
    inside: list[str] = []
    first: list[str] = []
    capitals: list[str] = []
    for _, tokens in _sentences(AsRead(prose), words):
        if _is_in_capitals(tokens):
            capitals += tokens
        else:
            first.append(tokens[0])
            inside += tokens[1:]
    if not (first or capitals):
        return _NONE
    # A token that occurs often is kept once.
    shared = (tuple(map(sys.intern, each)) for each in (inside, first, capitals))
    return PlacedTokens(*shared)


def find_token_places(
    prose: str, words: SentenceWords, low: int = 0, high: int | None = None
) -> Iterator[TokenSpan]:
    """Yield the tokens of a line in order, with their spans.

    Only those of sentences that reach into the text from `low` to `high` are found.
    """
    read = AsRead(prose)
    part = read.at(low), len(read.text) if high is None else read.at(high)
    for (start, end), tokens in _sentences(read, words, part):
        inside = find_token_spans(AsRead(read.text[start:end]))
        spans = read.spans((start + low, start + high) for low, high in inside)
        places = [TokenPlace.FIRST, *[TokenPlace.INSIDE] * (len(tokens) - 1)]
        if _is_in_capitals(tokens):
            places = [TokenPlace.CAPITALS] * len(tokens)
        for token, place, span in zip(tokens, places, spans, strict=True):
            yield TokenSpan(token, place, *span)


def _sentences(
    read: AsRead, words: SentenceWords, part: Span | None = None
) -> Iterator[tuple[Span, list[str]]]:
    """Yield the span of each sentence that reaches into a part of `read.text`; its tokens."""
    low, high = part or (0, len(read.text))
    for start, end in find_sentences(read.text, words):
        if start <= high and low <= end:
            yield (start, end), find_tokens(AsRead(read.text[start:end]))


def _is_in_capitals(tokens: list[str]) -> bool:
    return not any(map(str.islower, "".join(tokens)))
