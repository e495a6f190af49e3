"""Reads the colours of a picture from its bytes: pixel by pixel would take seconds."""

from __future__ import annotations

from array import array

from PySide6.QtGui import QColor, QImage


def colours_of(image: QImage) -> set[str]:
    """Return the colours in a picture, by name."""
    return {QColor(pixel).name() for pixel in set(_pixels(image))}


def longest_line(image: QImage, colour: str) -> int:
    """Return how many pixels of one row, at most, are of that colour."""
    pixels, wanted, width = _pixels(image), QColor(colour).rgb(), image.width()
    rows = (pixels[start : start + width] for start in range(0, len(pixels), width))
    return max(row.count(wanted) for row in rows)


def _pixels(image: QImage) -> array[int]:
    return array("I", bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()))
