"""Opening and saving, so that nothing typed is lost."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMenu,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from factbox.ui.window import MainWindow

from ..dialogs import choose_file
from ..labels import message, status


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
    choose_file(monkeypatch, path)
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
    assert window.windowTitle() == "naïve “text” – a.txt[*] — Fact Box"
    assert not window.isWindowModified()
    window.editor.insertPlainText("x")
    assert window.isWindowModified()
    window.editor.undo()
    window.files.saving.save()
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
    window.files.saving.save()
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
    window.files.saving.save()
    assert path.read_text(encoding="utf-8") == "漢naïve"
    assert "Saved a.txt as UTF-8" in status(window)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.mkdir(), "is a folder"),
        (lambda path: path.write_bytes(b"\x7fELF\0\0"), "is a program"),
        (lambda path: None, "There is no file"),
    ],
)
def test_what_cannot_be_opened_is_said_and_nothing_is_lost(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, make: object, said: str
) -> None:
    path = tmp_path / "<b>a&amp;.txt"
    assert callable(make)
    make(path)
    window.editor.setPlainText("My text.")
    window.files.open_path(path)
    qtbot.waitUntil(lambda: said in message(window))
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
    assert not window.files.saving.save()
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
    assert window.files.saving.save()
    assert path.read_text(encoding="utf-8") == "Two One"


def test_recent_files_are_remembered(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt", "a.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
        window.files.open_path(tmp_path / name)
    recent = [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
    assert window.files.file.recent() == recent
    window.close()
    again = MainWindow(tmp_path / "data")
    assert again.files.file.recent() == recent
    choose(monkeypatch, tmp_path / "b.txt")
    again.files.open()
    assert again.editor.text() == "b.txt"
    again.close()


def drop(window: MainWindow, paths: list[Path]) -> None:
    """Drop files on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(
        QDropEvent(
            QPointF(QPoint(5, 5)),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_a_file_dropped_on_the_window_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "dropped.txt"
    path.write_text("Dropped.", encoding="utf-8")
    drop(window, [path])
    assert window.editor.text() == "Dropped."
    assert not window.messages.bar.isVisible()


def test_of_several_dropped_files_the_user_is_told_which_is_opened(
    window: MainWindow, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    paths[0].write_text("Dropped.", encoding="utf-8")
    drop(window, paths)
    assert window.editor.text() == "Dropped."
    assert message(window) == "A window holds one text: of the 3 files, it opens only “0.txt”."
    window.messages.bar.dismiss()
    drop(window, paths[1:])
    # That it cannot be opened comes first.
    assert str(paths[1]) in message(window)
    window.messages.bar.dismiss()
    assert "of the 2 files" in message(window)


def test_the_sample_article_is_at_hand(window: MainWindow) -> None:
    action = next(a for a in window.menuBar().actions() if a.text() == "&Help")
    menu = action.menu()
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if "sample" in a.text()).trigger()
    assert window.editor.text().startswith("A town that repairs its things\n")
    assert window.files.file.path is None
    assert window.files.file.recent() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o755])
def test_saving_keeps_permissions_and_links(
    window: MainWindow, tmp_path: Path, mode: int
) -> None:
    target = tmp_path / "elsewhere" / "target.txt"
    target.parent.mkdir()
    target.write_text("One", encoding="utf-8")
    target.chmod(mode)
    link = tmp_path / "link.txt"
    link.symlink_to(target)
    window.files.open_path(link)
    window.editor.insertPlainText("Two ")
    assert window.files.saving.save()
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "Two One"
    assert stat.S_IMODE(target.stat().st_mode) == mode
    assert [path.name for path in target.parent.iterdir()] == ["target.txt"]


def test_a_full_disk_leaves_the_old_text(window: MainWindow, tmp_path: Path) -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting is not allowed here")
    try:
        path = disk / "a.txt"
        path.write_text("Old", encoding="utf-8")
        window.files.open_path(path)
        window.editor.setPlainText("word " * 20_000)
        window.editor.document().setModified(True)
        assert not window.files.saving.save()
        assert "was not saved: the disk may be full" in message(window)
        assert path.read_text(encoding="utf-8") == "Old"
        assert [each.name for each in disk.iterdir()] == ["a.txt"]
        assert window.editor.document().isModified()
    finally:
        window.editor.document().setModified(False)
        # Its folder is watched, and in use, as long as the file is open.
        window.files.new()
        subprocess.run(["umount", str(disk)], check=True)


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> Path:
    """The file that the window has open."""
    path = tmp_path / "a.txt"
    path.write_text("One\nTwo", encoding="utf-8")
    window.files.open_path(path)
    return path


