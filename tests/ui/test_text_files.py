"""Opening and saving, so that nothing typed is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QMessageBox

from factbox.ui.window import MainWindow


def message(window: MainWindow) -> str:
    label = window.message_bar.findChild(QLabel, "message")
    assert isinstance(label, QLabel)
    return label.text()


def status(window: MainWindow) -> str:
    label = window.findChild(QLabel, "status")
    assert isinstance(label, QLabel)
    return label.text()


def answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    """Answer every question with `button`; the questions that were asked."""
    asked: list[str] = []

    def execute(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.text())
        assert box.textFormat() is Qt.TextFormat.PlainText
        return button

    monkeypatch.setattr(QMessageBox, "exec", execute)
    return asked


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(path), ""))


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("naïve “text”\nline".encode(), "UTF-8"),
        ("naïve “text”\nline".encode("utf-16"), "UTF-16"),
        ("naïve “text”\nline".encode("cp1252"), "Windows-1252"),
        ("naïve “text”\nline".encode("utf-8-sig"), "UTF-8 with a byte-order mark"),
        ("naïve “text”\r\nline".encode(), "UTF-8"),
    ],
)
def test_a_file_is_opened_its_encoding_said_and_saved_as_it_was(
    window: MainWindow, tmp_path: Path, data: bytes, name: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    window.files.open_path(path)
    assert window.editor.text() == "naïve “text”\nline"
    assert status(window) == f"Opened a.txt, {name}"
    assert window.windowTitle() == "a.txt[*] — Fact Box"
    assert not window.isWindowModified()
    window.editor.insertPlainText("x")
    assert window.isWindowModified()
    window.editor.undo()
    window.files.save()
    assert path.read_bytes() == data


@pytest.mark.parametrize(
    ("data", "saved", "mixed"),
    [
        (b"one\rtwo\r", b"one\rtwo\r", False),
        (b"one\r\ntwo\n", b"one\r\ntwo\r\n", True),
        ("one\u2029two\n".encode(), b"one\ntwo\n", True),
    ],
)
def test_line_ends_stay_or_it_is_said(
    window: MainWindow, tmp_path: Path, data: bytes, saved: bytes, mixed: bool
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    window.files.open_path(path)
    assert ("line ends" in status(window)) == mixed
    window.files.save()
    assert path.read_bytes() == saved


def test_a_pipe_is_refused(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    window.files.open_path(path)
    assert "is a device or a pipe" in message(window)


def test_a_long_path_does_not_widen_the_window(window: MainWindow, tmp_path: Path) -> None:
    width = window.width()
    window.files.open_path(tmp_path / ("W" * 200))
    QTest.qWait(20)
    assert window.width() == width


def test_what_an_encoding_cannot_hold_is_saved_as_utf8_and_said(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("naïve".encode("cp1252"))
    window.files.open_path(path)
    window.editor.insertPlainText("漢")
    window.files.save()
    assert path.read_text(encoding="utf-8") == "漢naïve"
    assert "Saved a.txt as UTF-8" in status(window)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.mkdir(), "is a folder"),
        (lambda path: path.write_bytes(b"\x7fELF\0\0"), "is not a text file"),
        (lambda path: None, "There is no file"),
    ],
)
def test_what_cannot_be_opened_is_said_and_nothing_is_lost(
    window: MainWindow, tmp_path: Path, make: object, said: str
) -> None:
    path = tmp_path / "<b>a&amp;.txt"
    assert callable(make)
    make(path)
    window.editor.setPlainText("My text.")
    window.files.open_path(path)
    assert said in message(window)
    assert "<b>a&amp;.txt" in message(window)
    assert window.editor.text() == "My text."


def test_unsaved_changes_are_asked_for_once(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.editor.insertPlainText("My text.")
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    window.files.new()
    assert window.editor.text() == "My text."
    assert not window.close()
    assert len(asked) == 2
    asked = answer(monkeypatch, QMessageBox.StandardButton.Save)
    choose(monkeypatch, tmp_path / "kept.txt")
    window.files.new()
    assert (tmp_path / "kept.txt").read_text(encoding="utf-8") == "My text."
    assert window.editor.text() == ""
    assert len(asked) == 1
    assert window.close()
    assert len(asked) == 1


def test_a_save_that_fails_is_said_and_the_text_stays_unsaved(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.editor.insertPlainText("My text.")
    choose(monkeypatch, tmp_path / "no" / "such" / "a.txt")
    assert not window.files.save()
    assert "was not saved" in message(window)
    assert window.editor.document().isModified()
    answer(monkeypatch, QMessageBox.StandardButton.Save)
    assert not window.close()
    window.editor.document().setModified(False)


def test_a_file_that_vanished_is_written_anew(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("One", encoding="utf-8")
    window.files.open_path(path)
    path.unlink()
    window.editor.insertPlainText("Two ")
    assert window.files.save()
    assert path.read_text(encoding="utf-8") == "Two One"


def test_recent_files_are_remembered(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt", "a.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
        window.files.open_path(tmp_path / name)
    recent = [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
    assert window.files.recent() == recent
    window.close()
    again = MainWindow(tmp_path / "data")
    assert again.files.recent() == recent
    choose(monkeypatch, tmp_path / "b.txt")
    again.files.open()
    assert again.editor.text() == "b.txt"
    again.close()


def test_a_file_dropped_on_the_window_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "dropped.txt"
    path.write_text("Dropped.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(
        QDropEvent(
            QPointF(QPoint(5, 5)),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert window.editor.text() == "Dropped."


def test_the_sample_article_is_at_hand(window: MainWindow) -> None:
    action = next(a for a in window.menuBar().actions() if a.text() == "&Help")
    menu = action.menu()
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if "sample" in a.text()).trigger()
    assert window.editor.text().startswith("A town that repairs its things\n")
    assert window.files.path is None
    assert window.files.recent() == []
