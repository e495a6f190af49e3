"""The column to which the lines of a text were wrapped."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from factbox.analysis.text.hard_wrapped.lines import LONGEST, WrappedLine

# A line of prose as short as a verse proves little.
_WIDE = 55
_NARROW = 45
_NARROWEST = 30
_LONGEST_WORD = 20
_FEWEST_SPACES = 3
_SHORT_WORD = 3
_ONE_SHORT_IN = 6
# How many pairs of lines are needed, and how many of 100 have to agree.
_FEWEST_NARROW = 3
_AGREE = 70
_AGREE_WELL = 85
# In a proportional font, full lines differ by so many of 100 characters, and by more if
# somebody broke them by hand. The less even they are, the more pairs are needed, and the more
# of them must have a short word at the line end: one in so many.
_UNEVEN = 18
_UNEVENLY = ((_UNEVEN, 4, 6), (40, 6, 4))


#: two lines, one below the other
Pair = tuple[WrappedLine, WrappedLine]


class WrapColumn(NamedTuple):
    """A width that no line exceeds, but every full line would with the next word.

    In a proportional font, a full line may have up to `slack` characters fewer.
    """

    width: int
    slack: int = 0

    def is_full(self, line: WrappedLine, following: WrappedLine) -> bool:
        """Return whether the first word of the line `following` had no room in `line`."""
        parted = is_parted(line, following)
        return parted or room_needed(line, following) > self.width - self.slack


def room_needed(line: WrappedLine, following: WrappedLine) -> int:
    """Return how long `line` would be with the first word of the next."""
    return line.length + (not line.ends_in_hyphen) + following.first_word


def runs_on(line: WrappedLine, following: WrappedLine) -> bool:
    """Return whether a sentence seems to run on from `line` to `following`."""
    return following.begins_low and not (line.ends_sentence or following.marker)


def is_parted(line: WrappedLine, following: WrappedLine) -> bool:
    """Return whether a word seems to be parted between the lines."""
    return line.ends_in_hyphen and following.begins_low


def is_telling(line: WrappedLine, following: WrappedLine) -> bool:
    """Return whether the lines say how wide the column is."""
    return (
        runs_on(line, following)
        and line.length <= LONGEST
        and line.text.count(" ") >= _FEWEST_SPACES
        and following.first_word <= _LONGEST_WORD
    )


def find_column(blocks: Sequence[Sequence[Pair]], *, asked: bool) -> WrapColumn | None:
    """Return the column of a text, given the telling pairs of lines in each of its blocks.

    Return None if the lines were not wrapped. If somebody has `asked` for them to be joined,
    less evidence will do.
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
    for uneven, fewest, one_short_in in _UNEVENLY:
        width, pairs, share = _agreed(blocks, uneven)
        short = sum(line.last_word <= _SHORT_WORD for line, _ in pairs)
        enough = len(pairs) >= fewest and short * one_short_in >= len(pairs)
        if enough and width >= _WIDE and share >= _AGREE_WELL:
            return WrapColumn(width, width * uneven // 100)
    return None


def _agreed(blocks: Sequence[Sequence[Pair]], uneven: int) -> tuple[int, list[Pair], int]:
    """Return the width to which most pairs may have been wrapped, and how well it fits.

    That is the pairs in blocks where one at least may have been wrapped to it, and the share
    of those that may, in hundredths. Other blocks are something else, such as verses in an
    essay.
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
    """Return the least width at which the first word of `following` would have had room."""
    return min(room_needed(line, following) * (100 + uneven) // 100, LONGEST + 1)
