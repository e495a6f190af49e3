"""Joins the lines of hard-wrapped text."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from factbox.analysis.languages.language import Language
from factbox.analysis.slices import at_once
from factbox.analysis.text.hard_wrapped.column import (
    WrapColumn,
    find_column,
    is_parted,
    is_telling,
    runs_on,
)
from factbox.analysis.text.hard_wrapped.joins import blocks_of, find_joins
from factbox.analysis.text.hard_wrapped.lines import WrappedLine, read_lines
from factbox.analysis.text.place import Place
from factbox.analysis.text.style import Style, Styles

#: How many lines are read to recognise hard-wrapped text.
LOOKED_AT = 1_000

_SOFT_HYPHEN = "\u00ad"
# No space follows these if none comes before them.
_TIGHT = ("-", "–", "—", "/")
# A text looks hard-wrapped if a sentence runs on from one line in this many.
_FEWEST_BROKEN = 20


class Joined(NamedTuple):
    """The lines of a text after joining, and where each line as given is now.

    What stood in line *n* from `starts[n]` on now begins at `places[n]`.
    """

    lines: list[str]
    places: list[Place]
    starts: list[int]

    def place(self, old: Place) -> Place:
        """Return where the place `old` of the text as given is now."""
        number, begins = old.paragraph, self.places[old.paragraph]
        offset = begins.offset + max(old.offset - self.starts[number], 0)
        end = len(self.lines[begins.paragraph])
        if (
            number + 1 < len(self.places)
            and self.places[number + 1].paragraph == begins.paragraph
        ):
            end = self.places[number + 1].offset
        return Place(begins.paragraph, min(offset, end))

    def styles(self, given: Styles) -> Styles:
        """Return the styles of the lines; `given` are those before joining.

        A joined line has the style of its first part.
        """
        styles: list[Style | None] = [None] * len(self.lines) if given else []
        for place, style in zip(reversed(self.places), reversed(given), strict=False):
            styles[place.paragraph] = style
        return styles


def looks_hard_wrapped(lines: Sequence[str]) -> bool:
    """Return whether the first lines look as if e-mail or a PDF had wrapped them."""
    return at_once(look(lines[:LOOKED_AT]))


def look(lines: Sequence[str]) -> Generator[None, None, bool]:
    """Return whether `lines` look hard-wrapped, a slice at a time."""
    if not any(above.strip() and below.strip() for above, below in pairwise(lines)):
        # A blank line parts them all.
        return False
    read = read_lines(lines)
    yield
    column = _column_of(read, asked=False)
    if column is None:
        return False
    yield
    joins = find_joins(read, column)
    yield
    broken = sum(
        join and (runs_on(*pair) or is_parted(*pair))
        for join, pair in zip(joins, pairwise(read), strict=False)
    )
    return broken * _FEWEST_BROKEN >= sum(bool(line.text) for line in read)


def join_lines(lines: Sequence[str], language: Language, around: Sequence[str] = ()) -> Joined:
    """Join the lines that belong together; poems, lists, code and tables stay as they are.

    If `lines` are too few to show how they were wrapped, the text `around` them may show it.
    """
    read = read_lines(lines)
    column = _column_of(read, asked=True) or _column_of(
        read_lines(around[:LOOKED_AT]), asked=True
    )
    joins = [False] * len(read) if column is None else find_joins(read, column)
    return _join(lines, read, joins, language)


def _column_of(read: Sequence[WrappedLine], *, asked: bool) -> WrapColumn | None:
    blocks = [list(pairwise(read[start:end])) for start, end in blocks_of(read)]
    telling = [[pair for pair in block if is_telling(*pair)] for block in blocks]
    column = find_column(telling, asked=asked)
    pairs = list(chain.from_iterable(blocks))
    if column is None and any(is_parted(*pair) for pair in pairs):
        # Only prose has words that continue in the next line.
        longest = max(line.length for pair in pairs for line in pair)
        return WrapColumn(longest, longest // 3)
    return column


def _join(
    lines: Sequence[str], read: Sequence[WrappedLine], joins: Sequence[bool], language: Language
) -> Joined:
    joined = Joined([], [], [])
    parts: list[str] = []
    length = 0
    goes_on = False
    for text, line, join in zip(lines, read, joins, strict=True):
        start = 0
        if goes_on:
            start = line.start
            before, between = _across(parts[-1], line.text, language)
            length += len(before) + len(between) - len(parts[-1])
            parts[-1:] = [before, between]
        joined.starts.append(start)
        joined.places.append(Place(len(joined.lines), length))
        piece = text[start:].rstrip() if join or goes_on else text
        parts.append(piece)
        length += len(piece)
        goes_on = join
        if not join:
            joined.lines.append("".join(parts))
            parts, length = [], 0
    return joined


def _across(before: str, after: str, language: Language) -> tuple[str, str]:
    """Return `before`, without its hyphen if that goes, and what joins it to `after`."""
    if before.endswith(_SOFT_HYPHEN):
        return before[:-1], ""
    if before.endswith(("-", "\u2010")) and before[-2:-1].isalpha() and after[0].isalpha():
        return before[:-1], language.at_line_end(before[:-1], after)
    tight = before.endswith(_TIGHT) and not before[-2:-1].isspace() and after[0].isalnum()
    return before, "" if tight or _begins_tight(after) else " "


def _begins_tight(text: str) -> bool:
    return text.startswith("--") and text[2:3].isalnum()
