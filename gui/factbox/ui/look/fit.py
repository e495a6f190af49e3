"""Fits a window to the screen that it opens on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

from factbox.ui.look.theme import STEP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# For the frame, whose size is not known before a window is shown.
_FRAME = QSize(2 * STEP, 5 * STEP)


def fit_to_screen(window: QWidget, wanted: QSize | None = None) -> None:
    """Give `window` the wanted size, or the one it has, as far as its screen has room.

    Call it before the window is shown. A window that belongs to another opens in the middle
    of that one. Any other is moved onto the screen if it has a place of its own; otherwise
    the window manager finds one.
    """
    parent = window.parentWidget()
    above = (parent or window).window()
    middle = above.frameGeometry().center()
    screen = QGuiApplication.screenAt(middle) or above.screen()
    room = screen.availableGeometry()
    size = (wanted or window.size()).boundedTo(room.size() - _FRAME)
    window.resize(size)
    place = QRect(window.pos(), size + _FRAME)
    if parent is not None:
        place.moveCenter(middle)
    if not place.topLeft().isNull():
        window.move(_inside(place, room))


def _inside(place: QRect, room: QRect) -> QPoint:
    """Return the top left of `place` once it is moved into `room`, which is large enough."""
    last = room.bottomRight() - place.bottomRight() + place.topLeft()
    x, y = min(place.x(), last.x()), min(place.y(), last.y())
    return QPoint(max(x, room.x()), max(y, room.y()))
