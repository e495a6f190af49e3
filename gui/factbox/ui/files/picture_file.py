"""Saves a picture as PNG or SVG."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QDir,
    QIODevice,
    QRect,
    QSize,
)
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter

from factbox.tr import tr
from factbox.ui.files.save_file import why_not_saved
from factbox.ui.files.where_to import FileKind, ask_where_to
from factbox.ui.look.theme import colours

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_MARGIN = 16
# Pixels per pixel of the screen, for print.
_FINENESS = 2


def save_picture(
    view: QWidget,
    paint: Callable[[QPainter, QSize], None],
    size: QSize,
    usual_name: str,
    done: Callable[[str], None],
    failed: Callable[[str], None],
) -> None:
    """Ask for a file, and save what `paint` paints there.

    Then tell `done` what was done in a sentence, or `failed` what failed.
    """
    kinds = FileKind("PNG", "png"), FileKind("SVG", "svg")
    path = ask_where_to(view, tr("Save the picture"), Path(QDir.homePath(), usual_name), *kinds)
    if path is None:
        return
    reason = why_not_written(path, paint, size)
    if reason:
        failed(
            tr("“{file}” was not written: {reason}. Save the picture somewhere else.").format(
                file=path, reason=reason
            )
        )
    else:
        done(tr("Saved the picture as %s") % path.name)


def why_not_written(path: Path, paint: Callable[[QPainter, QSize], None], size: QSize) -> str:
    """Write what `paint` paints to `path`; return why that failed, or ""."""
    data = _svg(paint, size) if path.suffix.lower() == ".svg" else _png(paint, size)
    return why_not_saved(data, path)


def as_png(image: QImage) -> bytes:
    """Return the bytes of a PNG file with that picture."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # `QImage.save` takes another type of format than its annotations say.
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())


def _png(paint: Callable[[QPainter, QSize], None], size: QSize) -> bytes:
    image = QImage(size * _FINENESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_FINENESS)
    _paint(QPainter(image), paint, size)
    return as_png(image)


def _svg(paint: Callable[[QPainter, QSize], None], size: QSize) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    data = QByteArray()
    buffer = QBuffer(data)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    # The resolution of the screen, by which text is measured.
    generator.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    _paint(QPainter(generator), paint, size)
    return bytes(data.data())


def _paint(painter: QPainter, paint: Callable[[QPainter, QSize], None], size: QSize) -> None:
    painter.fillRect(0, 0, size.width(), size.height(), QColor(colours().page))
    painter.translate(_MARGIN, _MARGIN)
    paint(painter, size - QSize(2 * _MARGIN, 2 * _MARGIN))
    painter.end()
