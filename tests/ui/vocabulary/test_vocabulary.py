"""Word lists and ignored words in the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from factbox.analysis.figures.measures import measures
from factbox.analysis.slices import at_once
from factbox.analysis.text.place import Place
from factbox.analysis.words.vocabulary.own.recorded_lists import NO_LISTS
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.reports.list_wording import list_notes
from factbox.snapshots.snapshot import Snapshot
from factbox.ui.sentences.word_label import WordLabel
from factbox.ui.text.selection import Selection
from factbox.ui.vocabulary.dialog import VocabularyDialog
from factbox.ui.window import MainWindow

from ..dialogs import answer

TEXT = "The squirrel and the goose ran to a wagon with the blockchain. The goose was there."


@pytest.fixture
def dialog(window: MainWindow) -> Iterator[VocabularyDialog]:
    window.editor.setPlainText(TEXT)
    shown = VocabularyDialog(window.vocabulary, window)
    shown.show()
    yield shown
    shown.close()


@pytest.fixture
def known(tmp_path: Path) -> Path:
    path = tmp_path / "Class 7b.txt"
    path.write_text("squirrel\ngoose\nice cream\n", encoding="utf-8")
    return path


def counts(window: MainWindow) -> dict[str, int]:
    profile = at_once(measures(window.inspection.document)).profile
    assert profile is not None
    return {each.label: profile.counts[each] for each in WordClass if profile.counts[each]}


def rows(dialog: VocabularyDialog) -> list[list[str]]:
    items = [dialog.table.topLevelItem(at) for at in range(dialog.table.topLevelItemCount())]
    return [[item.text(at) for at in range(3)] for item in items if item is not None]


def another_window(qtbot: QtBot, window: MainWindow) -> MainWindow:
    other = MainWindow(window.folder)
    qtbot.addWidget(other)
    other.warm_up()
    return other


def snapshots(window: MainWindow) -> Sequence[Snapshot]:
    road = window.desk.road()
    assert road is not None
    return road.snapshots


def come_back() -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


@pytest.mark.usefixtures("dialog")
def test_the_list_of_fact_box_has_its_name_beside_any_text(window: MainWindow) -> None:
    window.inspection.language.choose("de")
    again = VocabularyDialog(window.vocabulary, window)
    assert rows(again) == [["CEFR-J 1.5", "built in", "A1, A2, B1, B2"]]
    again.close()


def test_a_list_is_used_at_once_and_says_what_was_left_out(
    window: MainWindow, dialog: VocabularyDialog, known: Path
) -> None:
    before = counts(window)
    dialog.add_file(known)
    assert counts(window)["A1"] == before["A1"] + 3
    assert rows(dialog) == [
        ["Class 7b", "2", "known words, as A1"],
        ["CEFR-J 1.5", "built in", "A1, A2, B1, B2"],
    ]
    assert dialog.status.text() == (
        "Read 2 words. “ice cream” in line 3 is left out because it is not a single word."
    )
    assert window.inspection.level_list.title == "Class 7b, then CEFR-J 1.5"


def test_a_file_that_is_no_list_changes_nothing_and_says_why(
    window: MainWindow, dialog: VocabularyDialog, tmp_path: Path
) -> None:
    path = tmp_path / "novel.txt"
    path.write_text("house\nIt was the best of times, it was the worst of times.\n")
    dialog.add_file(path)
    assert "is not a word list. Line 2 has 12 words: “It was" in dialog.status.text()
    assert len(rows(dialog)) == 1
    assert window.inspection.level_list.title == "CEFR-J 1.5"


def test_boxes_switch_lists_and_arrows_order_them(
    window: MainWindow, dialog: VocabularyDialog, known: Path, tmp_path: Path
) -> None:
    dialog.add_file(known)
    hard = tmp_path / "Hard.csv"
    hard.write_text("goose,B2\n")
    dialog.add_file(hard)
    assert window.inspection.level_list.title == "Hard, then Class 7b, then CEFR-J 1.5"
    dialog.down_button.click()
    assert window.inspection.level_list.title == "Class 7b, then Hard, then CEFR-J 1.5"
    assert not dialog.down_button.isEnabled()
    for at, title in ((0, "Hard, then CEFR-J 1.5"), (2, "Hard"), (1, "CEFR-J 1.5")):
        item = dialog.table.topLevelItem(at)
        assert item is not None
        item.setCheckState(0, Qt.CheckState.Unchecked)
        QApplication.processEvents()
        assert window.inspection.level_list.title == title
    # Some list is always used, which its box shows.
    last = dialog.table.topLevelItem(2)
    assert last is not None
    assert last.checkState(0) is Qt.CheckState.Checked
    assert not last.flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_a_list_is_renamed_and_removed(
    window: MainWindow, dialog: VocabularyDialog, known: Path
) -> None:
    dialog.add_file(known)
    item = dialog.table.topLevelItem(0)
    assert item is not None
    item.setText(0, "Class 8a")
    QApplication.processEvents()
    assert window.inspection.level_list.title == "Class 8a, then CEFR-J 1.5"

    def remove(box: object) -> None:
        assert isinstance(box, QMessageBox)
        assert "Remove “Class 8a” from Fact Box?" in box.text()
        next(each for each in box.buttons() if "emove" in each.text()).click()

    answer(QMessageBox, remove)
    dialog.remove_button.click()
    assert rows(dialog) == [["CEFR-J 1.5", "built in", "A1, A2, B1, B2"]]
    assert window.inspection.level_list.title == "CEFR-J 1.5"


def test_another_window_follows_and_the_next_one_uses_the_lists_again(
    qtbot: QtBot, window: MainWindow, dialog: VocabularyDialog, known: Path
) -> None:
    open_already = another_window(qtbot, window)
    dialog.add_file(known)
    come_back()
    assert open_already.inspection.level_list.title == "Class 7b, then CEFR-J 1.5"
    assert another_window(qtbot, window).inspection.level_list.title == (
        "Class 7b, then CEFR-J 1.5"
    )


def test_a_list_that_was_damaged_meanwhile_is_shown_and_not_used(
    qtbot: QtBot, window: MainWindow, dialog: VocabularyDialog, known: Path
) -> None:
    dialog.add_file(known)
    [file] = (window.folder / "word-lists").iterdir()
    file.write_bytes(file.read_bytes()[:50])
    other = another_window(qtbot, window)
    assert other.inspection.level_list.title == "CEFR-J 1.5"
    shown = VocabularyDialog(other.vocabulary, other)
    qtbot.addWidget(shown)
    assert rows(shown)[0] == ["(cannot be read)", "", "Its file is damaged."]
    assert shown.remove_button.isEnabled()
    assert not shown.rename_button.isEnabled()


def test_the_word_at_the_cursor_is_ignored_in_all_its_forms(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT + " The blockchains were there.")
    before = counts(window)
    place = Place(0, TEXT.index("blockchain") + 3)
    window.editor.select(place, place)
    menu = window.findChildren(QAction)
    next(each for each in menu if "Ignore this word" in each.text()).trigger()
    assert window.vocabulary.ignored == ["blockchain"]
    assert sum(counts(window).values()) == sum(before.values())
    assert counts(window)["ignored"] == 2
    assert window.inspection.level_list.account.endswith("Ignored in this text: 1 word.")


def test_selected_words_are_ignored_and_counted_again_in_the_menu_of_the_editor(
    window: MainWindow,
) -> None:
    window.editor.setPlainText(TEXT)
    selection = Selection(Place(0, 4), Place(0, 26), Place(0, 26))

    def offered() -> QAction:
        menu = QMenu()
        menu.setParent(window)
        window.editor.menu_asked.emit(menu, selection)
        return menu.actions()[-1]

    assert offered().text() == "Ignore 4 words in this text"
    offered().trigger()
    assert window.vocabulary.ignored == ["and", "goose", "squirrel", "the"]
    assert offered().text() == "Count 4 words again"
    offered().trigger()
    assert window.vocabulary.ignored == []
    assert window.inspection.level_list.title == "CEFR-J 1.5"


def test_ignored_words_are_typed_shown_and_undone_in_the_dialog(
    window: MainWindow, dialog: VocabularyDialog
) -> None:
    dialog.another.setText("Goose’s, wagon")
    dialog.ignore_button.click()
    assert [dialog.ignored.item(at).text() for at in range(2)] == ["goose", "wagon"]
    assert dialog.about_ignored.text() == "Ignored in this text: 2 words"
    assert counts(window)["ignored"] == 3
    dialog.ignored.setCurrentRow(0)
    dialog.again_button.click()
    assert window.vocabulary.ignored == ["wagon"]


def test_ignored_words_belong_to_their_text(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text(TEXT * 3)
    other.write_text("Trees grow in the yard of the school. Children climb them. " * 3)
    window.files.open_path(one)
    window.vocabulary.ignore(["wagon"])
    window.files.open_path(other)
    assert window.vocabulary.ignored == []
    assert window.inspection.level_list.in_use.ignored == frozenset()
    window.files.open_path(one)
    window.desk.road()
    assert window.vocabulary.ignored == ["wagon"]
    next_one = another_window(qtbot, window)
    next_one.files.open_path(one)
    next_one.desk.road()
    assert next_one.vocabulary.ignored == ["wagon"]
    window.vocabulary.count_again(["wagon"])
    come_back()
    assert next_one.vocabulary.ignored == []


def test_the_status_bar_names_the_list(
    window: MainWindow, dialog: VocabularyDialog, known: Path
) -> None:
    dialog.add_file(known)
    window.editor.select(Place(0, 6), Place(0, 6))
    [label] = window.statusBar().findChildren(WordLabel)
    label.settling.finish()
    assert label.accessibleName() == "squirrel: A1 · Class 7b, then CEFR-J 1.5"


def test_a_snapshot_keeps_the_lists_and_another_list_makes_another(
    window: MainWindow, dialog: VocabularyDialog, known: Path
) -> None:
    window.desk.save()
    [first] = snapshots(window)
    assert first.word_lists == NO_LISTS
    dialog.add_file(known)
    window.vocabulary.ignore(["wagon"])
    window.desk.save()
    last = snapshots(window)[-1]
    assert last.word_lists.in_words() == "“Class 7b”, then CEFR-J 1.5, 1 word ignored"
    window.desk.comparing.compare([first, last])
    window.desk.comparing.window.finish()
    comparison = window.desk.comparing.window.comparison
    assert comparison is not None
    assert comparison.old.metrics.level_list is window.inspection.level_list
    [note] = list_notes(comparison)
    assert note.endswith(
        "came from CEFR-J 1.5; here those of both texts come from “Class 7b”, then CEFR-J 1.5, "
        "1 word ignored."
    )
    window.desk.comparing.window.close()


def test_lists_are_in_use_again_after_a_text_in_another_language(
    window: MainWindow, known: Path, dialog: VocabularyDialog
) -> None:
    dialog.add_file(known)
    window.vocabulary.ignore(["wagon"])
    in_english = counts(window)
    window.inspection.language.choose("de")
    assert window.inspection.level_list.title == ""
    # What changes meanwhile counts, too.
    window.vocabulary.count_again(["wagon"])
    window.inspection.language.choose("en")
    assert window.inspection.level_list.title == "Class 7b, then CEFR-J 1.5"
    assert "ignored" not in counts(window)
    window.vocabulary.ignore(["wagon"])
    assert counts(window) == in_english
