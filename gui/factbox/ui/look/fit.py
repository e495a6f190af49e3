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


def fit_to_screen(window: QWidget, wanted: QSize) -> None:
    """Give `window` the wanted size as far as its screen has room, before it is shown.

    A window that belongs to another opens in the middle of that one. Where any other opens is
    left to the window manager.
    """
    parent = window.parentWidget()
    above = (parent or window).window()
    middle = above.frameGeometry().center()
    screen = QGuiApplication.screenAt(middle) or above.screen()
    room = screen.availableGeometry()
    size = wanted.boundedTo(room.size() - _FRAME)
    window.resize(size)
    if parent is not None:
        place = QRect(QPoint(), size + _FRAME)
        place.moveCenter(middle)
        window.move(_inside(place, room))


def _inside(place: QRect, room: QRect) -> QPoint:
    """Return the top left of `place` once it is moved into `room`, which is large enough."""
    last = room.bottomRight() - place.bottomRight() + place.topLeft()
    x, y = min(place.x(), last.x()), min(place.y(), last.y())
    return QPoint(max(x, room.x()), max(y, room.y()))
