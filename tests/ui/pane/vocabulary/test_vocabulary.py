"""The view Vocabulary as it is read and used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from factbox.analysis.level.target import NO_TARGET, Coverage, Target
from factbox.analysis.text.place import Place
from factbox.analysis.words.vocabulary.word_class import WORDS, WordClass
from factbox.ui.pane.vocabulary.vocabulary import VocabularyView
from factbox.ui.pane.words.occurrence_strip import OccurrenceStrip
from factbox.ui.table.table_model import heading_font

from ..list_and_places import ListAndPlaces

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from factbox.ui.window import MainWindow

# Beyond: squirrel in two forms, goose. B1: policy. Names: Goose.
TEXT = """Squirrels have a policy. The squirrel went home with a goose and a squirrel.

I saw Goose in 2019. Goose is good."""

PROSE = "Nobody knew what had become of the ships that winter, and few would ever ask."


class Vocabulary(ListAndPlaces[VocabularyView]):
    """The view, open on a text, and what it shows."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        super().__init__(window, qtbot, "vocabulary", VocabularyView)

    def list_words(self, name: str) -> None:
        """Choose which words are listed, by the name in the field."""
        self.part(QComboBox, "listed_classes").setCurrentText(name)
        self.settle()

    def nodes(self) -> list[str]:
        """The places of the chosen word, without what stands beside them."""
        return [node for _, node, *_ in self.places()]


@pytest.fixture
def vocabulary(window: MainWindow, qtbot: QtBot) -> Vocabulary:
    window.resize(1300, 900)
    window.editor.setPlainText(TEXT)
    return Vocabulary(window, qtbot)


def test_the_words_that_bring_most_come_first(vocabulary: Vocabulary) -> None:
    assert vocabulary.rows() == [
        ["squirrel", "beyond", "3", "15.79", "squirrel, squirrels"],
        ["goose", "beyond", "1", "5.26", "goose"],
        ["policy", "B1", "1", "5.26", "policy"],
    ]
    assert vocabulary.text_of("listed") == "26.3 %: 3 words in 5 places"


def test_the_list_is_named_and_what_is_no_word_is_counted_apart(
    vocabulary: Vocabulary,
) -> None:
    said = vocabulary.text_of("level_account")
    assert said.startswith("Counted separately: 2 names, 1 number. Lowest level of the word")
    assert "CEFR-J 1.5" in said
    assert said.endswith("Not an official CEFR rating.")


def test_a_class_is_chosen(vocabulary: Vocabulary) -> None:
    vocabulary.list_words("A1")
    assert vocabulary.rows()[0] == ["a", "A1", "3", "—", "a"]
    vocabulary.list_words("Names")
    assert vocabulary.rows() == [["Goose", "name", "2", "—", "Goose"]]
    assert vocabulary.text_of("listed") == "1 word in 2 places"
    vocabulary.list_words("Words above B1")
    assert "policy" not in vocabulary.words()


def test_a_click_on_the_bar_chooses_a_class(vocabulary: Vocabulary) -> None:
    bar = vocabulary.view.bar
    last = QPoint(bar.width() - 3, 3)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=last)
    assert {row[1] for row in vocabulary.rows()} == {"beyond"}
    below = QPoint(3, bar.height() - 3)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=below)
    assert {row[1] for row in vocabulary.rows()} == {"A1"}


def test_the_bar_says_its_numbers(vocabulary: Vocabulary) -> None:
    bar = vocabulary.view.bar
    assert "B1: 1 word, 5.3\u00a0%" in bar.accessibleDescription()
    assert bar.about(WordClass.BEYOND) == "beyond: 4 words, 21.1\u00a0%"
    vocabulary.set_text("")
    assert bar.about(WordClass.BEYOND) == "beyond: 0 words"


def test_the_chosen_word_is_marked_and_its_places_are_listed(vocabulary: Vocabulary) -> None:
    vocabulary.choose("squirrel")
    assert vocabulary.nodes() == ["Squirrels", "squirrel", "squirrel"]
    assert vocabulary.text_of("word_places") == "“squirrel”: 3 places in 1 paragraph"
    assert vocabulary.marked() == ["Squirrels", "squirrel", "squirrel"]
    vocabulary.choose("goose")
    # Neither of the names.
    assert vocabulary.marked() == ["goose"]


