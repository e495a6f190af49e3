"""The tokens of a line by their places in its sentences, which decide on their classes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.as_read import AsRead
from factbox.analysis.words.sentences import find_sentences
from factbox.analysis.words.tokens import find_token_spans, find_tokens, find_tokens_in

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
    read = AsRead(prose)
    for tokens in find_tokens_in(read, find_sentences(read.text, words)):
        if has_lower_case(tokens):
            first.append(tokens[0])
            inside += tokens[1:]
        else:
            capitals += tokens
    if not (first or capitals):
        return _NONE
    # A token that occurs often is kept once.
    shared = (tuple(map(sys.intern, each)) for each in (inside, first, capitals))
    return PlacedTokens(*shared)


class TokenPlaces:
    """The tokens of a line by their places. Those of a sentence are found when asked for."""

    def __init__(self, prose: str, words: SentenceWords) -> None:
        self._read = AsRead(prose)
        self._sentences = find_sentences(self._read.text, words)

    def all(self) -> Iterator[TokenSpan]:
        """Yield all of them, in order, with their spans."""
        return self.between(0, len(self._read.given))

    def between(self, low: int, high: int) -> Iterator[TokenSpan]:
        """Yield those of the sentences that lie at least partly between two places."""
        read = self._read
        for start, end in self._sentences:
            if read.end(end) >= low and read.start(start) <= high:
                yield from self._of_sentence(start, end)

    def _of_sentence(self, start: int, end: int) -> Iterator[TokenSpan]:
        sentence = AsRead(self._read.text[start:end])
        tokens = find_tokens(sentence)
        inside = find_token_spans(sentence)
        spans = self._read.spans((start + low, start + high) for low, high in inside)
        places = [TokenPlace.FIRST, *[TokenPlace.INSIDE] * (len(tokens) - 1)]
        if not has_lower_case(tokens):
            places = [TokenPlace.CAPITALS] * len(tokens)
        for token, place, span in zip(tokens, places, spans, strict=True):
            yield TokenSpan(token, place, *span)


def has_lower_case(tokens: list[str]) -> bool:
    """Return whether any letter is in lower case; mostly the first word or the second is."""
    return any(map(str.islower, tokens)) or any(map(str.islower, "".join(tokens)))
