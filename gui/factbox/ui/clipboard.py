"""Puts things on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def copy_both(text: str, html: str) -> None:
    """Put the same thing there as text and as HTML; each program takes what it can show."""
    both = QMimeData()
    both.setText(text)
    both.setHtml(html)
    QGuiApplication.clipboard().setMimeData(both)
