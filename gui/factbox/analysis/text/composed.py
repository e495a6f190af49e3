"""Maps places in the Unicode normal form C of a text to places in the text as given."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from itertools import takewhile

#: Where something starts, and where it ends, in code points.
Span = tuple[int, int]

# No more code points than these compose to one.
_MOST_COMPOSED = 4


def spans_as_given(text: str, find: Callable[[str], list[Span]]) -> list[Span]:
    """Return the spans that `find` returns for `text` in NFC, in code points of `text`."""
    composed = unicodedata.normalize("NFC", text)
    if composed == text:
        return find(composed)
    places = _places(text)
    return [(places[start][0], places[end - 1][1]) for start, end in find(composed)]


def _places(text: str) -> list[Span]:
    """Return where in `text` each code point of its normal form comes from."""
    places: list[Span] = []
    at = 0
    for piece in _pieces(text):
        composed = unicodedata.normalize("NFC", piece)
        pairs = zip(piece, composed, strict=False)
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        places += [(at + i, at + i + 1) for i in range(same)]
        places += [(at + same, at + len(piece))] * (len(composed) - same)
        at += len(piece)
    return places


def _pieces(text: str) -> Iterator[str]:
    """Yield pieces of `text` that can be normalised one by one."""
    start = 0
    for end in range(1, len(text)):
        if not _goes_on(text[start:end][: _MOST_COMPOSED + 1], text[end]):
            yield text[start:end]
            start = end
    yield text[start:]


def _goes_on(piece: str, character: str) -> bool:
    """Return whether `character` may compose with `piece`, or move, when it follows it."""
    if character.isascii():
        return False
    if unicodedata.combining(unicodedata.normalize("NFD", character)[0]):
        return True
    if len(piece) > _MOST_COMPOSED:
        return False
    apart = unicodedata.normalize("NFC", piece) + unicodedata.normalize("NFC", character)
    return unicodedata.normalize("NFC", piece + character) != apart
