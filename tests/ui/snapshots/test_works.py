"""Which snapshots the window shows: those of the text that is in it, however it came."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QInputDialog, QLineEdit, QTableView

from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.snapshots.snapshot import Occasion
from factbox.snapshots.store import SnapshotStore, StoreError
from factbox.ui.window import MainWindow

from ..dialogs import answer, type_title
from ..labels import message, status, whose

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from factbox.snapshots.snapshot import Snapshot

FOXES = "A tale of foxes\n\n" + "The quick brown fox jumps over the lazy dog at noon. " * 3
SHIPS = "Of ships\n\n" + "Nine tall ships left the old harbour before the storm came in. " * 3


def names(window: MainWindow) -> list[str]:
    view = window.findChild(QTableView, "snapshots")
    assert isinstance(view, QTableView)
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def all_saved(window: MainWindow) -> list[Snapshot]:
    return window.desk.file.store().all()


def wait_until_known(window: MainWindow) -> None:
    for _ in range(1000):
        QTest.qWait(1)
        if window.desk.belonging.is_known:
            return
    pytest.fail("the window does not find out whose its text is")


def show(window: MainWindow, text: str) -> None:
    """Show another text, as opening a file does."""
    window.editor.setPlainText(text)
    wait_until_known(window)


def paste_over(window: MainWindow, text: str) -> None:
    """Paste `text` in the place of all there is, and wait until it is known whose it is."""
    paste_all(window, text)
    wait_until_known(window)


def paste_all(window: MainWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    window.editor.selectAll()
    window.editor.paste()


def type_at_the_end(window: MainWindow, text: str) -> None:
    window.editor.moveCursor(window.editor.textCursor().MoveOperation.End)
    QTest.keyClicks(window.editor, text)


def test_another_text_begins_a_history_of_its_own(window: MainWindow) -> None:
    show(window, FOXES)
    window.desk.save()
    show(window, SHIPS)
    # Nothing of this text is saved: the last of each other is what there is.
    assert names(window) == ["A tale of foxes"]
    window.desk.save()
    assert names(window) == ["Snapshot 1"]
    assert whose(window) == "of “Of ships”"


def test_a_text_that_comes_back_edited_is_known_again(window: MainWindow) -> None:
    show(window, FOXES)
    window.desk.save()
    show(window, SHIPS)
    paste_over(window, FOXES.replace("lazy", "sleepy") + "And that was that.")
    assert whose(window) == "of “A tale of foxes”"
    window.desk.save()
    assert names(window) == ["Snapshot 2", "Snapshot 1"]


def test_a_text_is_known_again_after_a_restart(window: MainWindow, qtbot: QtBot) -> None:
    show(window, FOXES)
    window.desk.save()
    again = MainWindow(window.desk.file.path.parent)
    qtbot.addWidget(again)
    again.warm_up()
    show(again, FOXES + "One more sentence.")
    assert names(again) == ["Snapshot 1"]
    again.editor.document().setModified(False)
    again.close()


def test_a_snapshot_saved_in_the_moment_of_a_paste_is_of_what_was_pasted(
    window: MainWindow,
) -> None:
    show(window, FOXES)
    window.desk.save()
    window.editor.setPlainText(SHIPS)
    # Before the window had time to find out whose it is.
    window.desk.save()
    assert whose(window) == "of “Of ships”"


def test_undoing_a_paste_brings_its_history_back(window: MainWindow) -> None:
    show(window, FOXES)
    window.desk.save()
    paste_over(window, SHIPS)
    assert names(window) == ["A tale of foxes"]
    window.editor.undo()
    wait_until_known(window)
    assert whose(window) == "of “A tale of foxes”"


def test_undoing_a_restored_text_of_another_work_brings_its_own_history_back(
    window: MainWindow,
) -> None:
    for text in (SHIPS, FOXES):
        show(window, text)
        window.desk.save()
    ships = all_saved(window)[-1]
    window.desk.keeper.restore(ships)
    assert whose(window) == "of “Of ships”"
    window.editor.undo()
    wait_until_known(window)
    assert window.editor.text() == FOXES
    assert whose(window) == "of “A tale of foxes”"
    window.editor.redo()
    wait_until_known(window)
    assert window.editor.text() == SHIPS
    assert whose(window) == "of “Of ships”"


@pytest.mark.parametrize("text", ["\ufeff\ufeffNine ships.", "\nOne.", "One\u2028two.\xa0\n"])
def test_a_text_of_another_work_is_restored_exactly(window: MainWindow, text: str) -> None:
    type_at_the_end(window, "x")
    window.editor.change_text(text)
    window.desk.belonging.set_apart(True)
    window.desk.save()
    [saved] = all_saved(window)
    show(window, FOXES)
    window.desk.keeper.restore(saved)
    assert window.editor.text() == text
    assert window.editor.textCursor().position() == 0
    window.editor.undo()
    assert window.editor.text() == FOXES


def test_a_revision_can_be_made_a_text_of_its_own(window: MainWindow) -> None:
    show(window, FOXES)
    window.desk.save()
    window.desk.belonging.set_apart(True)
    type_at_the_end(window, "New.")
    window.desk.save()
    assert names(window) == ["Snapshot 1"]
    assert len(window.desk.file.store().works()) == 2


def test_a_text_of_its_own_is_marked_so_and_this_can_be_undone(window: MainWindow) -> None:
    [apart] = (
        action
        for action in window.findChildren(QAction)
        if action.text().replace("&", "") == "Treat as a separate text"
    )
    show(window, FOXES)
    assert not apart.isEnabled()
    window.desk.save()
    assert apart.isEnabled()
    assert not apart.isChecked()
    apart.trigger()
    assert apart.isChecked()
    assert whose(window) != "of “A tale of foxes”"
    assert "The snapshots of “A tale of foxes” are unchanged" in message(window)
    window.messages.bar.undo()
    assert not apart.isChecked()
    assert whose(window) == "of “A tale of foxes”"
    # The command undoes it, too, even after a save.
    apart.trigger()
    window.desk.save()
    assert apart.isChecked()
    apart.trigger()
    assert not apart.isChecked()
    assert len(window.desk.file.store().works()) == 2
    type_at_the_end(window, "New.")
    window.desk.save()
    assert names(window) == ["Snapshot 2", "Snapshot 1"]
    # Another text is not concerned.
    apart.trigger()
    assert window.messages.bar.isVisible()
    show(window, SHIPS)
    assert not window.messages.bar.isVisible()
    assert not apart.isChecked()


def test_a_text_of_its_own_stays_so_whatever_other_windows_do(window: MainWindow) -> None:
    show(window, FOXES)
    window.desk.save()
    window.desk.belonging.set_apart(True)
    with closing(SnapshotStore(window.desk.file.path)) as other:
        other.rename(all_saved(window)[0].id, "Another title")
    window.desk.file.changed_elsewhere.emit()
    window.desk.save()
    assert len(window.desk.file.store().works()) == 2
    # Once it is another text, it is known again.
    show(window, SHIPS)
    window.desk.belonging.set_apart(True)
    show(window, FOXES + "More.")
    assert whose(window) == "of “A tale of foxes”"


def test_a_title_is_given_and_stays(window: MainWindow) -> None:
    show(window, FOXES)
    window.desk.save()
    type_title(" <b>Foxes</b> ")
    window.desk.rename()
    assert whose(window) == "of “<b>Foxes</b>”"
    [work] = window.desk.file.store().works()
    assert work.title == "<b>Foxes</b>"


def test_a_title_of_sixty_characters_is_seen_whole(window: MainWindow) -> None:
    title = "How towns and schools could renew their partnership by 2030."
    assert len(title) == 60
    show(window, FOXES)
    window.desk.save()
    room: list[bool] = []

    def look(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        room.append(field.width() > field.fontMetrics().horizontalAdvance(title))
        dialog.reject()

    answer(QInputDialog, look)
    window.desk.rename()
    assert room == [True]
    assert whose(window) == "of “A tale of foxes”"


def test_nothing_is_saved_unasked_at_first(window: MainWindow) -> None:
    show(window, FOXES)
    type_at_the_end(window, "More.")
    paste_over(window, SHIPS)
    assert window.desk.may_close()
    assert all_saved(window) == []


def test_a_paste_over_all_saves_what_goes_and_what_comes(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.desk.save_automatically(True)
    show(window, FOXES)
    type_at_the_end(window, "More.")
    paste_over(window, SHIPS)
    qtbot.waitUntil(lambda: len(all_saved(window)) == 2)
    came, went = all_saved(window)
    assert (went.occasion, came.occasion) == (Occasion.REPLACED, Occasion.PASTED)
    texts = window.desk.file.store().text
    assert texts(went.id) == FOXES + "More."
    assert texts(came.id) == SHIPS
    assert names(window) == ["1 · automatic, pasted"]


def test_a_paste_into_the_text_saves_nothing(window: MainWindow) -> None:
    window.desk.save_automatically(True)
    show(window, FOXES)
    QGuiApplication.clipboard().setText("A word.")
    window.editor.paste()
    QTest.qWait(10)
    assert all_saved(window) == []


def test_a_changed_text_is_saved_on_closing(window: MainWindow) -> None:
    window.desk.save_automatically(True)
    show(window, FOXES)
    assert window.desk.may_close()
    assert all_saved(window) == []
    type_at_the_end(window, "More.")
    assert window.desk.may_close()
    [saved] = all_saved(window)
    assert saved.occasion == Occasion.CLOSED
    # What is saved already is not saved again.
    assert window.desk.may_close()
    assert len(all_saved(window)) == 1


def test_a_window_stays_to_tell_that_a_changed_text_could_not_be_saved(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise StoreError("No room.")

    window.desk.save_automatically(True)
    show(window, FOXES)
    type_at_the_end(window, "More.")
    monkeypatch.setattr(SnapshotStore, "save", fail)
    window.editor.document().setModified(False)
    assert not window.close()
    assert message(window) == "No room."
    # Who was told may go without it.
    assert window.close()


def test_a_paste_that_is_taken_back_before_it_is_counted_is_not_saved(
    window: MainWindow,
) -> None:
    window.desk.save_automatically(True)
    show(window, FOXES)
    paste_all(window, "\n".join(f"{SHIPS}{n}" for n in range(2_000)))
    assert window.inspection.document.metrics().waiting
    window.editor.undo()
    wait_until_known(window)
    window.inspection.complete()
    assert all_saved(window) == []


def test_a_large_text_is_known_again_once_it_is_read(window: MainWindow) -> None:
    large = "\n".join(f"{SHIPS}{n}" for n in range(2_000))
    show(window, large)
    window.desk.save()
    show(window, FOXES)
    paste_all(window, f"{large} and more")
    assert window.inspection.document.metrics().waiting
    wait_until_known(window)
    assert not window.inspection.document.metrics().waiting
    assert whose(window) == "of “Of ships”"


def test_a_snapshot_put_back_in_the_moment_of_a_paste_is_of_its_own_work(
    window: MainWindow,
) -> None:
    show(window, FOXES)
    window.desk.save()
    paste_all(window, SHIPS)
    # Before the window had time to find out that this is another text.
    (fox,) = all_saved(window)
    window.snapshots.restore_requested.emit(fox)
    assert window.editor.text() == FOXES
    assert whose(window) == "of “A tale of foxes”"


def test_a_paste_that_is_taken_back_at_once_is_not_saved(window: MainWindow) -> None:
    window.desk.save_automatically(True)
    show(window, FOXES)
    paste_all(window, SHIPS)
    window.editor.undo()
    wait_until_known(window)
    assert all_saved(window) == []


def test_a_paste_that_is_refused_saves_nothing(window: MainWindow) -> None:
    window.desk.save_automatically(True)
    show(window, FOXES)
    type_at_the_end(window, "More.")
    paste_over(window, "x" * 2_000_001)
    assert all_saved(window) == []
    window.editor.undo()
    # What is opened then was not pasted.
    show(window, SHIPS)
    assert [each.occasion for each in all_saved(window)] == [Occasion.CLOSED]


def test_a_changed_text_is_saved_when_another_is_opened(window: MainWindow) -> None:
    window.desk.save_automatically(True)
    show(window, FOXES)
    type_at_the_end(window, "More.")
    show(window, SHIPS)
    assert [each.occasion for each in all_saved(window)] == [Occasion.CLOSED]


def test_a_changed_text_is_saved_when_one_of_another_work_is_restored(
    window: MainWindow,
) -> None:
    window.desk.save_automatically(True)
    show(window, SHIPS)
    window.desk.save()
    ships = all_saved(window)[0]
    show(window, FOXES)
    type_at_the_end(window, "More.")
    window.desk.keeper.restore(ships)
    assert whose(window) == "of “Of ships”"
    saved = all_saved(window)[0]
    assert saved.occasion == Occasion.CLOSED
    assert window.desk.file.store().text(saved.id) == FOXES + "More."
    # What came is saved already.
    assert window.desk.may_close()
    assert len(all_saved(window)) == 2


def test_saving_automatically_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.save_automatically(True)
    again = MainWindow(window.desk.file.path.parent)
    qtbot.addWidget(again)
    again.warm_up()
    assert again.desk.saves_automatically()
    show(again, FOXES)
    type_at_the_end(again, "More.")
    assert again.desk.may_close()
    assert len(all_saved(window)) == 1
    again.editor.document().setModified(False)
    again.close()


def test_a_pasted_text_is_said_to_be_known(window: MainWindow) -> None:
    show(window, FOXES)
    window.desk.save()
    show(window, SHIPS)
    paste_over(window, FOXES + "And that was that.")
    assert status(window) == "Recognised as a revision of “A tale of foxes”"


def test_a_text_with_another_headline_is_said_to_be_known_and_can_be_kept_apart(
    window: MainWindow,
) -> None:
    show(window, FOXES)
    window.desk.save()
    show(window, FOXES.replace("foxes", "dogs", 1))
    assert message(window) == (
        "Recognised as a revision of “A tale of foxes”, whose snapshots it continues. "
        "Undo makes it a separate text."
    )
    window.messages.bar.undo()
    assert window.desk.belonging.is_apart
    window.desk.save()
    assert whose(window) == "of “A tale of dogs”"
    assert names(window) == ["Snapshot 1"]


def test_a_saved_text_that_is_opened_again_is_not_said_to_be_known(window: MainWindow) -> None:
    show(window, FOXES)
    window.desk.save()
    window.desk.keeper.entitle("Foxes")
    show(window, SHIPS)
    show(window, FOXES)
    assert not window.messages.bar.isVisibleTo(window)
    assert whose(window) == "of “Foxes”"


def test_a_snapshot_is_saved_under_the_headline_of_now(window: MainWindow) -> None:
    show(window, FOXES)
    window.desk.save()
    show(window, FOXES.replace("foxes", "dogs", 1))
    window.desk.save()
    assert status(window) == "Saved snapshot 2 of “A tale of dogs”"
    assert whose(window) == "of “A tale of dogs”"


def test_the_marks_of_a_markdown_heading_are_no_part_of_a_title(window: MainWindow) -> None:
    show(window, f"# {FOXES}")
    window.desk.save()
    assert window.desk.title.text == "A tale of foxes"
    assert whose(window) == "of “A tale of foxes”"


def test_one_saved_unasked_is_called_so(window: MainWindow) -> None:
    window.desk.save_automatically(True)
    show(window, FOXES)
    type_at_the_end(window, "More.")
    assert window.desk.may_close()
    assert names(window) == ["1 · automatic, on closing"]


def test_a_recovered_text_is_saved_on_closing(window: MainWindow) -> None:
    window.desk.save_automatically(True)
    show(window, FOXES)
    # As a draft that comes back is: not edited here, and saved nowhere.
    window.editor.document().setModified(True)
    assert window.desk.may_close()
    assert [each.occasion for each in all_saved(window)] == [Occasion.CLOSED]


def test_what_is_kept_is_said_before_a_text_goes(window: MainWindow) -> None:
    show(window, FOXES)
    assert window.desk.where_kept() == ""
    window.desk.save()
    assert window.desk.where_kept() == "The text as it is now is saved as snapshot 1."
    type_at_the_end(window, "More.")
    assert window.desk.where_kept() == ""
    window.desk.save_automatically(True)
    assert "snapshot" in window.desk.where_kept()


def test_a_headline_that_counts_otherwise_is_said(window: MainWindow) -> None:
    show(window, FOXES)
    window.desk.save()
    window.inspection.set_headline_rule(HeadlineRule.TWICE)
    row = window.snapshots.table.model().index(0, 0)
    assert row.data(256).startswith("headline once · ")
    window.inspection.set_headline_rule(HeadlineRule.ONCE)
    assert "headline" not in row.data(256)
