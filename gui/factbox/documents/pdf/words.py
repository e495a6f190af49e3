"""Finds the words of a page, and joins those beside each other to runs."""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from statistics import median
from typing import NamedTuple

from factbox.documents.pdf.characters import typed
from factbox.documents.pdf.pdfium import Box, Drawn, TextPage
from factbox.documents.pdf.word_run import RAISED, RAISED_END, Face, PdfPage, WordRun

# pdfium puts U+FFFE for a hyphen at the end of a line, and ends the line there.
_LINE = re.compile("[^\r\n\x02\ufffe]+[\x02\ufffe]?")
_HYPHEN = re.compile("[\x02\ufffe]")
_WORD = re.compile(r"\S+")
# How far the direction of letters may be off the axes of the page.
_SKEW = 0.05
# A gap is wide if it is wider than this share of the size, and much wider than others.
_WIDE = 0.9
_WIDER = 2.4
_VERY_WIDE = 2.2
# The mark of a note, behind a word or a sign, before one, or alone.
_MARK = r"[\d*†‡§¶‖∗]{1,3}"
_MARKS = rf"{_MARK}(?:[,–-]{_MARK})*,?"
_BEHIND = re.compile(rf"(?<=[^\s\d,–-])({_MARKS})([.,;:!?)\]”’\"']*)$")
_BEFORE = re.compile(rf"({_MARK})(?=[^\W\d]|[“‘\"'(])")
_ALONE = re.compile(rf"{_MARKS}$")
_SMALLER = 0.88
_RAISED_BY = 0.12


class _Word(NamedTuple):
    start: int
    end: int
    text: str


class _Line(NamedTuple):
    words: list[_Word]
    sample: int
    drawn: Drawn

    @property
    def angle(self) -> int | None:
        """The direction of the letters in quarter turns; None if it is askew."""
        turns = math.atan2(self.drawn.b, self.drawn.a) / (math.pi / 2)
        quarter = round(turns)
        return quarter % 4 if abs(turns - quarter) < _SKEW else None


class _Placed(NamedTuple):
    """A word, and the boxes of its first and last character as the page is seen."""

    word: _Word
    first: Box
    last: Box

    @property
    def left(self) -> float:
        return min(self.first.left, self.last.left)

    @property
    def right(self) -> float:
        return max(self.first.right, self.last.right)


def read_page(page: TextPage, bounds: Box) -> PdfPage:
    """Return the runs on a page, in the order in which they were drawn.

    What is turned against most of the text, such as a stamp in the margin, is left out, and
    what is outside of the `bounds` of the page.
    """
    lines = list(_lines(page))
    turned: Counter[int] = Counter()
    for line in lines:
        if line.angle is not None:
            turned[line.angle] += line.words[-1].end - line.words[0].start
    angle = turned.most_common(1)[0][0] if turned else 0
    lines = [line for line in lines if line.angle == angle]
    boxes = page.boxes([each for line in lines for word in line.words for each in word[:2]])
    seen = iter(_as_seen(boxes, angle, bounds))
    height, width = bounds.top - bounds.bottom, bounds.right - bounds.left
    if angle % 2:
        height, width = width, height
    runs = []
    for line in lines:
        placed = [_Placed(word, next(seen), next(seen)) for word in line.words]
        for part in _parts(placed, _size(line.drawn)):
            run = _word_run(page, line, part, angle, bounds)
            middle = (run.left + run.right) / 2
            if 0 <= middle <= width and 0 <= run.base <= height + run.size:
                runs.append(run)
    return PdfPage(width, height, _once(runs))


def _lines(page: TextPage) -> Iterator[_Line]:
    text = page.text()
    for found in _LINE.finditer(text):
        words = [
            _Word(word.start(), word.end() - 1, written)
            for word in _WORD.finditer(text, *found.span())
            if (written := typed(_HYPHEN.sub("-", word[0])))
        ]
        if words:
            longest = max(words, key=_length)
            sample = (longest.start + longest.end) // 2
            yield _Line(words, sample, page.drawn(sample))


def _length(word: _Word) -> int:
    return word.end - word.start


def _size(drawn: Drawn) -> float:
    return abs(drawn.size) * math.hypot(drawn.c, drawn.d) or 1.0


