"""Phrases of a table: spelled out, and found in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Generic, TypeVar

from factbox.analysis.cues.occurrences import Occurrences, WordFinder

_Meant = TypeVar("_Meant")

_PARTS = re.compile(r"\([^()]*\)|[^\s()]+")


def as_in_tables(lowered: str) -> str:
    """Return a text in lower case as tables spell it; its length stays the same."""
    # Most pieces have none of these: looking for each is faster than str.translate.
    return lowered.replace("’", "'").replace("ʼ", "'").replace("ё", "е")


def spelled_out(phrases: str, space: str = " ") -> list[str]:
    """Return each of the `phrases` in all its variants: "por otro (lado)" is two.

    A `space` stands between its words.
    """
    return [
        variant
        for phrase in as_in_tables(phrases).split("|")
        if phrase.strip()
        for variant in _variants(phrase, space)
    ]


def either(words: Iterable[str]) -> str:
    """Return a pattern of any of the words, the longest first; without words, of nothing."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or r"(?!)"


def _variants(phrase: str, space: str) -> Iterator[str]:
    if "(" not in phrase and "/" not in phrase:
        yield space.join(phrase.split())
        return
    parts = []
    for part in _PARTS.findall(phrase):
        if part.startswith("("):
            parts.append(["", *_variants(part[1:-1], space)])
        else:
            parts.append(part.split("/"))
    for chosen in product(*parts):
        yield space.join(piece for piece in chosen if piece)


class PhraseFinder(WordFinder):
    """Finds phrases as tables spell them; `anywhere` where no spaces part words."""

    def __init__(self, phrases: Iterable[str], *, anywhere: bool = False) -> None:
        super().__init__(phrases)
        self._anywhere = anywhere

    def find(self, lowered: str) -> Occurrences:
        """Return where the phrases begin in a text in lower case."""
        lowered = as_in_tables(lowered)
        if not self._anywhere:
            return super().find(lowered)
        found: dict[str, list[int]] = {}
        for last, word in self._automaton.iter(lowered):
            found.setdefault(word, []).append(last + 1 - len(word))
        return found


class Phrases(Generic[_Meant]):
    """Phrases, each with what it means."""

    def __init__(self, meanings: Mapping[str, _Meant], *, anywhere: bool = False) -> None:
        self._meanings = meanings
        self._anywhere = anywhere
        self._longest = max(map(len, meanings), default=0)
        # By the first letter, the longest first.
        self._lengths: dict[str, list[int]] = {}
        for length, first in sorted({(len(phrase), phrase[0]) for phrase in meanings}):
            self._lengths.setdefault(first, []).insert(0, length)

    def __iter__(self) -> Iterator[str]:
        return iter(self._meanings)

    def longest_at(self, lowered: str, at: int) -> tuple[int, _Meant] | None:
        """Return where the longest phrase that begins at a place ends, and its meaning."""
        piece = as_in_tables(lowered[at : at + self._longest + 1])
        for length in self._lengths.get(piece[:1], ()):
            phrase = piece[:length]
            is_phrase = len(phrase) == length and phrase in self._meanings
            if is_phrase and self._ends(piece, length):
                return at + length, self._meanings[phrase]
        return None

    def _ends(self, piece: str, length: int) -> bool:
        """Return whether a word ends so far into a piece of the text."""
        if self._anywhere or length == len(piece) or piece[length - 1] == "'":
            return True
        behind = piece[length]
        return not (behind.isalnum() or behind in "-'")
