"""Snapshots as a user carries them to other files and back."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from factbox.snapshots.exchange import Kind
from factbox.ui.exchange import Exchange
from factbox.ui.window import MainWindow

TEXTS = ("Another text, with other words.", "One & two.")
HOSTILE = '=HYPERLINK("x") <img src=x> &amp; | pipe'


def save(window: MainWindow, *texts: str) -> None:
    for text in texts:
        window.editor.setPlainText(text)
        # Which work it is of is found out behind the edit.
        QApplication.processEvents()
        window.desk.save()


def exchange(window: MainWindow, qtbot: QtBot, act: Callable[[Exchange], None]) -> str:
    """What the window says once that is done."""
    with qtbot.waitSignal(window.desk.done) as said:
        act(window.desk.exchange)
    assert said.args is not None
    return str(said.args[0])


def failure(window: MainWindow, qtbot: QtBot, act: Callable[[Exchange], None]) -> str:
    """What the window says when that fails."""
    with qtbot.waitSignal(window.desk.failed):
        act(window.desk.exchange)
    label = window.findChild(QLabel, "message")
    assert isinstance(label, QLabel)
    return label.text()


def answer(kind: type[QDialog], how: Callable[[QDialog], object]) -> None:
    """Once a dialog of that kind is open, do that with it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            how(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def give_name(path: Path) -> Callable[[QDialog], None]:
    """Type that path into a file dialog and accept it."""

    def type_it(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(str(path))
        dialog.accept()

    return type_it


def choices(dialog: QDialog) -> list[str]:
    """What can be chosen, as it is read: one ampersand is a mnemonic, two are one."""
    texts = [button.text() for button in dialog.findChildren(QRadioButton)]
    return [re.sub("&(.)", r"\1", text) for text in texts]


def press(dialog: QDialog, text: str) -> None:
    [button] = [
        one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == text
    ]
    button.click()


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_exported_as_csv_and_json(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    save(window, "One two.")
    window.snapshots.list.selectAll()
    window.desk.keeper.describe(window.snapshots.selected()[0], HOSTILE, "")
    path = tmp_path / "s.csv"
    said = exchange(window, qtbot, lambda it: it.export(path, Kind.CSV))
    assert said == "Exported 1 snapshot to s.csv"
    [row] = rows(path)
    assert (row["tokens"], row["title"]) == ("2", "'" + HOSTILE)
    exchange(window, qtbot, lambda it: it.export(tmp_path / "s.json", Kind.JSON))
    file = json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))
    assert file["works"][0]["snapshots"][0]["title"] == HOSTILE
    assert list(file["texts"].values()) == ["One two."]


def test_this_text_s_snapshots_are_offered_before_all(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    save(window, *TEXTS)
    offered: list[str] = []

    def choose(dialog: QDialog) -> None:
        offered.extend(choices(dialog))
        answer(QFileDialog, give_name(tmp_path / "mine"))
        press(dialog, "Choose a file…")

    answer(QDialog, choose)
    exchange(window, qtbot, Exchange.ask_export)
    [of_text, of_all, *_] = offered
    assert of_text == "This text’s 1: “One & two.”"
    assert of_all == "All 2, of 2 texts"
    assert [row["work"] for row in rows(tmp_path / "mine.csv")] == ["One & two."]
