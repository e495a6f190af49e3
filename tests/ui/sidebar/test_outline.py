"""The outline in the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QToolTip,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from factbox.analysis.figures.measures import measures
from factbox.analysis.level.target import NO_TARGET, Coverage, Target
from factbox.analysis.slices import at_once
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.ui.sidebar.outline_rows import KNOWN, Row

if TYPE_CHECKING:
    from factbox.ui.window import MainWindow

    from ..conftest import Figures

TEXT = """A plan for the park

We can save the park in three ways.

First, we should plant a hedge. It must be thick.

Second, we should mend the gate.

Third, we need to ask the children.

In sum, it is not hard."""

# Far apart, so that an edit above the first list does not affect the second.
LISTED = "1. Buy bread.\n2. Buy milk."
FAR_APART = "\n\n".join(["Title", "It begins.", LISTED, *["That is all."] * 400, TEXT])

HOSTILE = "<img src=x onerror=y> &amp; <b>bold</b>"


def tree(window: MainWindow) -> QTreeWidget:
    return window.outline.tree


def rows(window: MainWindow) -> list[QTreeWidgetItem]:
    """Return the top-level rows, after they were painted."""
    tree(window).viewport().repaint()
    shown = (tree(window).topLevelItem(n) for n in range(tree(window).topLevelItemCount()))
    return [row for row in shown if row is not None]


def below(row: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [each for each in map(row.child, range(row.childCount())) if each is not None]


def is_bold(row: QTreeWidgetItem) -> bool:
    return row.font(0).bold()


def can_be_opened(window: MainWindow, row: QTreeWidgetItem) -> bool:
    return tree(window).model().hasChildren(tree(window).indexFromItem(row))


def gists(window: MainWindow) -> list[str]:
    return [row.text(0) for row in rows(window)]


def found(window: MainWindow) -> str:
    label = window.findChild(QLabel, "found")
    assert isinstance(label, QLabel)
    return label.text()


def marked(window: MainWindow) -> list[str]:
    return [row.text(0) for row in rows(window) if row.font(0).bold()]


def type_at_end_of(window: MainWindow, line: str, text: str) -> None:
    cursor = window.editor.document().find(line)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    window.editor.setTextCursor(cursor)
    QTest.keyClicks(window.editor, text)


def test_proposals_are_listed_with_their_figures(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    assert gists(window) == ["1  plant a hedge", "2  mend the gate", "3  ask the children"]
    assert [row.text(1) for row in rows(window)] == ["10", "6", "7"]
    assert found(window) == "3 of 3 proposals"


def test_the_article_has_its_three_proposals(window: MainWindow, article: str) -> None:
    window.editor.setPlainText(article)
    figures = [(row.text(1), row.text(2)) for row in rows(window)]
    assert figures == [("227", "20.3"), ("195", "21.9"), ("417", "22.0")]
    assert found(window) == "3 of 3 proposals"
    assert not rows(window)[0].isExpanded()


def test_a_missing_proposal_is_seen_in_the_title(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT.replace("Third, we", "We"))
    assert found(window) == "2 of 3 proposals"


def test_enter_goes_to_a_proposal_and_marks_its_extent(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    tree(window).setCurrentItem(rows(window)[1])
    tree(window).setFocus()
    QTest.keyClick(tree(window), Qt.Key.Key_Return)
    [mark] = window.editor.extraSelections()
    assert mark.cursor.selectedText() == "Second, we should mend the gate."
    assert window.editor.textCursor().block().text().startswith("Second")
    assert window.editor.hasFocus()


def test_a_click_goes_there_too(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    place = tree(window).visualItemRect(rows(window)[2]).center()
    QTest.mouseClick(tree(window).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.editor.textCursor().block().text().startswith("Third")


def test_the_proposal_that_holds_the_cursor_is_marked(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    assert marked(window) == []
    type_at_end_of(window, "mend the gate", " ")
    assert marked(window) == ["2  mend the gate"]
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    assert marked(window) == []


def test_it_keeps_up_with_every_key(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    type_at_end_of(window, "mend the gate", " Today")
    assert rows(window)[1].text(1) == "7"


def test_selection_and_expansion_stay_through_edits(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    rows(window)[0].setExpanded(True)
    tree(window).setCurrentItem(rows(window)[2])
    type_at_end_of(window, "plant a hedge", " It should be green.")
    cursor = window.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.insertText("A line above\n\n")
    assert rows(window)[0].isExpanded()
    assert rows(window)[0].childCount() == 2
    assert tree(window).currentItem() is rows(window)[2]


def test_selection_stays_with_its_proposal_when_one_goes(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    tree(window).setCurrentItem(rows(window)[2])
    cursor = window.editor.document().find("First, we should plant a hedge. It must be thick.")
    cursor.removeSelectedText()
    assert gists(window) == ["2  mend the gate", "3  ask the children"]
    assert [row.text(0) for row in tree(window).selectedItems()] == ["3  ask the children"]


def test_two_enumerations_have_a_row_each(window: MainWindow) -> None:
    lists = "1. Buy bread.\n2. Buy milk.\n\nThat is all for today.\n\n{}"
    window.editor.setPlainText(lists.format(TEXT))
    assert gists(window) == ["2 proposals", "3 of 3 proposals"]
    assert all(row.isExpanded() for row in rows(window))


def test_a_second_enumeration_does_not_hide_the_first(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    window.editor.insertPlainText("\n\nThat is all for today.\n\n1. Buy bread.\n2. Buy milk.")
    assert gists(window) == ["3 of 3 proposals", "2 proposals"]
    assert all(row.isExpanded() for row in rows(window))


NESTED = """1. Plan it in three steps. We must rest.
a. Choose a day.
b. Choose a town.
2. Do it."""


def test_a_nested_enumeration_has_a_row_with_its_items_below(window: MainWindow) -> None:
    window.editor.setPlainText(NESTED)
    first = rows(window)[0]
    first.setExpanded(True)
    rest, steps = below(first)
    assert (rest.text(0), steps.text(0)) == ("rest", "2 of 3 proposals")
    assert [row.text(0) for row in below(steps)] == ["1  Choose a day", "2  Choose a town"]
    assert steps.isExpanded()
    type_at_end_of(window, "Choose a town", "!")
    assert [row.font(0).bold() for row in below(steps)] == [False, True]


def test_items_out_of_order_are_said_to_be(window: MainWindow) -> None:
    window.editor.setPlainText("## 2. Cost\n\nIt is dear.\n\n## 1. Speed\n\nIt is slow.")
    assert found(window) == "2 proposals, out of order"
    window.editor.replace_text(window.editor.text().replace("1.", "3."))
    assert found(window) == "2 proposals"


def select_text(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_enter_selects_a_proposal(window: MainWindow, figures: Figures) -> None:
    window.editor.setPlainText(TEXT)
    tree(window).setCurrentItem(rows(window)[1])
    tree(window).setFocus()
    select_text(tree(window))
    assert window.editor.textCursor().selectedText() == "Second, we should mend the gate."
    assert window.editor.hasFocus()
    assert figures.text("tokens") == rows(window)[1].text(1)
    window.editor.cut()
    assert gists(window) == ["1  plant a hedge", "3  ask the children"]


def test_on_the_row_of_an_enumeration_it_selects_all_items(window: MainWindow) -> None:
    window.editor.setPlainText(NESTED)
    rows(window)[0].setExpanded(True)
    tree(window).setCurrentItem(below(rows(window)[0])[1])
    tree(window).setFocus()
    select_text(tree(window))
    selected = window.editor.textCursor().selectedText()
    assert selected == "a. Choose a day.\u2029b. Choose a town."


def test_in_the_text_it_selects_the_item_at_the_cursor_and_then_the_one_around_it(
    window: MainWindow,
) -> None:
    window.editor.setPlainText(NESTED)
    cursor = window.editor.document().find("town")
    cursor.clearSelection()
    window.editor.setTextCursor(cursor)
    window.editor.setFocus()
    selected = []
    for _ in range(3):
        select_text(window.editor)
        selected.append(window.editor.textCursor().selectedText())
    whole = NESTED.replace("\n", "\u2029").removesuffix("\u20292. Do it.")
    assert selected == ["b. Choose a town.", whole, whole]
    assert window.editor.text() == NESTED


def test_the_item_that_is_selected_is_the_one_that_is_marked(window: MainWindow) -> None:
    window.editor.setPlainText(NESTED)
    cursor = window.editor.document().find("town")
    cursor.clearSelection()
    window.editor.setTextCursor(cursor)
    window.editor.setFocus()
    # It is unfolded, and so it is seen.
    select_text(window.editor)
    item = rows(window)[0]
    enumeration = below(item)[-1]
    inner = below(enumeration)[-1]
    assert tree(window).selectedItems() == [inner]
    assert is_bold(inner)
    # The one around it ends where the inner one ends.
    select_text(window.editor)
    assert tree(window).selectedItems() == [item]
    assert is_bold(item)
    assert not is_bold(inner)
    # All items of an enumeration are more than any of them.
    tree(window).setCurrentItem(enumeration)
    tree(window).setFocus()
    select_text(tree(window))
    assert is_bold(enumeration)
    assert not is_bold(inner)


def test_the_context_menu_of_the_outline_selects_the_text_too(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    tree(window).setCurrentItem(rows(window)[2])
    tree(window).setFocus()
    tree(window).actions()[0].trigger()
    assert window.editor.textCursor().selectedText().startswith("Third, we need")


def test_a_row_leads_to_where_an_edit_moved_its_item(window: MainWindow) -> None:
    window.editor.setPlainText(FAR_APART)
    type_at_end_of(window, "begins", " \r\r")
    enumeration = rows(window)[1]
    tree(window).itemActivated.emit(enumeration, 0)
    assert window.editor.textCursor().block().text().startswith("First")
    QTest.keyClick(window.editor, Qt.Key.Key_Escape)
    below(enumeration)[0].setExpanded(True)
    type_at_end_of(window, "begins", "\r")
    [sentence] = below(below(enumeration)[0])
    tree(window).itemActivated.emit(sentence, 0)
    assert window.editor.textCursor().selectedText() == ""
    [mark] = window.editor.extraSelections()
    assert mark.cursor.selectedText() == "It must be thick."


def test_the_cursor_is_found_in_an_item_that_an_edit_moved(window: MainWindow) -> None:
    window.editor.setPlainText(FAR_APART)
    type_at_end_of(window, "begins", "\r\r\r")
    type_at_end_of(window, "mend the gate", "")
    items = below(rows(window)[1])
    assert [item.text(0) for item in items if item.font(0).bold()] == ["2  mend the gate"]
    type_at_end_of(window, "mend the gate", " Today")
    assert items[1].text(1) == "7"


def test_an_item_in_the_place_of_an_enumeration_is_closed(window: MainWindow) -> None:
    window.editor.setPlainText(f"{TEXT}\n\n{TEXT}")
    assert all(row.isExpanded() for row in rows(window))
    window.editor.selectAll()
    window.editor.insertPlainText(TEXT)
    assert can_be_opened(window, rows(window)[0])
    assert not any(row.isExpanded() for row in rows(window))


def test_the_children_of_an_item_are_there_when_it_is_expanded(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    first = rows(window)[0]
    assert [can_be_opened(window, row) for row in rows(window)] == [True, False, False]
    type_at_end_of(window, "must be thick.", " It should be green.")
    first.setExpanded(True)
    assert [row.text(0) for row in below(first)] == ["be thick", "be green"]
    # The cursor is in the second.
    assert [row.font(0).bold() for row in below(first)] == [False, True]


def test_a_collapsed_row_is_right_when_it_is_expanded_again(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    first = rows(window)[0]
    first.setExpanded(True)
    first.setExpanded(False)
    type_at_end_of(window, "must be thick.", " It should be green.")
    first.setExpanded(True)
    assert [row.text(0) for row in below(first)] == ["be thick", "be green"]
    first.setExpanded(False)
    text = window.editor.text().replace(" It must be thick. It should be green.", "")
    window.editor.replace_text(text)
    assert not can_be_opened(window, first)


def test_an_unreliable_level_is_quiet_and_says_why(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    row = rows(window)[0]
    assert isinstance(row, Row)
    assert "(unreliable: under 30 tokens)" in row.tooltip()
    assert row.data(2, Qt.ItemDataRole.AccessibleTextRole).endswith(", unreliable")
    window.editor.setPlainText(
        TEXT.replace("plant a hedge", "plant a hedge" + ". It grows" * 20)
    )
    assert "unreliable" not in rows(window)[0].data(2, Qt.ItemDataRole.AccessibleTextRole)


def test_markup_in_a_text_shows_as_typed(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT.replace("plant a hedge", f"plant {HOSTILE}"))
    row = rows(window)[0]
    assert HOSTILE in row.text(0)
    viewport = tree(window).viewport()
    at = tree(window).visualItemRect(row).center()
    hover = QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, hover)
    tooltip = QToolTip.text()
    assert "plant" in tooltip
    assert "<img" not in tooltip
    assert "&lt;img" in tooltip


def test_a_text_without_proposals_says_so(window: MainWindow) -> None:
    window.editor.setPlainText("At first, the First World War.")
    assert gists(window) == []
    assert not tree(window).isVisible()
    assert found(window) == ""


def known(window: MainWindow) -> list[str]:
    window.outline.tree.known.finish()
    return [row.text(KNOWN) for row in rows(window)]


def test_with_a_coverage_it_shows_what_is_known_of_each_proposal(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    assert tree(window).columnCount() == KNOWN
    window.inspection.set_target(Target(coverage=Coverage(95, WordClass.A2)))
    assert tree(window).columnCount() == KNOWN + 1
    assert tree(window).headerItem().text(KNOWN) == "A2 %"
    # Neither "hedge" nor "mend" is known.
    assert known(window) == ["▼ 90.0", "▼ 83.3", "100.0"]
    about = tree(window).headerItem().toolTip(KNOWN)
    assert "Covered at A2 (%), CEFR-J 1.5" in about
    assert "Not an official CEFR rating." in about
    spoken = rows(window)[0].data(KNOWN, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Covered at A2 (%): 90.0 (5.0 below 95–100, unreliable: under 100 tokens, CEFR-J 1.5)."
    )
    window.inspection.set_target(NO_TARGET)
    assert tree(window).columnCount() == KNOWN


def test_what_is_known_follows_an_edit_as_if_the_proposal_were_selected(
    window: MainWindow,
) -> None:
    window.editor.setPlainText(TEXT)
    window.inspection.set_target(Target(coverage=Coverage(90, WordClass.A1)))
    assert known(window)[1] == "▼ 66.7"
    cursor = window.editor.textCursor()
    cursor.setPosition(TEXT.index("gate"))
    window.editor.setTextCursor(cursor)
    window.editor.insertPlainText("squirrel ")
    shown = known(window)[1]
    item = window.inspection.document.metrics().outline[0].items[1]
    found = at_once(measures(window.inspection.document, item.start, item.end))
    assert shown == f"▼ {found.figures['covered_a1']:.1f}"


def test_what_is_known_of_a_text_in_another_language_is_not_said(window: MainWindow) -> None:
    text = "1. Wir sollten Brot kaufen und Milch. {0}\n2. Wir sollten gehen. {0}"
    window.editor.setPlainText(text.format("Der Hund lief über die Straße. " * 6))
    window.inspection.set_target(Target(coverage=Coverage(90, WordClass.A1)))
    assert known(window) == ["—", "—"]
    row = rows(window)[0]
    assert isinstance(row, Row)
    assert "Covered at A1 (%): — (the list is English)." in row.tooltip()


def test_in_a_language_without_a_level_its_formula_heads_the_column(
    window: MainWindow,
) -> None:
    window.editor.setPlainText(
        "Hay dos razones para volver a la lectura.\n\nEn primer lugar, leer mejora la memoria "
        "y la atención de los que leen.\n\nEn segundo lugar, la lectura nos ayuda a escribir "
        "con menos errores y con un vocabulario más rico."
    )
    outline = tree(window)
    row = outline.topLevelItem(0)
    assert isinstance(row, Row)
    assert outline.headerItem().text(2).replace("\n", "") == "Szigriszt–Pazos"
    assert row.text(2)[:1].isdigit()
    assert "Szigriszt–Pazos: " in row.tooltip()
    assert "Level" not in row.tooltip()
    window.editor.setPlainText(TEXT + " It is what we all have to do for the town." * 5)
    assert outline.headerItem().text(2) == "Level"
