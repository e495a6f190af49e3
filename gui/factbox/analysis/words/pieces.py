"""Reads a text piece by piece: most pieces of a text were met before."""

from __future__ import annotations

from itertools import chain
from operator import itemgetter
from sys import intern
from typing import NamedTuple, TypeAlias

from factbox.analysis.rule_sets.rules import FACT_BOX
from factbox.analysis.text.kept import Kept
from factbox.analysis.words.tokens import pieces_of, tokens_in
from factbox.analysis.words.type_facts import Sums, figures_of, unpacked

# Half a book has no more that come twice.
_MOST_KEPT = 1 << 13
# Most that are met but once are half-typed words.
_MOST_NEW = 1 << 13
# A paragraph of 60,000 words has no more sentences.
_MOST_SENTENCES = 1 << 12
_LONGEST_SENTENCE = 1_000

# The tokens of a piece and their figures (see `figures_of`). A plain tuple, which Python
# takes apart fastest.
_Piece: TypeAlias = tuple[tuple[str, ...], int]
_tokens: itemgetter[int] = itemgetter(0)
_figures: itemgetter[int] = itemgetter(1)


class Words(NamedTuple):
    """The tokens of a text, and what they add up to."""

    tokens: tuple[str, ...]
    sums: Sums


def read_words(composed: str) -> Words:
    """The words of a text in Unicode normal form C, under the rules of the fact box."""
    return _words(_read_pieces(composed))


def read_words_again(composed: str) -> Words:
    """The same of a line that is read at every key: of its sentences one was edited."""
    if "@" in composed:
        # It is not cut everywhere at a full stop then.
        return read_words(composed)
    # Where one is cut in two no token is, and nothing else matters.
    sentences = composed.split(". ")
    if len(sentences) > _MOST_SENTENCES:
        return _words(_joined(_long_line.read(sentences)))
    return _words(_joined(list(map(_kept_sentences.__getitem__, sentences))))


def _words(piece: _Piece) -> Words:
    tokens, figures = piece
    return Words(tokens, unpacked(figures))


def _read_pieces(text: str) -> _Piece:
    return _joined(list(map(_kept.__getitem__, pieces_of(text))))


def _joined(found: list[_Piece]) -> _Piece:
    """What pieces are together."""
    return (
        tuple(chain.from_iterable(map(_tokens, found))),
        sum(map(_figures, found)),
    )


def _read_piece(piece: str) -> _Piece:
    tokens = tokens_in(piece)
    if tokens != [piece]:
        # Most are a word with signs around it.
        return _joined(list(map(_kept.__getitem__, tokens)))
    # One string for all tokens of a type: a book has sixty times as many.
    return (intern(piece),), figures_of(piece, FACT_BOX)


class _LongLine:
    """Reads a line of more sentences than are kept: of the last one read, each is known."""

    def __init__(self) -> None:
        self._last: dict[str, _Piece] = {}

    def read(self, sentences: list[str]) -> list[_Piece]:
        last = self._last
        self._last = {each: last.get(each) or _read_pieces(each) for each in sentences}
        return list(map(self._last.__getitem__, sentences))


_kept = Kept(_read_piece, _MOST_KEPT, _MOST_NEW)
_kept_sentences = Kept(_read_pieces, _MOST_SENTENCES, _MOST_SENTENCES, _LONGEST_SENTENCE)
_long_line = _LongLine()
