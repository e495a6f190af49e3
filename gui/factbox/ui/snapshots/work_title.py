"""Asks for the title of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from factbox.snapshots.snapshot import Work


def ask_title(work: Work, parent: QWidget) -> str | None:
    """The title that the user gives `work`; None if it is to keep its own."""
    title, given = QInputDialog.getText(
        parent, _tr("Title of this text"), _tr("Title"), text=work.title
    )
    return title.strip() or None if given else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("work_title", text)
