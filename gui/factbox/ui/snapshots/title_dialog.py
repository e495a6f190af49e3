"""Asks for the title and the note of a snapshot."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)


class SnapshotDialog(QDialog):
    """A title in one line, a note in several."""

    def __init__(self, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Title and note"))
        self._title = QLineEdit(title)
        self._title.selectAll()
        self._note = QPlainTextEdit(note)
        self._note.setTabChangesFocus(True)
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QFormLayout(self)
        layout.addRow(self.tr("&Title"), self._title)
        layout.addRow(self.tr("&Note"), self._note)
        layout.addRow(buttons)
        self.resize(420, 240)

    def title(self) -> str:
        """The title as it stands."""
        return self._title.text()

    def note(self) -> str:
        """The note as it stands."""
        # toPlainText would make other characters of some.
        return self._note.document().toRawText().replace("\u2029", "\n")