def _as_seen(boxes: Iterable[Box], angle: int, bounds: Box) -> Iterator[Box]:
    """Yield the boxes as they are seen if the page is turned so that its text is upright.

    The origin is the upper left corner then.
    """
    left, top, right, bottom = bounds
    if angle == 0:
        return (Box(x - left, top - y, w - left, top - z) for x, y, w, z in boxes)
    if angle == 1:
        return (Box(z - bottom, x - left, y - bottom, w - left) for x, y, w, z in boxes)
    if angle == 2:
        return (Box(right - w, z - bottom, right - x, y - bottom) for x, y, w, z in boxes)
    return (Box(top - y, right - w, top - z, right - x) for x, y, w, z in boxes)


def _base(drawn: Drawn, angle: int, bounds: Box) -> float:
    """Return where the letters stand, as seen."""
    point = Box(drawn.x, drawn.y, drawn.x, drawn.y)
    return next(_as_seen([point], angle, bounds)).top


def _parts(words: list[_Placed], size: float) -> Iterator[list[_Placed]]:
    """Yield the words of a line, parted where there are wide gaps."""
    gaps = [
        max(after.left - before.right, before.left - after.right)
        for before, after in itertools.pairwise(words)
    ]
    usual = median(gaps) if len(gaps) > 2 else 0.3 * size
    wide = min(max(_WIDE * size, _WIDER * usual), _VERY_WIDE * size)
    start = 0
    for number, gap in enumerate(gaps, 1):
        if gap > wide:
            yield words[start:number]
            start = number
    yield words[start:]


def _word_run(
    page: TextPage, line: _Line, words: list[_Placed], angle: int, bounds: Box
) -> WordRun:
    longest = max(words, key=lambda each: _length(each.word)).word
    sample = (longest.start + longest.end) // 2
    drawn = line.drawn if sample == line.sample else page.drawn(sample)
    size, base = _size(drawn), _base(drawn, angle, bounds)
    height = max(each.first.bottom - each.first.top for each in words if each.word is longest)
    texts = []
    for each in words:
        text = each.word.text
        if _may_be_raised(each, height, base):
            text = _with_raised(page, each.word, size, base, angle, bounds)
        texts.append(text)
    ends = words[0].word.start, words[-1].word.end
    faces = {page.face(number) for number in (sample, *ends)}
    return WordRun(
        " ".join(texts),
        min(each.left for each in words),
        max(each.right for each in words),
        base,
        size,
        words[0].right - words[0].left,
        Face(*(all(has) for has in zip(*faces, strict=True))),
    )


def _may_be_raised(placed: _Placed, height: float, base: float) -> bool:
    """Return whether the first or the last character is small, and has room below it."""
    return any(
        box.bottom - box.top < _SMALLER * height and box.bottom <= base + 0.22 * height
        for box in placed[1:]
    )


def _with_raised(
    page: TextPage, word: _Word, size: float, base: float, angle: int, bounds: Box
) -> str:
    """Return a word, with signs around what is raised in it like the mark of a note."""

    def is_raised(number: int) -> bool:
        drawn = page.drawn(number)
        above = base - _base(drawn, angle, bounds)
        return _size(drawn) < _SMALLER * size and above > _RAISED_BY * size

    text = word.text
    if len(text) != word.end - word.start + 1:
        return text
    if _ALONE.match(text):
        return f"{RAISED}{text}{RAISED_END}" if is_raised(word.start) else text
    if (found := _BEHIND.search(text)) and is_raised(word.start + found.start(1)):
        return f"{text[: found.start(1)]}{RAISED}{found[1]}{RAISED_END}{found[2]}"
    if (found := _BEFORE.match(text)) and is_raised(word.start):
        return f"{RAISED}{found[1]}{RAISED_END}{text[found.end() :]}"
    return text


def _once(runs: Sequence[WordRun]) -> tuple[WordRun, ...]:
    """Return the runs without those that were drawn again, to look bold or shadowed."""
    seen: set[tuple[str, int, int]] = set()
    kept = []
    for run in runs:
        column, row = round(run.left / 3), round(run.base / 3)
        around = ((run.text, column + x, row + y) for x in (-1, 0, 1) for y in (-1, 0, 1))
        if seen.isdisjoint(around):
            kept.append(run)
        seen.add((run.text, column, row))
    return tuple(kept)
