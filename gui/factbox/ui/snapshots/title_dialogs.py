"""Dialogs for the titles of texts and snapshots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QInputDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from factbox.tr import tr
from factbox.ui.look.letters import give_letters

if TYPE_CHECKING:
    from factbox.snapshots.snapshot import Snapshot

# The characters of a headline, so that all of it can be seen.
_WIDTH = 60


class SnapshotDialog(QDialog):
    """Asks for the title of `snapshot`, in one line, and its note, in several."""

    def __init__(self, snapshot: Snapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Title and note of snapshot %d") % snapshot.number)
        self._title = QLineEdit(snapshot.title)
        self._title.selectAll()
        self._note = QPlainTextEdit(snapshot.note)
        self._note.setTabChangesFocus(True)
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QFormLayout(self)
        layout.addRow(tr("&Title"), self._title)
        layout.addRow(tr("&Note"), self._note)
        layout.addRow(buttons)
        give_letters(self)
        self.resize(420, 240)

    def title(self) -> str:
        """Return the title as it is now."""
        return self._title.text()

    def note(self) -> str:
        """Return the note as it is now, without empty lines at its end."""
        # `toPlainText` would replace some characters.
        return self._note.document().toRawText().replace("\u2029", "\n").rstrip("\n")


def ask_title(title: str, parent: QWidget) -> str | None:
    """Ask for a new title in place of `title`; return None if it stays the same."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(tr("Title of this text"))
    dialog.setLabelText(tr("&Title"))
    dialog.setTextValue(title)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setAccessibleName(tr("Title"))
    field.setMinimumWidth(_WIDTH * field.fontMetrics().averageCharWidth())
    # The dialog makes its buttons when it is laid out.
    dialog.sizeHint()
    give_letters(dialog)
    given = dialog.exec()
    dialog.deleteLater()
    asked = dialog.textValue().strip()
    return asked if given and asked != title else None
