"""Answers dialogs that wait for the user."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog


def answer(kind: type[QDialog], how: Callable[[QDialog], object]) -> None:
    """Once a dialog of that kind is open, do that with it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            how(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def type_title(title: str) -> None:
    """Once a title is asked for, type that and accept it."""

    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(title)
        dialog.accept()

    answer(QInputDialog, type_it)
