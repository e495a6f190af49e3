"""The library as a user lists, finds, opens, renames and deletes texts in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.snapshots.library.index_file import has_fts5, path_beside
from factbox.ui.library import search
from factbox.ui.table.table_model import SECOND_LINE
from factbox.ui.window import MainWindow

from ..dialogs import type_title
from ..labels import label

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factbox.ui.library.window import Library

HOSTILE = '=HYPERLINK("x") <img src=x> &amp; \u202e end'
TITLE, COUNT, FIRST, LAST, LEVEL, TOKENS, TYPES, TTR = range(8)
CONTROL = Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.skipif(not has_fts5(), reason="this SQLite has no FTS5")


def save(window: MainWindow, *texts: str) -> None:
    """Save the texts one after the other, as revisions of one work."""
    window.editor.setPlainText(texts[0])
    window.desk.keeper.belongs_to(None)
    for text in texts:
        window.editor.replace_text(text)
        window.desk.save()


def opened(window: MainWindow, qtbot: QtBot) -> Library:
    """The library, opened by its key."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    settle(window, qtbot)
    return window.desk.library


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.desk.library.search.is_settled)
    # The excerpts come after.
    qtbot.wait(30)


def cells(library: Library, role: int = Qt.ItemDataRole.DisplayRole) -> list[list[str]]:
    model = library.table.model()
    return [
        [str(model.index(row, column).data(role)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def click_heading(library: Library, column: int) -> None:
    header = library.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 5, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def titles(library: Library) -> list[str]:
    return [row[TITLE] for row in cells(library)]


def field(library: Library) -> QLineEdit:
    found = library.findChild(QLineEdit, "library_search")
    assert isinstance(found, QLineEdit)
    return found


def look_for(window: MainWindow, qtbot: QtBot, typed: str) -> list[list[str]]:
    """What is found: each title, and what stands below it."""
    library = window.desk.library
    field(library).clear()
    QTest.keyClicks(field(library), typed)
    settle(window, qtbot)
    # Once they were asked for, the excerpts come.
    cells(library, SECOND_LINE)
    qtbot.wait(30)
    below = [row[TITLE] for row in cells(library, SECOND_LINE)]
    return [list(each) for each in zip(titles(library), below, strict=True)]


def message(library: Library) -> str:
    return label(library, "message").text()


def test_it_is_empty_at_first(window: MainWindow, qtbot: QtBot) -> None:
    library = opened(window, qtbot)
    assert label(library, "library_none").isVisible()
    assert "Save a snapshot" in label(library, "library_none").text()
    assert not library.table.isVisible()


def test_each_work_is_a_row_with_its_first_and_last_figures(
    window: MainWindow, qtbot: QtBot
) -> None:
    save(window, "One two three. Four five six.", "One two three. Four five.")
    save(window, "A single one.")
    library = opened(window, qtbot)
    assert [[row[i] for i in (TITLE, COUNT, TOKENS, TYPES)] for row in cells(library)] == [
        ["A single one.", "1", "3", "3"],
        ["One two three. Four five six.", "2", "6 → 5", "6 → 5"],
    ]
    below = cells(library, SECOND_LINE)
    assert [[row[i] for i in (TOKENS, TTR)] for row in below] == [
        ["", ""],
        ["−1, −17\u00a0%", "±0"],
    ]
    assert label(library, "library_said").text() == "2 texts, 3 snapshots"


def test_a_change_between_two_rule_sets_means_nothing(window: MainWindow, qtbot: QtBot) -> None:
    save(window, "It’s one. Two three four.")
    window.inspection.set_rules(RuleName.TEXTSTAT)
    window.desk.save()
    library = opened(window, qtbot)
    assert cells(library, SECOND_LINE)[0][LEVEL:] == ["—"] * 4
    about = cells(library, Qt.ItemDataRole.ToolTipRole)[0][0]
    assert "different rules" in about
    assert about.count("Level unreliable: under 30 tokens") == 2


def test_a_text_in_another_language_says_which_and_its_main_figure(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.inspection.language.choose("es")
    window.editor.setPlainText("La casa es de mi madre y yo la veo todos los días. " * 4)
    window.desk.save()
    library = opened(window, qtbot)
    about = cells(library, Qt.ItemDataRole.ToolTipRole)[0][0]
    assert "Counted in Spanish: Szigriszt–Pazos " in about


def test_typing_filters_by_titles_notes_and_texts(window: MainWindow, qtbot: QtBot) -> None:
    save(window, "About cats\n\nThey sleep.", "About cats\n\nThey sleep all day long.")
    save(window, "About dogs\n\nThey chase cats up trees.")
    save(window, "About birds\n\nThey sing.")
    last = window.desk.file.store().all()[0]
    window.desk.keeper.describe(last, "", "Shorter, for the class that likes cats")
    library = opened(window, qtbot)
    assert library.focusWidget() is field(library)
    assert look_for(window, qtbot, "cats") == [
        ["About cats", "in the title"],
        ["About birds", "in the note of snapshot 1: …class that likes cats"],
        ["About dogs", "in snapshot 1: …dogs They chase cats up trees."],
    ]
    assert label(library, "library_said").text() == "3 of 3 texts"
    assert look_for(window, qtbot, "all day") == [
        ["About cats", "in snapshot 2: …cats They sleep all day long."]
    ]
    assert look_for(window, qtbot, "horses") == []
    assert label(library, "library_none").text() == "Nothing found."
    field(library).clear()
    assert len(titles(library)) == 3


def test_what_an_earlier_text_said_is_found_too(window: MainWindow, qtbot: QtBot) -> None:
    save(window, "It said zebra once.", "It said horse once.")
    opened(window, qtbot)
    assert look_for(window, qtbot, "zebra")[0][1] == "in the title"
    window.desk.keeper.rename(window.desk.file.store().works()[0], "Animals")
    settle(window, qtbot)
    assert look_for(window, qtbot, "zebra") == [
        ["Animals", "in snapshot 1: It said zebra once."]
    ]


def test_return_opens_the_first_that_was_found(window: MainWindow, qtbot: QtBot) -> None:
    save(window, "About cats\n\nThey sleep.", "About cats\n\nThey sleep long.")
    save(window, "About dogs\n\nThey bark.")
    window.editor.replace_text("Something else.")
    library = opened(window, qtbot)
    QTest.keyClicks(field(library), "sleep")
    QTest.keyClick(field(library), Qt.Key.Key_Return)
    assert window.editor.text() == "About cats\n\nThey sleep long."
    assert not library.isVisible()
    assert window.desk.keeper.work is not None
    assert window.desk.keeper.work.title == "About cats"
    window.editor.undo()
    assert window.editor.text() == "Something else."


def test_a_snapshot_in_which_something_was_found_is_opened(
    window: MainWindow, qtbot: QtBot
) -> None:
    save(window, "Animals\n\nA zebra.", "Animals\n\nA horse.", "Animals\n\nA cow.")
    window.editor.replace_text("Something else.")
    library = opened(window, qtbot)
    QTest.keyClicks(field(library), "zebra")
    QTest.keyClick(field(library), Qt.Key.Key_Return)
    assert window.editor.text() == "Animals\n\nA zebra."
    assert [each.number for each in window.snapshots.selected()] == [1]


@pytest.mark.parametrize("typed", ["", "animals"])
def test_the_last_text_is_opened_of_a_work_as_such(
    window: MainWindow, qtbot: QtBot, typed: str
) -> None:
    save(window, "Animals\n\nA zebra.", "Animals\n\nA horse.")
    window.editor.replace_text("Something else.")
    library = opened(window, qtbot)
    look_for(window, qtbot, typed)
    library.table.enter()
    QTest.keyClick(library.table, Qt.Key.Key_Return)
    assert window.editor.text() == "Animals\n\nA horse."
    assert [each.number for each in window.snapshots.selected()] == [2]


def test_the_snapshot_whose_note_says_it_is_opened(window: MainWindow, qtbot: QtBot) -> None:
    save(window, "Animals\n\nA zebra.", "Animals\n\nA horse.")
    first = window.desk.file.store().all()[-1]
    window.desk.keeper.describe(first, "", "For the seventh form")
    library = opened(window, qtbot)
    assert look_for(window, qtbot, "seventh") == [
        ["Animals", "in the note of snapshot 1: For the seventh form"]
    ]
    QTest.keyClick(field(library), Qt.Key.Key_Return)
    assert window.editor.text() == "Animals\n\nA zebra."


def test_the_keys_go_from_the_field_into_the_list_and_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    save(window, "About cats\n\nThey sleep.")
    save(window, "About dogs\n\nThey bark.")
    library = opened(window, qtbot)
    QTest.keyClick(field(library), Qt.Key.Key_Down)
    assert library.focusWidget() is library.table
    QTest.keyClick(library.table, Qt.Key.Key_Down)
    assert [each.work.title for each in library.table.selected()] == ["About cats"]
    QTest.keyClick(library.table, Qt.Key.Key_C)
    assert library.focusWidget() is field(library)
    assert field(library).text() == "c"
    settle(window, qtbot)
    assert titles(library) == ["About cats"]
    library.table.setFocus()
    QTest.keyClick(library.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert field(library).selectedText() == "c"
    QTest.keyClick(field(library), Qt.Key.Key_Escape)
    assert field(library).text() == ""
    QTest.keyClick(field(library), Qt.Key.Key_Escape)
    assert not library.isVisible()


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Down])
def test_the_tab_key_leads_to_a_row_that_is_selected(
    window: MainWindow, qtbot: QtBot, key: Qt.Key | None
) -> None:
    save(window, "About cats.")
    save(window, "About dogs.")
    library = opened(window, qtbot)
    QTest.keyClick(field(library), Qt.Key.Key_Tab)
    assert library.focusWidget() is library.table
    if key is not None:
        QTest.keyClick(library.table, key)
    [selected] = library.table.selected()
    first = key in (None, Qt.Key.Key_Home)
    assert selected.work.title == ("About dogs." if first else "About cats.")


def test_with_nothing_selected_the_current_row_is_meant(
    window: MainWindow, qtbot: QtBot
) -> None:
    save(window, "About cats.")
    save(window, "About dogs.")
    library = opened(window, qtbot)
    library.table.enter()
    library.table.select(1)
    library.table.clearSelection()
    QTest.keyClick(library.table, Qt.Key.Key_Delete)
    assert window.desk.file.wait()
    assert titles(library) == ["About dogs."]


def test_one_text_is_said_to_be_one(window: MainWindow, qtbot: QtBot) -> None:
    save(window, "About cats.")
    library = opened(window, qtbot)
    look_for(window, qtbot, "cats")
    assert label(library, "library_said").text() == "1 text"
    look_for(window, qtbot, "dogs")
    assert label(library, "library_said").text() == "0 of 1 text"


def test_a_work_can_be_renamed(window: MainWindow, qtbot: QtBot) -> None:
    save(window, "About cats.")
    library = opened(window, qtbot)
    library.table.enter()
    type_title(HOSTILE)
    QTest.keyClick(library.table, Qt.Key.Key_F2)
    assert titles(library) == [HOSTILE.replace("\u202e", "�")]
    assert "&lt;img src=x&gt;" in cells(library, Qt.ItemDataRole.ToolTipRole)[0][0]


def test_a_complete_rewrite_is_said_to_be_a_revision(window: MainWindow, qtbot: QtBot) -> None:
    save(window, "About cats.")
    window.editor.setPlainText("Nothing of it is left here.")
    qtbot.waitUntil(lambda: window.desk.keeper.work is None)
    library = opened(window, qtbot)
    library.table.enter()
    actions = {action.text().replace("&", ""): action for action in library.table.actions()}
    actions["The text in the window is a revision of this one"].trigger()
    assert message(library) == "The text is now a revision of “About cats.”"
    window.desk.save()
    [[*shown]] = cells(library)
    assert shown[:2] == ["About cats.", "2"]
    assert window.editor.text() == "Nothing of it is left here."


def test_a_work_can_be_deleted_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    save(window, "About cats.", "About cats again.")
    save(window, "About dogs.")
    library = opened(window, qtbot)
    before = cells(library)
    library.table.enter()
    library.table.select(1)
    QTest.keyClick(library.table, Qt.Key.Key_Delete)
    assert window.desk.file.wait()
    assert titles(library) == ["About dogs."]
    assert message(library) == "Deleted “About cats.”, 2 snapshots"
    assert [each.work.title for each in library.table.selected()] == ["About dogs."]
    QTest.keyClick(library.table, Qt.Key.Key_Z, CONTROL)
    assert window.desk.file.wait()
    assert cells(library) == before
    settle(window, qtbot)
    assert [row[0] for row in look_for(window, qtbot, "cats")] == ["About cats."]


def test_a_deletion_is_told_in_the_window_after_the_library_closed(
    window: MainWindow, qtbot: QtBot
) -> None:
    save(window, "About cats.")
    opened(window, qtbot).close()
    window.activateWindow()
    window.desk.keeper.deletions.delete([each.id for each in window.desk.file.store().all()])
    assert window.desk.file.wait()
    assert window.messages.bar.isVisible()


def bytes_beside(path: Path) -> bytes:
    """All bytes of a database and its log."""
    files = path.parent.glob(f"{path.name}*")
    return b"".join(file.read_bytes() for file in files)


def test_what_is_deleted_is_not_in_the_index_any_more(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    save(window, "About cats\n\nsecretword is in it.")
    save(window, "About dogs.")
    library = opened(window, qtbot)
    index = path_beside(tmp_path / "data" / "snapshots.db")
    assert index.exists()
    library.table.enter()
    library.table.select(1)
    assert b"secretword" in bytes_beside(index)
    library.delete()
    qtbot.waitUntil(lambda: "Deleted" in message(library))
    # At once, while the window is open.
    assert b"secretword" not in bytes_beside(index)
    settle(window, qtbot)
    assert look_for(window, qtbot, "secretword") == []
    assert look_for(window, qtbot, "dogs") == [["About dogs.", "in the title"]]
    opened(window, qtbot)
    assert [row[0] for row in look_for(window, qtbot, "dogs")] == ["About dogs."]


def test_it_follows_what_is_saved_here_and_in_another_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    library = opened(window, qtbot)
    save(window, "About cats.")
    assert titles(library) == ["About cats."]
    other = MainWindow(tmp_path / "data")
    qtbot.addWidget(other)
    other.warm_up()
    save(other, "About dogs.")
    qtbot.waitUntil(lambda: len(titles(library)) == 2)
    settle(window, qtbot)
    assert [row[0] for row in look_for(window, qtbot, "dogs")] == ["About dogs."]
    other.editor.document().setModified(False)
    other.close()


def test_two_libraries_at_once_find_the_same(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    save(window, "About cats\n\nThey purr.")
    other = MainWindow(tmp_path / "data")
    qtbot.addWidget(other)
    other.show()
    other.warm_up()
    for each in (window, other):
        opened(each, qtbot)
    for each in (window, other):
        assert [row[0] for row in look_for(each, qtbot, "purr")] == ["About cats"]
    other.close()


def test_every_column_sorts_and_turns_round(window: MainWindow, qtbot: QtBot) -> None:
    save(window, "B one. Two three four.")
    save(window, "C one. Two.", "C one. Two three.")
    save(window, "a")
    library = opened(window, qtbot)
    for column, order in (
        (TITLE, ["a", "B one. Two three four.", "C one. Two."]),
        (COUNT, ["C one. Two.", None, None]),
        (TOKENS, ["B one. Two three four.", "C one. Two.", "a"]),
    ):
        click_heading(library, column)
        assert all(
            is_ in (shown, None) for is_, shown in zip(order, titles(library), strict=True)
        )
        before = [row[column] for row in cells(library)]
        click_heading(library, column)
        assert [row[column] for row in cells(library)] == before[::-1]


def test_what_was_selected_stays_so(window: MainWindow, qtbot: QtBot) -> None:
    save(window, "About cats.")
    save(window, "About dogs.")
    library = opened(window, qtbot)
    library.table.select(1)
    save(window, "About birds.")
    assert [each.work.title for each in library.table.selected()] == ["About cats."]
    click_heading(library, TITLE)
    assert [each.work.title for each in library.table.selected()] == ["About cats."]


def test_the_page_stays_where_it_is_when_another_work_is_saved(
    window: MainWindow, qtbot: QtBot
) -> None:
    for number in range(40):
        save(window, f"Text {number}.")
    library = opened(window, qtbot)
    bar = library.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    at = bar.value()
    save(window, "One more.")
    assert bar.value() == at > 0
    QTest.keyClicks(field(library), "text")
    settle(window, qtbot)
    assert bar.value() == 0


def test_what_cannot_be_read_is_left_out_and_said(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    save(window, "About cats\n\nThey purr.")
    save(window, "Of dogs and their masters\n\nThey bark.")
    library = opened(window, qtbot)
    with closing(sqlite3.connect(tmp_path / "data" / "snapshots.db")) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE snapshots SET figures = 'many' WHERE id = 2")
        connection.commit()
    library.refresh()
    assert titles(library) == ["About cats"]
    assert "figures are no" in message(library)


def test_without_fts5_titles_and_notes_are_searched(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "has_fts5", lambda: False)
    save(window, "About cats\n\nThey purr.")
    library = opened(window, qtbot)
    assert look_for(window, qtbot, "purr") == []
    assert look_for(window, qtbot, "cats") == [["About cats", "in the title"]]
    assert "no FTS5" in label(library, "library_said").text()


def test_a_text_that_cannot_be_read_is_said_not_to_be_searched(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    save(window, "About cats\n\nThey purr.")
    with closing(sqlite3.connect(tmp_path / "data" / "snapshots.db")) as connection:
        connection.execute("UPDATE texts SET content = x'00'")
        connection.commit()
    library = opened(window, qtbot)
    assert look_for(window, qtbot, "purr") == []
    assert "cannot be read: 1" in label(library, "library_said").text()
    field(library).clear()
    library.table.enter()
    QTest.keyClick(library.table, Qt.Key.Key_Return)
    assert library.isVisible()
    assert "not the one saved" in message(library)


def test_a_damaged_index_is_made_anew(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    save(window, "About cats\n\nThey purr.")
    index = path_beside(tmp_path / "data" / "snapshots.db")
    index.write_bytes(b"no index " * 1000)
    library = opened(window, qtbot)
    assert [row[0] for row in look_for(window, qtbot, "purr")] == ["About cats"]
    assert not library.message_bar.isVisible()


def test_the_button_opens_it(window: MainWindow) -> None:
    window.snapshots.all_texts.click()
    assert window.desk.library.isVisible()


def test_it_goes_with_its_window(window: MainWindow, qtbot: QtBot) -> None:
    save(window, "About cats.")
    library = opened(window, qtbot)
    window.editor.document().setModified(False)
    window.close()
    assert not library.isVisible()


def test_a_hostile_text_is_shown_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    save(window, "About cats\n\n<b>purr</b> " + HOSTILE + "\ud800 x" + "y" * 100_000)
    opened(window, qtbot)
    [[_, below]] = look_for(window, qtbot, "purr")
    assert "<b>purr</b> =HYPERLINK" in below
    assert len(below) < 500
