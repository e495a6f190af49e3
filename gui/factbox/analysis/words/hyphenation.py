"""Syllables by hyphenation."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

import pyphen
from ahocorasick import Automaton

from factbox.analysis.dependency import DependencyError, ask
from factbox.analysis.memo import Memo

# Where the values of a pattern begin, from its last letter, and the values.
_Values: TypeAlias = tuple[int, tuple[int, ...]]

_NO_PATTERN = ("%", "#", "LEFT", "RIGHT", "COMPOUND", "NEXTLEVEL", "NOHYPHEN")
_PARTS = re.compile(r"(\d?)(\D?)")
_HEX = re.compile(r"\^{2}([0-9a-f]{2})")
_MOST_KEPT = 1 << 14

# pyphen leaves at least two letters on either side of a hyphen.
_EDGE = 2

_VOWELS = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœąęаеёиоуыэюя]+", re.IGNORECASE)


def about_hyphenation(dictionary: str) -> str:
    """Return in words how syllables are counted by one of pyphen's dictionaries."""
    return f"hyphenation points (pyphen, {dictionary}) + 1 for each token"


class Hyphenation:
    """The hyphenation points of one of pyphen's dictionaries.

    They are found with pyphen's own patterns (Liang 1983), all of them in one pass over the
    letters (Aho and Corasick 1975). pyphen itself looks up every piece of a word, which
    takes four times as long, and remembers every word.
    """

    def __init__(self, dictionary: str, left: int = _EDGE) -> None:
        """`left` is how many letters stand at least before the first hyphen."""
        self._dictionary = dictionary
        self._left = left

    def count_syllables(self, word: str) -> int:
        """Return the number of hyphenation points in `word`, plus one.

        If they cannot be found, return the number of its vowel groups, at least one.
        """
        try:
            return ask(lambda: self._count_points(word)) + 1
        except DependencyError:
            return max(sum(1 for _ in _VOWELS.finditer(word)), 1)

    def _count_points(self, word: str) -> int:
        marked = f".{word.lower()}."
        points = [0] * (len(marked) + 1)
        for end, pattern in self._patterns.iter(marked):
            offset, values = self._values[pattern]
            for at, value in enumerate(values, end + offset):
                if value > points[at]:
                    points[at] = value
        # An odd value marks a point. The first value belongs to the full stop before the word.
        return sum(value & 1 for value in points[1 + self._left : len(word)])

    @cached_property
    def _patterns(self) -> Automaton:
        """pyphen's patterns, found by their letters.

        Loading them takes up to 0.1 s, so they are not loaded at import. What they say is
        read when they are first found: German has 66,000 of them.
        """
        text = _text_of(pyphen.LANGUAGES[pyphen.language_fallback(self._dictionary)])
        automaton = Automaton()
        # Python deletes from bytes twenty times as fast as from a text.
        without_digits = text.encode().translate(None, b"0123456789").decode()
        lines = zip(text.split("\n"), without_digits.split("\n"), strict=True)
        for pattern, letters in lines:
            # Others are blank, comments and settings, and say nothing.
            if len(letters) < len(pattern) and not pattern.startswith(_NO_PATTERN):
                automaton.add_word(*_standard(letters, pattern))
        automaton.make_automaton()
        return automaton

    @cached_property
    def _values(self) -> Memo[_Values]:
        return Memo(_values_of, _MOST_KEPT)


def _text_of(file: Path) -> str:
    """Return the lines of patterns in a dictionary, without white space around them."""
    encoding, _, rest = file.read_bytes().partition(b"\n")
    code = encoding.strip().decode().lower()
    text = rest.decode("cp1251" if code == "microsoft-cp1251" else code)
    if "^^" in text:
        text = _HEX.sub(lambda match: chr(int(match[1], 16)), text)
    return "\n".join(map(str.strip, text.split("\n")))


def _standard(letters: str, pattern: str) -> tuple[str, str]:
    """Return both without the way in which a word is spelled when it is divided."""
    if "/" in pattern and "=" in pattern:
        return letters.partition("/")[0], pattern.partition("/")[0]
    return letters, pattern


def _values_of(pattern: str) -> _Values:
    """Return the values in a pattern, and where they begin, from its last letter."""
    values = [int(digit or "0") for digit, _ in _PARTS.findall(pattern)]
    letters = sum(not character.isdigit() for character in pattern)
    return 1 - letters, tuple(values[: letters + 1])
