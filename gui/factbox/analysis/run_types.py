"""The types of a run of paragraphs, kept by difference while its ends move."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factbox.analysis.paragraph import Paragraph
from factbox.analysis.paragraphs import Paragraphs

#: What a copy of the whole text's types costs, in paragraphs.
_COPY = 100


class RunTypes:
    """How often each type occurs in a run of paragraphs.

    A selection grows and shrinks a little at a time, or is the whole text: it is counted
    from whichever of the last run, nothing and the whole is nearest.
    """

    def __init__(self, paragraphs: Paragraphs, whole: Mapping[str, int]) -> None:
        self._paragraphs = paragraphs
        self._whole = whole
        self._types: dict[str, int] = {}
        self._first = self._end = 0

    def forget(self) -> None:
        """Begin anew: the text was edited."""
        self._types.clear()
        self._first = self._end = 0

    def of(self, first: int, end: int) -> Mapping[str, int]:
        """How often each type occurs from the paragraph `first` up to `end`, not included."""
        count = len(self._paragraphs)
        moved = abs(first - self._first) + abs(end - self._end)
        outside = first + count - end + _COPY
        if outside < min(moved, end - first):
            self._types = dict(self._whole)
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
            put_in(self._types, paragraph.types)

    def _leave(self, paragraphs: Iterable[Paragraph]) -> None:
        for paragraph in paragraphs:
            take_away(self._types, paragraph.types)


def put_in(types: dict[str, int], new: Mapping[str, int]) -> None:
    """Put `new` into `types`."""
    for token, times in new.items():
        types[token] = types.get(token, 0) + times


def take_away(types: dict[str, int], gone: Mapping[str, int]) -> None:
    """Take `gone` out of `types`, which has all of them; what is left none of is not in it."""
    for token, times in gone.items():
        left = types[token] - times
        if left:
            types[token] = left
        else:
            del types[token]


def exchange(types: dict[str, int], gone: Mapping[str, int], new: Mapping[str, int]) -> None:
    """Take `gone` out of `types` and put `new` into it; most of both is the same."""
    for token, times in new.items():
        before = gone.get(token, 0)
        if times != before:
            types[token] = types.get(token, 0) + times - before
    take_away(types, {token: gone[token] for token in gone.keys() - new.keys()})
