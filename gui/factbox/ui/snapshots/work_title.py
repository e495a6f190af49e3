"""Asks for the title of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QLineEdit

from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from factbox.snapshots.snapshot import Work


# Characters that are seen at once: a headline.
_WIDTH = 60


def ask_title(work: Work, parent: QWidget) -> str | None:
    """The title that the user gives `work`; None if it is to keep its own."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(tr("Title of this text"))
    dialog.setLabelText(tr("Title"))
    dialog.setTextValue(work.title)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setAccessibleName(tr("Title"))
    field.setMinimumWidth(_WIDTH * field.fontMetrics().averageCharWidth())
    given = dialog.exec()
    dialog.deleteLater()
    return dialog.textValue().strip() or None if given else None
