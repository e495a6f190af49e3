"""Finds the column to which the lines of a text were wrapped."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from factbox.analysis.text.hard_wrapped.lines import LONGEST, WrappedLine

# Lines as short as verses prove little.
_WIDE = 55
_NARROW = 45
_NARROWEST = 30
_LONGEST_WORD = 20
_FEWEST_SPACES = 3
_SHORT_WORD = 3
_ONE_SHORT_IN = 6
# The number of pairs of lines needed, and the percentage of them that must agree.
_FEWEST_NARROW = 3
_AGREE = 70
_AGREE_WELL = 85
# How much full lines differ, in percent: in a proportional font, and if somebody broke them by
# hand. Then how many pairs are needed, and one in how many must end in a short word.
_UNEVEN = ((18, 4, 6), (40, 6, 4))

#: Two lines, one below the other.
Pair = tuple[WrappedLine, WrappedLine]


class WrapColumn(NamedTuple):
    """A width that no line exceeds, but that every full line would with the next word.

    In a proportional font, a full line may be shorter by up to `slack` characters.
    """

    width: int
    slack: int = 0

    def is_full(self, line: WrappedLine, following: WrappedLine) -> bool:
        """Return whether the first word of `following` had no room in `line`."""
        parted = is_parted(line, following)
        return parted or _room_needed(line, following) > self.width - self.slack


def _room_needed(line: WrappedLine, following: WrappedLine) -> int:
    """Return the length of `line` with the first word of `following`."""
    return line.length + (not line.ends_in_hyphen) + following.first_word


def runs_on(line: WrappedLine, following: WrappedLine) -> bool:
    """Return whether a sentence seems to run on from `line` to `following`."""
    return following.begins_low and not (line.ends_sentence or following.marker)


def is_parted(line: WrappedLine, following: WrappedLine) -> bool:
    """Return whether a word seems to be divided between the lines."""
    return line.ends_in_hyphen and following.begins_low


def is_telling(line: WrappedLine, following: WrappedLine) -> bool:
    """Return whether the lines tell how wide the column is."""
    return (
        runs_on(line, following)
        and line.length <= LONGEST
        and line.text.count(" ") >= _FEWEST_SPACES
        and following.first_word <= _LONGEST_WORD
    )


def find_column(blocks: Sequence[Sequence[Pair]], *, asked: bool) -> WrapColumn | None:
    """Return the column of a text, from the telling pairs of lines in each of its blocks.

    Return None if the lines were not wrapped. Less evidence is needed if somebody has `asked`
    for them to be joined.
    """
    width, pairs, share = _agreed(blocks, 0)
    number = len(pairs)
    punctuated = sum(line.ends_in_sign for line, _ in pairs)
    if not pairs or (number > 1 and punctuated * 2 > number):
        return None
    if share >= _AGREE and width >= (_NARROW if asked else _WIDE):
        return WrapColumn(width)
    # Verse seldom ends in "the" or "of", and often in a comma.
    short = sum(line.last_word <= _SHORT_WORD for line, _ in pairs)
    if punctuated * 3 > number or short * _ONE_SHORT_IN < number:
        return None
    if width >= _NARROWEST and share >= _AGREE_WELL and number >= _FEWEST_NARROW:
        return WrapColumn(width)
    for uneven, fewest, one_short_in in _UNEVEN:
        width, pairs, share = _agreed(blocks, uneven)
        short = sum(line.last_word <= _SHORT_WORD for line, _ in pairs)
        enough = len(pairs) >= fewest and short * one_short_in >= len(pairs)
        if enough and width >= _WIDE and share >= _AGREE_WELL:
            return WrapColumn(width, width * uneven // 100)
    return None


def _agreed(blocks: Sequence[Sequence[Pair]], uneven: int) -> tuple[int, list[Pair], int]:
    """Return the width that fits most pairs, with the pairs it concerns and how many it fits.

    It concerns all pairs in the blocks where it fits one at least; other blocks are something
    else, such as verses in an essay. The share of these pairs that it fits is in percent.
    """
    changes = [0] * (LONGEST + 2)
    for block in blocks:
        for line, following in block:
            changes[line.length] += 1
            changes[_limit(line, following, uneven)] -= 1
    agreeing = list(accumulate(changes))
    width = agreeing.index(max(agreeing))
    pairs: list[Pair] = []
    fitting = 0
    for block in blocks:
        fit = sum(line.length <= width < _limit(line, below, uneven) for line, below in block)
        if fit:
            fitting += fit
            pairs += block
    return width, pairs, 100 * fitting // max(len(pairs), 1)


def _limit(line: WrappedLine, following: WrappedLine, uneven: int) -> int:
    """Return the least width that has room for the first word of `following` in `line`."""
    return min(_room_needed(line, following) * (100 + uneven) // 100, LONGEST + 1)
