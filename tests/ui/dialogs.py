"""Answers dialogs that wait for the user."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog

_SELECTED_FILES = QFileDialog.selectedFiles


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


def choose_file(
    monkeypatch: pytest.MonkeyPatch, path: Path | None, kind: str = ""
) -> list[Path]:
    """Type `path` whenever the user is asked where to save, or give up; what was proposed.

    With a `kind`, such as “SVG (*.svg)”, choose that first.
    """
    proposed: list[Path] = []

    def type_it(dialog: QFileDialog) -> int:
        proposed.append(Path(_SELECTED_FILES(dialog)[0]))
        if path is None:
            return 0
        if kind:
            dialog.selectNameFilter(kind)
        # The dialog would say that there is no such folder.
        monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])
        return 1

    monkeypatch.setattr(QFileDialog, "exec", type_it)
    return proposed
