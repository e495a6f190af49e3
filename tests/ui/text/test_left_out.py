"""What is left out of the figures: it is grey, accounted for, found, and chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from factbox.analysis.text.left_out.kind import DEFAULT, Kind
from factbox.ui.look.theme import colours
from factbox.ui.window import MainWindow

from ..conftest import Figures
from ..labels import label, status

BOX = "Fact Box\nLevel: 1\nTokens: 2\n"
FRONT = "---\ntitle: Ours\n---\n"
CODE = "```\nfor each in items:\n```\n"
TARGET = "(notes.html)"
TEXT = f"{FRONT}A [plan]{TARGET} of ours.\n{CODE}<!-- To do. -->It has a second sentence."


def greyed(window: MainWindow) -> list[str]:
    """Return what is in the quiet colour, line by line."""
    quiet = QColor(colours().quiet)
    return [
        mark.cursor.selectedText()
        for mark in window.editor.extraSelections()
        if mark.format.foreground().color() == quiet
    ]


def line(window: MainWindow) -> QPushButton:
    found = window.findChild(QPushButton, "left_out")
    assert isinstance(found, QPushButton)
    return found


def lines_of(*parts: str) -> list[str]:
    return "".join(parts).splitlines()


def choose(window: MainWindow, name: str) -> None:
    """Choose an action of the menu Count → Leave out."""
    for menu in window.findChildren(QMenu):
        if menu.title().replace("&", "") == "Leave out":
            (action,) = (a for a in menu.actions() if a.text().replace("&", "") == name)
            action.trigger()


@pytest.mark.parametrize(
    ("text", "quiet", "account"),
    [
        (BOX + "The text.", lines_of(BOX), "6 words left out: published fact box 6"),
        (FRONT + "The text.", lines_of(FRONT), "2 words left out: front matter 2"),
        ("Ours.\n" + CODE, lines_of(CODE), "4 words left out: code 4"),
        ("😀 [Ours]" + TARGET, [TARGET], "2 words left out: link targets 2"),
        ("One.\n```\nAn open fence.", [], ""),
        ("", [], ""),
    ],
)
def test_it_is_grey_and_accounted_for(
    window: MainWindow, qtbot: QtBot, text: str, quiet: list[str], account: str
) -> None:
    window.editor.setPlainText(text)
    qtbot.waitUntil(lambda: greyed(window) == quiet)
    assert line(window).text() == account
    assert line(window).isVisible() is bool(account)


def test_it_follows_edits_above_and_below(
    window: MainWindow, figures: Figures, qtbot: QtBot
) -> None:
    window.editor.setPlainText("One.\n```\nTwo three.\n\nFour.")
    assert figures.text("tokens") == "4"
    window.editor.moveCursor(window.editor.textCursor().MoveOperation.End)
    QTest.keyClick(window.editor, Qt.Key.Key_Return)
    QTest.keyClicks(window.editor, "```")
    qtbot.waitUntil(lambda: greyed(window) == ["```", "Two three.", "Four.", "```"])
    assert figures.text("tokens") == "1"
    assert line(window).text() == "3 words left out: code 3"
    QTest.keyClick(window.editor, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: greyed(window) == [])
    assert line(window).isHidden()
    window.editor.undo()
    qtbot.waitUntil(lambda: greyed(window) != [])


def test_beside_the_figures_of_a_selection_it_is_still_that_of_the_text(
    window: MainWindow,
) -> None:
    window.editor.setPlainText("One.\n```\nTwo three.\n```")
    window.editor.moveCursor(
        QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor
    )
    assert line(window).text() == "Whole text: 2 words left out: code 2"
    window.editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert line(window).text() == "2 words left out: code 2"


def test_one_goes_from_place_to_place(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    found = []
    for _ in range(5):
        line(window).click()
        found.append(window.editor.textCursor().selectedText().replace("\u2029", "\n"))
    first = FRONT.rstrip("\n")
    assert found == [first, TARGET, CODE.rstrip("\n"), "<!-- To do. -->", first]
    window.editor.setPlainText("Nothing.")
    choose(window, "Go to the next place")
    assert status(window) == "Nothing is left out of this text"


def test_each_kind_can_be_chosen(window: MainWindow, figures: Figures, qtbot: QtBot) -> None:
    window.editor.setPlainText("# Ours\n\n> It is.\n\n" + CODE)
    assert figures.text("tokens") == "3"
    for name, tokens in (
        ("Code", "7"),
        ("Headings", "6"),
        ("Block quotations", "4"),
        ("Default kinds only", "3"),
    ):
        choose(window, name)
        assert figures.text("tokens") == tokens
    qtbot.waitUntil(lambda: greyed(window) == lines_of(CODE))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_line_offers_the_same_menu(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    window.inspection.leave_out(DEFAULT - {Kind.CODE})
    middle = line(window).rect().center()
    where = line(window).mapToGlobal(middle)
    key = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(line(window), QContextMenuEvent(key, middle, where))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    checked = {
        action.text().replace("&", "") for action in menu.actions() if action.isChecked()
    }
    assert checked == {"Published fact box", "Front matter", "Comments", "Link targets"}
    menu.close()


def test_the_figures_are_explained_with_it(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText(TEXT)
    account = "10 words left out: front matter 2, code 4, comments 2, link targets 2"
    assert line(window).accessibleName() == account
    assert account in line(window).toolTip()
    window.fact_box.enter()
    qtbot.waitUntil(lambda: account + "." in label(window, "explanation").text())


def test_the_choice_is_kept_for_the_next_window(window: MainWindow, tmp_path: Path) -> None:
    choose(window, "Tables")
    choose(window, "Comments")
    chosen = DEFAULT - {Kind.COMMENTS} | {Kind.TABLES}
    window.close()
    for asked, expected in (
        (None, chosen),
        (frozenset[Kind](), frozenset[Kind]()),
        # The kinds of the command line are not kept.
        (None, chosen),
    ):
        other = MainWindow(tmp_path / "data", left_out=asked)
        other.warm_up()
        assert other.inspection.left_out == expected
        other.close()


@pytest.mark.parametrize("title", ["Count", "Leave out"])
def test_each_command_has_a_letter_of_its_own(window: MainWindow, title: str) -> None:
    (menu,) = (m for m in window.findChildren(QMenu) if m.title().replace("&", "") == title)
    commands: list[QAction] = [a for a in menu.actions() if not a.isSeparator()]
    letters = [a.text().partition("&")[2][:1].lower() for a in commands]
    assert "" not in letters
    assert len(set(letters)) == len(letters)


def test_a_snapshot_says_how_else_it_was_counted(window: MainWindow) -> None:
    window.editor.setPlainText("# Ours\n\n| a | b |\n|---|---|\n\nIt is. It was.")
    choose(window, "Tables")
    window.desk.save()
    choose(window, "Tables")
    choose(window, "Headings")
    row = window.snapshots.table.model().index(0, 0)
    said = "without tables, with headings"
    assert row.data(256).startswith(f"{said} · ")
    tooltip = row.data(Qt.ItemDataRole.ToolTipRole)
    assert f"It was counted {said}, unlike the text now" in tooltip
    window.desk.compare_selected()
    compare = window.desk.comparing.window
    compare.finish()
    note = f"The text before is counted {said}, unlike the text after."
    assert note in " ".join(each.text() for each in compare.findChildren(QLabel))
    compare.close()
    choose(window, "Tables")
    choose(window, "Headings")
    assert "without" not in row.data(256)


def test_a_copied_fact_box_says_what_else_is_left_out(window: MainWindow) -> None:
    window.editor.setPlainText("# Ours\n\nIt is. It was.")
    choose(window, "Headings")
    window.commands.copy_fact_box()
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith("Rule set: Fact box, version 2, without headings")
    window.editor.setPlainText(f"{copied}\n\nIt is.")
    assert line(window).text() == "18 words left out: published fact box 18"


def test_a_selection_of_it_has_no_figures(window: MainWindow, figures: Figures) -> None:
    window.editor.setPlainText(TEXT)
    line(window).click()
    assert figures.shown() == ["—", "0", "0", "—"]
    assert figures.text("scope") == "Selection: none of it counts"
