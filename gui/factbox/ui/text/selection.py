"""The selection and the cursor, as places in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.place import Place
from factbox.ui.text.offsets import code_points, utf16_units

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCursor, QTextDocument


class Selection(NamedTuple):
    """The selection from `start` up to `end`, and the place of the cursor."""

    start: Place = Place(0, 0)
    end: Place = Place(0, 0)
    cursor: Place = Place(0, 0)


def selection_of(document: QTextDocument, cursor: QTextCursor) -> Selection:
    """Return what `cursor` selects in `document`."""
    here = place_of(document, cursor.position())
    if not cursor.hasSelection():
        return Selection(here, here, here)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    return Selection(place_of(document, start), place_of(document, end), here)


def place_of(document: QTextDocument, position: int) -> Place:
    """Return the place at Qt's `position`."""
    block = document.findBlock(position)
    offset = code_points(block.text(), position - block.position())
    return Place(block.blockNumber(), offset)


def position_of(document: QTextDocument, place: Place) -> int:
    """Return Qt's position of `place`."""
    block = document.findBlockByNumber(place.paragraph)
    return block.position() + utf16_units(block.text(), place.offset)
