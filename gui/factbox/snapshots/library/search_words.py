"""What is searched for, and where in a text it stands."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

#: Words, taken one by one, or several in quotes; what is typed beyond it is cut off.
LONGEST_SEARCH = 100

_TYPED = re.compile(r'["“”]([^"“”]*)(["“”]?)|[^\s"“”]+')
# The tokens of FTS5's unicode61: letters and digits, no underscores.
_WORD = re.compile(r"[^\W_]+")
_BEGIN, _END, _BETWEEN = r"(?<![^\W_])", r"(?![^\W_])", r"[\W_]++"
# What is shown around a place. Little before it: there may be no room for more.
_BEFORE, _AFTER = 20, 200
_ELLIPSIS = "…"
_SPACE = ord(" ")


class _Folding(dict[int, int]):
    """Each letter without its case and its marks, one for one; what is no letter is a space."""

    def __missing__(self, code: int) -> int:
        letter = unicodedata.normalize("NFD", chr(code))[0]
        same = letter.casefold()
        self[code] = ord(same if len(same) == 1 else letter) if letter.isalnum() else _SPACE
        return self[code]


_FOLDING = _Folding()


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    #: whether the last word may go on
    goes_on: bool


class SearchWords:
    """All that has to occur: words, in any order, and phrases in quotes.

    Case and accents are ignored. The word that is typed last need only be how one begins.
    Nothing that is typed is refused, or has a meaning but the quotes.
    """

    def __init__(self, typed: str) -> None:
        self._phrases = _phrases(typed[:LONGEST_SEARCH])
        self._patterns = [_pattern(phrase) for phrase in self._phrases]

    def __bool__(self) -> bool:
        return bool(self._phrases)

    def as_fts5(self) -> list[str]:
        """Each word or phrase as a query of FTS5, in which nothing else has a meaning."""
        return [f'"{" ".join(words)}"' + " *" * goes_on for words, goes_on in self._phrases]

    def are_in(self, text: str) -> bool:
        """Whether all of it occurs in `text`."""
        same = folded(text)
        return all(pattern.search(same) for pattern in self._patterns)

    def places(self, text: str) -> list[tuple[int, int]]:
        """Where each of it occurs in `text`, which is in NFC: offsets of starts and ends."""
        same = folded(text)
        return [found.span() for pattern in self._patterns for found in pattern.finditer(same)]

    def excerpt(self, text: str) -> str:
        """The line around the first place of the first word in `text`, else how it begins."""
        text = unicodedata.normalize("NFC", text)
        found = self._patterns[0].search(folded(text)) if self._patterns else None
        at, end = found.span() if found else (0, 0)
        before, after = text[max(at - _BEFORE, 0) : at], text[at : end + _AFTER]
        if at > _BEFORE:
            # Not in the midst of a word, unless that is all there is.
            before = _ELLIPSIS + (before[before.find(" ") + 1 :] if " " in before else before)
        if end + _AFTER < len(text):
            after += _ELLIPSIS
        return " ".join((before + after).split())


def folded(text: str) -> str:
    """`text` in NFC without case and accents, character for character.

    FTS5 takes what is left for the same words as this module does: its Unicode is of 2012.
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
    # A word is letters and digits: none of them means something in a pattern.
    return re.compile(_BEGIN + _BETWEEN.join(phrase.words) + end)
