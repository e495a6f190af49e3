"""A message goes when what it was about is gone, and not before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factbox.ui.window import MainWindow


def shown(window: MainWindow) -> str:
    """Return what the bar above the text says; "" if it is not there."""
    label = window.findChild(QLabel, "message")
    return label.text() if isinstance(label, QLabel) and label.isVisible() else ""


def paste(window: MainWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    window.editor.paste()


def test_a_refused_paste_is_forgotten_with_the_next_one(window: MainWindow) -> None:
    paste(window, "\n" * 1_000_000)
    assert shown(window).startswith("Not pasted")
    paste(window, "One.\nTwo.")
    assert shown(window) == ""


def test_what_was_mended_is_told_until_another_text_comes(window: MainWindow) -> None:
    window.editor.setPlainText("One\0 two.")
    assert "1 invalid" in shown(window)
    QTest.keyClicks(window.editor, "More")
    assert "1 invalid" in shown(window)
    window.editor.document().setModified(False)
    window.files.new()
    assert shown(window) == ""


def test_nothing_to_compare_is_forgotten_once_there_is_something(window: MainWindow) -> None:
    window.editor.setPlainText("One two three.")
    window.desk.compare_selected()
    assert "nothing to compare" in shown(window)
    window.desk.save()
    assert shown(window) == ""
    window.desk.compare_selected()
    assert "Edit the text" in shown(window)
    QTest.keyClicks(window.editor, "x")
    assert shown(window) == ""


def test_a_deletion_can_be_undone_whatever_is_saved_meanwhile(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("One two three.", encoding="utf-8")
    window.files.open_path(path)
    window.desk.save()
    window.snapshots.select_all([each.id for each in window.snapshots.listed])
    window.desk.delete_selected()
    assert window.desk.file.wait()
    QTest.keyClicks(window.editor, "x")
    assert window.files.saving.save()
    assert shown(window).startswith("Deleted")
    assert window.messages.offers_undo()
    window.messages.bar.undo()
    assert window.desk.file.wait()
    assert len(window.snapshots.listed) == 1
    assert shown(window) == ""


def test_a_file_that_was_not_opened_is_forgotten_with_one_that_was(
    window: MainWindow, tmp_path: Path
) -> None:
    window.files.open_path(tmp_path / "none.txt")
    assert "none.txt" in shown(window)
    path = tmp_path / "a.txt"
    path.write_text("One two three.", encoding="utf-8")
    window.files.open_path(path)
    assert shown(window) == ""


def test_a_file_that_comes_back_is_not_missed_any_more(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("One two three.", encoding="utf-8")
    window.files.open_path(path)
    path.rename(tmp_path / "b.txt")
    qtbot.waitUntil(lambda: "moved or deleted" in shown(window))
    (tmp_path / "b.txt").rename(path)
    qtbot.waitUntil(lambda: shown(window) == "")
