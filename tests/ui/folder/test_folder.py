"""A folder as a user opens, sorts, filters, edits, exports and closes it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QProcess, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.words.vocabulary.own.word_list import WordList
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.ui.folder.window import FolderWindow
from factbox.ui.window import MainWindow

from ..dialogs import choose_file
from ..labels import label, message

NAMES = ("a.txt", "b.txt", "inner/c.txt")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shelf"
    (made / "inner").mkdir(parents=True)
    for number, name in enumerate(NAMES, start=1):
        words = " ".join(["word"] * 4 * number)
        (made / name).write_text(f"A {words}. Another {words}.\n")
    (made / "broken.docx").write_bytes(b"PK\3\4 and no more")
    return made


@pytest.fixture
def opened(window: MainWindow, folder: Path, qtbot: QtBot) -> Iterator[FolderWindow]:
    window.folders.open_folder(folder)
    made = window.folders.folder_window
    qtbot.waitUntil(lambda: made.is_settled)
    yield made
    made.close()


def rows(opened: FolderWindow) -> list[list[str]]:
    """What is shown, without hidden columns."""
    model, table = opened.table.model(), opened.table
    columns = [at for at in range(model.columnCount()) if not table.isColumnHidden(at)]
    return [
        [str(model.index(row, at).data()) for at in columns] for row in range(model.rowCount())
    ]


def names(opened: FolderWindow) -> list[str]:
    return [row[0] for row in rows(opened)]


def said(opened: FolderWindow) -> str:
    return label(opened, "folder_said").accessibleName()


def drawn(opened: FolderWindow) -> str:
    return label(opened, "distribution_words").accessibleName()


def type_into(opened: FolderWindow, name: str, text: str) -> None:
    field = opened.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_texts_have_their_figures_and_the_problem_its_sentence(
    opened: FolderWindow,
) -> None:
    assert names(opened) == ["a.txt", "b.txt", "broken.docx", "inner/c.txt"]
    shown = rows(opened)
    assert (shown[0][1], shown[0][3:5]) == ("", ["10", "3"])
    assert "broken.docx" in shown[2][1]
    assert set(shown[2][2:]) == {""}
    assert said(opened) == "4 texts · 1 text not read"
    assert "1 text not read" in drawn(opened)


def test_they_are_sorted_by_a_figure_with_the_absent_last(
    opened: FolderWindow, qtbot: QtBot
) -> None:
    tokens = opened.table.texts.keys.index("tokens")
    for order, expected in (
        (Qt.SortOrder.DescendingOrder, ["inner/c.txt", "b.txt", "a.txt", "broken.docx"]),
        (Qt.SortOrder.AscendingOrder, ["a.txt", "b.txt", "inner/c.txt", "broken.docx"]),
    ):
        opened.table.horizontalHeader().setSortIndicator(tokens, order)
        qtbot.waitUntil(lambda: opened.is_settled)
        assert names(opened) == expected


def test_the_language_of_each_text_is_named_if_there_are_several(
    opened: FolderWindow, folder: Path, qtbot: QtBot
) -> None:
    language = opened.table.texts.keys.index("language")
    assert opened.table.isColumnHidden(language)
    german = folder / "de.txt"
    german.write_text("Der Hund ist nicht im Haus, weil er mit dem Kind spielt. " * 4)
    opened.followed.look()
    qtbot.waitUntil(lambda: "de.txt" in names(opened) and opened.is_settled)
    opened.table.horizontalHeader().setSortIndicator(language, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: names(opened)[3:] == ["de.txt", "broken.docx"])
    assert [row[2] for row in rows(opened)] == ["English"] * 3 + ["German", ""]
    german.unlink()
    opened.followed.look()
    qtbot.waitUntil(lambda: opened.table.isColumnHidden(language))


def test_they_are_filtered_by_name_range_and_target(opened: FolderWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(opened.table, "inner")
    qtbot.waitUntil(lambda: names(opened) == ["inner/c.txt"])
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(opened)) == 4)
    opened.fields.choose_figure("tokens")
    type_into(opened, "lowest_range", "15")
    qtbot.waitUntil(lambda: names(opened) == ["b.txt", "inner/c.txt"])
    assert "shown: 2, Tokens from 15" in said(opened)
    opened.fields.clear()
    type_into(opened, "lowest_folder_target", "1")
    type_into(opened, "highest_folder_target", "20")
    qtbot.waitUntil(lambda: drawn(opened).startswith("2 of 3 inside 1–20, 1 above"))
    standing = opened.findChild(QComboBox, "folder_standing")
    assert isinstance(standing, QComboBox)
    standing.setCurrentIndex(standing.findText("outside the target"))
    qtbot.waitUntil(lambda: names(opened) == ["inner/c.txt"])


def test_a_bar_shows_its_texts_and_shows_all_again(opened: FolderWindow, qtbot: QtBot) -> None:
    opened.fields.choose_figure("tokens")
    qtbot.waitUntil(lambda: opened.is_settled and "Tokens" in drawn(opened))
    plot = opened.distribution.plot
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plot.accessibleDescription().startswith("Tokens 10")
    QTest.keyClick(plot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(opened) == ["a.txt"])
    QTest.keyClick(plot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(names(opened)) == 4)


def test_enter_opens_a_text_in_the_window(opened: FolderWindow, window: MainWindow) -> None:
    opened.table.select(1)
    QTest.keyClick(opened.table, Qt.Key.Key_Return)
    assert window.files.file.path == opened.followed.path / "b.txt"
    opened.table.select(2)
    QTest.keyClick(opened.table, Qt.Key.Key_Return)
    window.files.opening.finish()
    assert "broken.docx" in message(window)


def test_a_text_that_changes_is_measured_again_and_one_that_goes_leaves(
    opened: FolderWindow, folder: Path, qtbot: QtBot
) -> None:
    changed = folder / "new.part"
    changed.write_text("Only three words.\n")
    changed.replace(folder / "a.txt")
    (folder / "b.txt").unlink()
    (folder / "inner" / "d.txt").write_text("It is new.\n")
    expected = ["a.txt", "broken.docx", "inner/c.txt", "inner/d.txt"]
    qtbot.waitUntil(lambda: opened.is_settled and names(opened) == expected)
    qtbot.waitUntil(lambda: rows(opened)[0][3] == "3")


def test_what_is_overwritten_in_place_is_measured_again(
    opened: FolderWindow, folder: Path, qtbot: QtBot
) -> None:
    (folder / "a.txt").write_text("Only three words.\n")
    qtbot.waitUntil(lambda: rows(opened)[0][3] == "3")


def test_the_exported_table_is_that_of_the_command_line(
    opened: FolderWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, other = folder.parent / "table.csv", folder.parent / "other.csv"
    choose_file(monkeypatch, table)
    opened.ask_export()
    qtbot.waitUntil(lambda: "4 rows exported" in said(opened))
    command = [sys.executable, "-m", "factbox", "corpus", str(folder), "--out", str(other)]
    subprocess.run(command, check=False, capture_output=True)
    assert table.read_bytes() == other.read_bytes()


def test_only_the_chosen_columns_are_shown_and_copied(opened: FolderWindow) -> None:
    opened.table.show_figures(["level_at_95"])
    shown = opened.table.texts.cells([0])
    assert [str(each) for each in shown[0]] == [
        *("Text", "Why it was not read"),
        "Level at 95 %, CEFR-J 1.5",
    ]


def test_the_folder_is_counted_anew_by_other_rules_of_the_window(
    opened: FolderWindow, window: MainWindow, qtbot: QtBot
) -> None:
    assert "rule set" not in said(opened)
    window.inspection.set_rules(RuleName.TEXTSTAT)
    QTest.keyClick(opened, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: opened.is_settled and len(names(opened)) == 4)
    assert said(opened) == "4 texts · 1 text not read · rule set: textstat"


def test_lists_of_ones_own_are_used_and_named(
    opened: FolderWindow, window: MainWindow, qtbot: QtBot
) -> None:
    key = opened.table.texts.keys.index("words_above_a2")
    before = opened.table.texts.cells([0])[0]
    opened.table.show_figures(["words_above_a2"])
    assert rows(opened)[0][2] == "0.0"
    # They are for the texts of the folder, whatever language that in the window has.
    window.inspection.language.choose("de")
    window.vocabulary.lists.add(
        WordList.of("House <b>", {"word": WordClass.B2}, has_levels=True)
    )
    QTest.keyClick(opened, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: opened.is_settled and len(names(opened)) == 4)
    assert rows(opened)[0][2] == "80.0"
    heading = opened.table.model().headerData(key, Qt.Orientation.Horizontal)
    assert "House <b>" in str(heading)
    assert before != opened.table.texts.cells([0])[0]


def test_what_was_stopped_goes_on_where_it_was(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    for number in range(300):
        (folder / f"more-{number:03}.txt").write_text("A few words. " * 300)
    window.folders.open_folder(folder)
    opened = window.folders.folder_window
    button = opened.measuring
    qtbot.waitUntil(lambda: opened.followed.texts.count > 0)
    button.click()
    qtbot.waitUntil(lambda: opened.is_settled)
    stopped_at = opened.followed.texts.count
    assert stopped_at < 304
    assert f"stopped: {stopped_at} of 304 measured" in said(opened)
    button.click()
    qtbot.waitUntil(lambda: opened.is_settled)
    assert said(opened) == "304 texts · 1 text not read"
    opened.close()


def test_a_folder_that_is_dropped_on_the_window_is_opened(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(folder))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(), actions, dropped, buttons, held))
    opened = window.folders.folder_window
    qtbot.waitUntil(lambda: opened.is_settled)
    assert len(names(opened)) == 4
    opened.close()


def test_closing_ends_the_process(opened: FolderWindow) -> None:
    process = opened.followed.findChild(QProcess)
    assert isinstance(process, QProcess)
    pid = process.processId()
    assert pid
    opened.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_an_empty_folder_says_so(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    empty = tmp_path / "empty <b>"
    empty.mkdir()
    window.folders.open_folder(empty)
    opened = window.folders.folder_window
    qtbot.waitUntil(lambda: opened.is_settled)
    assert label(opened, "folder_none").text().startswith("There is no text or document in")
    assert opened.windowTitle() == "empty <b> — Folder"
    opened.close()


@pytest.mark.skipif(sys.platform != "linux", reason="names are UTF-8 there")
def test_a_name_that_is_not_utf_8_is_measured_and_opened(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    strange = folder / os.fsdecode(b"caf\xe9.txt")
    strange.write_text("Some words.\n")
    window.folders.open_folder(folder)
    opened = window.folders.folder_window
    qtbot.waitUntil(lambda: opened.is_settled)
    at = names(opened).index("caf\\xe9.txt")
    opened.table.select(at)
    QTest.keyClick(opened.table, Qt.Key.Key_Return)
    assert window.files.file.path == strange
    opened.close()


def test_the_next_window_has_the_columns_the_figure_and_the_target(
    opened: FolderWindow, window: MainWindow, tmp_path: Path
) -> None:
    opened.fields.choose_figure("ttr")
    type_into(opened, "lowest_folder_target", "0.4")
    window.close()
    other = MainWindow(tmp_path / "data")
    kept = other.folders.folder_window
    assert kept.fields.figure.key == "ttr"
    assert kept.fields.targets["ttr"].low == 0.4
    other.close()
