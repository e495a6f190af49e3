"""Looks at pictures, and points at them."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from .dialogs import choose_file


def colours_of(image: QImage) -> set[str]:
    """Return the colours in a picture, by name."""
    return {QColor(pixel).name() for pixel in set(_pixels(image))}


def longest_line(image: QImage, colour: str) -> int:
    """Return how many pixels of one row, at most, are of that colour."""
    pixels, wanted, width = _pixels(image), QColor(colour).rgb(), image.width()
    rows = (pixels[start : start + width] for start in range(0, len(pixels), width))
    return max(row.count(wanted) for row in rows)


def press(plot: QWidget, *keys: Qt.Key) -> None:
    """Press one key after the other."""
    for key in keys:
        QTest.keyClick(plot, key)


def move_mouse(plot: QWidget, x: int) -> None:
    """Move the mouse to the middle of the picture, this far right."""
    at, none = QPointF(x, plot.height() / 2), Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    move = QMouseEvent(QEvent.Type.MouseMove, at, plot.mapToGlobal(at), none, none, keys)
    QApplication.sendEvent(plot, move)


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "PNG (*.png)") -> None:
    """Answer the dialog that asks for a file."""
    choose_file(monkeypatch, path, kind)


def _pixels(image: QImage) -> array[int]:
    # From the bytes: pixel by pixel would take seconds.
    return array("I", bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()))
