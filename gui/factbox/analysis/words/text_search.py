"""Finds text line by line, in the same way for Find, for its count and for Replace."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from factbox.analysis.text.as_read import AsRead, Span
from factbox.analysis.words.tokens import WORDS

# Of a long line, only the pieces in which something was found are read for tokens.
_PIECE = 4_000


@dataclass(frozen=True)
class TextSearch:
    """The text to look for, exactly as typed: it is not a pattern.

    Unless case matters, two letters are the same if one is the other's capital; letters that
    only resemble each other, such as “i” and “ı”, are not. A place of `whole_words` neither
    begins nor ends inside a token of the fact box: “art” is found in “state-of-the-art”,
    “don” is not found in “don’t”.
    """

    wanted: str
    matches_case: bool = False
    whole_words: bool = False

    def places(self, line: str) -> list[Span]:
        """Return the spans of all places in a line, from left to right; none overlap."""
        if not self.wanted:
            return []
        within = line if self.matches_case else _folded(line)
        found = list(_spans_of(self._sought, within))
        if not (self.whole_words and found):
            return found
        inside = _inside_tokens(line, [edge for span in found for edge in span])
        return [span for span in found if inside.isdisjoint(span)]

    def replaced(self, line: str, replacement: str) -> tuple[str, int]:
        """Return a line with all places replaced, and how many there were."""
        places = self.places(line)
        pieces, at = [], 0
        for start, end in places:
            pieces += [line[at:start], replacement]
            at = end
        return "".join([*pieces, line[at:]]), len(places)

    @cached_property
    def _sought(self) -> str:
        return self.wanted if self.matches_case else _folded(self.wanted)


def _spans_of(sought: str, within: str) -> Iterator[Span]:
    at = within.find(sought)
    while at >= 0:
        yield at, at + len(sought)
        at = within.find(sought, at + len(sought))


def _folded(text: str) -> str:
    """Return `text` without distinctions of case, character for character."""
    folded = text.casefold()
    return folded if len(folded) == len(text) else "".join(map(_folded_character, text))


def _folded_character(character: str) -> str:
    # Some, such as “İ”, have no single small letter and stay as they are.
    forms = character.casefold(), character.lower()
    return next((form for form in forms if len(form) == 1), character)


def _inside_tokens(line: str, edges: list[int]) -> set[int]:
    """Return those of `edges`, which rise, that are inside a token."""
    inside: set[int] = set()
    for start, end in _pieces(line):
        first, last = bisect_left(edges, start), bisect_left(edges, end)
        here = edges[first:last]
        if not here:
            continue
        for token_start, token_end in WORDS.find_spans(AsRead(line[start:end])):
            low = bisect_left(here, start + token_start + 1)
            high = bisect_left(here, start + token_end)
            inside.update(here[low:high])
    return inside


def _pieces(line: str) -> Iterator[Span]:
    """Yield the spans of pieces of a line; white space is between them, as in no token."""
    start = 0
    while start < len(line):
        end = start + _PIECE
        while end < len(line) and not line[end].isspace():
            end += 1
        yield start, end
        start = end
