"""Puts things on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QGuiApplication


def copy_both(text: str, html: str) -> None:
    """Put the same thing there as text and as HTML; each program takes what it can show."""
    # The clipboard may outlive Python, and would crash on exit with an object that Python has
    # made. So a model makes it.
    model = QStringListModel([""])
    both = model.mimeData([model.index(0)])
    both.clear()
    both.setText(text)
    both.setHtml(html)
    QGuiApplication.clipboard().setMimeData(both)