def replace(path: Path, text: str) -> None:
    """Write `text` as most programs do: beside the file, and rename."""
    beside = path.with_name("beside")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def rewrite(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def remove_and_rewrite(path: Path, text: str) -> None:
    path.unlink()
    path.write_text(text, encoding="utf-8")


def is_told(window: MainWindow) -> bool:
    return window.messages.bar.isVisible() and "by another program" in message(window)


def bar_button(window: MainWindow, text: str) -> QPushButton:
    buttons = window.messages.bar.findChildren(QPushButton)
    return next(each for each in buttons if each.text() == text and each.isVisible())


@pytest.mark.parametrize("change", [replace, rewrite, remove_and_rewrite])
def test_another_programs_change_is_noticed_each_time_and_reloaded(
    window: MainWindow,
    opened: Path,
    qtbot: QtBot,
    change: Callable[[Path, str], None],
) -> None:
    for text in ("One\nThree", "Something longer"):
        before = window.editor.text()
        change(opened, text)
        qtbot.waitUntil(lambda: is_told(window))
        bar_button(window, "Re&load").click()
        assert window.editor.text() == text
        assert not window.isWindowModified()
        assert not window.messages.bar.isVisible()
        window.editor.undo()
        assert window.editor.text() == before
        assert window.isWindowModified()
        window.editor.redo()
        assert window.editor.text() == text
    assert window.files.saving.save()


def test_a_touched_file_and_ones_own_saving_are_no_change(
    window: MainWindow, opened: Path, qtbot: QtBot
) -> None:
    os.utime(opened, (1, 1))
    replace(opened, "One\nTwo")
    window.editor.insertPlainText("x")
    assert window.files.saving.save()
    (opened.parent / "other.txt").touch()
    qtbot.wait(400)
    assert not window.messages.bar.isVisible()


def test_ones_own_text_is_kept_and_it_is_told_once(
    window: MainWindow, opened: Path, qtbot: QtBot
) -> None:
    rewrite(opened, "Theirs")
    qtbot.waitUntil(lambda: is_told(window))
    bar_button(window, "&Keep mine").click()
    (opened.parent / "other.txt").touch()
    qtbot.wait(400)
    assert not window.messages.bar.isVisible()
    rewrite(opened, "Theirs again")
    qtbot.waitUntil(lambda: is_told(window))


def test_a_file_that_is_as_it_was_again_is_no_matter(
    window: MainWindow, opened: Path, qtbot: QtBot
) -> None:
    rewrite(opened, "Theirs")
    qtbot.waitUntil(lambda: is_told(window))
    rewrite(opened, "One\nTwo")
    qtbot.waitUntil(lambda: not window.messages.bar.isVisible())


def test_a_deleted_file_is_reported_and_the_text_is_unsaved(
    window: MainWindow, opened: Path, qtbot: QtBot
) -> None:
    opened.unlink()
    qtbot.waitUntil(lambda: is_told(window))
    assert "a.txt” was moved or deleted" in message(window)
    assert window.isWindowModified()
    assert window.files.saving.save()
    assert opened.read_text(encoding="utf-8") == "One\nTwo"


@pytest.mark.parametrize("answer_text", ["&Overwrite", "Save &as…", "&Cancel"])
def test_saving_over_another_programs_text_asks(
    window: MainWindow, opened: Path, monkeypatch: pytest.MonkeyPatch, answer_text: str
) -> None:
    window.editor.insertPlainText("Mine ")
    rewrite(opened, "Theirs")
    other = opened.with_name("b.txt")
    choose(monkeypatch, other)
    asked: list[str] = []

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        default = box.defaultButton()
        assert default is not None
        assert default.text() == "Save &as…"
        next(each for each in box.buttons() if each.text() == answer_text).click()

    QTimer.singleShot(0, click)
    saved = window.files.saving.save()
    assert asked == ["“a.txt” was changed by another program. Overwrite what it wrote?"]
    assert saved == (answer_text != "&Cancel")
    texts = [path.read_text(encoding="utf-8") for path in (opened, other) if path.exists()]
    assert (
        texts
        == {
            "&Overwrite": ["Mine One\nTwo"],
            "Save &as…": ["Theirs", "Mine One\nTwo"],
            "&Cancel": ["Theirs"],
        }[answer_text]
    )
    assert window.isWindowModified() == (answer_text == "&Cancel")
