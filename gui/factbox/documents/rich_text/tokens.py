"""The tokens of a rich text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\(?:([a-zA-Z]+)(-?\d+)? ?|'([0-9a-fA-F]{2})|(.))|([{}])|([^\\{}\r\n]+)|[\r\n]+",
    re.DOTALL,
)
# No control word has a parameter with more digits.
_MOST_DIGITS = 11


class TokenKind(Enum):
    """The kinds of tokens."""

    BEGIN = auto()
    END = auto()
    #: A control word, or a control symbol, which is one character.
    WORD = auto()
    #: Bytes that stand in the file as they are.
    RAW = auto()
    #: A byte that is written as two digits.
    BYTE = auto()
    #: Binary data; they are no text.
    BINARY = auto()


class Token(NamedTuple):
    """A token; `end` is where it ends in the file."""

    kind: TokenKind
    end: int
    word: str = ""
    number: int | None = None
    data: bytes = b""


def tokens_of(data: bytes) -> Iterator[Token]:
    """Yield the tokens of a rich text."""
    position = 0
    while found := _TOKEN.match(data, position):
        word, number, digits, symbol, brace, raw = found.groups()
        position = found.end()
        if word == b"bin":
            position += max(0, _number(number) or 0)
            yield Token(TokenKind.BINARY, position)
        elif word:
            yield Token(TokenKind.WORD, position, word.decode("ascii"), _number(number))
        elif raw:
            yield Token(TokenKind.RAW, position, data=raw)
        elif digits:
            yield Token(TokenKind.BYTE, position, data=bytes([int(digits, 16)]))
        elif brace:
            yield Token(TokenKind.BEGIN if brace == b"{" else TokenKind.END, position)
        elif symbol:
            yield Token(TokenKind.WORD, position, symbol.decode("latin-1"))


def _number(digits: bytes | None) -> int | None:
    return int(digits) if digits and len(digits) <= _MOST_DIGITS else None
