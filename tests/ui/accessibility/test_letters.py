"""Alt and a letter: everything in a dialog or menu has one, and no two have the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFontDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factbox.ui.files.save_questions import ask_before_discarding, ask_before_overwriting
from factbox.ui.look.letters import give_letters, letter_of
from factbox.ui.report.dialog import ReportDialog
from factbox.ui.vocabulary.dialog import show_word_lists
from factbox.ui.window import MainWindow

from ..dialogs import answer

FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
# Their rows are files and figures, which are more than there are letters.
LISTS = {"Open recent", "Readability", "Diversity", "Vocabulary (CEFR-J 1.5)"}
VIEWS = ("level", "words", "diversity", "rules", "trend", "vocabulary")

DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "about": lambda window: action(window, "About Fact Box").trigger(),
    "title of a text": lambda window: window.desk.rename(),
    "title and note": lambda window: window.desk.describe_selected(),
    "export": lambda window: window.desk.exchange.ask_export(),
    "snapshots file": lambda window: window.desk.exchange.show_file(),
    "unsaved changes": lambda window: ask_before_discarding("a.txt", "", window),
    "changed on disk": lambda window: ask_before_overwriting("a.txt", window),
    "word lists": lambda window: show_word_lists(window.vocabulary, window),
    "font": lambda window: window.editor.choose_font(),
}


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChildren(QAction)
    return next(each for each in found if each.text().replace("&", "") == name)


def labelled(window: QWidget) -> Iterator[tuple[str, QWidget]]:
    """What has a text that may hold a letter, and is seen."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and any(map(str.isalpha, button.text())):
            yield button.text(), button
    for label in window.findChildren(QLabel):
        buddy = label.buddy()
        if label.isVisible() and buddy is not None:
            yield label.text(), buddy


def without_letter(dialog: QWidget) -> list[str]:
    """Buttons and fields of a dialog that Alt does not reach."""
    reached = {id(widget) for text, widget in labelled(dialog) if letter_of(text)}
    buttons = [text for text, widget in labelled(dialog) if not letter_of(text)]
    fields = [
        f"{type(widget).__name__} {widget.accessibleName()}"
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, FIELDS)
        and widget.isVisible()
        and not isinstance(widget.parent(), FIELDS)
        and not (isinstance(widget, QLineEdit) and widget.isReadOnly())
        # Qt's own dialog has a field to try a font in.
        and not isinstance(dialog, QFontDialog)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and id(widget) not in reached
    ]
    return buttons + fields


def shared(texts: list[str]) -> list[str]:
    """Letters that more than one text has."""
    counts = Counter(filter(None, map(letter_of, texts)))
    return [letter for letter, count in counts.items() if count > 1]


@pytest.mark.parametrize("name", DIALOGS)
def test_every_button_and_field_of_a_dialog_has_a_letter(window: MainWindow, name: str) -> None:
    window.editor.setPlainText("One two three. Four five.")
    window.desk.save()
    window.snapshots.enter()
    found: list[tuple[list[str], list[str]]] = []

    def look(dialog: QDialog) -> None:
        texts = [text for text, _ in labelled(dialog)]
        found.append((without_letter(dialog), shared(texts)))
        dialog.reject()

    answer(QDialog, look)
    DIALOGS[name](window)
    assert found == [([], [])]


def test_every_choice_of_the_report_has_a_letter(window: MainWindow) -> None:
    window.editor.setPlainText("One two three. Four five.")
    window.reports.ask()
    QApplication.processEvents()
    dialog = window.findChildren(ReportDialog)[-1]
    texts = [text for text, _ in labelled(dialog)]
    assert (without_letter(dialog), shared(texts)) == ([], [])
    dialog.close()


def test_everything_in_the_window_for_a_folder_has_a_letter(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.folders.open_folder(tmp_path)
    folder = window.folders.folder_window
    for _ in range(2):
        texts = [text for text, _ in labelled(folder)]
        assert (without_letter(folder), shared(texts)) == ([], [])
        # “Stop” becomes “Measure again”.
        qtbot.waitUntil(lambda: folder.is_settled)
    folder.close()


def test_a_letter_that_is_taken_is_not_given_again(window: MainWindow) -> None:
    dialog = QDialog(window)
    taken, free = QLabel("&Cancel", dialog), QLabel("Note", dialog)
    taken.setBuddy(free)
    buttons = [QPushButton(text, dialog) for text in ("Cancel", "Save as…", "R&D && more", "…")]
    give_letters(dialog)
    assert [button.text() for button in buttons] == ["C&ancel", "&Save as…", "R&D && more", "…"]


def test_buttons_have_letters_in_other_scripts(window: MainWindow) -> None:
    dialog = QDialog(window)
    texts = ("Сохранить как…", "Отмена", "保存…", "取消", "…")
    buttons = [QPushButton(text, dialog) for text in texts]
    give_letters(dialog)
    assert [each.text() for each in buttons] == [
        *("&Сохранить как…", "&Отмена", "保存(&B)…", "取消(&A)", "…"),
    ]


def menus_of(window: MainWindow) -> Iterator[QMenu]:
    """Every menu of the menu bar, and those in them."""
    waiting = [each.menu() for each in window.menuBar().actions()]
    while waiting:
        menu = waiting.pop()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        yield menu
        menu.aboutToHide.emit()
        inside = (each.menu() for each in menu.actions())
        waiting += [each for each in inside if each is not None]


def test_every_command_in_a_menu_has_a_letter_of_its_own(window: MainWindow) -> None:
    bar = [each.text() for each in window.menuBar().actions()]
    assert (shared(bar), [text for text in bar if not letter_of(text)]) == ([], [])
    wrong = {}
    for menu in menus_of(window):
        name = menu.title().replace("&", "")
        texts = [each.text() for each in menu.actions() if not each.isSeparator()]
        missing = [] if name in LISTS else [text for text in texts if not letter_of(text)]
        if missing or shared(texts):
            wrong[name] = missing, shared(texts)
    assert wrong == {}


@pytest.mark.parametrize("view", VIEWS)
def test_no_letter_in_the_window_is_that_of_another(window: MainWindow, view: str) -> None:
    window.editor.setPlainText("One two three. Four five.")
    window.desk.save()
    window.find_bar.open()
    window.lower_pane.turn(view, True)
    QApplication.processEvents()
    bar = [each.text() for each in window.menuBar().actions()]
    window.messages.bar.show_message("Something", lambda: None)
    assert shared(bar + [text for text, _ in labelled(window)]) == []
    window.messages.bar.show_progress("Reading…", lambda: None)
    assert shared(bar + [text for text, _ in labelled(window)]) == []
