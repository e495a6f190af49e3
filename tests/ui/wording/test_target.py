"""The target band: in words, in the window and in the settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QSpinBox, QTreeWidget

from factbox.analysis.level.band import Band
from factbox.analysis.level.costs import LevelCosts
from factbox.analysis.text.counts import Counts
from factbox.reports.target_wording import distance_of, mark_of, work_of
from factbox.ui.window import MainWindow
from factbox.ui.wording.target import store_target, stored_target

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ..conftest import Figures

BAND = Band(8, 10)
HARD = "The cooperation of the nations is a matter of considerable preparation. " * 6
LIST = f"There are two ways.\n\nFirst, we should {HARD}\n\nSecond, we must go to the dog."


def settings_at(folder: Path) -> QSettings:
    return QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)


def levels_in_outline(window: MainWindow) -> list[str]:
    tree = window.findChild(QTreeWidget, "outline")
    assert isinstance(tree, QTreeWidget)
    tree.viewport().repaint()
    rows = (tree.topLevelItem(number) for number in range(tree.topLevelItemCount()))
    return [row.text(2) for row in rows if row is not None]


@pytest.mark.parametrize(
    ("level", "words", "mark"),
    [
        (12.44, "2.4 above 8–10", "▲"),
        (10.01, "under 0.1 above 8–10", "▲"),
        (10.0, "inside 8–10", ""),
        (8.0, "inside 8–10", ""),
        (-1.5, "9.5 below 8–10", "▼"),
        (None, "", ""),
    ],
)
def test_where_a_level_lies_in_words(level: float | None, words: str, mark: str) -> None:
    assert distance_of(level, BAND) == words
    assert mark_of(level, BAND) == mark


def test_a_band_of_one_grade() -> None:
    assert distance_of(9.0, Band(8, 8)) == "1.0 above 8"


def counted(tokens: int, sentences: int, syllables: int) -> Counts:
    return Counts(tokens=tokens, sentences=sentences, syllables=syllables, common_words=tokens)


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (
            counted(100, 4, 160),
            "3.0 above 8–10; 3 of 4 sentences are above it. "
            "To reach 10: split 2 sentences, or use 26 syllables fewer.",
        ),
        (
            counted(20, 2, 50),
            "7.8 above 8–10; 3 of 4 sentences are above it. "
            "To reach 10: use 14 syllables fewer; shorter sentences alone are not enough.",
        ),
        (
            counted(90, 1, 91),
            "21.4 above 8–10; 3 of 4 sentences are above it. "
            "To reach 10: split 2 sentences; shorter words alone are not enough.",
        ),
        (
            counted(70, 1, 210),
            "37.1 above 8–10; 3 of 4 sentences are above it. "
            "To reach 10: shorten both sentences and words.",
        ),
        (
            counted(100, 6, 160),
            "Inside 8–10; 3 of 4 sentences are above it.",
        ),
    ],
)
def test_the_distance_as_work(counts: Counts, words: str) -> None:
    assert work_of(LevelCosts(counts, [], [], graded=4, above=3), BAND) == words


def test_of_sentences_too_short_for_a_grade_it_says_nothing() -> None:
    counts = Counts(tokens=2, sentences=1, syllables=2)
    assert work_of(LevelCosts(counts, [], [], 0, 0), BAND) == "11.0 below 8–10."


def test_no_text_is_no_work() -> None:
    assert work_of(LevelCosts(Counts(), [], [], 0, 0), BAND) == ""


def test_the_fact_box_says_how_far_it_is(window: MainWindow, figures: Figures) -> None:
    window.editor.setPlainText(HARD)
    assert figures.text("level_name") == "Level"
    window.inspection.set_target(BAND)
    assert figures.text("level_name").startswith("Level  ▲ ")
    assert figures.text("level_name").endswith(" above 8–10")
    window.inspection.set_target(None)
    assert figures.text("level_name") == "Level"


def test_of_a_selection_it_says_how_far_that_is(window: MainWindow, figures: Figures) -> None:
    window.editor.setPlainText(f"{HARD}\nA cat sat.")
    window.inspection.set_target(BAND)
    cursor = window.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.movePosition(cursor.MoveOperation.StartOfBlock, cursor.MoveMode.KeepAnchor)
    window.editor.setTextCursor(cursor)
    assert "▼" in figures.text("level_name")


def test_what_was_published_and_the_target_are_both_there(
    window: MainWindow, figures: Figures
) -> None:
    window.editor.setPlainText(f"Fact Box\nLevel: 18.399\n\n{HARD}")
    window.inspection.set_target(BAND)
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
    window.inspection.set_target(BAND)
    assert levels_in_outline(window) == [f"▲ {bare[0]}", f"▼ {bare[1]}"]
    window.editor.appendPlainText("\nThird, we must go to the cat.")
    assert levels_in_outline(window)[2].startswith("▼ ")
    window.inspection.set_target(Band(0, 40))
    assert levels_in_outline(window)[0] == bare[0]
    window.inspection.set_target(None)
    assert levels_in_outline(window)[:2] == bare


def test_it_is_set_by_keys_and_both_ends_stay_in_order(window: MainWindow) -> None:
    window.editor.setPlainText(HARD)
    window.lower_pane.edit_target()
    assert window.inspection.target == Band(8, 10)
    low, high = window.lower_pane.view.findChildren(QSpinBox)
    assert low.hasFocus()
    QTest.keyClicks(low, "12")
    assert window.inspection.target == Band(8, 10)
    QTest.keyClick(low, Qt.Key.Key_Return)
    assert window.inspection.target == Band(12, 12)
    high.selectAll()
    QTest.keyClicks(high, "5")
    QTest.keyClick(high, Qt.Key.Key_Return)
    assert window.inspection.target == Band(5, 5)
    box = window.lower_pane.view.findChild(QCheckBox, "has_target")
    assert isinstance(box, QCheckBox)
    box.setChecked(False)
    assert window.inspection.target is None
    assert not low.isEnabled()


def test_it_is_there_again_in_the_next_window(qtbot: QtBot, tmp_path: Path) -> None:
    for expected, then in ((None, Band(6, 8)), (Band(6, 8), None), (None, None)):
        window = MainWindow(tmp_path)
        qtbot.addWidget(window)
        assert window.inspection.target == expected
        window.inspection.set_target(then)
        window.close()


def test_it_is_kept_as_soon_as_it_is_set(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    # In the file: if the program is killed, nothing else is left.
    file = tmp_path / "data" / "settings.ini"
    window.inspection.set_target(Band(7, 7))
    qtbot.waitUntil(lambda: file.exists() and "target=7 7\n" in file.read_text())
    window.inspection.set_target(None)
    qtbot.waitUntil(lambda: "target=" not in file.read_text())


def test_a_window_that_closes_leaves_the_target_of_another(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    other = MainWindow(tmp_path / "data")
    qtbot.addWidget(other)
    other.inspection.set_target(Band(6, 8))
    window.close()
    again = MainWindow(tmp_path / "data")
    qtbot.addWidget(again)
    assert again.inspection.target == Band(6, 8)


@pytest.mark.parametrize("value", ["", "x", "8", "10 8", "nan 9", "1 inf", "1 2 3", "8,10"])
def test_settings_that_make_no_sense_are_no_target(tmp_path: Path, value: str) -> None:
    settings = settings_at(tmp_path)
    settings.setValue("target", value)
    assert stored_target(settings) is None


def test_a_target_is_stored_and_forgotten(tmp_path: Path) -> None:
    settings = settings_at(tmp_path)
    store_target(settings, Band(6.5, 8))
    settings.sync()
    assert stored_target(settings_at(tmp_path)) == Band(6.5, 8)
    store_target(settings, None)
    assert stored_target(settings) is None
