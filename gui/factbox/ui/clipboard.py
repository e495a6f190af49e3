"""Puts text on the clipboard, with its HTML."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication


def copy_both(text: str, html: str) -> None:
    """Put the same thing there as text and as HTML; each program takes what it can show."""
    both = data_for_clipboard()
    both.setText(text)
    both.setHtml(html)
    QGuiApplication.clipboard().setMimeData(both)


def data_for_clipboard() -> QMimeData:
    """Return an empty object that the clipboard may keep when the program ends."""
    # The clipboard may outlive Python, and would crash on exit with an object that Python has
    # made. So a model makes it.
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data
