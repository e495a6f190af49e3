"""The view Why this level as it is read and used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSpinBox

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import NO_TARGET, Aim, Coverage, Target
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.ui.pane.why_level.why_level import WhyLevel

from ..list_and_places import cells

if TYPE_CHECKING:
    from factbox.ui.window import MainWindow

_TOOLTIP = Qt.ItemDataRole.ToolTipRole

EASY = "The cat sat on the mat."
HARD = "International cooperation requires organisation."
TEXT = f"{EASY} It was a good cat.\n\n{HARD} The dog ran. Cooperation pays off."


def opened(window: MainWindow, text: str) -> WhyLevel:
    window.editor.setPlainText(text)
    window.lower_pane.open("level")
    view = window.lower_pane.view
    assert isinstance(view, WhyLevel)
    settle(view)
    return view


def settle(view: WhyLevel) -> None:
    view.settling.finish()


def line(window: MainWindow, name: str) -> str:
    label = window.lower_pane.view.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def marked(window: MainWindow) -> list[str]:
    return [each.cursor.selectedText() for each in window.editor.extraSelections()]


def test_it_opens_by_its_key_with_the_focus_in_it(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    view = window.lower_pane.view
    assert isinstance(view, WhyLevel)
    assert view.sentences.hasFocus()
    settle(view)
    QTest.keyClick(view.sentences, Qt.Key.Key_Return)
    assert marked(window) == [HARD]


def test_a_text_that_is_not_english_has_no_level_to_explain(window: MainWindow) -> None:
    window.inspection.set_target(Target(Aim(LEVEL, Band(8, 10))))
    view = opened(window, "Der Hund lief über die Straße und bellte laut. " * 5)
    window.inspection.language.choose("en")
    settle(view)
    said = [line(window, name) for name in ("level_sum", "target_work", "one_split")]
    common = "Common words of the language (English): 0 of 45 tokens, under 20 %."
    why = f"No Level: not English. {common}"
    assert said == [why, "", ""]
    assert cells(view.sentences) == cells(view.words) == []


def test_the_level_is_shown_as_the_sum_that_it_is(window: MainWindow) -> None:
    opened(window, f"{EASY} The dog ran off.")
    # 10 tokens and syllables in 2 sentences.
    assert line(window, "level_sum") == (
        "Level −1.840 = 1.950 (5.0 words per sentence) + 11.800 (1.00 syllables per word)"
        " − 15.59"
    )
    assert line(window, "one_split") == "Any sentence split in two: Level −0.65"
    assert line(window, "one_syllable") == "One syllable fewer: Level −1.18"


def test_the_costliest_sentence_stands_first_with_its_figures(window: MainWindow) -> None:
    view = opened(window, TEXT)
    first, *_, last = cells(view.sentences)
    assert first[:3] == [HARD, "4", "36.1"]
    assert first[3].startswith("−")
    assert last[3].startswith("+")
    assert len(cells(view.sentences)) == 5


def test_a_sentence_too_short_for_a_grade_has_none(window: MainWindow) -> None:
    view = opened(window, f"{EASY} Unquestionably.")
    assert ["Unquestionably.", "1", "—"] in [row[:3] for row in cells(view.sentences)]


def test_the_only_sentence_is_said_to_be_all(window: MainWindow) -> None:
    view = opened(window, EASY)
    spoken = view.sentences.model().index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert str(spoken).endswith("Without it, nothing would be left.")


def test_the_costliest_words(window: MainWindow) -> None:
    view = opened(window, f"{TEXT} A cooperation.")
    assert cells(view.words)[:3] == [
        ["cooperation", "5", "2", "10", "B2"],
        ["Cooperation", "5", "1", "5", "B2"],
        ["International", "5", "1", "5", "A2"],
    ]


def test_enter_goes_to_a_sentence_and_marks_it(window: MainWindow) -> None:
    view = opened(window, TEXT)
    view.enter()
    QTest.keyClick(view.sentences, Qt.Key.Key_Return)
    assert marked(window) == [HARD]
    assert window.editor.hasFocus()
    assert window.editor.textCursor().block().text().startswith(HARD)


def test_a_click_after_an_edit_still_goes_to_that_sentence(window: MainWindow) -> None:
    view = opened(window, TEXT)
    window.editor.moveCursor(QTextCursor.MoveOperation.Start)
    window.editor.insertPlainText("A line above.\n\n")
    place = view.sentences.visualRect(view.sentences.model().index(0, 0)).center()
    QTest.mouseClick(view.sentences.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert marked(window) == [HARD]


def test_a_sentence_that_is_gone_is_not_gone_to(window: MainWindow) -> None:
    view = opened(window, TEXT)
    view.enter()
    window.editor.setPlainText("Nothing else is here.")
    QTest.keyClick(view.sentences, Qt.Key.Key_Return)
    assert marked(window) == []
    assert [row[0] for row in cells(view.sentences)] == ["Nothing else is here."]


def test_enter_goes_from_one_place_of_a_word_to_the_next(window: MainWindow) -> None:
    view = opened(window, "The animal. An animal, and the animal’s food.\n\nNo animal.")
    view.words.enter()
    places = []
    for _ in range(4):
        QTest.keyClick(view.words, Qt.Key.Key_Return)
        assert marked(window) == ["animal"]
        places.append(window.editor.textCursor().position())
    assert places == [4, 15, 50, 4]
    assert window.editor.text().startswith("The animal. An animal")


def test_it_follows_an_edit_and_the_row_stays(window: MainWindow) -> None:
    view = opened(window, TEXT)
    view.sentences.select(1)
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    window.editor.insertPlainText(" Characteristically, internationalisation necessitates it.")
    settle(view)
    assert cells(view.sentences)[0][0].startswith("Characteristically")
    assert view.sentences.currentIndex().row() == 1


def test_a_cursor_that_moves_changes_nothing(window: MainWindow) -> None:
    view = opened(window, TEXT)
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    assert view.settling.is_settled


def test_a_text_that_is_cut_has_fewer_rows_and_none_has_none(window: MainWindow) -> None:
    view = opened(window, TEXT)
    window.editor.setPlainText(EASY)
    settle(view)
    assert cells(view.sentences) == [[EASY, "6", "−1.4", "—"]]
    window.editor.setPlainText("")
    settle(view)
    assert cells(view.sentences) == cells(view.words) == []
    assert line(window, "level_sum") == "No Level: no token yet."
    assert line(window, "one_split") == line(window, "one_syllable") == ""


def test_of_a_selection_it_shows_the_selection(window: MainWindow) -> None:
    view = opened(window, TEXT)
    cursor = window.editor.document().find("International cooperation requires")
    window.editor.setTextCursor(cursor)
    settle(view)
    assert [row[:2] for row in cells(view.sentences)] == [[cursor.selectedText(), "3"]]
    assert "3.0 words per sentence" in line(window, "level_sum")
    assert [row[0] for row in cells(view.words)] == [*cursor.selectedText().split()]


def test_hidden_it_works_nothing_out(window: MainWindow) -> None:
    view = opened(window, TEXT)
    window.lower_pane.close_pane()
    window.editor.appendPlainText(HARD)
    assert view.settling.is_settled
    window.lower_pane.open("level")
    settle(view)
    assert len(cells(view.sentences)) == 6


def test_with_a_target_it_says_what_it_takes(window: MainWindow) -> None:
    view = opened(window, TEXT)
    assert line(window, "target_work") == ""
    window.inspection.set_target(Target(Aim(LEVEL, Band(2, 4))))
    settle(view)
    assert "2 of 5 sentences are above it" in line(window, "target_work")


def test_with_a_coverage_it_names_the_words_to_replace(window: MainWindow) -> None:
    view = opened(window, TEXT)
    assert line(window, "coverage_work") == ""
    window.inspection.set_target(Target(coverage=Coverage(95, WordClass.A2)))
    settle(view)
    assert line(window, "coverage_work") == (
        "18.8 below 95 %: 76.2 % at A2 by CEFR-J 1.5. To reach 95 % at A2: 3 words to replace, "
        "4 places: cooperation (2), mat (1), organisation (1)."
    )
    window.inspection.set_target(Target(coverage=Coverage(50, WordClass.A2)))
    settle(view)
    assert line(window, "coverage_work").startswith("Inside: ")
    window.editor.setPlainText("Der Hund lief über die Straße und bellte laut. " * 5)
    window.inspection.set_target(Target(coverage=Coverage(50, WordClass.A2)))
    settle(view)
    assert line(window, "coverage_work") == "No word levels: the list is English."


def test_a_coverage_is_offered_only_where_there_is_a_list(window: MainWindow) -> None:
    aim = Target(coverage=Coverage(95, WordClass.A2))
    view = opened(window, "Der Hund lief über die Straße und bellte laut. " * 5)
    window.inspection.set_target(aim)
    box = view.findChild(QCheckBox, "has_coverage")
    assert isinstance(box, QCheckBox)
    assert (box.isEnabled(), box.isChecked()) == (False, False)
    assert "No word levels: the list is English." in box.toolTip()
    window.editor.setPlainText("The dog ran over the road, and it was very loud. " * 5)
    window.inspection.set_target(aim)
    settle(view)
    assert (box.isEnabled(), box.isChecked()) == (True, True)


def test_a_coverage_is_set_by_keys(window: MainWindow) -> None:
    view = opened(window, TEXT)
    box = view.findChild(QCheckBox, "has_coverage")
    level = view.findChild(QComboBox, "target_level")
    percent = view.findChild(QSpinBox, "target_percent")
    assert isinstance(box, QCheckBox)
    assert isinstance(percent, QSpinBox)
    assert isinstance(level, QComboBox)
    assert not percent.isEnabled()
    box.click()
    assert window.inspection.target == Target(coverage=Coverage(95, WordClass.A2))
    percent.selectAll()
    QTest.keyClicks(percent, "98")
    QTest.keyClick(percent, Qt.Key.Key_Return)
    QTest.keyClick(level, Qt.Key.Key_B)
    assert window.inspection.target == Target(coverage=Coverage(98, WordClass.B1))
    # Next time, the keys go to what is set.
    window.editor.setFocus()
    window.lower_pane.edit_target()
    assert percent.hasFocus()
    assert window.inspection.target.main is None
    box.click()
    assert window.inspection.target == NO_TARGET


def test_the_costliest_words_are_sorted_by_their_levels(window: MainWindow) -> None:
    view = opened(window, f"{TEXT} A goose in Goose pays 7.")
    header = view.words.horizontalHeader()
    header.setSortIndicator(4, Qt.SortOrder.DescendingOrder)
    assert cells(view.words)[0][::4] == ["goose", "beyond"]
    header.setSortIndicator(4, Qt.SortOrder.AscendingOrder)
    assert cells(view.words)[0][4] == "A1"
    # What has no level comes last, either way.
    assert {row[4] for row in cells(view.words)[-2:]} == {"name?", ""}
    about = str(view.words.model().headerData(4, Qt.Orientation.Horizontal, _TOOLTIP))
    assert "CEFR-J 1.5 (Tono, TUFS) as contained in cefrpy 1.0.3" in about


def test_words_of_another_language_have_no_levels(window: MainWindow) -> None:
    view = opened(window, "Der Hund lief über die Straße und bellte laut. " * 5)
    assert view.words.isColumnHidden(4)
    window.inspection.language.choose("en")
    window.editor.setPlainText(TEXT)
    settle(view)
    assert not view.words.isColumnHidden(4)


def test_a_headline_that_counts_twice_is_said_to(window: MainWindow) -> None:
    view = opened(window, f"Fact Box\nLevel: 18.399\n\nA cat of ours\n\n{TEXT}")
    model = view.sentences.model()
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    spoken = [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]
    [headline] = [each for each in spoken if each.startswith("A cat of ours")]
    assert "Words: 4. Syllables: 4. Level: −2.2." in headline
    assert headline.endswith("which counts twice.")


def test_every_figure_can_be_read_aloud(window: MainWindow) -> None:
    view = opened(window, TEXT)
    role = Qt.ItemDataRole.AccessibleTextRole
    sentences, words = view.sentences.model(), view.words.model()
    assert sentences.index(0, 1).data(role) == "Words: 4"
    assert sentences.index(0, 2).data(role) == "Level: 36.1"
    assert words.index(0, 3).data(role) == "Total: 5"
    assert view.sentences.accessibleName() == "Costliest sentences"
    assert view.words.accessibleName() == "Costliest words"
    assert line(window, "level_sum") in view.sentences.accessibleDescription()
    assert view.words.accessibleDescription() == line(window, "one_syllable")


def test_markup_in_a_text_shows_as_typed(window: MainWindow) -> None:
    view = opened(window, "The <b>bold</b> <img src=x> cat sat on the mat.")
    index = view.sentences.model().index(0, 0)
    assert "<b>bold</b>" in str(index.data())
    assert "&lt;b&gt;bold" in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_its_box_for_tints_and_the_menu_say_the_same(window: MainWindow) -> None:
    view = opened(window, TEXT)
    box = view.findChild(QCheckBox, "tint")
    assert isinstance(box, QCheckBox)
    window.tint.trigger()
    assert box.isChecked()
    box.click()
    assert not window.tint.isChecked()


def test_under_textstat_it_says_whose_sentences_these_are(window: MainWindow) -> None:
    view = opened(window, TEXT)
    assert "textstat" not in view.sentences.accessibleDescription()
    window.inspection.set_rules(RuleName.TEXTSTAT)
    settle(view)
    assert "these are Fact Box’s" in view.sentences.accessibleDescription()


def test_in_a_language_without_a_level_its_formula_is_named(window: MainWindow) -> None:
    text = "La casa es vieja y el jardín es grande, pero nos gusta estar aquí con los niños. "
    view = opened(window, text * 4)
    assert line(window, "level_sum").startswith("Szigriszt–Pazos ")
    # More is easier.
    assert line(window, "one_split").startswith("Any sentence split in two: Szigriszt–Pazos +")
    assert len(cells(view.sentences)) == 4


def headings(view: WhyLevel) -> list[tuple[str, str]]:
    """The headings of the sentences, each with its tooltip."""
    rows, across = view.sentences.rows, Qt.Orientation.Horizontal
    return [
        (
            str(rows.headerData(at, across)).replace("\n", ""),
            str(rows.headerData(at, across, _TOOLTIP)),
        )
        for at in range(rows.columnCount())
    ]


def test_the_headings_speak_of_the_figure_of_the_language(window: MainWindow) -> None:
    german = "Der Wald ist für die Menschen seit vielen Jahrhunderten ein wichtiger Ort. "
    (_, costliest), _, (name, alone), (_, change) = headings(opened(window, german * 4))
    assert name == "Level"
    assert "school year (Wiener Sachtextformel 1), of the sentence alone" in alone
    assert "the Level would fall most" in costliest
    spanish = "La casa es vieja y el jardín es grande, pero nos gusta estar aquí con niños. "
    view = opened(window, spanish * 4)
    (_, costliest), _, (name, alone), (_, change) = headings(view)
    assert name == "Szigriszt–Pazos"
    assert "Szigriszt–Pazos would rise most" in costliest
    assert "Szigriszt–Pazos, of the whole text" in change
    about = str(view.sentences.rows.index(0, 0).data(_TOOLTIP))
    assert "Szigriszt–Pazos: " in about
    assert not any("US grade" in said for _, said in headings(view))
