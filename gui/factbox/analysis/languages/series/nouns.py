"""What is enumerated: the noun behind a number or an ordinal."""

from __future__ import annotations

import re
from typing import NamedTuple

from factbox.analysis.languages.series.phrases import as_in_tables
from factbox.analysis.languages.series.table import SeriesTable

_WORD = re.compile(r"\s+([\w'’-]+)")
# "the first and most important of these reasons"
_MOST_WORDS = 4
_SHORTEST_OTHER = 3
_SHORTEST_IN_COMPOUND = 4
_SHORTEST_STEM = 3
_SHORTEST_DECLINED = 5
# "Gründe" is a form of "Grund".
_PLAIN_VOWELS = str.maketrans("äöüóá", "aouoa")


class Noun(NamedTuple):
    """A noun as it stands in the text, where it ends, and what its other forms share.

    It `is_listed` if the table says that such things are enumerated.
    """

    word: str
    end: int
    stem: str
    is_listed: bool


class Nouns:
    """Finds the nouns of a language."""

    def __init__(self, table: SeriesTable) -> None:
        self._listed = frozenset(as_in_tables(table.nouns).split())
        self._parts = tuple(
            noun
            for noun in self._listed
            if table.compounds and len(noun) >= _SHORTEST_IN_COMPOUND
        )
        self._units = frozenset(as_in_tables(table.units).split())
        self._others = frozenset(
            as_in_tables(f"{table.not_nouns} {table.articles} {table.conjunctions}").split()
        )
        self._copulas = frozenset(as_in_tables(table.copulas).split())
        self._endings = frozenset(table.endings.split())
        lengths = set(map(len, self._endings))
        self._ending_lengths = tuple(sorted(lengths, reverse=True))
        self._capitalised = table.capitalised
        # Where there are no articles, a noun has a dozen forms.
        stems = map(self.stem, self._listed if not table.articles else ())
        self._stems = frozenset(stem for stem in stems if len(stem) >= _SHORTEST_DECLINED)

    def behind(self, text: str, at: int, end: int, *, over_verbs: bool = False) -> Noun | None:
        """Return the noun among the next words: a listed one if there is any.

        Nothing that is counted in units is a noun here. A verb ends the words looked at, unless
        they may go on `over_verbs`: "Tres son las medidas".
        """
        other: Noun | None = None
        for number in range(_MOST_WORDS):
            match = _WORD.match(text, at, end)
            if match is None:
                break
            at = match.end()
            word = as_in_tables(match[1].lower())
            if word in self._units:
                return other
            if self.is_listed(word):
                return Noun(match[1], at, self.stem(word), is_listed=True)
            if word in self._copulas:
                if not over_verbs:
                    break
                continue
            is_near = number == 0 or self._capitalised
            if other is None and is_near and self._may_be_noun(match[1], word):
                other = Noun(match[1], at, self.stem(word), is_listed=False)
        return other

    def begins_with_unit(self, text: str, at: int, end: int) -> bool:
        """Return whether years, times, money or the like are counted."""
        for _ in range(_MOST_WORDS - 1):
            match = _WORD.match(text, at, end)
            if match is None:
                return False
            word = as_in_tables(match[1].lower())
            if word in self._units:
                return True
            if self.is_listed(word) or (self._capitalised and match[1][:1].isupper()):
                return False
            at = match.end()
        return False

    def is_listed(self, word: str) -> bool:
        """Return whether a word in lower case, or its last part, is listed."""
        if word in self._listed or (self._stems and self.stem(word) in self._stems):
            return True
        return bool(self._parts) and word.endswith(self._parts)

    def stem(self, word: str) -> str:
        """Return what the forms of a word share, about."""
        word = word.translate(_PLAIN_VOWELS)
        for _ in range(2):
            for length in self._ending_lengths:
                if len(word) - length >= _SHORTEST_STEM and word[-length:] in self._endings:
                    word = word[:-length]
                    break
        return word

    def _may_be_noun(self, word: str, lowered: str) -> bool:
        if self._capitalised:
            return word[:1].isupper()
        return (
            len(word) >= _SHORTEST_OTHER and word[0].isalpha() and lowered not in self._others
        )
