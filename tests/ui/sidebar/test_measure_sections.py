"""The readability and diversity figures in the sidebar."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidget

from factbox.analysis.figures.catalogue import AT_FIRST
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import measures
from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.level.target import Coverage, Target
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.lines import split_lines
from factbox.analysis.words.vocabulary.own.lists_in_use import ListsInUse
from factbox.analysis.words.vocabulary.own.word_list import WordList
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.files.data_folder import settings_in
from factbox.ui.sidebar.explanation import Explanation
from factbox.ui.sidebar.figure_list import FigureList
from factbox.ui.sidebar.figure_rows import figure_rows
from factbox.ui.sidebar.grade_spread import GradeSpread
from factbox.ui.sidebar.section import FoldingSection
from factbox.ui.window import MainWindow

TEXT = (
    "The international landscape has become increasingly complex. Economic ties suffer.\n"
    "We should cooperate, and everybody ought to listen to what other people say of it.\n"
    "A cat sat on the mat. It was a very good mat, and the cat was a very good cat too.\n"
)


@pytest.fixture(params=["readability", "diversity", "vocabulary"])
def section(request: pytest.FixtureRequest, window: MainWindow) -> FoldingSection:
    made = getattr(window.measures, request.param)
    assert isinstance(made, FoldingSection)
    return made


def rows(window: MainWindow, name: str) -> dict[str, tuple[str, str]]:
    """Return the value and note of each figure on screen, by name."""
    window.measures.finish()
    view = window.findChild(QTreeWidget, f"{name}_figures")
    assert isinstance(view, QTreeWidget)
    items = [view.topLevelItem(number) for number in range(view.topLevelItemCount())]
    return {item.text(0): (item.text(1), item.text(2)) for item in items if item}


def name_of(window: MainWindow, section: FoldingSection) -> str:
    """Return the name of a section."""
    return next(name for name, each in window.measures.sections.items() if each is section)


def entered(window: MainWindow, section: FoldingSection) -> QTreeWidget:
    """Return the list of an open section, with the focus in it."""
    section.set_open(True)
    window.editor.setPlainText(TEXT)
    name = name_of(window, section)
    rows(window, name)
    view = window.findChild(QTreeWidget, f"{name}_figures")
    assert isinstance(view, QTreeWidget)
    window.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    return view


def test_both_are_closed_until_opened_at_their_heading(
    window: MainWindow, section: FoldingSection
) -> None:
    assert not window.findChildren(QTreeWidget, "readability_figures")
    assert not window.findChildren(QTreeWidget, "diversity_figures")
    section.button.setFocus()
    QTest.keyClick(section.button, Qt.Key.Key_Space)
    assert section.is_open
    QTest.keyClick(section.button, Qt.Key.Key_Space)
    assert not section.is_open


def test_the_figures_follow_every_edit(window: MainWindow) -> None:
    window.measures.readability.set_open(True)
    window.editor.setPlainText(TEXT)
    before = rows(window, "readability")
    assert len(before) == 9
    assert before["Flesch–Kincaid"][1] == "grade"
    window.editor.appendPlainText("Unquestionably, internationalisation characterises it.")
    after = rows(window, "readability")
    assert float(after["SMOG"][0]) > float(before["SMOG"][0])


def test_the_vocabulary_shows_two_figures_at_first_and_names_the_list(
    window: MainWindow,
) -> None:
    window.measures.vocabulary.set_open(True)
    window.editor.setPlainText(3 * TEXT)
    found = rows(window, "vocabulary")
    assert list(found) == ["Words above A2 (%)", "Level at 95 %"]
    assert found["Level at 95 %"][0] == "B2"
    before = float(found["Words above A2 (%)"][0])
    window.editor.appendPlainText("The squirrel is ubiquitous.")
    assert float(rows(window, "vocabulary")["Words above A2 (%)"][0]) > before
    view = window.findChild(QTreeWidget, "vocabulary_figures")
    assert isinstance(view, QTreeWidget)
    for number in range(view.topLevelItemCount()):
        item = view.topLevelItem(number)
        assert item is not None
        assert "CEFR-J 1.5 (Tono, TUFS)" in item.toolTip(0)


def test_a_note_without_room_says_only_that_a_figure_is_unreliable(
    window: MainWindow,
) -> None:
    window.measures.diversity.set_open(True)
    window.editor.setPlainText("The cat and the dog sat on a mat.")
    rows(window, "diversity")
    view = window.findChild(QTreeWidget, "diversity_figures")
    assert isinstance(view, QTreeWidget)
    for width, note in ((500, "unreliable: under 50 tokens"), (250, "unreliable")):
        view.setFixedWidth(width)
        QTest.qWait(0)
        assert rows(window, "diversity")["MATTR"][1] == note


def test_a_coverage_marks_the_figures_that_say_how_much_is_known(window: MainWindow) -> None:
    window.measures.vocabulary.set_open(True)
    window.editor.setPlainText(20 * "The squirrels of the town are here now. ")
    assert rows(window, "vocabulary")["Words above A2 (%)"][0] == "12.5"
    window.inspection.set_target(Target(coverage=Coverage(95, WordClass.A2)))
    assert rows(window, "vocabulary")["Words above A2 (%)"] == ("▲ 12.5", "CEFR-J 1.5")
    view = window.findChild(QTreeWidget, "vocabulary_figures")
    assert isinstance(view, QTreeWidget)
    row = view.topLevelItem(0)
    assert row is not None
    assert "Target: 7.5 above 0–5." in row.toolTip(0)
    # A screen reader would spell out the mark.
    described = str(row.data(0, Qt.ItemDataRole.AccessibleDescriptionRole))
    assert described.startswith("12.5 CEFR-J 1.5\n")
    window.inspection.set_target(Target(coverage=Coverage(80, WordClass.A2)))
    assert rows(window, "vocabulary")["Words above A2 (%)"][0] == "12.5"


def test_a_list_of_ones_own_is_named_instead(window: MainWindow) -> None:
    window.measures.vocabulary.set_open(True)
    window.editor.setPlainText(20 * "The squirrels of the town are here now. ")
    mine = WordList.of("Year 5", {"squirrel": WordClass.A1}, has_levels=True)
    window.inspection.set_level_list(ENGLISH.level_list_with(ListsInUse((mine,))))
    found = rows(window, "vocabulary")["Words above A2 (%)"]
    assert found == ("0.0", "Year 5, then CEFR-J 1.5")
    view = window.findChild(QTreeWidget, "vocabulary_figures")
    assert isinstance(view, QTreeWidget)
    row = view.topLevelItem(0)
    assert row is not None
    assert "in your list “Year 5”" in row.toolTip(0)
    menu = window.measures.figure_menu
    menu.aboutToShow.emit()
    title = menu.menu_of(Group.VOCABULARY).title()
    assert title == "&Vocabulary (Year 5, then CEFR-J 1.5)"


def test_copied_figures_name_the_list_even_if_they_are_unreliable(window: MainWindow) -> None:
    window.measures.vocabulary.set_open(True)
    window.editor.setPlainText("The squirrels of the town are here now.")
    assert rows(window, "vocabulary")["Level at 95 %"][1] == "unreliable"
    view = window.findChild(FigureList, "vocabulary_figures")
    assert isinstance(view, FigureList)
    view.selectAll()
    view.copying.copy()
    text = QGuiApplication.clipboard().text()
    assert "Words above A2 (%), CEFR-J 1.5\t" in text
    assert "Level at 95 %, CEFR-J 1.5\t" in text


def test_no_level_is_cut(window: MainWindow) -> None:
    window.editor.setPlainText(20 * "The squirrels of the town are ubiquitous. ")
    window.measures.vocabulary.set_open(True)
    view = window.findChild(QTreeWidget, "vocabulary_figures")
    assert isinstance(view, QTreeWidget)
    assert rows(window, "vocabulary")["Level at 95 %"][0] == "beyond B2"
    # Qt leaves some pixels at each side of a text.
    needed = view.fontMetrics().horizontalAdvance("beyond B2") + 6
    assert view.columnWidth(1) >= needed


def test_the_difficulty_is_explained_with_its_numbers(window: MainWindow) -> None:
    window.measures.vocabulary.set_open(True)
    window.editor.setPlainText(5 * TEXT)
    tick(window, "Difficulty")
    [explanation] = [
        row.explanation
        for row in figure_rows(
            at_once(measures(window.inspection.document)), Group.VOCABULARY, ["difficulty"]
        )
    ]
    counts = window.inspection.document.counts()
    assert f"35.5 × ln({counts.tokens} / {counts.sentences}) + 31.9 × " in explanation
    assert "Elementary 40 ± 8" in explanation
    assert "Difficulty" in rows(window, "vocabulary")


def test_a_choice_from_before_the_vocabulary_keeps_its_figures(
    window: MainWindow, tmp_path: Path
) -> None:
    window.close()
    settings = QSettings(str(settings_in(tmp_path / "data")), QSettings.Format.IniFormat)
    settings.setValue("sidebar_figures", "lix mtld")
    settings.sync()
    again = MainWindow(tmp_path / "data")
    again.warm_up()
    again.measures.vocabulary.set_open(True)
    again.editor.setPlainText(TEXT)
    assert list(rows(again, "vocabulary")) == ["Words above A2 (%)", "Level at 95 %"]
    tick(again, "Level at 95 %")
    assert list(rows(again, "vocabulary")) == ["Words above A2 (%)"]
    again.measures.diversity.set_open(True)
    assert list(rows(again, "diversity")) == ["MTLD"]
    again.close()


def test_the_selection_has_its_own_figures(window: MainWindow) -> None:
    window.measures.diversity.set_open(True)
    window.editor.setPlainText(f"one two three\n{TEXT}")
    whole = rows(window, "diversity")
    cursor = window.editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(len("one two three"), cursor.MoveMode.KeepAnchor)
    window.editor.setTextCursor(cursor)
    part = rows(window, "diversity")
    assert part["Guiraud’s R"][0] == "1.73"
    assert part["Guiraud’s R"] != whole["Guiraud’s R"]


def test_without_a_text_each_says_why_it_has_no_value(
    window: MainWindow, section: FoldingSection
) -> None:
    section.set_open(True)
    name = name_of(window, section)
    assert set(rows(window, name).values()) == {("—", "no token yet")}


def test_a_short_text_is_marked(window: MainWindow) -> None:
    window.measures.diversity.set_open(True)
    window.editor.setPlainText("A cat is not a dog.")
    found = rows(window, "diversity")
    assert found["HD-D"] == ("—", "fewer than 42 tokens to draw from")
    assert found["MATTR"][1] == "unreliable"
    window.editor.setPlainText("cat")
    assert rows(window, "diversity")["Herdan’s C"] == ("—", "one token only")


def test_smog_of_few_sentences_is_marked(window: MainWindow) -> None:
    window.measures.readability.set_open(True)
    window.editor.setPlainText(TEXT)
    assert rows(window, "readability")["SMOG"][1] == "unreliable"


def test_the_figure_with_the_focus_is_explained(
    window: MainWindow, section: FoldingSection
) -> None:
    view = entered(window, section)
    QTest.keyClick(view, Qt.Key.Key_Down)
    row = view.topLevelItem(1)
    assert row is not None
    spoken = row.data(0, Qt.ItemDataRole.AccessibleDescriptionRole)
    title = spoken.splitlines()[1]
    assert title.startswith(row.text(0))
    found = [each for each in window.findChildren(Explanation) if each.isVisible()]
    assert [each.text() for each in found] == ["\n".join(spoken.splitlines()[1:])]
    window.editor.setFocus()
    assert not found[0].isVisible()


def test_the_spread_says_whether_the_grades_agree(window: MainWindow) -> None:
    window.measures.readability.set_open(True)
    spread = window.findChild(GradeSpread)
    assert isinstance(spread, GradeSpread)
    window.measures.finish()
    assert spread.in_words() == "No grade"
    spread.show_grades({"A": 8.0, "B": 9.5, "C": None})
    assert spread.in_words() == "8.0 to 9.5: the grades agree within 1.5"
    spread.show_grades({"A": -1.0, "B": 9.5})
    assert spread.accessibleName() == "−1.0 to 9.5: the grades differ by 10.5"


def test_what_was_open_is_open_again(window: MainWindow, tmp_path: Path) -> None:
    window.measures.diversity.set_open(True)
    window.close()
    again = MainWindow(tmp_path / "data")
    again.warm_up()
    assert again.measures.diversity.is_open
    assert not again.measures.readability.is_open
    again.close()


def test_tab_goes_from_a_heading_to_its_figures_and_on(window: MainWindow) -> None:
    window.activateWindow()
    window.measures.readability.set_open(True)
    window.measures.readability.button.setFocus()
    seen = []
    for _ in range(2):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    figures = window.findChild(QTreeWidget, "readability_figures")
    assert seen == [figures, window.measures.diversity.button]


def test_the_first_row_is_selected_and_explained_on_focus(
    window: MainWindow, section: FoldingSection
) -> None:
    view = entered(window, section)
    assert view.selectedItems() == [view.topLevelItem(0)]
    assert any(each.isVisible() for each in window.findChildren(Explanation))


def test_the_window_does_not_grow_for_an_explanation(window: MainWindow) -> None:
    window.resize(1000, 700)
    window.editor.setPlainText(TEXT)
    window.desk.save()
    window.lower_pane.open("level")
    window.activateWindow()
    for section in (window.measures.diversity, window.measures.readability):
        section.set_open(True)
        window.fact_box.enter()
        window.commands.compare_with_textstat()
        assert window.minimumSizeHint().height() <= 700
        assert window.height() == 700


def test_mtld_and_yule_show_what_they_are_made_of(article: str) -> None:
    measured = at_once(measures(Document(split_lines(article)[0])))
    rows = figure_rows(measured, Group.DIVERSITY, AT_FIRST)
    shown = {row.name: row.explanation for row in rows}
    assert "83.848 tokens per factor forward, 81.804 backward: 82.825982" in shown["MTLD"]
    # 10,000 × (17,305 − 1,121) / 1,121²
    assert "Σ i² × V_i = 17305, 1121 tokens: 128.787776" in shown["Yule’s K"]


def tick(window: MainWindow, *names: str) -> None:
    """Tick or untick figures in the menu."""
    for action in window.measures.figure_menu.findChildren(QAction):
        if action.text() in names:
            action.trigger()


def test_the_menu_chooses_what_is_shown(window: MainWindow, tmp_path: Path) -> None:
    window.measures.readability.set_open(True)
    window.editor.setPlainText(TEXT)
    before = rows(window, "readability")
    tick(window, "LIX", "Spache", "Hapax share")
    after = rows(window, "readability")
    assert after.keys() ^ before.keys() == {"LIX", "Spache"}
    spread = window.findChild(GradeSpread)
    assert isinstance(spread, GradeSpread)
    window.close()
    again = MainWindow(tmp_path / "data")
    again.warm_up()
    again.measures.diversity.set_open(True)
    assert "Hapax share" in rows(again, "diversity")
    tick(again, "De&fault figures")
    assert "Hapax share" not in rows(again, "diversity")
    again.close()


def test_a_section_without_figures_is_empty_and_can_be_filled_again(window: MainWindow) -> None:
    window.measures.diversity.set_open(True)
    window.editor.setPlainText(TEXT)
    tick(window, *rows(window, "diversity"))
    assert rows(window, "diversity") == {}
    tick(window, "MTLD")
    assert list(rows(window, "diversity")) == ["MTLD"]


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_a_section_offers_its_figures_where_it_is_right_clicked(
    window: MainWindow, section: FoldingSection
) -> None:
    section.set_open(True)
    place = section.button.rect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, section.button.mapToGlobal(place)
    )
    QApplication.sendEvent(section.button, event)
    group = Group[name_of(window, section).upper()]
    menu = window.measures.figure_menu.menu_of(group)
    assert menu.isVisible()
    menu.close()


def test_a_single_grade_agrees_with_nothing(window: MainWindow) -> None:
    spread = GradeSpread()
    spread.show_grades({"Crawford": 5.18})
    assert spread.in_words() == "One grade: 5.2"
