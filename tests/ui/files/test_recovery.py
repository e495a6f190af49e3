"""What was typed and not saved is there again, and offered, after the window has died."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.typed_out import Source
from factbox.drafts.draft import Contents
from factbox.drafts.errors import DraftError
from factbox.drafts.folder import DraftsFolder
from factbox.drafts.origin import Origin
from factbox.files.text_file import TextFile, fingerprint
from factbox.ui.files import draft_writer
from factbox.ui.window import MainWindow
from factbox.ui.wording.moments import minute

from ..dialogs import choose_file

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
# Types without end, says what the text is at each key, and is killed from outside.
TYPE = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from factbox.ui.wording.moments import minute
from factbox.ui.window import MainWindow

application = QApplication([])
window = MainWindow(Path(sys.argv[1]))
window.show()
window.warm_up()
typed = 0

def type_one():
    global typed
    QTest.keyClick(window.editor, Qt.Key.Key_X if typed % 50 else Qt.Key.Key_Return)
    typed += 1
    print(typed, flush=True)

timer = QTimer(interval=2)
timer.timeout.connect(type_one)
timer.start()
application.exec()
"""


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    """The drafts folder of the window."""
    return tmp_path / "data" / "drafts"


def leave_draft(folder: Path, text: str, origin: Origin | None = None) -> Path:
    """What a window that died leaves; newer than what was left before."""
    draft = DraftsFolder(folder).make()
    draft.begin(text.split("\n"), origin or Origin())
    draft.close()
    number = len(list(folder.glob("*.draft")))
    os.utime(draft.path, (1_700_000_000 + number, 1_700_000_000 + number))
    return draft.path


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> type[Starter]:
    """Starts windows on the same data folder."""
    # No test hangs on a question that it did not expect.
    monkeypatch.setattr(QMessageBox, "exec", lambda box: pytest.fail(box.text()))
    Starter.qtbot, Starter.folder = qtbot, tmp_path / "data"
    Starter.windows = []
    return Starter


class Starter:
    """Makes windows."""

    qtbot: QtBot
    folder: Path
    windows: list[MainWindow]

    @classmethod
    def window(cls, file: Path | None = None) -> MainWindow:
        window = MainWindow(cls.folder)
        cls.qtbot.addWidget(window, before_close_func=discard)
        cls.windows.append(window)
        if file is not None:
            window.open_when_shown(file)
        window.show()
        window.warm_up()
        return window

    @classmethod
    def offered(cls, file: Path | None = None) -> MainWindow:
        """A window that offers something."""
        window = cls.window(file)
        cls.qtbot.waitUntil(lambda: "Unsaved text" in message(window))
        return window


def message(window: MainWindow) -> str:
    """What the message bar says; "" if it is not shown."""
    label = window.messages.bar.findChild(QLabel, "message")
    assert isinstance(label, QLabel)
    return label.text() if window.messages.bar.isVisible() else ""


def buttons(window: MainWindow) -> dict[str, QPushButton]:
    found = window.messages.bar.findChildren(QPushButton)
    return {each.text(): each for each in found if each.isVisible()}


def discard(window: MainWindow) -> None:
    window.editor.document().setModified(False)


def press(start: type[Starter], window: MainWindow, key: Qt.Key) -> None:
    """Press the button of that mnemonic, by keys; it takes a moment to go down and up."""
    before = set(buttons(window).values())
    QTest.keyClick(window, key, ALT)
    start.qtbot.waitUntil(lambda: not before & set(buttons(window).values()))


def written(drafts: Path) -> Contents | None:
    """What would be found if the window that writes died now."""
    copy = drafts.parent / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    try:
        shutil.copytree(drafts, copy)
        found = DraftsFolder(copy).take_next()
    except (OSError, shutil.Error, DraftError):
        return None
    if found is None:
        return None
    found.draft.close()
    return found.contents


def text_written(drafts: Path) -> str | None:
    contents = written(drafts)
    return contents and "\n".join(contents.lines)


def is_written(drafts: Path, text: str) -> bool:
    return text_written(drafts) == text


def says(window: MainWindow, text: str) -> bool:
    return text in message(window)


def none_left(drafts: Path) -> bool:
    return not list(drafts.glob("*.draft*"))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("keys", [1, 400])
