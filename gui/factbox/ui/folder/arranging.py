"""Filters and sorts the texts of a folder, and counts a figure of them, in slices."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.level.band import Band
from factbox.analysis.slices import sort_in_slices
from factbox.ui.folder.distribution.distribution import Distribution, distribution_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from factbox.ui.folder.texts import FolderTexts

#: What is sorted by beside the figures.
PATH, PROBLEM, LANGUAGE = "path", "problem", "language"


# How many are looked at within a few milliseconds.
_SLICE = 5_000


class WhichTexts(Enum):
    """Which texts are shown, by where they stand to the target or by whether they were read."""

    ALL = "all"
    INSIDE = "inside"
    OUTSIDE = "outside"
    ABSENT = "absent"
    UNREAD = "unread"


class FolderQuestion(NamedTuple):
    """A question to the texts of a folder.

    `words` are in the name, whatever their case. `ranges` are by figure. `figure` is the one
    whose distribution is shown, with its `target`.
    """

    figure: str
    words: tuple[str, ...] = ()
    ranges: Mapping[str, Band] = {}
    standing: WhichTexts = WhichTexts.ALL
    target: Band | None = None
    sorted_by: str = PATH
    is_falling: bool = False


class ArrangedTexts(NamedTuple):
    """The answer: the numbers of the texts to show, in order, and the distribution.

    The distribution is that of the texts which would be shown without a range of its figure,
    and wherever they stand: so one sees where the others are.
    """

    question: FolderQuestion
    revision: int
    shown: list[int]
    distribution: Distribution


def arrange(
    texts: FolderTexts, question: FolderQuestion
) -> Generator[None, None, ArrangedTexts]:
    """Return the answer to `question`."""
    revision = texts.revision
    among = texts.numbers()
    yield
    if question.words:
        among = yield from _chosen(among, _by_words(texts, question.words))
    for figure, band in question.ranges.items():
        if figure != question.figure:
            among = yield from _chosen(among, _by_range(texts, figure, band))
    distribution = yield from _distribution(texts, question.figure, among)
    shown = among
    own = question.ranges.get(question.figure)
    if own is not None:
        shown = yield from _chosen(shown, _by_range(texts, question.figure, own))
    if question.standing is not WhichTexts.ALL:
        shown = yield from _chosen(shown, _by_standing(texts, question))
    shown = yield from _sorted(texts, shown, question.sorted_by, question.is_falling)
    return ArrangedTexts(question, revision, shown, distribution)


def _chosen(
    numbers: Sequence[int], is_wanted: Callable[[int], bool]
) -> Generator[None, None, list[int]]:
    found: list[int] = []
    for start in range(0, len(numbers), _SLICE):
        found += filter(is_wanted, numbers[start : start + _SLICE])
        yield
    return found


def _by_words(texts: FolderTexts, words: Sequence[str]) -> Callable[[int], bool]:
    paths = texts.folded
    return lambda number: all(word in paths[number] for word in words)


def _by_range(texts: FolderTexts, figure: str, band: Band) -> Callable[[int], bool]:
    values, (low, high) = texts.values(figure), band
    return lambda number: low <= values[number] <= high


def _by_standing(texts: FolderTexts, question: FolderQuestion) -> Callable[[int], bool]:
    values, errors = texts.values(question.figure), texts.errors
    if question.standing is WhichTexts.UNREAD:
        return lambda number: bool(errors[number])
    if question.standing is WhichTexts.ABSENT:
        return lambda number: values[number] != values[number] and not errors[number]
    if question.target is None:
        return lambda _: True
    is_inside = _by_range(texts, question.figure, question.target)
    if question.standing is WhichTexts.INSIDE:
        return is_inside
    return lambda number: values[number] == values[number] and not is_inside(number)


def _distribution(
    texts: FolderTexts, figure: str, among: Sequence[int]
) -> Generator[None, None, Distribution]:
    values, errors = texts.values(figure), texts.errors
    found: list[float] = []
    absent = unread = 0
    for start in range(0, len(among), _SLICE):
        part = among[start : start + _SLICE]
        with_value = [value for value in map(values.__getitem__, part) if value == value]
        not_read = sum(1 for number in part if errors[number])
        found += with_value
        unread += not_read
        absent += len(part) - len(with_value) - not_read
        yield
    in_order = yield from sort_in_slices(found, float)
    return distribution_of(figures()[figure], in_order, absent, unread)


def _sorted(
    texts: FolderTexts, numbers: list[int], by: str, is_falling: bool
) -> Generator[None, None, list[int]]:
    """Return the texts in order; those without a value come last in either order."""
    # So that equal ones stand in the order of their paths.
    in_order = yield from sort_in_slices(
        numbers, texts.folded.__getitem__, is_falling=is_falling and by == PATH
    )
    if by == PATH:
        return in_order
    in_words = {PROBLEM: texts.errors, LANGUAGE: texts.languages}.get(by)
    values = texts.values(by) if in_words is None else in_words
    with_value: list[int] = []
    without: list[int] = []
    for start in range(0, len(in_order), _SLICE):
        for number in in_order[start : start + _SLICE]:
            value = values[number]
            # Neither "" nor NaN is one.
            has_value = value != "" and value == value
            (with_value if has_value else without).append(number)
        yield
    sorted_ones = yield from sort_in_slices(
        with_value, values.__getitem__, is_falling=is_falling
    )
    return sorted_ones + without
