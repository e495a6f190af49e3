"""Documents in the window: read in a process of their own, and never written to."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from factbox.ui.window import MainWindow

from ..dialogs import choose_file
from ..labels import message, status
from .web_page_reader import page

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture(autouse=True)
def _reader(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let the processes of this test read web pages with the stand-in."""
    folder = tmp_path / "stand-in"
    folder.mkdir()
    code = (
        "import sys\n"
        "if sys.orig_argv[1:4] == ['-P', '-m', 'factbox.documents']:\n"
        f"    sys.path.append({str(Path(__file__).parent)!r})\n"
        "    import web_page_reader\n"
        "    web_page_reader.stand_in()\n"
        "    sys.path.pop()\n"
    )
    (folder / "sitecustomize.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(folder))


@pytest.fixture
def until(qtbot: QtBot) -> Wait:
    """Wait for something that another process does."""

    def wait(happens: Callable[[], bool]) -> None:
        qtbot.waitUntil(happens)

    return wait


def buttons(window: MainWindow) -> dict[str, QPushButton]:
    """Return the buttons of the message bar by their labels; none if it is hidden."""
    if window.messages.bar.isHidden():
        return {}
    found = window.messages.bar.findChildren(QPushButton)
    return {each.text().replace("&", ""): each for each in found if not each.isHidden()}


def slow_page(folder: Path, name: str = "slow.html") -> tuple[Path, Path]:
    """Return a page that is read when the other path exists."""
    go = folder / f"{name}.go"
    return page(folder, name, str(go), "Slowly read.", does="slow"), go


def refuse_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    def execute(box: QMessageBox) -> QMessageBox.StandardButton:
        raise AssertionError(box.text())

    monkeypatch.setattr(QMessageBox, "exec", execute)


def answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    asked: list[str] = []

    def execute(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.text())
        return button

    monkeypatch.setattr(QMessageBox, "exec", execute)
    return asked


def test_a_document_is_opened_as_its_text(
    window: MainWindow, tmp_path: Path, until: Wait
) -> None:
    path = page(tmp_path, "a.html", "# A heading", "A paragraph.", does="print")
    window.files.open_path(path)
    until(lambda: window.editor.text() != "")
    assert window.editor.text() == "A heading\nA paragraph."
    assert status(window) == "Opened a.html, Web page"
    assert window.windowTitle() == "A heading – a.html[*] — Fact Box"
    assert not window.isWindowModified()
    assert window.files.file.recent() == [str(path)]


def test_it_is_opened_by_dialog_drop_and_the_list_of_recent_files(
    window: MainWindow, tmp_path: Path, until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = page(tmp_path, "a.html", "A paragraph.")
    filters: list[str] = []

    def ask(_parent: object, _title: str, _folder: str, kinds: str) -> tuple[str, str]:
        filters.append(kinds)
        return str(path), ""

    def drop() -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        move = Qt.DropAction.CopyAction
        window.dropEvent(QDropEvent(QPointF(9, 9), move, data, left, none))

    def open_recent() -> None:
        menus = {menu.title(): menu for menu in window.menuBar().findChildren(QMenu)}
        menus["Open &recent"].aboutToShow.emit()
        menus["Open &recent"].actions()[0].trigger()

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    for act in (window.files.open, drop, open_recent):
        window.files.new()
        act()
        until(lambda: window.editor.text() == "A paragraph.")
    assert "*.docx" in filters[0].partition(";;")[0]
    assert "Word (*.docx *.docm" in filters[0]


@pytest.mark.parametrize(
    ("does", "lines", "title"),
    [
        ("titled", ["# A heading", "Text."], "A heading – a.html"),
        ("titled", ["Text."], "The declared title – a.html"),
        ("", ["Text."], "a.html"),
    ],
)
def test_the_title_names_the_window_and_the_snapshots(
    window: MainWindow,
    tmp_path: Path,
    until: Wait,
    does: str,
    lines: list[str],
    title: str,
) -> None:
    window.files.open_path(page(tmp_path, "a.html", *lines, does=does))
    until(lambda: "Text." in window.editor.text())
    assert window.windowTitle() == f"{title}[*] — Fact Box"
    window.desk.save()
    work = window.desk.keeper.work
    assert work is not None
    assert work.title == title.partition(" – ")[0]


def test_a_text_that_replaces_it_does_not_have_its_title(
    window: MainWindow, tmp_path: Path, until: Wait
) -> None:
    window.files.open_path(page(tmp_path, "a.html", "Text.", does="titled"))
    until(lambda: window.editor.text() == "Text.")
    window.editor.selectAll()
    data = QMimeData()
    data.setText("Quite another text.")
    window.editor.insertFromMimeData(data)
    window.desk.save()
    work = window.desk.keeper.work
    assert work is not None
    assert work.title == "a.html"


def test_its_snapshots_are_known_when_it_is_opened_again(
    window: MainWindow, tmp_path: Path, until: Wait
) -> None:
    path = page(tmp_path, "a.html", "A short text.", does="titled")
    window.files.open_path(path)
    until(lambda: window.editor.text() != "")
    window.desk.save()
    saved = window.desk.keeper.work
    window.files.new()
    until(lambda: window.desk.belonging.is_known)
    assert window.desk.keeper.work is None
    window.files.open_path(path)
    until(lambda: window.editor.text() != "" and window.desk.belonging.is_known)
    assert window.desk.keeper.work == saved


def test_save_is_save_as_and_proposes_a_text_file_beside_it(
    window: MainWindow, tmp_path: Path, until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = page(tmp_path, "a.html", "A paragraph.")
    before = path.read_bytes()
    window.files.open_path(path)
    until(lambda: window.editor.text() != "")
    window.editor.insertPlainText("Edited. ")
    proposed = choose_file(monkeypatch, path)
    assert not window.files.saving.save()
    assert "would replace the document" in message(window)
    assert window.isWindowModified()
    text = tmp_path / "b.txt"
    choose_file(monkeypatch, text)
    assert window.files.saving.save()
    assert proposed == [tmp_path / "a.txt"]
    assert path.read_bytes() == before
    assert text.read_text(encoding="utf-8") == "Edited. A paragraph."
    # From now on it is a text file like another.
    assert window.windowTitle() == "b.txt[*] — Fact Box"
    window.editor.insertPlainText("Again. ")
    assert window.files.saving.save()
    assert text.read_text(encoding="utf-8") == "Edited. Again. A paragraph."


def test_in_a_folder_that_cannot_be_written_to_the_home_folder_is_proposed(
    window: MainWindow, tmp_path: Path, until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = page(tmp_path, "a.html", "A paragraph.")
    window.files.open_path(path)
    until(lambda: window.editor.text() != "")
    proposed = choose_file(monkeypatch, None)
    # To root, nothing is read-only.
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    window.files.saving.save()
    assert proposed == [Path.home() / "a.txt"]


def test_while_it_is_read_the_text_stays_and_can_be_edited(
    window: MainWindow, tmp_path: Path, until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, go = slow_page(tmp_path)
    refuse_dialogs(monkeypatch)
    window.files.open_path(path)
    until(lambda: message(window) == "Reading “slow.html”: 25 %")
    assert list(buttons(window)) == ["Cancel"]
    QTest.keyClicks(window.editor, "Typed meanwhile.")
    go.touch()
    until(lambda: "Open it" in buttons(window))
    assert window.editor.text() == "Typed meanwhile."
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    buttons(window)["Open it"].click()
    assert len(asked) == 1
    assert window.editor.text() == "Typed meanwhile."
    answer(monkeypatch, QMessageBox.StandardButton.Discard)
    buttons(window)["Open it"].click()
    assert window.editor.text() == "Slowly read."
    assert not buttons(window)


def test_what_is_typed_meanwhile_can_be_kept(
    window: MainWindow, tmp_path: Path, until: Wait
) -> None:
    path, go = slow_page(tmp_path)
    window.files.open_path(path)
    QTest.keyClicks(window.editor, "Mine.")
    go.touch()
    until(lambda: "Keep my text" in buttons(window))
    buttons(window)["Keep my text"].click()
    assert window.editor.text() == "Mine."
    assert window.windowTitle() == "Untitled[*] — Fact Box"


def test_the_text_stays_what_it_is_while_a_dialog_is_open(
    window: MainWindow, tmp_path: Path, until: Wait
) -> None:
    window.editor.setPlainText("To be saved.")
    path, go = slow_page(tmp_path)
    window.files.open_path(path)
    dialog = QDialog(window)
    dialog.open()
    go.touch()
    until(lambda: "Open it" in buttons(window))
    assert window.editor.text() == "To be saved."
    dialog.close()
    buttons(window)["Open it"].click()
    assert window.editor.text() == "Slowly read."


def test_unsaved_changes_are_asked_for_once(
    window: MainWindow, tmp_path: Path, until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.editor.insertPlainText("Mine.")
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    path = page(tmp_path, "a.html", "A paragraph.")
    window.files.open_path(path)
    assert window.editor.text() == "Mine."
    answer(monkeypatch, QMessageBox.StandardButton.Discard)
    window.files.open_path(path)
    # It stays until the other one is there.
    assert window.editor.text() == "Mine."
    assert window.isWindowModified()
    until(lambda: window.editor.text() == "A paragraph.")
    assert len(asked) == 1


@pytest.mark.parametrize("by_key", [True, False])
def test_cancel_ends_the_process_and_the_text_stays(
    window: MainWindow, tmp_path: Path, until: Wait, by_key: bool
) -> None:
    window.editor.setPlainText("Mine.")
    path, _ = slow_page(tmp_path)
    window.files.open_path(path)
    until(lambda: "Cancel" in buttons(window))
    [child] = children()
    if by_key:
        QTest.keyClick(window.editor, Qt.Key.Key_Escape)
    else:
        buttons(window)["Cancel"].click()
    assert not buttons(window)
    assert window.editor.text() == "Mine."
    assert not is_running(child)


def test_another_file_takes_the_place_of_one_that_is_being_read(
    window: MainWindow, tmp_path: Path, until: Wait
) -> None:
    path, _ = slow_page(tmp_path)
    window.files.open_path(path)
    until(lambda: "Cancel" in buttons(window))
    [child] = children()
    window.files.open_path(page(tmp_path, "b.html", "Quickly read."))
    assert not is_running(child)
    until(lambda: window.editor.text() == "Quickly read.")
    assert not buttons(window)
    window.files.open_path(path)
    until(lambda: bool(children()))
    window.files.new()
    assert children() == []


def test_closing_the_window_ends_the_process(
    window: MainWindow, tmp_path: Path, until: Wait
) -> None:
    path, _ = slow_page(tmp_path)
    window.files.open_path(path)
    until(lambda: bool(children()))
    assert window.close()
    assert children() == []


@pytest.mark.parametrize(
    ("does", "said"),
    [
        ("refuse", "“a.html” is a <b>scan</b>. Open another."),
        ("fail", "failed to read it"),
        ("crash", "failed to read it"),
        ("bomb", "“a.html” needs too much memory"),
    ],
)
def test_a_document_that_cannot_be_read_leaves_the_text_as_it_was(
    window: MainWindow, tmp_path: Path, until: Wait, does: str, said: str
) -> None:
    window.editor.setPlainText("Mine.")
    window.files.open_path(page(tmp_path, "a.html", "A paragraph.", does=does))
    until(lambda: said in message(window))
    assert window.editor.text() == "Mine."
    assert window.windowTitle() == "Untitled[*] — Fact Box"
    assert list(buttons(window)) == ["Dismiss"]


def test_a_killed_process_is_told_of(window: MainWindow, tmp_path: Path, until: Wait) -> None:
    path, _ = slow_page(tmp_path)
    window.files.open_path(path)
    until(lambda: "Cancel" in buttons(window))
    [child] = children()
    os.kill(child, 9)
    until(lambda: "failed to read it" in message(window))


def test_a_process_that_cannot_be_started_is_told_of(
    window: MainWindow, tmp_path: Path, until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "none"))
    window.files.open_path(page(tmp_path, "a.html", "A paragraph."))
    until(lambda: "could not be started" in message(window))


def test_a_name_that_is_no_text_can_be_opened(
    window: MainWindow, tmp_path: Path, until: Wait
) -> None:
    path = page(tmp_path, "-\udcff\n.html", "A paragraph.")
    window.files.open_path(path)
    until(lambda: window.editor.text() == "A paragraph.")


def test_what_to_know_about_it_is_said_as_plain_text(
    window: MainWindow, tmp_path: Path, until: Wait
) -> None:
    window.files.open_path(page(tmp_path, "a.html", "Text.", does="warned"))
    until(lambda: message(window) == "A <i>picture</i> is missing.")
    assert list(buttons(window)) == ["Dismiss"]


def test_the_whole_page_is_offered_and_can_be_undone(
    window: MainWindow, tmp_path: Path, until: Wait
) -> None:
    path = page(tmp_path, "a.html", "The article.", does="part")
    window.files.open_path(path)
    until(lambda: "Take the whole page" in buttons(window))
    assert window.editor.text() == "The article."
    title = window.windowTitle()
    buttons(window)["Take the whole page"].click()
    until(lambda: window.editor.text() == "Menu\nThe article.")
    assert not buttons(window)
    assert not window.isWindowModified()
    window.editor.undo()
    assert window.editor.text() == "The article."
    assert "Take the whole page" in buttons(window)
    assert window.windowTitle() == title
    window.editor.redo()
    assert window.editor.text() == "Menu\nThe article."
    assert not buttons(window)
    # What is read again is read as it was.
    window.editor.insertPlainText("x")
    window.files.reload()
    until(lambda: window.editor.text() == "Menu\nThe article.")


def test_the_whole_page_is_not_offered_for_a_text_that_was_pasted_over_the_article(
    window: MainWindow, tmp_path: Path, until: Wait
) -> None:
    window.files.open_path(page(tmp_path, "a.html", "The article.", does="part"))
    until(lambda: "Take the whole page" in buttons(window))
    window.editor.selectAll()
    QGuiApplication.clipboard().setText("Another text.")
    window.editor.paste()
    assert not buttons(window)
    window.editor.undo()
    assert "Take the whole page" in buttons(window)


def test_the_offer_goes_with_its_text(window: MainWindow, tmp_path: Path, until: Wait) -> None:
    window.files.open_path(page(tmp_path, "a.html", "The article.", does="part"))
    until(lambda: "Take the whole page" in buttons(window))
    window.files.new()
    assert not buttons(window)


def test_another_version_of_the_document_is_offered(
    window: MainWindow, tmp_path: Path, until: Wait
) -> None:
    path = page(tmp_path, "a.html", "The first version.")
    window.files.open_path(path)
    until(lambda: window.editor.text() != "")
    page(tmp_path, "a.html", "The second version.")
    until(lambda: "Reload" in buttons(window))
    buttons(window)["Reload"].click()
    until(lambda: window.editor.text() == "The second version.")
    window.editor.undo()
    assert window.editor.text() == "The first version."
    path.unlink()
    until(lambda: "save its text" in message(window))
    assert window.isWindowModified()


def children() -> list[int]:
    """Return the ids of the running processes that read documents for this one."""
    me = str(os.getpid())
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = stat.read_text().rpartition(") ")[2].split()[:2]
            command = (stat.parent / "cmdline").read_bytes()
        except OSError:
            continue
        if parent == me and state != "Z" and b"factbox.documents" in command:
            found.append(int(stat.parent.name))
    return found


def is_running(child: int) -> bool:
    """Return whether the process of that id has not ended."""
    return child in children()
