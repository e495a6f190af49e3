"""What a user searches for, and where it occurs in a text."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

#: How many characters of a search count.
LONGEST_SEARCH = 100

# Of English, German, French, Russian and Chinese.
_QUOTES = '"“”„«»「」'
_TYPED = re.compile(rf"[{_QUOTES}]([^{_QUOTES}]*)([{_QUOTES}]?)|[^\s{_QUOTES}]+")
# The tokens of FTS5's unicode61: letters and digits, no underscores.
_WORD = re.compile(r"[^\W_]+")
_BEGIN, _END, _BETWEEN = r"(?<![^\W_])", r"(?![^\W_])", r"[\W_]++"
# How many characters are shown around a place; few before it, since there may be no room.
_BEFORE, _AFTER = 20, 200
_ELLIPSIS = "…"
_SPACE = ord(" ")


class _Folding(dict[int, int]):
    """Maps each letter to itself without case and marks, and anything else to a space."""

    def __missing__(self, code: int) -> int:
        letter = unicodedata.normalize("NFD", chr(code))[0]
        same = letter.casefold()
        self[code] = ord(same if len(same) == 1 else letter) if letter.isalnum() else _SPACE
        return self[code]


_FOLDING = _Folding()


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    #: whether the last word may be the beginning of a longer one
    goes_on: bool


class SearchWords:
    """Everything that has to occur: words, in any order, and phrases in quotes.

    Case and accents are ignored. The last word may be the beginning of a longer one.
    Anything may be typed; only quotes have a special meaning.
    """

    def __init__(self, typed: str) -> None:
        self._phrases = _phrases(typed[:LONGEST_SEARCH])
        self._patterns = [_pattern(phrase) for phrase in self._phrases]

    def __bool__(self) -> bool:
        return bool(self._phrases)

    def as_fts5(self) -> list[str]:
        """Return each word or phrase as a query of FTS5."""
        return [f'"{" ".join(words)}"' + " *" * goes_on for words, goes_on in self._phrases]

    def are_in(self, text: str) -> bool:
        """Return whether all words and phrases occur in `text`."""
        same = folded(text)
        return all(pattern.search(same) for pattern in self._patterns)

    def places(self, text: str) -> list[tuple[int, int]]:
        """Return the start and end of each occurrence in `text`, which must be in NFC."""
        same = folded(text)
        return [found.span() for pattern in self._patterns for found in pattern.finditer(same)]

    def excerpt(self, text: str) -> str:
        """Return the words around the first occurrence in `text`, or else its beginning."""
        text = unicodedata.normalize("NFC", text)
        found = self._patterns[0].search(folded(text)) if self._patterns else None
        at, end = found.span() if found else (0, 0)
        before, after = text[max(at - _BEFORE, 0) : at], text[at : end + _AFTER]
        if at > _BEFORE:
            # Do not begin in the middle of a word, unless there is nothing else.
            before = _ELLIPSIS + (before[before.find(" ") + 1 :] if " " in before else before)
        if end + _AFTER < len(text):
            after += _ELLIPSIS
        return " ".join((before + after).split())


def folded(text: str) -> str:
    """Return `text` in NFC without case and accents, character for character.

    In the result FTS5, whose Unicode tables date from 2012, finds the same words as we do.
    """
    if text.isascii():
        return text.lower().replace("\0", " ")
    return unicodedata.normalize("NFC", text).translate(_FOLDING)


def _phrases(typed: str) -> list[_Phrase]:
    phrases = []
    for found in _TYPED.finditer(typed):
        closed = bool(found[2])
        words = tuple(_WORD.findall(folded(found[0])))
        if words:
            phrases.append(_Phrase(words, not closed))
    return [_Phrase(words, False) for words, _ in phrases[:-1]] + phrases[-1:]


def _pattern(phrase: _Phrase) -> re.Pattern[str]:
    end = r"[^\W_]*" if phrase.goes_on else _END
    # A word consists of letters and digits, so nothing needs escaping.
    return re.compile(_BEGIN + _BETWEEN.join(phrase.words) + end)