def test_the_forms_of_a_word_fit_between_their_contexts(vocabulary: Vocabulary) -> None:
    vocabulary.set_text("A mouse ran. The mice sat. The squirrels squirrelled. A squirrel ran.")
    vocabulary.choose("squirrel")
    table = vocabulary.view.concordance
    bold = table.font()
    bold.setBold(True)
    needed = max(map(QFontMetrics(bold).horizontalAdvance, vocabulary.nodes()))
    assert vocabulary.nodes()[0] == "squirrels"
    assert table.columnWidth(1) > needed


def test_enter_goes_from_place_to_place(vocabulary: Vocabulary) -> None:
    editor, table = vocabulary.window.editor, vocabulary.view.table
    vocabulary.list_words("Names")
    vocabulary.view.enter()
    vocabulary.settle()
    places = []
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Return)
        assert table.hasFocus()
        assert editor.textCursor().selectedText() == "Goose"
        places.append(editor.selection().start)
    assert places == [Place(2, 6), Place(2, 21), Place(2, 6)]


def test_what_is_typed_replaces_the_place_and_the_share_goes_down(
    vocabulary: Vocabulary,
) -> None:
    vocabulary.window.activateWindow()
    vocabulary.view.enter()
    vocabulary.settle()
    for left in ("21.1 %: 3 words in 4 places", "15.8 %: 3 words in 3 places"):
        QTest.keyClick(vocabulary.view.table, Qt.Key.Key_Return)
        QTest.keyClick(vocabulary.view.table, Qt.Key.Key_Escape)
        QTest.keyClicks(vocabulary.window.focusWidget(), "cat")
        vocabulary.settle()
        assert vocabulary.text_of("listed") == left
        QTest.keyClick(vocabulary.window.focusWidget(), Qt.Key.Key_F6)
    # The word stays chosen for as long as it is there.
    [chosen] = vocabulary.view.table.selected()
    assert chosen.word == "squirrel"
    vocabulary.settle()
    assert vocabulary.marked() == ["Squirrels"]


def test_a_form_that_is_typed_later_is_marked_too(vocabulary: Vocabulary) -> None:
    vocabulary.choose("policy")
    assert vocabulary.marked() == ["policy"]
    vocabulary.window.editor.appendPlainText("Their policies went on.")
    vocabulary.settle()
    assert vocabulary.marked() == ["policy", "policies"]
    assert vocabulary.rows()[1][:3] == ["policy", "B1", "2"]


def test_of_a_selection_its_own_words_are_listed(vocabulary: Vocabulary) -> None:
    vocabulary.window.editor.select(Place(0, 0), Place(0, 24))
    vocabulary.settle()
    assert vocabulary.words() == ["policy", "squirrel"]
    assert vocabulary.text_of("listed") == "Selection: 50.0 %: 2 words in 2 places"
    # Of a single word, all places are of interest.
    vocabulary.window.editor.select(Place(0, 0), Place(0, 9))
    vocabulary.settle()
    assert len(vocabulary.words()) == 3


def test_another_language_and_no_words_are_said(vocabulary: Vocabulary) -> None:
    vocabulary.set_text(
        "Der Wald ist groß, und die Bäume sind alt und hoch und sehr grün. " * 4
    )
    assert vocabulary.rows() == []
    assert vocabulary.text_of("listed") == "No word levels: the list is English."
    vocabulary.view.inspection.language.choose("en")
    vocabulary.set_text("12 13 14")
    assert vocabulary.text_of("listed") == "No word levels: no word but names and numbers."
    vocabulary.set_text("")
    assert vocabulary.text_of("listed") == "No word levels: no token yet."


def test_nothing_is_marked_once_the_view_is_closed(vocabulary: Vocabulary) -> None:
    vocabulary.choose("squirrel")
    strip = vocabulary.window.findChildren(OccurrenceStrip)
    assert any(each.isVisible() for each in strip)
    vocabulary.window.lower_pane.close_pane()
    vocabulary.settle()
    assert vocabulary.marked() == []
    assert not any(each.isVisible() for each in strip)


def test_of_two_views_the_open_one_marks(vocabulary: Vocabulary, qtbot: QtBot) -> None:
    vocabulary.choose("squirrel")
    vocabulary.window.lower_pane.open("words")
    vocabulary.window.lower_pane.show_view("vocabulary")
    vocabulary.settle()
    qtbot.waitUntil(lambda: vocabulary.marked() == ["Squirrels", "squirrel", "squirrel"])


