"""The types of a run of paragraphs, updated by difference while its ends move."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import compress, count
from operator import is_not

from factbox.analysis.text.paragraph import Paragraph
from factbox.analysis.text.paragraphs import Paragraphs

#: The cost of copying the types of the whole text, in paragraphs.
_COPY = 100


class RunTypes:
    """Counts how often each type occurs in a run of paragraphs.

    A selection grows and shrinks little by little, or is the whole text. So counting starts
    from the last run, from nothing, or from the whole text, whichever is nearest.
    """

    def __init__(self, paragraphs: Paragraphs, whole: Mapping[str, int]) -> None:
        self._paragraphs = paragraphs
        self._whole = whole
        self._types: Counter[str] = Counter()
        self._first = self._end = 0

    def forget(self) -> None:
        """Forget the last run, since the text was edited."""
        self._types.clear()
        self._first = self._end = 0

    def of(self, first: int, end: int) -> Mapping[str, int]:
        """Return how often each type occurs in the paragraphs from `first` up to `end`."""
        count = len(self._paragraphs)
        moved = abs(first - self._first) + abs(end - self._end)
        outside = first + count - end + _COPY
        if outside < min(moved, end - first):
            self._types = Counter(self._whole)
            self._first, self._end = 0, count
        elif end - first < moved:
            self.forget()
            self._first = self._end = first
        self._take(self._paragraphs.run(first, self._first))
        self._take(self._paragraphs.run(self._end, end))
        self._leave(self._paragraphs.run(self._first, first))
        self._leave(self._paragraphs.run(end, self._end))
        self._first, self._end = first, end
        return self._types

    def _take(self, paragraphs: Iterable[Paragraph]) -> None:
        for paragraph in paragraphs:
            self._types.update(paragraph.tokens)

    def _leave(self, paragraphs: Iterable[Paragraph]) -> None:
        for paragraph in paragraphs:
            take_away(self._types, paragraph.tokens)


def take_away(types: Counter[str], tokens: Iterable[str]) -> None:
    """Subtract `tokens`, all of which are in `types`; remove types with no token left."""
    for token in tokens:
        left = types[token] - 1
        if left:
            types[token] = left
        else:
            del types[token]


def exchange(types: Counter[str], gone: Sequence[str], new: Sequence[str]) -> None:
    """Subtract `gone` from `types` and add `new`; the two are mostly the same."""
    above = _count_same(gone, new)
    gone, new = gone[above:], new[above:]
    below = _count_same(gone[::-1], new[::-1])
    types.update(new[: len(new) - below])
    take_away(types, gone[: len(gone) - below])


def _count_same(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many tokens at the start are the same."""
    # There is one string object for each type (see `read_words`), so identity is enough.
    return next(compress(count(), map(is_not, one, other)), min(len(one), len(other)))
