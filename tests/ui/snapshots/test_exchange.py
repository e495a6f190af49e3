"""Snapshots as a user carries them to other files and back."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
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

from factbox.snapshots.exchange.exchange import ExportFormat
from factbox.snapshots.store import SnapshotStore
from factbox.ui.snapshots.exchange import Exchange
from factbox.ui.window import MainWindow

from ..dialogs import answer
from ..labels import message

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
    with qtbot.waitSignal(window.desk.exchange.done) as said:
        act(window.desk.exchange)
    assert said.args is not None
    return str(said.args[0])


def failure(window: MainWindow, qtbot: QtBot, act: Callable[[Exchange], None]) -> str:
    """What the window says when that fails."""
    with qtbot.waitSignal(window.desk.failed):
        act(window.desk.exchange)
    return message(window)


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


def titles(window: MainWindow) -> list[str]:
    """The first column of the list in the sidebar."""
    model = window.snapshots.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_exported_as_csv_and_json(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    save(window, "One two.")
    window.snapshots.table.selectAll()
    window.desk.keeper.describe(window.snapshots.selected()[0], HOSTILE, "")
    path = tmp_path / "s.csv"
    said = exchange(window, qtbot, lambda it: it.export(path, ExportFormat.CSV))
    assert said == "Exported 1 snapshot to s.csv"
    [row] = rows(path)
    assert (row["tokens"], row["title"]) == ("2", "'" + HOSTILE)
    exchange(window, qtbot, lambda it: it.export(tmp_path / "s.json", ExportFormat.JSON))
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
    assert of_text == "This text (1): “One & two.”"
    assert of_all == "All texts (2)"
    assert [row["work"] for row in rows(tmp_path / "mine.csv")] == ["One & two."]


def test_the_selected_ones_are_offered_where_several_are(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    save(window, "One two three.", "One two three.", "One two three.")
    window.snapshots.table.selectAll()
    window.desk.keeper.deletions.delete(window.snapshots.selected_ids()[:1])
    assert window.desk.file.wait()
    window.snapshots.table.selectAll()

    def choose(dialog: QDialog) -> None:
        assert choices(dialog)[:3] == [
            "Selected (2)",
            "This text (2): “One two three.”",
            "All texts (2)",
        ]
        for button in dialog.findChildren(QRadioButton):
            if "JSON" in button.text():
                button.click()
        answer(QFileDialog, give_name(tmp_path / "chosen"))
        press(dialog, "Choose a file…")

    answer(QDialog, choose)
    assert exchange(window, qtbot, Exchange.ask_export) == "Exported 2 snapshots to chosen.json"
    [work] = json.loads((tmp_path / "chosen.json").read_bytes())["works"]
    assert [shot["number"] for shot in work["snapshots"]] == [1, 2]


def test_imported_where_nothing_is(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    save(window, *TEXTS)
    path = tmp_path / "all.json"
    exchange(window, qtbot, lambda it: it.export(path, ExportFormat.JSON))
    other = MainWindow(tmp_path / "other machine")
    qtbot.addWidget(other)
    other.warm_up()
    other.editor.setPlainText(TEXTS[1])
    QApplication.processEvents()
    assert titles(other) == []

    answer(QFileDialog, give_name(path))
    assert exchange(other, qtbot, Exchange.ask_import) == "Imported 2 snapshots"
    # The text in the window is known as one of those that came.
    qtbot.waitUntil(lambda: titles(other) == ["Snapshot 1"])
    assert other.desk.keeper.work is not None
    assert other.desk.keeper.work.title == TEXTS[1]
    again = exchange(other, qtbot, lambda it: it.take_in(path))
    assert again == "Nothing new in all.json; already here: 2 snapshots"
    other.editor.document().setModified(False)
    other.close()


def test_what_fails_is_reported(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    save(window, "One two.")
    nowhere = tmp_path / "no" / "such" / "folder.csv"
    said = failure(window, qtbot, lambda it: it.export(nowhere, ExportFormat.CSV))
    assert "folder.csv” was not written" in said
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": "<b>other</b>"}')
    said = failure(window, qtbot, lambda it: it.take_in(bad))
    assert "Nothing was imported from “bad.json”" in said
    said = failure(window, qtbot, lambda it: it.back_up(window.desk.file.path))
    assert "belongs to the snapshots themselves" in said
    assert len(titles(window)) == 1


def test_an_export_is_there_when_the_window_has_closed(
    window: MainWindow, tmp_path: Path
) -> None:
    save(window, "One two.")
    window.desk.exchange.export(tmp_path / "last.json", ExportFormat.JSON)
    window.editor.document().setModified(False)
    window.close()
    assert b"One two." in (tmp_path / "last.json").read_bytes()


def test_a_window_stays_to_tell_that_its_export_failed(
    window: MainWindow, tmp_path: Path
) -> None:
    save(window, "One two.")
    window.editor.document().setModified(False)
    window.desk.exchange.export(tmp_path / "no" / "folder.csv", ExportFormat.CSV)
    assert not window.close()
    assert "folder.csv” was not written" in message(window)
    assert window.close()


def test_a_backup_is_whole(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    save(window, *TEXTS)
    answer(QFileDialog, give_name(tmp_path / "backup"))
    assert exchange(window, qtbot, Exchange.ask_back_up) == "Backed up to backup.db"
    store = SnapshotStore(tmp_path / "backup.db")
    assert [store.text(shot.id) for shot in store.all()] == [*reversed(TEXTS)]
    store.close()


def test_where_the_file_is_and_how_large(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(window, *TEXTS)
    seen: list[str] = []
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)

    def look(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit, "snapshots_path")
        held = dialog.findChild(QLabel, "snapshots_held")
        assert isinstance(field, QLineEdit)
        assert isinstance(held, QLabel)
        seen.extend([field.text(), held.text()])
        press(dialog, "Show in folder")
        press(dialog, "Close")

    answer(QDialog, look)
    window.desk.exchange.show_file()
    path = window.desk.file.path
    assert opened == [str(path.parent)]
    assert seen[0] == str(path)
    size, _, held = seen[1].partition(" · ")
    assert held == "2 snapshots of 2 texts"
    assert size.endswith(("KiB", "kB"))


def test_a_desktop_that_shows_no_folders_is_reported(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    answer(QDialog, lambda dialog: press(dialog, "Show in folder"))
    said = failure(window, qtbot, Exchange.show_file)
    assert f"cannot show the folder “{window.desk.file.path.parent}”" in said


def test_giving_up_writes_nothing(window: MainWindow, tmp_path: Path) -> None:
    save(window, "One two.")
    answer(QDialog, lambda dialog: press(dialog, "Choose a file…"))
    answer(QDialog, QDialog.reject)
    window.desk.exchange.ask_export()
    answer(QFileDialog, QDialog.reject)
    window.desk.exchange.ask_import()
    assert [each.name for each in tmp_path.iterdir()] == ["data"]
