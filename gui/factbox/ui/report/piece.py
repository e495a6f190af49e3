"""A piece of a report that no page break cuts."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QPainter

#: Paints something whose top is at the given height of the page.
Paint = Callable[[QPainter, float], None]


class Piece(NamedTuple):
    """A line, a row or a picture.

    `above` is the distance from the piece before it, which is not needed at the head of a page.
    A piece that `keeps` stands on the same page as the next one. `head` is repeated above it
    if it begins a page. `whole` is the height of the table that it begins, which should stay
    in one piece.
    """

    height: float
    paint: Paint
    above: float = 0.0
    keeps: bool = False
    head: Piece | None = None
    whole: float = 0.0
