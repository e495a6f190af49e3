"""Reads what a window says."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from factbox.ui.window import MainWindow


def label(parent: QWidget, name: str) -> QLabel:
    """Return the label of that object name."""
    found = parent.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def message(window: MainWindow) -> str:
    """Return what the message bar above the text says, shown or not."""
    return label(window.messages.bar, "message").text()


def status(window: MainWindow) -> str:
    """Return what was last done, as the status bar says it."""
    return label(window, "status").text()


def whose(window: MainWindow) -> str:
    """Return whose snapshots the sidebar lists."""
    return label(window, "whose_snapshots").accessibleName()
