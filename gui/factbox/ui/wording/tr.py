"""The one function through which words that a user sees are translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return `text` in the language of the window; `text` itself without a translation."""
    return QCoreApplication.translate("factbox", text)
