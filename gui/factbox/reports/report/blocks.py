"""The blocks that a report consists of; each format decides how they look.

All words in them are plain text on one line, which a format escapes. Text of other people
has no control characters, and no marks that turn the direction of what is beside it.
"""

from __future__ import annotations

from typing import NamedTuple


class KeyFigure(NamedTuple):
    """A figure in large digits: its name, its value, and the note below it, or ""."""

    name: str
    value: str
    note: str = ""


class KeyFigures(NamedTuple):
    """Some figures in a row."""

    figures: tuple[KeyFigure, ...]


class Prose(NamedTuple):
    """A paragraph. `is_quiet` if it is an aside, such as how the text was counted."""

    text: str
    is_quiet: bool = False


class ReportTable(NamedTuple):
    """A table under one row of headings.

    `numeric` are the columns of numbers, by index, and `indents` says how far the first cell
    of each row is indented; () if none is. The `wide` column has running text and takes the
    room that the others leave. The last row may be the sum of those above. The `note` below
    the table says, for example, how many rows are not shown.
    """

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = frozenset()
    indents: tuple[int, ...] = ()
    wide: int = 0
    has_sum: bool = False
    note: str = ""


class ReportPicture(NamedTuple):
    """A picture as PNG, its width on paper in millimetres, and its content in words."""

    png: bytes
    width: float
    alternative: str
    caption: str = ""


Block = KeyFigures | Prose | ReportTable | ReportPicture


class ReportSection(NamedTuple):
    """A part of a report; without a title if it needs none."""

    title: str
    blocks: tuple[Block, ...]


class WrittenReport(NamedTuple):
    """A report on a text. `language` is that of the report, as in "en".

    Its title is the text's, in whatever language.
    """

    title: str
    subtitle: str
    sections: tuple[ReportSection, ...]
    language: str = "en"
