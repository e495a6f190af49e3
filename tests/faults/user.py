"""A user of the window, who sees what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel

from factbox.ui.window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path


class User:
    """Opens a window on a data folder, and reads what it says."""

    def __init__(self, folder: Path) -> None:
        self._is_there = True
        self.window = MainWindow(folder)
        self.window.show()

    def save_snapshot_of(self, text: str) -> None:
        """Make the text `text`, and ask for a snapshot of it."""
        self.type_over(text)
        self.window.desk.save()

    def type_over(self, text: str) -> None:
        """Make the text `text` by edits, so that it stays the same work."""
        cursor = self.window.editor.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        before = cursor.selectionEnd()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        cursor.setPosition(0)
        cursor.setPosition(before, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def titles(self) -> list[str]:
        """The snapshots in the list, from the top."""
        model = self.window.snapshots.table.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def message(self) -> str:
        """The message above the text, "" if there is none."""
        label = self.window.findChild(QLabel, "message")
        return label.text() if label is not None and label.isVisible() else ""

    def status(self) -> str:
        """What the line at the bottom says."""
        label = self.window.findChild(QLabel, "status")
        assert isinstance(label, QLabel)
        return label.text()

    def leave(self) -> None:
        """Close the window, whatever it says, and without the text."""
        if self._is_there:
            self.window.editor.document().setModified(False)
            # Once more, if it warns of something first.
            _ = self.window.close() or self.window.close()
            self.window.deleteLater()
            self._is_there = False
