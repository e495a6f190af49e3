"""Snapshots as a user saves, compares, restores and takes them along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSplitter, QTableView

from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.snapshots.figures import ALWAYS, COUNTS
from factbox.snapshots.snapshot import NewSnapshot, Work
from factbox.ui.snapshots.title_dialogs import SnapshotDialog
from factbox.ui.window import MainWindow
from factbox.ui.wording.moments import short_second

from ..conftest import Figures
from ..labels import message, status, whose

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factbox.snapshots.snapshot import Snapshot

SECOND_LINE = Qt.ItemDataRole.UserRole
HOSTILE = '=HYPERLINK("x") <img src=x> &amp; | pipe'


def view(window: MainWindow) -> QTableView:
    return window.snapshots.table


def cells(window: MainWindow, role: int = Qt.ItemDataRole.DisplayRole) -> list[list[str]]:
    model = view(window).model()
    return [
        [model.index(row, column).data(role) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def select(window: MainWindow, row: int) -> None:
    view(window).selectionModel().select(
        view(window).model().index(row, 0),
        QItemSelectionModel.SelectionFlag.ClearAndSelect
        | QItemSelectionModel.SelectionFlag.Rows,
    )


def save_revisions(window: MainWindow, *texts: str) -> None:
    """Save a snapshot of each text, which the one before is edited to."""
    for text in texts:
        cursor = window.editor.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText(f" {text}")
        window.desk.save()


def saved(window: MainWindow) -> list[Snapshot]:
    view(window).selectAll()
    return window.snapshots.selected()


def test_the_keys_save_one(window: MainWindow, article: str) -> None:
    window.editor.setPlainText(article)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.editor, Qt.Key.Key_S, keys)
    assert cells(window) == [["Snapshot 1", "18.4", "1121", "498", "0.444"]]
    title = "Principled partnership for the common good"
    assert status(window) == f"Saved snapshot 1 of “{title}”"
    assert whose(window) == f"of “{title}”"


def test_what_is_absent_is_saved_as_absent(window: MainWindow) -> None:
    window.editor.setPlainText("ฉันมีบ้านหลังใหญ่")
    window.desk.save()
    assert cells(window) == [["Snapshot 1", "—", "—", "—", "—"]]
    [snapshot] = saved(window)
    assert set(snapshot.figures) == {*ALWAYS, "reading_time"}


def test_the_difference_from_now_follows_every_edit(window: MainWindow) -> None:
    window.editor.setPlainText("One two three. Four five six.")
    window.desk.save()
    assert cells(window, SECOND_LINE)[0][1:] == ["±0", "±0", "±0", "±0"]
    window.editor.setPlainText("One two three. Four five.")
    assert cells(window, SECOND_LINE)[0][2:4] == ["−1, −17\u00a0%"] * 2


def test_a_new_one_is_in_sight(window: MainWindow) -> None:
    window.resize(1000, 700)
    save_revisions(window, *("Once more." for _ in range(20)))
    view(window).scrollToBottom()
    select(window, 18)
    save_revisions(window, "Again.")
    assert view(window).rowAt(0) == 0
    assert status(window).startswith("Saved snapshot 21")


def test_a_text_without_words_is_not_saved(window: MainWindow) -> None:
    window.editor.setPlainText(" \n")
    window.desk.save()
    assert status(window) == "There is no text to save"
    assert whose(window) == ""


def test_a_title_has_room_before_percentages(window: MainWindow) -> None:
    window.resize(1000, 700)
    panes = window.findChild(QSplitter, "panes")
    assert isinstance(panes, QSplitter)
    save_revisions(window, *("Once more." for _ in range(20)))
    QGuiApplication.processEvents()
    panes.setSizes([628, 372])
    QGuiApplication.processEvents()
    title = view(window).fontMetrics().horizontalAdvance("3 · First paragraph a")
    assert view(window).columnWidth(0) >= title


def test_they_have_the_room_below_a_short_outline(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1000, 760)
    window.editor.setPlainText("1. One two.\n2. Three four.")
    for _ in range(4):
        window.desk.save()
    bar = window.snapshots.table.verticalScrollBar()
    qtbot.waitUntil(lambda: window.snapshots.height() > 2 * window.outline.height())
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_a_snapshot_is_there_after_a_restart(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.editor.setPlainText("Kept for good.")
    window.desk.save()
    again = MainWindow(tmp_path / "data")
    qtbot.addWidget(again)
    again.warm_up()
    assert cells(again)[0][0] == "Kept for good."
    again.close()


def test_another_window_sees_what_was_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    other = MainWindow(tmp_path / "data")
    qtbot.addWidget(other)
    other.warm_up()
    window.editor.setPlainText("Seen there.")
    window.desk.save()
    qtbot.waitUntil(lambda: len(cells(other)) == 1)
    other.close()


def test_restoring_puts_the_text_back_and_can_be_undone(window: MainWindow) -> None:
    window.editor.setPlainText("The old text.")
    window.desk.save()
    window.editor.setPlainText("Something newer.")
    select(window, 0)
    view(window).setFocus()
    QTest.keyClick(view(window), Qt.Key.Key_Return)
    assert window.editor.text() == "The old text."
    window.editor.undo()
    assert window.editor.text() == "Something newer."


def test_restoring_brings_back_what_the_document_said_of_its_paragraphs(
    window: MainWindow,
) -> None:
    code = Style(Kind.CODE)
    window.editor.set_text("Some words.\nx = 1\nMore words.", [None, code, None])
    window.desk.save()
    window.editor.replace_text("Some words.\nx = 1\nMore words, and more.", [])
    assert window.inspection.document.styles == [None] * 3
    window.desk.save()
    assert [shot.figures["tokens"] for shot in saved(window)] == [8, 4]
    assert window.desk.keeper.restore(saved(window)[1])
    assert window.inspection.document.styles == [None, code, None]
    window.editor.undo()
    assert window.inspection.document.styles == [None] * 3
    window.editor.setPlainText("Another.")
    assert window.desk.keeper.restore(saved(window)[1])
    assert window.inspection.document.styles == [None, code, None]


def test_a_text_that_no_window_can_hold_is_not_restored(window: MainWindow) -> None:
    window.editor.setPlainText("Mine.")
    window.desk.save()
    [kept] = saved(window)
    large = NewSnapshot(
        "x" * 2_000_001, kept.rules_name, kept.rules_version, "once", kept.figures
    )
    imported = window.desk.file.store().save(large, Work.begun("Large"))
    assert not window.desk.keeper.restore(imported)
    assert message(window).startswith("Not restored: the text has a line of 2,000,001")
    assert window.editor.text() == "Mine."


def test_a_snapshot_of_an_earlier_version_stays_as_saved_and_its_text_is_counted_anew(
    window: MainWindow, figures: Figures
) -> None:
    then = {**dict.fromkeys(COUNTS, 7), "level": 9.5, "ttr": 0.25}
    new = NewSnapshot("“Stop. Go home.”", "Fact box", 1, "once", then)
    earlier = window.desk.file.store().save(new, Work.begun("Steps"))
    assert window.desk.keeper.restore(earlier)
    assert figures.text("tokens") == "3"
    assert cells(window) == [["Snapshot 1", "9.5", "7", "7", "0.250"]]
    [[name, *changes]] = cells(window, SECOND_LINE)
    assert name.startswith("version 1 · ")
    assert changes == ["—"] * 4


def test_a_snapshot_of_another_text_says_when_it_was_saved(window: MainWindow) -> None:
    window.editor.setPlainText("A headline\n\nThe quick brown fox jumps over the lazy dog.")
    window.desk.save()
    [snapshot] = window.desk.file.store().all()
    window.inspection.set_headline_rule(HeadlineRule.TWICE)
    window.editor.setPlainText("Nine ships.")
    window.desk.belonging.settle()
    assert whose(window).startswith("No snapshots of this text yet")
    [[below, *changes]] = cells(window, SECOND_LINE)
    assert below == short_second(snapshot.saved_at)
    assert changes == ["", "", "", ""]


def test_deleting_can_be_undone(window: MainWindow) -> None:
    window.editor.setPlainText("One.")
    window.desk.save()
    before = cells(window)
    select(window, 0)
    view(window).setFocus()
    QTest.keyClick(view(window), Qt.Key.Key_Delete)
    assert window.desk.file.wait()
    assert cells(window) == []
    assert message(window) == "Deleted snapshot 1"
    assert status(window) == ""
    buttons = window.messages.bar.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "&Undo").click()
    assert window.desk.file.wait()
    assert cells(window) == before


def test_undo_in_the_list_brings_a_deleted_one_back_and_leaves_the_text(
    window: MainWindow,
) -> None:
    window.editor.insertPlainText("One.")
    window.desk.save()
    select(window, 0)
    view(window).setFocus()
    QTest.keyClick(view(window), Qt.Key.Key_Delete)
    assert window.desk.file.wait()
    assert cells(window) == []
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.file.wait()
    assert len(cells(window)) == 1
    assert window.editor.text() == "One."


def test_what_could_be_deleted_can_be_undone_if_another_is_gone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    save_revisions(window, "One.", "Two.", "Three.")
    snapshots = saved(window)
    other = MainWindow(tmp_path / "data")
    qtbot.addWidget(other)
    other.warm_up()
    other.desk.keeper.deletions.delete([snapshots[1].id])
    assert other.desk.file.wait()
    window.desk.keeper.deletions.delete([each.id for each in snapshots])
    assert window.desk.file.wait()
    assert cells(window) == []
    window.messages.bar.undo()
    assert window.desk.file.wait()
    assert [row[0] for row in cells(window)] == ["Snapshot 3", "Snapshot 1"]
    other.close()


def test_a_byte_order_mark_comes_back(window: MainWindow) -> None:
    window.editor.setPlainText("\ufeffabc")
    window.desk.save()
    window.editor.setPlainText("other")
    saved(window)
    window.desk.restore_selected()
    assert window.editor.text() == "\ufeffabc"


def test_the_keys_go_on_where_they_were(window: MainWindow) -> None:
    save_revisions(window, "One.", "Two.", "Three.")
    view(window).setCurrentIndex(view(window).model().index(1, 0))
    window.desk.keeper.describe(window.snapshots.selected()[0], "Second", "")
    assert view(window).currentIndex().row() == 1
    assert [snapshot.title for snapshot in window.snapshots.selected()] == ["Second"]
    window.desk.delete_selected()
    assert window.desk.file.wait()
    assert view(window).currentIndex().data() == "Snapshot 1"


def test_title_and_note_can_be_given(window: MainWindow) -> None:
    window.editor.setPlainText("One.")
    window.desk.save()
    select(window, 0)
    window.desk.keeper.describe(window.snapshots.selected()[0], HOSTILE, "a <b>note</b>")
    assert cells(window)[0][0] == f"1 · {HOSTILE}"
    tooltip = cells(window, Qt.ItemDataRole.ToolTipRole)[0][0]
    assert "&lt;img src=x&gt; &amp;amp;" in tooltip
    assert "a &lt;b&gt;note&lt;/b&gt;" in tooltip
    assert "Level unreliable: under 30 tokens" in tooltip


def test_a_note_does_not_end_with_empty_lines(window: MainWindow) -> None:
    window.editor.setPlainText("One.")
    window.desk.save()
    select(window, 0)
    (snapshot,) = window.snapshots.selected()
    dialog = SnapshotDialog(snapshot._replace(note="For class 9.\nSecond draft.\n\n"))
    assert dialog.windowTitle() == "Title and note of snapshot 1"
    assert dialog.note() == "For class 9.\nSecond draft."


def test_copied_as_published_and_as_a_table(window: MainWindow, article: str) -> None:
    window.editor.setPlainText(article)
    window.desk.save()
    select(window, 0)
    window.desk.copy_box_selected()
    published = "Fact Box\n\nLevel: 18.399\n\nTokens: 1121\n\nTypes: 498\n\nTTR: 0.444"
    assert QGuiApplication.clipboard().text() == published
    window.desk.copy_table_selected()
    assert window.desk.file.wait()
    assert "| 18.4 | 1121 | 498 | 0.444 |" in QGuiApplication.clipboard().text()


def test_a_damaged_file_is_reported_and_set_aside(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "snapshots.db").write_bytes(b"this is no database " * 100)
    window = MainWindow(folder)
    qtbot.addWidget(window)
    window.warm_up()
    assert "was damaged. It is kept as “" in message(window)
    assert len(list(folder.glob("snapshots.damaged-*"))) == 1
    window.editor.setPlainText("One.")
    window.desk.save()
    assert len(cells(window)) == 1
    window.editor.document().setModified(False)
    window.close()


def test_a_data_folder_that_cannot_be_is_reported(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    window = MainWindow(tmp_path / "file" / "data")
    qtbot.addWidget(window)
    window.warm_up()
    assert "snapshots.db" in message(window)
    window.editor.setPlainText("Typing goes on.")
    window.desk.save()
    assert "snapshots.db" in message(window)
    assert window.editor.text() == "Typing goes on."
    window.editor.document().setModified(False)
    window.close()


def test_a_snapshot_saved_while_a_paste_is_still_counted_is_whole(window: MainWindow) -> None:
    window.editor.setPlainText("\n".join(["One two three. " * 60] * 600))
    window.desk.save()
    assert cells(window)[0][2] == str(600 * 60 * 3)


def test_nothing_is_offered_without_a_selection(window: MainWindow) -> None:
    *actions, compare, copy, _ = view(window).actions()
    # Without one selected, it is the last that is compared.
    assert "ompare" in compare.text()
    assert actions
    actions.append(copy)
    assert not any(action.isEnabled() for action in actions)
    window.editor.setPlainText("One.")
    window.desk.save()
    select(window, 0)
    assert all(action.isEnabled() for action in actions)


def test_the_keys_go_to_the_button_while_there_are_none(window: MainWindow) -> None:
    window.editor.setPlainText("One.")
    QTest.keyClick(window.editor, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.desk.library.isVisible()
    window.desk.library.close()


def test_deletions_are_undone_one_after_the_other(window: MainWindow) -> None:
    save_revisions(window, "One.", "Two.", "Three.")
    view(window).setFocus()
    view(window).setCurrentIndex(view(window).model().index(0, 0))
    QTest.keyClick(view(window), Qt.Key.Key_Delete)
    assert window.desk.file.wait()
    # The row that took its place is selected, and goes next.
    assert [each.number for each in window.snapshots.selected()] == [2]
    QTest.keyClick(view(window), Qt.Key.Key_Delete)
    assert window.desk.file.wait()
    assert [row[0] for row in cells(window)] == ["Snapshot 1"]
    QTest.keyClick(view(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.file.wait()
    assert [each.number for each in window.snapshots.selected()] == [2]
    assert message(window) == "Deleted snapshot 3"
    QTest.keyClick(view(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.file.wait()
    assert [each.number for each in window.snapshots.selected()] == [3]
    assert [row[0] for row in cells(window)] == ["Snapshot 3", "Snapshot 2", "Snapshot 1"]
    assert not window.messages.bar.isVisible()
