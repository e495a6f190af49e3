"""Where the tokens of a paragraph stand in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

# What stands below it never composes with what stands before it.
_FIRST_THAT_COMPOSES = "\u0300"


def token_starts(text: str, tokens: Sequence[str]) -> list[int]:
    """The code point of the paragraph `text` at which each of its `tokens` begins.

    A token that its rule set did not take from the text as it stands is where the one
    before it ends.
    """
    if unicodedata.is_normalized("NFC", text):
        return _starts(text, tokens)
    # Tokens are composed, and the text need not be.
    origins = _origins(text)
    return [origins[start] for start in _starts(unicodedata.normalize("NFC", text), tokens)]


def token_end(text: str, start: int, token: str) -> int:
    """Where the `token` that begins at `start` in the paragraph `text` ends."""
    if text.startswith(token, start):
        return start + len(token)
    end = start
    for piece in _pieces(text[start:]):
        if len(unicodedata.normalize("NFC", text[start:end])) >= len(token):
            break
        end += len(piece)
    return end


def _starts(text: str, tokens: Sequence[str]) -> list[int]:
    starts: list[int] = []
    at = 0
    for token in tokens:
        # No token begins between two, so the next that is alike is the one.
        found = text.find(token, at)
        if found >= 0:
            starts.append(found)
            at = found + len(token)
        else:
            starts.append(min(at, len(text) - 1))
    return starts


def _origins(text: str) -> list[int]:
    """For each code point of `text` in normal form C, the one in `text` that it begins at."""
    origins: list[int] = []
    start = 0
    for piece in _pieces(text):
        composed = len(unicodedata.normalize("NFC", piece))
        alike = composed == len(piece)
        origins += range(start, start + composed) if alike else [start] * composed
        start += len(piece)
    return origins


def _pieces(text: str) -> Iterator[str]:
    """`text` cut where nothing composes across."""
    start = 0
    for at in range(1, len(text)):
        if not _composes(text[start:at], text[at]):
            yield text[start:at]
            start = at
    if text:
        yield text[start:]


def _composes(piece: str, following: str) -> bool:
    if following < _FIRST_THAT_COMPOSES:
        return False
    if unicodedata.combining(following):
        return True
    alone = unicodedata.normalize("NFC", piece) + unicodedata.normalize("NFC", following)
    return unicodedata.normalize("NFC", piece + following) != alone
