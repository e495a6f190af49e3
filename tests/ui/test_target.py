"""The target in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QSpinBox, QSplitter, QTreeWidget

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import NO_TARGET, Aim, Target
from factbox.ui.pane.why_level.why_level import WhyLevel
from factbox.ui.window import MainWindow

if TYPE_CHECKING:
    from .conftest import Figures

BAND = Band(8, 10)
HARD = "The cooperation of the nations is a matter of considerable preparation. " * 6
LIST = f"There are two ways.\n\nFirst, we should {HARD}\n\nSecond, we must go to the dog."


def levels_in_outline(window: MainWindow) -> list[str]:
    tree = window.findChild(QTreeWidget, "outline")
    assert isinstance(tree, QTreeWidget)
    levels = []
    for number in range(tree.topLevelItemCount()):
        row = tree.topLevelItem(number)
        assert row is not None
        # A row has its figures once it is seen.
        tree.scrollToItem(row)
        tree.viewport().repaint()
        levels.append(row.text(2))
    return levels


def test_the_fact_box_says_how_far_it_is(window: MainWindow, figures: Figures) -> None:
    window.editor.setPlainText(HARD)
    assert figures.text("level_name") == "Level"
    window.inspection.set_target(Target(Aim(LEVEL, BAND)))
    assert figures.text("level_name").startswith("Level  ▲ ")
    assert figures.text("level_name").endswith(" above 8–10")
    window.inspection.set_target(NO_TARGET)
    assert figures.text("level_name") == "Level"


def test_of_a_selection_it_says_how_far_that_is(window: MainWindow, figures: Figures) -> None:
    window.editor.setPlainText(f"{HARD}\nA cat sat.")
    window.inspection.set_target(Target(Aim(LEVEL, BAND)))
    cursor = window.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.movePosition(cursor.MoveOperation.StartOfBlock, cursor.MoveMode.KeepAnchor)
    window.editor.setTextCursor(cursor)
    assert "▼" in figures.text("level_name")


def test_what_was_published_and_the_target_are_both_there(
    window: MainWindow, figures: Figures
) -> None:
    window.editor.setPlainText(f"Fact Box\nLevel: 18.399\n\n{HARD}")
    window.inspection.set_target(Target(Aim(LEVEL, BAND)))
    assert figures.text("level_note").startswith("Published 18.399")
    assert figures.text("level_name").endswith(" above 8–10")
    name = window.findChild(QLabel, "level_name")
    assert isinstance(name, QLabel)
    window.fact_box.enter()
    QTest.qWait(1)
    assert "above 8–10." in name.accessibleDescription()


def test_the_outline_marks_what_lies_outside(window: MainWindow) -> None:
    window.editor.setPlainText(LIST)
    bare = levels_in_outline(window)
    window.inspection.set_target(Target(Aim(LEVEL, BAND)))
    assert levels_in_outline(window) == [f"▲ {bare[0]}", f"▼ {bare[1]}"]
    window.editor.appendPlainText("\nThird, we must go to the cat.")
    assert levels_in_outline(window)[2].startswith("▼ ")
    window.inspection.set_target(Target(Aim(LEVEL, Band(0, 40))))
    assert levels_in_outline(window)[0] == bare[0]
    window.inspection.set_target(NO_TARGET)
    assert levels_in_outline(window)[:2] == bare


def test_it_is_set_by_keys_and_both_ends_stay_in_order(window: MainWindow) -> None:
    window.editor.setPlainText(HARD)
    window.lower_pane.edit_target()
    assert window.inspection.target == Target(Aim(LEVEL, Band(8, 10)))
    low, high = spin(window, "lowest_target"), spin(window, "highest_target")
    assert low.hasFocus()
    QTest.keyClicks(low, "12")
    assert window.inspection.target == Target(Aim(LEVEL, Band(8, 10)))
    QTest.keyClick(low, Qt.Key.Key_Return)
    assert window.inspection.target == Target(Aim(LEVEL, Band(12, 12)))
    high.selectAll()
    QTest.keyClicks(high, "5")
    QTest.keyClick(high, Qt.Key.Key_Return)
    assert window.inspection.target == Target(Aim(LEVEL, Band(5, 5)))
    tick(window, "has_target", False)
    assert window.inspection.target == NO_TARGET
    assert not low.isEnabled()


def test_a_length_is_set_beside_the_level(window: MainWindow, figures: Figures) -> None:
    window.editor.setPlainText(HARD)
    window.lower_pane.edit_target()
    tick(window, "has_length", True)
    assert window.inspection.target == Target(Aim(LEVEL, Band(8, 10)), Band(800, 1000))
    low = spin(window, "lowest_length")
    low.setFocus()
    low.selectAll()
    QTest.keyClicks(low, "1200")
    QTest.keyClick(low, Qt.Key.Key_Return)
    assert window.inspection.target == Target(Aim(LEVEL, Band(8, 10)), Band(1200, 1200))
    assert figures.text("tokens_name") == "Tokens  ▼ 1,134 below 1,200"
    view = window.lower_pane.view
    assert isinstance(view, WhyLevel)
    view.settling.finish()
    said = view.findChild(QLabel, "length_work")
    assert isinstance(said, QLabel)
    assert said.text() == "1,134 below 1,200 words. To reach 1,200 words: add 1,134."
    tick(window, "has_target", False)
    assert window.inspection.target == Target(length=Band(1200, 1200))


def test_a_length_is_that_of_the_whole_text(window: MainWindow, figures: Figures) -> None:
    window.editor.setPlainText(HARD)
    window.inspection.set_target(Target(length=Band(60, 70)))
    assert figures.text("tokens_name") == "Tokens  inside 60–70"
    cursor = window.editor.textCursor()
    cursor.setPosition(20, cursor.MoveMode.KeepAnchor)
    window.editor.setTextCursor(cursor)
    assert figures.text("tokens_name") == "Tokens"


def tick(window: MainWindow, name: str, on: bool) -> None:
    box = window.lower_pane.view.findChild(QCheckBox, name)
    assert isinstance(box, QCheckBox)
    assert box.isChecked() is not on
    box.click()


def spin(window: MainWindow, name: str) -> QSpinBox:
    box = window.lower_pane.view.findChild(QSpinBox, name)
    assert isinstance(box, QSpinBox)
    return box


def test_a_distance_is_as_long_as_there_is_room(window: MainWindow, figures: Figures) -> None:
    window.editor.setPlainText(HARD)
    window.inspection.set_target(Target(length=Band(1_000_000, 9_000_000)))
    panes = window.findChild(QSplitter, "panes")
    assert isinstance(panes, QSplitter)
    panes.setSizes([600, 600])
    assert figures.text("tokens_name") == "Tokens  ▼ 999,934 below 1,000,000–9,000,000"
    panes.setSizes([1200, 10])
    assert figures.text("tokens_name") in ("Tokens  ▼ 999,934 below", "Tokens  ▼")
    # Nothing is lost.
    window.fact_box.enter()
    QTest.qWait(1)
    name = window.findChild(QLabel, "tokens_name")
    assert isinstance(name, QLabel)
    assert "Target: 999,934 below 1,000,000–9,000,000." in name.accessibleDescription()
