"""Joining the lines of hard-wrapped text: the offer above the text, and the command."""

from __future__ import annotations

import textwrap

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.place import Place
from factbox.analysis.text.style import Style
from factbox.assets import asset
from factbox.ui.window import MainWindow

from ..labels import message, status

SAMPLE = asset("sample-article.txt").read_text(encoding="utf-8").rstrip("\n")
WRAPPED = "\n".join("\n".join(textwrap.wrap(line, 72)) for line in SAMPLE.split("\n"))


def open_wrapped(window: MainWindow, qtbot: QtBot) -> None:
    """Open a hard-wrapped text, and wait until the window offers to join its lines."""
    window.editor.setPlainText(WRAPPED)
    qtbot.waitUntil(window.messages.bar.isVisible)
    assert "look hard-wrapped" in message(window)


def press(window: MainWindow, label: str) -> None:
    """Press a button of the bar above the text."""
    (button,) = (
        each
        for each in window.messages.bar.findChildren(QPushButton)
        if each.text() == label and each.isVisible()
    )
    button.click()


def join(window: MainWindow) -> None:
    """Choose the command of the Edit menu."""
    (command,) = (each for each in window.findChildren(QAction) if each.text() == "&Join lines")
    command.trigger()


def test_the_lines_are_joined_where_the_window_offers_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    open_wrapped(window, qtbot)
    here = Place(6, 12)
    window.editor.select(here, here)
    before = WRAPPED.split("\n")[6][12:]
    press(window, "&Join lines")
    assert window.editor.text() == SAMPLE
    cursor = window.editor.selection().cursor
    assert SAMPLE.split("\n")[cursor.paragraph][cursor.offset :].startswith(before)
    assert window.messages.bar.isHidden()
    window.editor.undo()
    assert window.editor.text() == WRAPPED
    assert not window.editor.document().isUndoAvailable()


def test_a_heading_between_joined_lines_stays_one(window: MainWindow) -> None:
    heading = Style(Kind.HEADINGS, 2)
    half = WRAPPED.split("\n")
    window.editor.set_text(
        "\n".join([*half, "A head", *half]),
        [*[None] * len(half), heading, *[None] * len(half)],
    )
    join(window)
    lines = window.editor.text().split("\n")
    assert len(lines) == 2 * len(SAMPLE.split("\n")) + 1
    styles = zip(lines, window.inspection.document.styles, strict=True)
    assert [each for each in styles if each[1]] == [("A head", heading)]


def test_an_offer_that_was_dismissed_comes_again_only_for_another_text(
    window: MainWindow, qtbot: QtBot
) -> None:
    open_wrapped(window, qtbot)
    press(window, "&Dismiss")
    window.editor.select(Place(3, 0), Place(3, 0))
    window.editor.textCursor().insertText("\n")
    window.line_joining.finish()
    assert window.messages.bar.isHidden()
    open_wrapped(window, qtbot)
    assert window.messages.bar.isVisible()


def test_the_command_joins_what_is_selected_and_an_offer_goes_when_nothing_is_left_to_join(
    window: MainWindow, qtbot: QtBot
) -> None:
    open_wrapped(window, qtbot)
    lines = WRAPPED.split("\n")
    blank = lines.index("", 2)
    window.editor.select(Place(3, 5), Place(blank, 0))
    join(window)
    assert window.editor.text() == "\n".join(
        [*lines[:3], " ".join(lines[3:blank]), *lines[blank:]]
    )
    start, end, _ = window.editor.selection()
    assert (start, end) == (Place(3, 5), Place(4, 0))
    assert status(window) == f"Line ends removed: {blank - 4}"
    assert window.messages.bar.isVisible()
    window.editor.select(Place(0, 0), Place(0, 0))
    join(window)
    qtbot.waitUntil(window.messages.bar.isHidden)
    join(window)
    assert status(window).startswith("No lines were joined")
    window.editor.undo()
    qtbot.waitUntil(window.messages.bar.isVisible)
