"""The strip beside the scroll bar that shows where a word occurs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from factbox.ui.pane.words.occurrence_strip import OccurrenceStrip
from factbox.ui.pane.words.words import WordsView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from factbox.ui.window import MainWindow

# The word stands in the first line, a quarter down, and in the last line.
LINES = ["park", *["none"] * 99, "a park", *["none"] * 298, "the park"]


@pytest.fixture
def strip(window: MainWindow, qtbot: QtBot) -> OccurrenceStrip:
    window.editor.setPlainText("\n".join(LINES))
    window.lower_pane.open("words")
    view = window.lower_pane.view
    assert isinstance(view, WordsView)
    qtbot.waitUntil(lambda: view.is_settled)
    assert window.editor.textCursor().position() == 0
    found = window.findChild(OccurrenceStrip)
    assert isinstance(found, OccurrenceStrip)
    return found


def painted_rows(strip: OccurrenceStrip) -> list[int]:
    """Return the rows of pixels that differ from the page."""
    image = strip.grab().toImage()
    page = image.pixelColor(0, 0)
    ratio = image.devicePixelRatio()
    middle = image.width() // 2
    ys = [y for y in range(image.height()) if image.pixelColor(middle, y) != page]
    return [round(y / ratio) for y in ys]


def test_a_tick_is_as_far_down_as_the_word(strip: OccurrenceStrip) -> None:
    tops = [y for y in painted_rows(strip) if y % 1 == 0]
    height = strip.height()
    assert tops[0] == 0
    assert any(abs(y - height / 4) <= 2 for y in tops)
    assert tops[-1] >= height - 4
    assert len(tops) == 6


def test_it_stands_beside_the_scroll_bar(window: MainWindow, strip: OccurrenceStrip) -> None:
    bar = window.editor.verticalScrollBar()
    assert bar.isVisible()
    assert strip.geometry().right() < window.editor.width() - bar.width()
    assert not strip.geometry().intersects(window.editor.viewport().geometry())
    window.resize(window.width() + 200, window.height() + 100)
    assert strip.geometry().right() == window.editor.width() - bar.width() - 1
    assert strip.height() == window.editor.height()


def test_a_click_goes_to_the_nearest_place(window: MainWindow, strip: OccurrenceStrip) -> None:
    at = QPoint(3, strip.height() // 4 + 5)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    cursor = window.editor.textCursor()
    assert (cursor.blockNumber(), cursor.positionInBlock()) == (100, 2)
    assert window.editor.hasFocus()


def test_it_says_how_many(strip: OccurrenceStrip) -> None:
    assert strip.accessibleDescription() == "3 places in the whole text"


def test_it_goes_with_the_view(window: MainWindow, strip: OccurrenceStrip) -> None:
    assert strip.isVisible()
    window.lower_pane.close_pane()
    assert not strip.isVisible()
