"""The view Words as it is read and used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.ui.pane.words.occurrence_strip import OccurrenceStrip
from factbox.ui.pane.words.words import WordsView

from ..list_and_places import ListAndPlaces

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from factbox.ui.window import MainWindow

TEXT = """A plan for the park

We can save the park. We walk there; the children run.

In the park, a hedge of nine yards stands."""

PROSE = "Nobody knew what had become of the ships that winter, and few would ever ask."
HOSTILE = "<b>bold</b> {name} %s &amp;"


class Words(ListAndPlaces[WordsView]):
    """The view, open on a text, and what it shows."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        super().__init__(window, qtbot, "words", WordsView)

    def part_of_window(self, kind: type[OccurrenceStrip]) -> OccurrenceStrip:
        found = self.window.findChild(kind)
        assert isinstance(found, kind)
        return found

    def filter_by(self, pattern: str) -> None:
        field = self.part(QLineEdit, "word_filter")
        field.setFocus()
        QTest.keyClicks(field, pattern)


@pytest.fixture
def words(window: MainWindow, qtbot: QtBot) -> Words:
    window.editor.setPlainText(TEXT)
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    return Words(window, qtbot)


def put_cursor(window: MainWindow, word: str, *, select: bool = False) -> None:
    cursor = window.editor.document().find(word)
    if not select:
        cursor.setPosition(cursor.selectionStart() + 1)
    window.editor.setTextCursor(cursor)


def test_the_types_are_listed_the_most_frequent_first(words: Words) -> None:
    assert words.rows()[:3] == [
        ["the", "4", "A1", "16.00", "1", "3", "0.110"],
        ["park", "3", "A1", "12.00", "1", "3", "0.133"],
        ["We", "2", "A1", "8.00", "1", "1", "0.560"],
    ]
    assert words.text_of("word_types") == "19 types"


def test_words_that_cannot_be_told_apart_are_not_listed(words: Words) -> None:
    words.set_text("ฉันอาศัยอยู่ในบ้านหลังใหญ่")
    assert words.rows() == []
    assert words.text_of("word_types") == "— Thai needs a dictionary to count words"


def test_the_article_has_its_498_types(words: Words, article: str) -> None:
    words.set_text(article)
    assert words.text_of("word_types") == "498 types"
    assert len(words.rows()) == 498
    assert sum(int(row[1]) for row in words.rows()) == 1121


def test_a_click_on_a_heading_sorts_and_again_turns_round(words: Words) -> None:
    # All columns are seen.
    words.window.resize(1600, 800)
    header = words.view.table.horizontalHeader()

    def click(column: int) -> None:
        at = QPoint(header.sectionViewportPosition(column) + 5, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)

    click(0)
    assert words.words()[:4] == ["A", "a", "can", "children"]
    click(0)
    assert words.words()[:3] == ["yards", "We", "walk"]
    click(6)
    # A word without a dispersion comes last, either way.
    assert words.words()[0] == "We"
    assert words.rows()[-1][6] == "—"
    click(6)
    assert words.words()[0] == "the"
    assert words.rows()[-1][6] == "—"


@pytest.mark.parametrize(
    ("pattern", "types", "said"),
    [
        ("we", ["We"], "1 of 19 types"),
        ("*s", ["stands", "yards"], "2 of 19 types"),
        ("zzz", [], "0 of 19 types"),
    ],
)
def test_a_pattern_filters(words: Words, pattern: str, types: list[str], said: str) -> None:
    words.filter_by(pattern)
    assert words.words() == types
    assert words.text_of("word_types") == said


def test_only_words_used_once(words: Words) -> None:
    box = words.part(QCheckBox, "used_once")
    box.click()
    assert {row[1] for row in words.rows()} == {"1"}
    assert words.text_of("word_types") == "16 of 19 types"


def test_the_word_that_is_chosen_is_shown_where_it_stands(words: Words) -> None:
    words.choose("park")
    assert words.places() == [
        ("A plan for the", "park", ""),
        ("We can save the", "park", ". We walk there; the children run."),
        ("In the", "park", ", a hedge of nine yards stands."),
    ]
    assert words.text_of("word_places") == "“park”: 3 places in 3 paragraphs"
    assert words.marked() == ["park"] * 3


def test_what_is_marked_is_a_token_and_no_part_of_one(words: Words) -> None:
    words.choose("a")
    assert words.marked() == ["a"]


def test_places_are_sorted_by_what_stands_beside_them(words: Words) -> None:
    words.choose("the")
    order = words.part(QComboBox, "concordance_order")
    QTest.keyClick(order, Qt.Key.Key_Down)
    words.settle()
    assert [left for left, _, _ in words.places()] == [
        "A plan for",
        "In",
        "We can save",
        "We can save the park. We walk there;",
    ]
    QTest.keyClick(order, Qt.Key.Key_Down)
    words.settle()
    assert words.places()[0] == ("We can save the park. We walk there;", "the", "children run.")


