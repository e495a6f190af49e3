"""Finds words fast, as most paragraphs contain none of the words in question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from ahocorasick import Automaton

#: The words found in a text, each with the places where it begins, in order.
Occurrences: TypeAlias = Mapping[str, Sequence[int]]

#: Parts the lines inside a paragraph.
LINE_SEPARATOR = "\u2028"

# A pattern that ignores case matches "ſ" as "s", but no word list contains it ("reaſons").
_LOOK_ALIKES = str.maketrans({"ſ": "s", "ı": "i", "İ": "I", "\u212a": "K"})


def plain_letters(text: str) -> str:
    """Return `text` with plain letters in place of their look-alikes.

    The length stays the same, and so does that of the result in lower case.
    """
    # Written out, since any() takes twice as long and every paragraph asks.
    if text.isascii() or not ("ſ" in text or "ı" in text or "İ" in text or "\u212a" in text):
        return text
    return text.translate(_LOOK_ALIKES)


class WordFinder:
    """Finds many words in one pass over a text (Aho and Corasick 1975)."""

    def __init__(self, words: Iterable[str]) -> None:
        self._automaton = Automaton()
        for word in words:
            self._automaton.add_word(word, word)
        self._automaton.make_automaton()

    def find(self, lowered: str) -> Occurrences:
        """Return where the words begin in a text in lower case.

        "first" is also found in "firstly", but not in "headfirst".
        """
        found: dict[str, list[int]] = {}
        for last, word in self._automaton.iter(lowered):
            start = last + 1 - len(word)
            if start == 0 or not lowered[start - 1].isalnum():
                found.setdefault(word, []).append(start)
        return found


class SearchedText(NamedTuple):
    """A text in plain letters, the same in lower case, and the words found in it."""

    text: str
    lowered: str
    found: Occurrences

    @classmethod
    def of(cls, text: str, finder: WordFinder) -> SearchedText:
        """Search a text for the words of a finder."""
        plain = plain_letters(text)
        lowered = plain.lower()
        return cls(plain, lowered, finder.find(lowered))


def places_of(words: frozenset[str], found: Occurrences) -> list[int]:
    """Return where any of `words` begins, in order."""
    return sorted({place for word in words.intersection(found) for place in found[word]})


def is_line_start(text: str, at: int) -> bool:
    """Return whether only white space precedes a place in its line."""
    while at > 0 and text[at - 1].isspace():
        at -= 1
        if text[at] == LINE_SEPARATOR:
            return True
    return at == 0
