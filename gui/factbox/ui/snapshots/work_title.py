"""Asks for the title of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from factbox.snapshots.snapshot import Work


# Characters that are seen at once: a headline.
_WIDTH = 60


def ask_title(work: Work, parent: QWidget) -> str | None:
    """The title that the user gives `work`; None if it is to keep its own."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(_tr("Title of this text"))
    dialog.setLabelText(_tr("Title"))
    dialog.setTextValue(work.title)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setAccessibleName(_tr("Title"))
    field.setMinimumWidth(_WIDTH * field.fontMetrics().averageCharWidth())
    given = dialog.exec()
    dialog.deleteLater()
    return dialog.textValue().strip() or None if given else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("work_title", text)