def test_what_was_typed_outlives_a_kill(
    start: type[Starter], tmp_path: Path, keys: int
) -> None:
    command = [sys.executable, "-c", TYPE, str(tmp_path / "data")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout
        drafts = tmp_path / "data" / "drafts"
        for typed in iter(process.stdout.readline, b""):
            if int(typed) >= keys and text_written(drafts):
                break
        process.send_signal(signal.SIGKILL)
    window = start.offered()
    press(start, window, Qt.Key.Key_T)
    text = window.editor.text()
    assert text
    assert text == ("\n" + "x" * 49) * (len(text) // 50) + ("\n" + "x" * 49)[: len(text) % 50]
    assert window.isWindowModified()


def test_a_window_with_nothing_typed_writes_and_offers_nothing(
    window: MainWindow, drafts: Path, qtbot: QtBot
) -> None:
    qtbot.wait(50)
    assert message(window) == ""
    assert window.close()
    assert not drafts.exists()


def test_the_draft_follows_what_is_unsaved(
    window: MainWindow, drafts: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window.editor.insertPlainText("One.")
    qtbot.waitUntil(lambda: text_written(drafts) == "One.")
    window.editor.insertPlainText("\nTwo.")
    qtbot.waitUntil(lambda: text_written(drafts) == "One.\nTwo.")
    window.files.file.path = tmp_path / "a.txt"
    assert window.files.saving.save()
    qtbot.waitUntil(lambda: none_left(drafts))
    QTest.keyClicks(window.editor, "x")
    qtbot.waitUntil(lambda: text_written(drafts) == "One.\nTwo.x")
    contents = written(drafts)
    assert contents is not None
    assert contents.origin.path == str(tmp_path / "a.txt")
    window.editor.undo()
    qtbot.waitUntil(lambda: none_left(drafts))
    window.editor.redo()
    qtbot.waitUntil(lambda: text_written(drafts) == "One.\nTwo.x")
    window.editor.document().setModified(False)
    assert window.close()
    assert none_left(drafts)


def test_an_emptied_text_without_a_name_leaves_no_draft(
    window: MainWindow, drafts: Path, qtbot: QtBot
) -> None:
    QTest.keyClicks(window.editor, "x")
    qtbot.waitUntil(lambda: text_written(drafts) == "x")
    QTest.keyClick(window.editor, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: none_left(drafts))


@pytest.mark.parametrize("seed", range(2))
def test_whatever_is_edited_the_draft_is_the_text(
    window: MainWindow, drafts: Path, qtbot: QtBot, seed: int
) -> None:
    chance = random.Random(seed)
    pieces = [
        "a",
        "\n",
        "word ",
        "one\ntwo\n",
        "\u2029",
        "\ufeff",
        "😀",
        "\u00a0",
        "\r\n",
        "\u2028",
    ]
    window.editor.setPlainText("A\nfew\nlines\n" * 10)
    for round_number in range(3):
        for _ in range(60):
            cursor = QTextCursor(window.editor.document())
            length = window.editor.document().characterCount()
            cursor.setPosition(chance.randrange(length))
            cursor.setPosition(chance.randrange(length), QTextCursor.MoveMode.KeepAnchor)
            act = chance.randrange(5)
            if act < 3:
                window.editor.insert(cursor, "".join(chance.choices(pieces, k=4)))
            elif act == 3:
                window.editor.undo()
            else:
                window.editor.redo()
        window.editor.appendPlainText(f"end {round_number}")
        text = window.editor.text()
        qtbot.waitUntil(partial(is_written, drafts, text))


def test_an_offer_says_which_text_it_is_and_restores_it(
    start: type[Starter], drafts: Path, tmp_path: Path
) -> None:
    path = tmp_path / "<b>a.txt"
    path.write_bytes(b"\xff\xfeO\x00l\x00d\x00")
    how = TextFile(
        "", "utf-16-le", "UTF-16", "\r\n", False, b"\xff\xfe", fingerprint(path.read_bytes())
    )
    left = leave_draft(drafts, "\n<i>New</i>\nlines", Origin(str(path), how))
    window = start.offered()
    assert "“<b>a.txt”" in message(window)
    assert message(window).endswith("“<i>New</i>”")
    assert window.editor.text() == ""
    buttons(window)["Res&tore"].click()
    assert window.editor.text() == "\n<i>New</i>\nlines"
    assert window.isWindowModified()
    assert window.windowTitle() == "<i>New</i> – <b>a.txt[*] — Fact Box"
    assert window.editor.hasFocus()
    assert message(window) == ""
    # It is this window's draft now.
    assert left.exists()
    assert DraftsFolder(drafts).take_next() is None
    assert window.files.saving.save()
    assert path.read_bytes() == b"\xff\xfe" + "\r\n<i>New</i>\r\nlines".encode("utf-16-le")
    start.qtbot.waitUntil(lambda: none_left(drafts))


def test_a_text_from_a_document_is_not_saved_into_the_document(
    start: type[Starter], drafts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"<html>Old")
    how = TextFile("", fingerprint=fingerprint(path.read_bytes()))
    leave_draft(drafts, "New", Origin(str(path), how, Source("html", "A <b>title")))
    window = start.offered()
    assert "“a.html”" in message(window)
    buttons(window)["Res&tore"].click()
    assert window.windowTitle() == "A <b>title – a.html[*] — Fact Box"
    proposed = choose_file(monkeypatch, None)
    assert not window.files.saving.save()
    assert proposed == [tmp_path / "a.txt"]
    assert path.read_bytes() == b"<html>Old"


def test_what_a_document_said_of_its_paragraphs_outlives_a_crash(
    start: type[Starter], drafts: Path
) -> None:
    head, code = Style(Kind.HEADINGS, 1), Style(Kind.CODE)
    window = start.window()
    window.editor.set_text("A head\nSome words.\nx = 1", [head, None, code])
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(window.editor, "0")
    start.qtbot.waitUntil(lambda: is_written(drafts, "A head\nSome words.\nx = 10"))
    window.editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(window.editor, "The ")
    start.qtbot.waitUntil(lambda: is_written(drafts, "The A head\nSome words.\nx = 10"))
    contents = written(drafts)
    assert contents is not None
    assert contents.styles == [head, None, code]
    other = start.window()
    assert other.files.restore("\n".join(contents.lines), Origin(), contents.styles)
    assert other.inspection.document.styles == [head, None, code]


def test_a_restored_text_is_written_on(start: type[Starter], drafts: Path) -> None:
    leave_draft(drafts, "Old")
    window = start.offered()
    press(start, window, Qt.Key.Key_T)
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(window.editor, " and new")
    start.qtbot.waitUntil(lambda: text_written(drafts) == "Old and new")
    assert len(list(drafts.glob("*.draft"))) == 1


def test_the_newest_is_offered_first_and_one_after_the_other(
    start: type[Starter], drafts: Path
) -> None:
    for text in ("First", "Second", "Third"):
        leave_draft(drafts, text)
    window = start.offered()
    for text in ("Third", "Second", "First"):
        start.qtbot.waitUntil(partial(says, window, f"“{text}”"))
        press(start, window, Qt.Key.Key_L)
    start.qtbot.wait(50)
    assert message(window) == ""
    assert len(list(drafts.glob("*.draft"))) == 3
    assert "“Third”" in message(start.offered())


def test_the_offer_says_when_as_everything_does(start: type[Starter], drafts: Path) -> None:
    before = datetime.now().astimezone()
    leave_draft(drafts, "Mine")
    after = datetime.now().astimezone()
    said = message(start.offered())
    assert said in {f"Unsaved text from {minute(each)}: “Mine”" for each in (before, after)}


def test_the_offer_names_the_text_below_its_published_box(
    start: type[Starter], drafts: Path
) -> None:
    leave_draft(drafts, "Fact Box\nLevel: 1.000\nTokens: 2\n\nA headline\n\nIt goes on.")
    assert "“A headline”" in message(start.offered())


def test_escape_keeps_it_for_the_next_start(start: type[Starter], drafts: Path) -> None:
    leave_draft(drafts, "Mine")
    window = start.offered()
    QTest.keyClick(window.editor, Qt.Key.Key_Escape)
    assert message(window) == ""
    start.window().close()
    assert "“Mine”" in message(start.offered())


def test_an_offer_is_not_made_by_two_windows_and_passes_on(
    start: type[Starter], drafts: Path
) -> None:
    leave_draft(drafts, "Mine")
    window = start.offered()
    other = start.window()
    start.qtbot.wait(100)
    assert message(other) == ""
    window.close()
    assert "“Mine”" in message(start.offered())


def test_an_offer_comes_back_after_another_message(start: type[Starter], drafts: Path) -> None:
    leave_draft(drafts, "Mine")
    window = start.offered()
    window.files.open_path(drafts / "none.txt")
    assert "There is no file" in message(window)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert "“Mine”" in message(window)
    window.desk.save()
    assert "“Mine”" in message(window)


def test_a_deleted_draft_is_gone_unless_it_is_undone(
    start: type[Starter], drafts: Path
) -> None:
    leave_draft(drafts, "Keep me after all")
    window = start.offered()
    press(start, window, Qt.Key.Key_D)
    assert message(window) == "Deleted the unsaved text “Keep me after all”"
    start.qtbot.waitUntil(lambda: none_left(drafts))
    press(start, window, Qt.Key.Key_U)
    start.qtbot.waitUntil(lambda: "Unsaved text" in message(window))
    assert text_written(drafts) == "Keep me after all"
    press(start, window, Qt.Key.Key_D)
    start.qtbot.waitUntil(lambda: none_left(drafts))
    window.close()
    start.window()
    start.qtbot.wait(100)
    assert message(start.windows[-1]) == ""


def test_restoring_asks_before_unsaved_changes_go(
    start: type[Starter], drafts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_draft(drafts, "Old")
    window = start.offered()
    window.editor.insertPlainText("Typed meanwhile")
    start.qtbot.waitUntil(lambda: len(list(drafts.glob("*.draft"))) == 2)
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "exec", lambda box: answers.pop(0))
    press(start, window, Qt.Key.Key_T)
    assert window.editor.text() == "Typed meanwhile"
    assert "“Old”" in message(window)
    press(start, window, Qt.Key.Key_T)
    assert window.editor.text() == "Old"
    start.qtbot.waitUntil(lambda: len(list(drafts.glob("*.draft"))) == 1)
    start.qtbot.waitUntil(lambda: text_written(drafts) == "Old")


def test_a_window_that_opens_a_file_offers_as_well(
    start: type[Starter], drafts: Path, tmp_path: Path
) -> None:
    leave_draft(drafts, "Mine")
    path = tmp_path / "b.txt"
    path.write_text("Theirs", encoding="utf-8")
    window = start.offered(path)
    assert window.editor.text() == "Theirs"
    assert "“Mine”" in message(window)


def test_what_is_damaged_is_said_and_kept_and_the_next_is_offered(
    start: type[Starter], drafts: Path
) -> None:
    leave_draft(drafts, "Sound")
    damaged = leave_draft(drafts, "Damaged")
    damaged.write_bytes(b"x" * 5000)
    window = start.window()
    start.qtbot.waitUntil(lambda: "is damaged" in message(window))
    assert damaged.with_suffix(".damaged").read_bytes() == b"x" * 5000
    assert str(damaged.with_suffix(".damaged")) in message(window)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    start.qtbot.waitUntil(lambda: "“Sound”" in message(window))


def test_a_draft_damaged_in_part_gives_what_is_sound_and_is_kept(
    start: type[Starter], drafts: Path
) -> None:
    draft = DraftsFolder(drafts).make()
    draft.begin(["Before", "x" * 20_000], Origin())
    draft.append(0, 1, ["The later text, " + "y" * 20_000], Origin())
    draft.close()
    data = draft.path.read_bytes()
    at = data.index(b"yyyyy")
    draft.path.write_bytes(data[:at] + b"z" + data[at + 1 :])
    window = start.offered()
    assert "from before its draft was damaged: “Before”" in message(window)
    press(start, window, Qt.Key.Key_T)
    assert window.editor.text() == "Before\n" + "x" * 20_000
    kept = draft.path.with_suffix(".damaged")
    start.qtbot.waitUntil(kept.exists)
    start.qtbot.waitUntil(lambda: text_written(drafts) == window.editor.text())


def test_it_is_said_once_that_nothing_is_backed_up_and_made_good_later(
    window: MainWindow, drafts: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # It is tried again many times within the test.
    monkeypatch.setattr(draft_writer, "_RETRY_MS", 20)
    drafts.parent.mkdir(exist_ok=True)
    drafts.write_bytes(b"in the way")
    told: list[str] = []
    window.file_desk.draft_writer.failed.connect(told.append)
    QTest.keyClicks(window.editor, "One")
    qtbot.waitUntil(lambda: "Your text is not being backed up: " in message(window))
    QTest.keyClicks(window.editor, " two")
    with qtbot.waitSignal(window.file_desk.draft_writer.done):
        qtbot.wait(300)
        assert len(told) == 1
        drafts.unlink()
    assert message(window) == ""
    assert text_written(drafts) == "One two"


def test_a_drafts_folder_that_is_taken_away_is_made_again_unsaid(
    window: MainWindow, drafts: Path, qtbot: QtBot
) -> None:
    QTest.keyClicks(window.editor, "One")
    qtbot.waitUntil(lambda: text_written(drafts) == "One")
    shutil.rmtree(drafts)
    QTest.keyClicks(window.editor, " two")
    qtbot.waitUntil(lambda: text_written(drafts) == "One two")
    assert message(window) == ""


def test_a_restored_text_whose_file_has_changed_since_is_not_saved_unasked(
    start: type[Starter], drafts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Theirs, newer", encoding="utf-8")
    how = TextFile("", fingerprint=fingerprint(b"Old"))
    leave_draft(drafts, "Mine", Origin(str(path), how))
    window = start.offered()
    press(start, window, Qt.Key.Key_T)
    assert "was changed by another program" in message(window)
    monkeypatch.setattr(
        QMessageBox, "exec", lambda box: box.button(QMessageBox.StandardButton.Cancel).click()
    )
    assert not window.files.saving.save()
    assert path.read_text(encoding="utf-8") == "Theirs, newer"
