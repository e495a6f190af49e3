"""Alt and a letter: everything in a dialog or menu has one, and no two have the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from factbox.ui.files.save_questions import ask_before_discarding, ask_before_overwriting
from factbox.ui.look.letters import give_letters
from factbox.ui.report.dialog import ReportDialog
from factbox.ui.vocabulary.dialog import show_word_lists
from factbox.ui.window import MainWindow

from ..dialogs import answer
from .letters import labelled, shared, without_letter, wrong_in_menus

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


def test_standard_buttons_in_chinese_have_their_english_letters(window: MainWindow) -> None:
    dialog = QDialog(window)
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Ok | kinds.Cancel, dialog)
    for kind, text in ((kinds.Ok, "确定(&X)"), (kinds.Cancel, "取消")):
        box.button(kind).setText(text)
    give_letters(dialog)
    texts = {box.button(kind).text() for kind in (kinds.Ok, kinds.Cancel)}
    assert texts == {"确定(&O)", "取消(&C)"}


def test_every_command_in_a_menu_has_a_letter_of_its_own(window: MainWindow) -> None:
    assert wrong_in_menus(window) == {}


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