def test_enter_goes_to_a_place(words: Words) -> None:
    words.choose("We")
    words.view.table.setFocus()
    QTest.keyClick(words.view.table, Qt.Key.Key_Return)
    assert words.view.concordance.hasFocus()
    QTest.keyClick(words.view.concordance, Qt.Key.Key_Down)
    QTest.keyClick(words.view.concordance, Qt.Key.Key_Return)
    editor = words.window.editor
    assert editor.hasFocus()
    assert editor.textCursor().position() == TEXT.rindex("We")
    assert editor.extraSelections()[-1].cursor.selectedText() == "We"


def test_a_click_goes_to_a_place(words: Words) -> None:
    words.choose("hedge")
    table = words.view.concordance
    at = table.visualRect(table.model().index(0, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert words.window.editor.textCursor().position() == TEXT.index("hedge")


def test_a_place_is_right_at_once_after_an_edit(words: Words) -> None:
    words.choose("hedge")
    words.window.editor.moveCursor(QTextCursor.MoveOperation.Start)
    words.window.editor.insertPlainText("Oh: hedge!\n")
    words.view.concordance.setFocus()
    QTest.keyClick(words.view.concordance, Qt.Key.Key_Return)
    assert words.window.editor.textCursor().position() == len("Oh: ")


def test_the_word_at_the_cursor_is_chosen(words: Words) -> None:
    words.window.activateWindow()
    words.window.editor.setFocus()
    put_cursor(words.window, "children")
    QTest.keyClick(words.window.editor, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    words.settle()
    assert words.text_of("word_places") == "“children”: 1 place"
    assert words.view.table.hasFocus()
    [selected] = words.view.table.selectionModel().selectedRows()
    assert selected.data() == "children"


def test_the_word_that_is_selected_is_chosen_and_the_list_is_of_all(words: Words) -> None:
    put_cursor(words.window, "hedge", select=True)
    words.window.lower_pane.open("words")
    words.settle()
    assert words.text_of("word_places") == "“hedge”: 1 place"
    assert words.text_of("word_types") == "19 types"


def test_a_selection_has_its_own_list(words: Words) -> None:
    words.choose("park")
    put_cursor(words.window, "We can save the park", select=True)
    words.settle()
    assert words.text_of("word_types") == "Selection: 5 types"
    assert sorted(words.words()) == ["We", "can", "park", "save", "the"]
    assert words.places() == [("We can save the", "park", "")]
    # The marks are in the whole text.
    assert words.marked() == ["park"] * 3


def test_an_edit_is_followed_and_the_choice_stays(words: Words) -> None:
    words.choose("park")
    QTest.keyClicks(words.window.editor, " A park")
    words.settle()
    assert words.text_of("word_places") == "“park”: 4 places in 3 paragraphs"
    assert words.rows()[0][:2] == ["park", "4"]
    [selected] = words.view.table.selectionModel().selectedRows()
    assert selected.data() == "park"


def test_a_word_that_went_is_said_to_be_gone(words: Words) -> None:
    words.choose("hedge")
    words.set_text("Nothing grows.")
    assert words.text_of("word_places") == "“hedge” does not occur"
    assert words.places() == []
    assert words.view.table.selectionModel().selectedRows() == []


def test_another_rule_set_has_other_types(words: Words) -> None:
    words.choose("We")
    words.window.inspection.set_rules(RuleName.LETTERS_ONLY)
    words.settle()
    assert words.text_of("word_types") == "18 types"
    assert words.text_of("word_places") == "“we”: 2 places in 1 paragraph"
    assert [node for _, node, _ in words.places()] == words.marked() == ["We", "We"]
    words.choose("a")
    assert words.marked() == ["A", "a"]


def test_a_token_of_a_word_processor_is_marked_whole(words: Words) -> None:
    words.window.inspection.set_rules(RuleName.WORD_PROCESSOR)
    words.settle()
    words.choose("there;")
    assert words.marked() == ["there;"]


def test_a_headline_that_counts_twice_is_accounted_for(words: Words, article: str) -> None:
    words.set_text(article)
    words.choose("partnership")
    times = int(next(row[1] for row in words.rows() if row[0] == "partnership"))
    said = words.text_of("word_places")
    assert said.endswith("1 in the headline counted twice")
    assert len(words.places()) == times - 1


def test_nothing_is_marked_nor_found_once_it_is_hidden(words: Words) -> None:
    words.choose("park")
    listed = words.rows()
    words.window.lower_pane.close_pane()
    QTest.keyClicks(words.window.editor, " park")
    words.settle()
    assert words.marked() == []
    assert words.rows() == listed
    words.window.lower_pane.open("words")
    words.settle()
    # The cursor is behind this word.
    assert words.text_of("word_places") == "“park”: 4 places in 3 paragraphs"
    assert words.marked() == ["park"] * 4


def test_an_empty_text_has_no_words(words: Words) -> None:
    words.set_text("")
    assert words.rows() == []
    assert words.text_of("word_types") == "0 types"


def test_strange_text_is_shown_as_it_is(words: Words) -> None:
    words.set_text(f"{HOSTILE}\n\nA line\u2028and\ttabs \U0001f600 bold.")
    words.choose("bold")
    assert words.places() == [
        ("<b>", "bold", "</b> {name} %s &amp;"),
        ("A line and tabs \U0001f600", "bold", "."),
    ]
    assert words.marked() == ["bold", "bold"]


def test_a_large_paste_is_listed_in_the_end(words: Words) -> None:
    words.set_text("\n".join(f"park{number % 1_000} park park" for number in range(6_000)))
    assert words.text_of("word_types") == "1,001 types"
    words.choose("park")
    assert words.text_of("word_places") == "“park”: first 10,000 of 12,000 places"


def test_a_screen_reader_hears_every_figure(words: Words) -> None:
    model = words.view.table.model()
    heard = [
        model.index(1, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(7)
    ]
    assert heard == [
        "park",
        "Count: 3",
        "Word level (CEFR-J 1.5): A1",
        "Percentage of all tokens: 12.00",
        "Syllables: 1",
        "Paragraphs: 3",
        "Dispersion (DP): 0.133",
    ]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_the_filter_leads_to_what_it_left(words: Words, key: Qt.Key) -> None:
    words.filter_by("*s")
    QTest.keyClick(words.part(QLineEdit, "word_filter"), key)
    words.settle()
    assert words.view.table.hasFocus()
    assert words.text_of("word_places") == "“stands”: 1 place"


def test_tab_goes_through_all_of_it(words: Words) -> None:
    words.choose("park")
    words.part(QLineEdit, "word_filter").setFocus()
    names = []
    for _ in range(5):
        focus = words.window.focusWidget()
        names.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert names == ["word_filter", "used_once", "words", "concordance_order", "concordance"]


def test_escape_leads_back_to_the_text(words: Words) -> None:
    for part in (words.view.table, words.view.concordance):
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Escape)
        assert words.window.editor.hasFocus()


def test_in_a_line_of_many_pages_what_is_seen_is_marked(words: Words) -> None:
    words.set_text("park and more of it " * 2_000)
    words.choose("park")
    few = len(words.marked())
    assert 10 < few < 500
    editor = words.window.editor
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum())
    words.settle()
    assert set(words.marked()) == {"park"}
    last = editor.extraSelections()[-1]
    assert last.cursor.position() == editor.text().rindex("park") + len("park")


def test_what_a_larger_window_shows_is_marked_too(words: Words) -> None:
    words.set_text("park\n" * 200)
    words.choose("park")
    before = len(words.marked())
    words.window.resize(words.window.width(), words.window.height() + 200)
    words.settle()
    assert len(words.marked()) > before


def test_ticks_are_found_even_if_a_selection_comes_between(words: Words) -> None:
    window = words.window
    words.set_text("cat and dog.\n" + "other words here.\n" * 60 + "a cat.")
    words.choose("cat")
    cursor = window.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.setPosition(cursor.position() - 6, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    put_cursor(window, "cat and", select=True)
    words.settle()
    strip = words.part_of_window(OccurrenceStrip)
    assert strip.accessibleDescription() == "1 place in the whole text"
    strip.requested.emit(1)
    assert window.editor.textCursor().blockNumber() == 0


def test_what_is_typed_in_the_list_filters_it(words: Words) -> None:
    words.view.enter()
    QTest.keyClicks(words.view.table, "*en")
    field = words.part(QLineEdit, "word_filter")
    assert field.hasFocus()
    QTest.keyClicks(field, "")
    assert field.text().startswith("*")
    QTest.keyClicks(words.window.focusWidget(), "dren")
    assert field.text().endswith("dren")


def test_at_the_usual_width_the_context_has_40_characters_at_each_side(words: Words) -> None:
    # As much as the view has in a window of the usual width.
    words.window.lower_pane.resize(796, 320)
    words.window.lower_pane.view.resize(771, 260)
    words.set_text(f"{PROSE} cooperation {PROSE}\n" * 9)
    words.choose("cooperation")
    table = words.view.concordance
    for column, context in ((0, PROSE[-40:]), (2, PROSE[:40])):
        needed = table.fontMetrics().horizontalAdvance(context)
        assert needed < table.columnWidth(column)


def test_the_list_shows_the_columns_that_it_has_room_for(words: Words) -> None:
    table = words.view.table

    def shown_at(width: int) -> int:
        table.resize(width, 200)
        return sum(not table.isColumnHidden(at) for at in range(table.model().columnCount()))

    assert shown_at(table.least_width) == 3
    assert shown_at(540) == 7
    assert shown_at(table.least_width) == 3
    words.set_text("Der Hund lief über die Straße und bellte laut. " * 5)
    # The levels make room for another column.
    assert shown_at(table.least_width) == 3
    assert table.isColumnHidden(2)
    assert shown_at(540) == 6