def test_a_place_that_is_clicked_is_shown(vocabulary: Vocabulary) -> None:
    vocabulary.choose("squirrel")
    table = vocabulary.view.concordance
    at = table.visualRect(table.model().index(1, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert vocabulary.window.editor.hasFocus()
    assert vocabulary.window.editor.selection().cursor == Place(0, 29)


def test_the_columns_fit(vocabulary: Vocabulary) -> None:
    vocabulary.set_text(f"{PROSE} {TEXT}")
    table = vocabulary.view.table
    header = table.horizontalHeader()
    for width in (700, 1000, 1366, 1600):
        vocabulary.window.resize(width, 700)
        for column in range(header.count()):
            heading = str(table.rows.headerData(column, Qt.Orientation.Horizontal))
            needed = QFontMetrics(heading_font()).horizontalAdvance(heading)
            assert table.isColumnHidden(column) or header.sectionSize(column) >= needed
        assert not table.isColumnHidden(0)
        assert not table.isColumnHidden(3)
    assert not table.isColumnHidden(4)


def test_nothing_is_cut_beside_on_a_screen_at_twice_the_scale(vocabulary: Vocabulary) -> None:
    vocabulary.window.resize(784, 450)
    vocabulary.settle()
    room = vocabulary.view.parentWidget()
    assert room is not None
    assert vocabulary.view.width() == room.width()


def test_the_selected_words_are_ignored_in_the_text(vocabulary: Vocabulary) -> None:
    table = vocabulary.view.table
    table.selectAll()
    [ignore] = [each for each in table.actions() if each.text() == "&Ignore in this text"]
    table.choose((WordClass.BEYOND, "squirrel"), (WordClass.BEYOND, "goose"))
    ignore.trigger()
    vocabulary.settle()
    assert vocabulary.words() == ["policy"]
    assert "6 ignored words" in vocabulary.text_of("level_account")
    assert vocabulary.window.vocabulary.ignored == ["goose", "squirrel"]


def test_the_key_ignores_what_is_chosen_in_the_list_that_has_the_focus(
    vocabulary: Vocabulary,
) -> None:
    window = vocabulary.window
    window.activateWindow()
    window.editor.select(Place(0, 12), Place(0, 12))
    vocabulary.choose("goose")
    QTest.keyClick(vocabulary.view.table, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    vocabulary.settle()
    assert window.vocabulary.ignored == ["goose"]
    window.editor.setFocus()
    QTest.keyClick(window.editor, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert window.vocabulary.ignored == ["goose", "have"]


def test_the_chosen_word_is_replaced_as_a_whole(vocabulary: Vocabulary) -> None:
    window = vocabulary.window
    window.activateWindow()
    vocabulary.set_text("A squirrel went. It is squirrelly. We saw a squirrel, and squirrels.")
    vocabulary.choose("squirrel")
    QTest.keyClick(vocabulary.view.table, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    field = window.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "cat")
    window.find_bar.replace_all()
    assert window.editor.toPlainText() == (
        "A cat went. It is squirrelly. We saw a cat, and squirrels."
    )
    vocabulary.settle()
    # Of a place that is selected, it is the form that stands there.
    vocabulary.choose("squirrel")
    QTest.keyClick(vocabulary.view.table, Qt.Key.Key_Return)
    QTest.keyClick(vocabulary.view.table, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    window.find_bar.replace_all()
    assert window.editor.toPlainText().endswith("We saw a cat, and cat.")


def test_all_classes_are_listed_somewhere(vocabulary: Vocabulary) -> None:
    field = vocabulary.part(QComboBox, "listed_classes")
    listed = {each for at in range(field.count()) for each in field.itemData(at) or ()}
    assert listed == set(WordClass) >= set(WORDS)


def test_with_a_target_it_says_how_many_words_are_to_be_replaced(
    vocabulary: Vocabulary,
) -> None:
    work = vocabulary.part(QLabel, "words_to_replace")
    assert work.isHidden()
    vocabulary.window.inspection.set_target(Target(coverage=Coverage(80, WordClass.A2)))
    assert work.isVisible()
    assert work.text() == "To reach 80 % at A2: 1 word to replace, 3 places."
    vocabulary.window.inspection.set_target(Target(coverage=Coverage(50, WordClass.A2)))
    assert work.text() == "50 % at A2 is reached."
    vocabulary.window.inspection.set_target(NO_TARGET)
    assert work.isHidden()
