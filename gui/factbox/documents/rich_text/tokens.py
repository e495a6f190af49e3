"""The tokens of a rich text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\(?:([a-zA-Z]+)(-?\d+)? ?|'([0-9a-fA-F]{2})|(.))|(\{)|(\})|([^\\{}\r\n]+)|[\r\n]+",
    re.DOTALL,
)
_WORD, _NUMBER, _BYTE, _SYMBOL, _BEGIN, _END, _RAW = range(1, 8)
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
    #: Binary data, which is not text.
    BINARY = auto()


class Token(NamedTuple):
    """A token. A word has a `word` and perhaps a `number`, others may have `data`."""

    kind: TokenKind
    word: str = ""
    number: int | None = None
    data: bytes = b""


_BEGINNING = Token(TokenKind.BEGIN)
_ENDING = Token(TokenKind.END)
_BINARY = Token(TokenKind.BINARY)


class Tokens:
    """The tokens of a rich text, one after the other."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        #: where the last token ends in the file
        self.position = 0

    def take_byte(self) -> bytes:
        """Return the byte after the last token, which belongs to it whatever it is."""
        self.position += 1
        return self._data[self.position - 1 : self.position]

    def __iter__(self) -> Iterator[Token]:
        """Yield the tokens."""
        while found := _TOKEN.match(self._data, self.position):
            self.position = found.end()
            kind = found.lastindex
            if kind == _BEGIN:
                yield _BEGINNING
            elif kind == _END:
                yield _ENDING
            elif kind == _RAW:
                yield Token(TokenKind.RAW, "", None, found[_RAW])
            elif kind == _BYTE:
                yield Token(TokenKind.BYTE, "", None, bytes.fromhex(found[_BYTE].decode()))
            elif kind == _SYMBOL:
                yield Token(TokenKind.WORD, found[_SYMBOL].decode("latin-1"))
            elif kind is not None:
                yield self._word(found[_WORD].decode(), found[_NUMBER])

    def _word(self, word: str, digits: bytes | None) -> Token:
        number = int(digits) if digits and len(digits) <= _MOST_DIGITS else None
        if word != "bin":
            return Token(TokenKind.WORD, word, number)
        self.position += max(0, number or 0)
        return _BINARY
