"""Tests of the sidebar: which of its sections are open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factbox.ui.window import MainWindow

ITEMS = "\n".join(f"{n}. We should do what is asked of us here." for n in range(1, 9))


@pytest.fixture(autouse=True)
def text(window: MainWindow) -> None:
    window.editor.setPlainText(ITEMS)


def opened(window: MainWindow) -> list[str]:
    sidebar = window.sidebar
    sections = {**window.measures.sections, "outline": sidebar.outline}
    sections["snapshots"] = sidebar.snapshots
    return [name for name, section in sections.items() if section.is_open]


@pytest.mark.parametrize("height", [660, 760])
def test_readability_leaves_some_of_the_outline(
    window: MainWindow, qtbot: QtBot, height: int
) -> None:
    window.resize(984, height)
    window.measures.readability.set_open(True)
    window.measures.finish()
    tree = window.outline.tree
    row = tree.sizeHintForRow(0)
    qtbot.waitUntil(lambda: tree.viewport().height() > row)
    assert window.sidebar.verticalScrollBar().maximum() == 0


def test_what_was_opened_last_stays_open_where_there_is_little_room(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(784, 460)
    window.desk.save()
    qtbot.waitUntil(lambda: opened(window) == ["outline"])
    window.measures.readability.set_open(True)
    qtbot.waitUntil(lambda: opened(window) == ["readability"])
    QTest.mouseClick(window.sidebar.snapshots.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened(window) == ["snapshots"])
    qtbot.waitUntil(lambda: window.sidebar.verticalScrollBar().maximum() == 0)


def test_where_there_is_no_room_for_one_no_other_is_open(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.desk.save()
    window.desk.save()
    QTest.mouseClick(window.sidebar.snapshots.button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.sidebar.snapshots.button, Qt.MouseButton.LeftButton)
    for height in range(460, 340, -10):
        window.resize(784, height)
        qtbot.waitUntil(lambda: opened(window) == ["snapshots"])
    assert window.sidebar.verticalScrollBar().maximum() > 0


def test_what_was_folded_opens_again_with_the_room(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(784, 460)
    window.desk.save()
    window.measures.readability.set_open(True)
    qtbot.waitUntil(lambda: "outline" not in opened(window))
    window.resize(1000, 1000)
    qtbot.waitUntil(lambda: opened(window) == ["readability", "outline", "snapshots"])


def test_what_the_user_closed_stays_closed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.resize(1000, 1000)
    QTest.mouseClick(window.sidebar.outline.button, Qt.MouseButton.LeftButton)
    window.resize(1000, 900)
    assert opened(window) == ["snapshots"]
    window.editor.document().setModified(False)
    window.close()
    again = MainWindow(tmp_path / "data")
    qtbot.addWidget(again)
    again.warm_up()
    assert opened(again) == ["snapshots"]
    again.close()


def test_a_folded_outline_opens_when_the_keys_go_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.sidebar.outline.set_open(False)
    window.outline.enter()
    assert window.sidebar.outline.is_open
    assert window.outline.tree.hasFocus()


def test_its_heading_still_says_how_many_there_are_when_it_is_folded(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(984, 760)
    window.sidebar.outline.set_open(False)
    found = window.findChild(QLabel, "found")
    assert isinstance(found, QLabel)
    assert found.isVisible()
    assert "8" in found.text()


def test_a_folded_list_of_snapshots_says_how_many_are_saved(window: MainWindow) -> None:
    window.sidebar.snapshots.set_open(False)
    window.editor.setPlainText("One two three.")
    window.desk.save()
    assert window.sidebar.snapshots.note.text() == "1 saved"
    window.desk.save()
    assert window.sidebar.snapshots.note.text() == "2 saved"


def test_a_small_fact_box_shows_the_same_figures(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(984, 760)
    large = window.fact_box.sizeHint().height()
    window.resize(784, 460)
    qtbot.waitUntil(lambda: window.fact_box.sizeHint().height() < large - 40)
    for name in ("level", "tokens", "types", "ttr"):
        label = window.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        needed = label.fontMetrics().horizontalAdvance(label.text())
        assert needed <= label.width()
