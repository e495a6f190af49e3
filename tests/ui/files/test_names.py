"""Files whose names are not UTF-8, or not harmless."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from factbox.ui.window import MainWindow

from ..labels import message, status

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere, names are always Unicode"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file whose name is not UTF-8."""
    made = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    made.write_text("One two.", encoding="utf-8")
    return made


def recent(window: MainWindow) -> QMenu:
    menu = next(
        each for each in window.menuBar().findChildren(QMenu) if each.title() == "Open &recent"
    )
    menu.aboutToShow.emit()
    return menu


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromEncoded(path.as_uri().encode())])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))


def test_it_is_dropped_shown_saved_under_that_very_name_and_remembered(
    window: MainWindow, path: Path
) -> None:
    drop(window, path)
    assert window.editor.text() == "One two."
    assert "caf\\xe9.txt" in window.windowTitle()
    assert status(window) == "Opened caf\\xe9.txt, UTF-8"
    window.editor.insertPlainText("Zero. ")
    assert window.files.saving.save()
    assert status(window) == "Saved caf\\xe9.txt"
    names = sorted(os.listdir(os.fsencode(path.parent)))
    assert names == [b"caf\xe9.txt", b"data"]
    assert path.read_text(encoding="utf-8") == "Zero. One two."
    assert window.files.file.recent() == [str(path)]
    window.files.new()
    action = recent(window).actions()[0]
    assert action.text().endswith("caf\\xe9.txt")
    action.trigger()
    assert window.files.file.path == path


def test_a_document_of_such_a_name_is_read(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.html"))
    path.write_text("<!DOCTYPE html><p>One two.", encoding="utf-8")
    window.files.open_path(path)
    qtbot.waitUntil(lambda: window.editor.text() == "One two.")
    assert status(window).startswith("Opened caf\\xe9.html")


def test_what_goes_wrong_with_it_names_it(window: MainWindow, path: Path) -> None:
    window.files.open_path(path.with_name(path.name + "x"))
    assert "caf\\xe9.txtx" in message(window)


@pytest.mark.parametrize("harm", ["\x1b[31m", "\u202e", "\x9b", "\u2066"])
def test_nothing_in_a_name_is_obeyed(window: MainWindow, tmp_path: Path, harm: str) -> None:
    path = tmp_path / f"a{harm}b.txt"
    path.write_text("One", encoding="utf-8")
    window.files.open_path(path)
    assert harm not in window.windowTitle() + status(window)
    assert harm not in recent(window).actions()[0].text()
    window.files.open_path(tmp_path / f"gone{harm}")
    assert "gone" in message(window)
    assert harm not in message(window)


def test_no_cell_and_no_words_for_a_screen_reader_obey_a_title(window: MainWindow) -> None:
    harm = "a\x1b[31mb\u202ec\x9b"
    window.editor.setPlainText("A headline\n\nOne two.")
    window.desk.save()
    [snapshot] = window.snapshots.listed
    window.desk.keeper.describe(snapshot, harm, harm)
    model = window.snapshots.table.model()
    role = Qt.ItemDataRole
    roles = (role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole)
    for each in (*roles, role.AccessibleDescriptionRole):
        shown = str(model.index(0, 0).data(each))
        assert "a�[31mb�c�" in shown or each is role.AccessibleDescriptionRole
        assert not set("\x1b\u202e\x9b") & set(shown)
