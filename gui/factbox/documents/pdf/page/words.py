"""Finds the words of a page, and puts those beside each other together."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from factbox.documents.pdf.page.characters import typed
from factbox.documents.pdf.page.pdfium import Box, Drawn, TextPage
from factbox.documents.pdf.page.right_to_left import (
    RIGHT_TO_LEFT,
    in_reading_order,
    number_in_reading_order,
)
from factbox.documents.pdf.page.seen import Seen
from factbox.documents.pdf.page.word_run import RAISED, RAISED_END, Face, PdfPage, WordRun

# pdfium puts U+FFFE for a hyphen at the end of a line, and ends the line there.
_LINE = re.compile("[^\r\n\x02\ufffe]+[\x02\ufffe]?")
_HYPHENS = ("\x02", "\ufffe")
_WORD = re.compile(r"\S+")
# How far the direction of letters may be off the axes of the page.
_SKEW = 0.05
# A gap is wide if it is wider than this share of the size, and much wider than others.
_WIDE = 0.75
_WIDER = 2.4
_VERY_WIDE = 2.2
_USUAL = 0.3
# If this many and most words of a line have one letter, these are letters set apart; a gap
# between words is then wider than others by this factor.
_FEWEST_APART = 5
_MOSTLY = 0.7
_WIDER_APART = 1.5
_BETWEEN_WORDS = 5.0
# The mark of a note: after a word or a sign, before one, or alone.
_SIGNS = r"\d*†‡§¶‖∗"
_MAY_BE_MARK = re.compile(rf"[{_SIGNS}]")
_MARK = rf"[{_SIGNS}]{{1,3}}"
_MARKS = rf"{_MARK}(?:[,–-]{_MARK})*,?"
_BEHIND = re.compile(rf"(?<=[^\s\d,–-])({_MARKS})([.,;:!?)\]”’\"']*)$")
_BEFORE = re.compile(rf"({_MARK})(?=[^\W\d]|[“‘\"'(])")
_ALONE = re.compile(rf"{_MARKS}$")
_SMALLER = 0.88
# The first letter of a line is an initial if it is as much higher than the size of the others.
_INITIAL = 2.0
_RAISED_BY = 0.12


class _Line(NamedTuple):
    """The words of a line: where each starts and ends in the page's text, and each as typed.

    `sample` is the number of a character in the longest word.
    """

    spans: list[tuple[int, int]]
    words: list[str]
    sample: int
    drawn: Drawn

    @property
    def angle(self) -> int | None:
        """The direction of the letters in quarter turns; None if it is askew."""
        turns = math.atan2(self.drawn.b, self.drawn.a) / (math.pi / 2)
        quarter = round(turns)
        return quarter % 4 if abs(turns - quarter) < _SKEW else None


def read_page(page: TextPage, bounds: Box) -> PdfPage:
    """Return what stands on a page, in the order in which it was drawn.

    What is turned against most of the text, such as a stamp in the margin, is left out, and
    what is outside of the `bounds` of the page.
    """
    lines = list(_lines(page))
    turned: Counter[int] = Counter()
    for line in lines:
        if line.angle is not None:
            turned[line.angle] += line.spans[-1][1] - line.spans[0][0] + 1
    angle = turned.most_common(1)[0][0] if turned else 0
    lines = [line for line in lines if line.angle == angle]
    ends = [number for line in lines for span in line.spans for number in span]
    reader = _RunReader(page, Seen(angle, bounds), page.boxes(ends))
    runs: list[WordRun] = []
    start = 0
    for line in lines:
        runs += reader.runs(line, start)
        start += len(line.spans)
    width, height = reader.seen.width, reader.seen.height
    inside = [
        run
        for run in runs
        if 0 <= (run.left + run.right) / 2 <= width and 0 <= run.base <= height + run.size
    ]
    return PdfPage(width, height, _once(inside))


def _lines(page: TextPage) -> Iterator[_Line]:
    text = page.text()
    for found in _LINE.finditer(text):
        start, end = found.span()
        whole = found[0]
        spans = [match.span() for match in _WORD.finditer(text, start, end)]
        words = [text[first:last] for first, last in spans]
        if spans and words[-1].endswith(_HYPHENS):
            words[-1] = words[-1][:-1] + "-"
        if not (whole.isascii() and whole.isprintable()):
            written = [typed(word) for word in words]
            spans = [span for span, word in zip(spans, written, strict=True) if word]
            words = [word for word in written if word]
        if spans:
            sample = _sample(spans)
            yield _Line([(a, b - 1) for a, b in spans], words, sample, page.drawn(sample))


def _are_letters(words: Sequence[str]) -> bool:
    """Return whether these are the letters of words, set apart."""
    apart = sum(len(word) == 1 for word in words)
    return apart >= _FEWEST_APART and apart >= _MOSTLY * len(words)


def _sample(spans: Sequence[tuple[int, int]]) -> int:
    """Return the number of the character in the middle of the longest word."""
    lengths = [end - start for start, end in spans]
    start, end = spans[lengths.index(max(lengths))]
    return (start + end - 1) // 2


def _size(drawn: Drawn) -> float:
    return abs(drawn.size) * math.hypot(drawn.c, drawn.d) or 1.0


class _RunReader:
    """Reads the runs of words of a page."""

    def __init__(self, page: TextPage, seen: Seen, boxes: list[float]) -> None:
        self._page = page
        self.seen = seen
        lefts, rights = seen.sides(boxes)
        self._lefts = list(map(min, lefts[::2], lefts[1::2]))
        self._rights = list(map(max, rights[::2], rights[1::2]))
        self._heights, self._bottoms = seen.heights(boxes)

    def runs(self, line: _Line, start: int) -> Iterator[WordRun]:
        """Yield the runs of a line, whose first word has the number `start`."""
        initial, line, start = self._initial(line, start)
        if initial is not None:
            yield initial
        end = start + len(line.words)
        if start == end:
            return
        lefts, rights = self._lefts[start:end], self._rights[start:end]
        if lefts[0] <= lefts[-1]:
            gaps = [left - right for left, right in zip(lefts[1:], rights, strict=False)]
        else:
            gaps = [left - right for left, right in zip(lefts, rights[1:], strict=False)]
        size = _size(line.drawn)
        if not gaps or max(gaps) <= _WIDE * size:
            yield self._run(line, start, 0, len(line.words))
            return
        # In a row of a table, some gaps may be as wide as between words.
        usual = sorted(gaps)[(len(gaps) - 1) // 3] if len(gaps) > 2 else _USUAL * size
        wide = min(max(_WIDE * size, _WIDER * usual), _VERY_WIDE * size)
        if _are_letters(line.words):
            wide = _BETWEEN_WORDS * usual
        cuts = [0, *(number for number, gap in enumerate(gaps, 1) if gap > wide), len(lefts)]
        for first, last in pairwise(cuts):
            yield self._run(line, start, first, last)

    def _initial(self, line: _Line, start: int) -> tuple[WordRun | None, _Line, int]:
        """Return the large initial that a line begins with, and the rest of the line.

        Return None if it has none. The first word of the line has the number `start`.
        """
        first = line.spans[0][0]
        if self._heights[2 * start] < _INITIAL * _size(line.drawn) or line.sample == first:
            return None, line, start
        alone = _Line([(first, first)], [line.words[0][:1]], first, self._page.drawn(first))
        initial = self._run(alone, start, 0, 1)
        rest = line.words[0][1:]
        if not rest:
            return initial, line._replace(spans=line.spans[1:], words=line.words[1:]), start + 1
        lefts, rights = self.seen.sides(self._page.boxes([first, first + 1]))
        self._lefts[start] = lefts[1]
        spans = [(first + 1, line.spans[0][1]), *line.spans[1:]]
        line = line._replace(spans=spans, words=[rest, *line.words[1:]])
        return initial._replace(right=rights[0]), line, start

    def _run(self, line: _Line, start: int, first: int, last: int) -> WordRun:
        spans, words = line.spans[first:last], line.words[first:last]
        is_whole = len(spans) == len(line.spans)
        sample = line.sample if is_whole else _sample([(a, b + 1) for a, b in spans])
        drawn = line.drawn if sample == line.sample else self._page.drawn(sample)
        size, base = _size(drawn), self.seen.base(drawn)
        number = start + first
        text = self._text(words, number)
        if not text.isascii() and RIGHT_TO_LEFT.search(text):
            text = " ".join(map(self._in_reading_order, spans, words))
        if _MAY_BE_MARK.search(text):
            text = " ".join(self._with_marks(spans, words, number, size, base))
        lefts = self._lefts[number : number + len(words)]
        rights = self._rights[number : number + len(words)]
        ends = (spans[0][0], spans[-1][1]) if len(spans) > 1 else ()
        faces = {self._page.face(each) for each in (sample, *ends)}
        return WordRun(
            text,
            min(lefts),
            max(rights),
            base,
            size,
            rights[0] - lefts[0],
            Face(*(all(has) for has in zip(*faces, strict=True))),
        )

    def _in_reading_order(self, span: tuple[int, int], word: str) -> str:
        first, last = span
        if not RIGHT_TO_LEFT.search(word):
            return number_in_reading_order(word)
        if len(word) != last - first + 1:
            return word
        lefts, _ = self.seen.sides(self._page.boxes(list(range(first, last + 1))))
        return in_reading_order(word, lefts)

    def _text(self, words: Sequence[str], start: int) -> str:
        """Return the words in one line; letters that are set far apart are words together."""
        if not _are_letters(words):
            return " ".join(words)
        lefts, rights = self._lefts[start:], self._rights[start:]
        gaps = [lefts[number + 1] - rights[number] for number in range(len(words) - 1)]
        wide = _WIDER_APART * max(median(gaps), 0)
        parts = [words[0]]
        for word, gap in zip(words[1:], gaps, strict=True):
            parts += [" " if gap > wide else "", word]
        return "".join(parts)

    def _with_marks(
        self,
        spans: Sequence[tuple[int, int]],
        words: Sequence[str],
        start: int,
        size: float,
        base: float,
    ) -> Iterator[str]:
        """Yield the words, with signs around what is raised like the mark of a note."""
        for number, ((first, last), word) in enumerate(zip(spans, words, strict=True), start):
            may_be = len(word) == last - first + 1 and _MAY_BE_MARK.search(word)
            if may_be and self._is_small(number, size, base):
                yield self._with_mark(word, first, size, base)
            else:
                yield word

    def _is_small(self, number: int, size: float, base: float) -> bool:
        """Return whether the first or last character of a word may be small and raised."""
        ends = slice(2 * number, 2 * number + 2)
        return min(self._heights[ends]) < size or min(self._bottoms[ends]) < base

    def _with_mark(self, word: str, start: int, size: float, base: float) -> str:
        def is_raised(offset: int) -> bool:
            drawn = self._page.drawn(start + offset)
            above = base - self.seen.base(drawn)
            return _size(drawn) < _SMALLER * size and above > _RAISED_BY * size

        if _ALONE.match(word):
            return f"{RAISED}{word}{RAISED_END}" if is_raised(0) else word
        if (found := _BEHIND.search(word)) and is_raised(found.start(1)):
            return f"{word[: found.start(1)]}{RAISED}{found[1]}{RAISED_END}{found[2]}"
        if (found := _BEFORE.match(word)) and is_raised(0):
            return f"{RAISED}{found[1]}{RAISED_END}{word[found.end() :]}"
        return word


def _once(runs: Sequence[WordRun]) -> tuple[WordRun, ...]:
    """Return the runs without those that were drawn again, to look bold or shadowed."""
    seen: dict[str, list[WordRun]] = {}
    kept = []
    for run in runs:
        others = seen.setdefault(run.text, [])
        if not any(_is_same_place(run, other) for other in others[-_MOST_COPIES:]):
            kept.append(run)
            others.append(run)
    return tuple(kept)


_MOST_COPIES = 20
_SAME_PLACE = 3.0


def _is_same_place(run: WordRun, other: WordRun) -> bool:
    return abs(run.left - other.left) < _SAME_PLACE and abs(run.base - other.base) < _SAME_PLACE
