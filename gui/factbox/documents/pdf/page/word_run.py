"""A piece of a line, with its place on the page."""

from __future__ import annotations

from typing import NamedTuple

#: They stand around what is raised above the line, such as the mark of a note.
RAISED = "\x0e"
RAISED_END = "\x0f"


class Face(NamedTuple):
    """The look of the letters of a font."""

    bold: bool = False
    italic: bool = False
    mono: bool = False


class WordRun(NamedTuple):
    """Words beside each other on one line, without a wide gap between them.

    Lengths are in points, as the page is seen: x grows to the right, and y downward. `base` is
    where the letters stand. `first` is the width of the first word. What is raised above the
    line in `text` stands between RAISED and RAISED_END.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    first: float
    face: Face

    @property
    def top(self) -> float:
        """The approximate height at which the capitals end."""
        return self.base - 0.72 * self.size

    @property
    def bottom(self) -> float:
        """The approximate height at which letters such as “p” end."""
        return self.base + 0.22 * self.size


class PdfPage(NamedTuple):
    """The words of a page, and its size as it is seen."""

    width: float
    height: float
    runs: tuple[WordRun, ...]
