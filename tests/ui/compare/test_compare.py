"""Two texts side by side, as a user sees them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton

from factbox.analysis.dependency import DependencyError
from factbox.analysis.figures.catalogue import listed
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import FACT_BOX
from factbox.comparison.alignment import Fate
from factbox.reports.escaping import harmless
from factbox.ui.compare.line_table import LineTable
from factbox.ui.compare.window import CompareWindow
from factbox.ui.look.theme import DARK, LIGHT, Colours
from factbox.ui.window import MainWindow

from ..dialogs import choose_file

_TITLE = "What the town needs"
_FIRST = "The council should repair the old bridge before the winter comes to the valley."
_SECOND = "Nobody knows what it costs, or who has paid for all the repairs of it so far."
_THIRD = "All of the schools must open their libraries to the whole town on Sundays."
_OLD = "\n".join([_TITLE, _FIRST, _SECOND, _THIRD])
_NEW = "\n".join([_TITLE, _FIRST.replace("old", "ancient"), _SECOND, _THIRD, "So it is."])


@pytest.fixture
def compare(window: MainWindow) -> CompareWindow:
    """A comparison of a snapshot with the text now."""
    window.editor.replace_text(_OLD)
    window.desk.save()
    window.editor.replace_text(_NEW)
    return _opened(window)


def _opened(window: MainWindow) -> CompareWindow:
    window.desk.compare_selected()
    opened = window.desk.comparing.window
    opened.finish()
    return opened


def _said(widget: CompareWindow | MainWindow) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _marks(opened: CompareWindow) -> list[str]:
    rows = opened.text.rows
    return [
        rows.index(at, 0).data().replace("\n", " ").strip() for at in range(rows.rowCount())
    ]


def _headings(opened: CompareWindow) -> list[str]:
    header = opened.text.horizontalHeader().model()
    return [str(header.headerData(at, Qt.Orientation.Horizontal)) for at in (1, 2)]


def _cells(table: LineTable) -> list[tuple[str, ...]]:
    return [line.cells for line in table.rows.rows]


def _names_in_english() -> dict[str, str]:
    """The names of the figures that an English text may have, by key."""
    return {each.key: each.name for each in listed() if each.language in (None, "en")}


def _line_of(figure: str) -> int:
    return list(_names_in_english()).index(figure)


def _select(window: MainWindow, rows: list[int]) -> None:
    selection = window.snapshots.table.selectionModel()
    selection.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        selection.select(window.snapshots.table.model().index(row, 0), flags)


def test_the_keys_compare_the_last_snapshot_with_now(window: MainWindow) -> None:
    window.editor.replace_text(_OLD)
    window.desk.save()
    window.editor.replace_text(_NEW)
    QTest.keyClick(window.editor, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    opened = window.desk.comparing.window
    opened.finish()
    assert opened.isVisible()
    names = _headings(opened)
    assert names[0].startswith("Snapshot 1 · ")
    assert names[1] == "Now"


def test_what_is_the_same_is_folded(compare: CompareWindow) -> None:
    assert _marks(compare) == ["1", "2 changed", "3–4", "5 + new"]
    assert "Paragraphs: 1 changed, 1 new, 3 unchanged" in _said(compare)


def test_enter_shows_what_is_folded(compare: CompareWindow) -> None:
    compare.text.show_row(1)
    QTest.keyClick(compare.text, Qt.Key.Key_Down)
    QTest.keyClick(compare.text, Qt.Key.Key_Return)
    assert _marks(compare) == ["1", "2 changed", "3", "4", "5 + new"]
    assert compare.text.rows.index(2, 1).data() == _SECOND


def test_all_can_be_shown(compare: CompareWindow) -> None:
    show_unchanged = compare.findChild(QCheckBox, "show_unchanged")
    assert isinstance(show_unchanged, QCheckBox)
    show_unchanged.click()
    assert _marks(compare) == ["1", "2 changed", "3", "4", "5 + new"]
    show_unchanged.click()
    assert _marks(compare) == ["1", "2 changed", "3–4", "5 + new"]


def test_a_screen_reader_hears_what_went_and_what_came(compare: CompareWindow) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert "repair the (removed: old) bridge" in compare.text.rows.index(1, 1).data(role)
    assert "repair the (new: ancient) bridge" in compare.text.rows.index(1, 2).data(role)


def test_the_keys_go_from_change_to_change(compare: CompareWindow) -> None:
    assert compare.text.current_row() == 1
    QTest.keyClick(compare.text, Qt.Key.Key_F7)
    assert compare.text.current_row() == 4
    QTest.keyClick(compare.text, Qt.Key.Key_F7)
    assert compare.text.current_row() == 4
    assert "No change below this one" in _said(compare)
    QTest.keyClick(compare.text, Qt.Key.Key_Up)
    assert "No change" not in _said(compare)
    QTest.keyClick(compare.text, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert compare.text.current_row() == 1
    QTest.keyClick(compare.text, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert "No change above this one" in _said(compare)
    compare.figures.select(2)
    assert "No change" not in _said(compare)


def test_a_comparison_that_is_shown_anew_stands_at_its_first_change(
    window: MainWindow, compare: CompareWindow
) -> None:
    for _ in range(3):
        assert compare.text.current_row() == 1
        assert compare.text.selectionModel().hasSelection()
        QTest.keyClick(compare.text, Qt.Key.Key_F7)
        QTest.keyClick(compare.text, Qt.Key.Key_Escape)
        _opened(window)


def test_the_place_in_one_comparison_is_not_taken_for_one_in_the_next(
    window: MainWindow, compare: CompareWindow
) -> None:
    window.desk.save()
    QTest.keyClick(compare.text, Qt.Key.Key_F7)
    window.editor.replace_text(_NEW.replace("town needs", "village needs"))
    _select(window, [0])
    assert _opened(window).text.current_row() == 0


def test_what_stays_the_same_is_shown_from_the_top(
    window: MainWindow, compare: CompareWindow
) -> None:
    QTest.keyClick(compare.text, Qt.Key.Key_F7)
    window.desk.save()
    window.desk.save()
    _select(window, [1])
    assert _opened(window).text.current_row() == 0
    assert "All paragraphs are the same in both." in _said(compare)


def test_following_the_typing_stays_where_it_is(
    window: MainWindow, compare: CompareWindow
) -> None:
    QTest.keyClick(compare.text, Qt.Key.Key_F7)
    window.editor.replace_text(_NEW + " Or not.")
    compare.finish()
    assert compare.text.current_row() == 4


def test_every_figure_is_there_with_its_difference(compare: CompareWindow) -> None:
    cells = {cells[0]: cells[1:] for cells in _cells(compare.figures)}
    assert list(cells) == list(_names_in_english().values())
    then, now = (len(FACT_BOX.find_tokens(text)) for text in (_OLD, _NEW))
    assert cells["Tokens"] == (str(then), str(now), f"+{now - then}, +6\u00a0%")


@pytest.mark.parametrize("width", [700, 800, 1000])
def test_the_names_of_figures_are_never_cut(compare: CompareWindow, width: int) -> None:
    compare.resize(width, 600)
    QApplication.processEvents()
    table = compare.figures
    name = table.fontMetrics().horizontalAdvance("Flesch Reading Ease")
    assert table.columnWidth(0) > name
    assert not table.isColumnHidden(2)
    assert not table.isColumnHidden(3)


def test_a_figure_shows_its_parts(compare: CompareWindow) -> None:
    compare.figures.select(_line_of("tokens"))
    compare.parts.finish()
    assert _cells(compare.parts.paragraphs) == [("5  So it is.", "+3"), ("Sum", "+3")]
    compare.parts.paragraphs.setFocus()
    QTest.keyClick(compare.parts.paragraphs, Qt.Key.Key_Return)
    assert compare.text.current_row() == 4


def test_the_parts_of_a_figure_line_up(compare: CompareWindow) -> None:
    compare.figures.select(_line_of("level"))
    compare.parts.finish()
    cells = _cells(compare.parts.paragraphs)
    assert len(cells) > 2
    assert len({len(part.partition(".")[2]) for _, part in cells}) == 1


def test_the_sum_says_that_it_is_not_of_rounded_figures(compare: CompareWindow) -> None:
    lines = compare.parts.paragraphs.rows
    tip = lines.index(lines.rowCount() - 1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "before rounding" in tip


def test_the_parts_are_copied_with_the_name_of_their_figure(compare: CompareWindow) -> None:
    compare.figures.select(_line_of("tokens"))
    compare.parts.finish()
    QTest.keyClick(compare.parts.paragraphs, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    compare.parts.paragraphs.copying.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("By paragraph\tPart in the difference: Tokens\n")
    # The parts of another figure are others.
    compare.figures.select(_line_of("types"))
    compare.parts.finish()
    assert compare.parts.paragraphs.selected() == []


def test_a_figure_that_is_the_same_has_no_parts(window: MainWindow) -> None:
    window.editor.replace_text("The town has a bridge.")
    window.desk.save()
    window.editor.replace_text("The town has a school.")
    opened = _opened(window)
    opened.figures.select(_line_of("tokens"))
    opened.parts.finish()
    assert "Tokens: no difference" in _said(opened)
    assert _cells(opened.parts.paragraphs) == []


def test_costly_parts_are_found_when_asked_for(compare: CompareWindow) -> None:
    compare.figures.select(_line_of("mtld"))
    compare.parts.finish()
    assert _cells(compare.parts.paragraphs) == []
    find = compare.findChild(QPushButton, "find_parts")
    assert isinstance(find, QPushButton)
    assert find.isVisible()
    find.click()
    compare.parts.finish()
    assert compare.comparison is not None
    cells = _cells(compare.parts.paragraphs)
    assert cells[-1][0] == "Sum"
    assert float(cells[-1][1].replace("−", "-")) == pytest.approx(
        compare.comparison.difference("mtld"), abs=0.005
    )


def test_now_follows_the_typing(window: MainWindow, compare: CompareWindow) -> None:
    window.editor.replace_text(_OLD)
    compare.finish()
    assert compare.comparison is not None
    assert compare.comparison.count(Fate.SAME) == 4
    assert "All paragraphs are the same in both." in _said(compare)


def test_a_move_of_the_cursor_compares_nothing(
    window: MainWindow, compare: CompareWindow
) -> None:
    before = compare.comparison
    window.editor.selectAll()
    compare.finish()
    assert compare.comparison is before


def test_another_rule_set_counts_both_and_says_so(
    window: MainWindow, compare: CompareWindow
) -> None:
    window.inspection.set_rules(RuleName.LETTERS_ONLY)
    compare.finish()
    assert "was counted by the rule set Fact box, version 2" in _said(compare)
    assert compare.comparison is not None
    assert compare.comparison.old.metrics.rules.name is RuleName.LETTERS_ONLY


def test_a_snapshot_of_an_earlier_version_is_counted_anew_and_its_figures_are_said(
    window: MainWindow,
) -> None:
    window.editor.replace_text(_OLD)
    window.desk.save()
    version = FACT_BOX.version
    [saved] = window.snapshots.listed
    then = {**saved.figures, "level": 18.399, "tokens": 1121, "types": 498, "ttr": 0.4442}
    earlier = saved._replace(rules_version=version - 1, figures=then)
    window.desk.comparing.compare([earlier])
    opened = window.desk.comparing.window
    opened.finish()
    assert (
        f" was counted by the rule set Fact box, version {version - 1}: Level 18.4, "
        "Tokens 1121, Types 498, TTR 0.444; "
        f"here both are counted by Fact box, version {version}."
    ) in _said(opened)
    assert opened.comparison is not None
    for name in ("level", "tokens", "types", "ttr", "mtld"):
        assert opened.comparison.old.figures[name] == saved.figures.get(name)
        assert opened.comparison.difference(name) in (0, None)


def test_two_snapshots_stand_in_the_order_of_their_time(window: MainWindow) -> None:
    window.editor.replace_text(_OLD)
    window.desk.save()
    window.editor.replace_text(_NEW)
    window.desk.save()
    _select(window, [0, 1])
    opened = _opened(window)
    assert opened.comparison is not None
    assert opened.comparison.old.version.text == _OLD
    assert opened.comparison.new.version.text == _NEW
    window.editor.replace_text(_OLD)
    opened.finish()
    assert opened.comparison.new.version.text == _NEW


def test_it_closes_with_the_window_of_the_text(
    window: MainWindow, compare: CompareWindow
) -> None:
    window.editor.document().setModified(False)
    window.close()
    assert not compare.isVisible()


def test_a_rule_set_that_cannot_be_loaded_is_reported(
    window: MainWindow, compare: CompareWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise DependencyError("no such table")

    monkeypatch.setattr("factbox.comparison.version.VersionReader.measure", fail)
    before = compare.comparison
    window.editor.replace_text(_OLD)
    compare.finish()
    assert "Not compared: the rule set “Fact box” cannot be loaded" in _said(compare)
    assert compare.comparison is before


def test_three_snapshots_are_too_many(window: MainWindow) -> None:
    window.editor.replace_text(_OLD)
    for _ in range(3):
        window.desk.save()
    _select(window, [0, 1, 2])
    window.desk.compare_selected()
    assert "3 snapshots are selected. Select two" in _said(window)


def test_without_a_snapshot_it_says_what_to_do(window: MainWindow) -> None:
    window.editor.replace_text(_OLD)
    window.desk.compare_selected()
    assert "this text has no snapshot yet. Save one" in _said(window)


@pytest.mark.parametrize("rows", [[], [0]])
def test_right_after_a_save_the_snapshot_before_is_compared(
    window: MainWindow, rows: list[int]
) -> None:
    window.editor.replace_text(_OLD)
    window.desk.save()
    window.editor.replace_text(_NEW)
    window.desk.save()
    _select(window, rows)
    QTest.keyClick(window.editor, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    opened = window.desk.comparing.window
    opened.finish()
    before, after = _headings(opened)
    assert before.startswith("Snapshot 1 · ")
    assert after == "Now (the same as snapshot 2)"
    window.editor.insertPlainText("And ")
    opened.finish()
    assert _headings(opened) == [before, "Now"]


def test_a_text_with_only_the_snapshot_just_saved_is_compared_with_nothing(
    window: MainWindow,
) -> None:
    window.editor.replace_text(_OLD)
    window.desk.save()
    QTest.keyClick(window.editor, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "the same as in snapshot 1, and no other version was saved" in _said(window)


def test_what_has_the_focus_is_copied(compare: CompareWindow) -> None:
    for table, first in ((compare.text, "Paragraph"), (compare.figures, "Figure")):
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        lines = QGuiApplication.clipboard().text().split("\n")
        assert lines[0].startswith(f"{first}\t")
        assert len(lines) == 1 + table.model().rowCount()


def test_it_is_copied_as_markdown_and_as_html(compare: CompareWindow) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(compare.text, Qt.Key.Key_C, keys)
    compare.finish()
    copied = QGuiApplication.clipboard().text()
    assert "| Tokens |" in copied
    assert "<del> old</del><ins> ancient</ins>" in copied
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<del> old</del>" in html
    assert "<ins> ancient</ins>" in html
    assert "Copied as Markdown" in _said(compare)


@pytest.mark.parametrize(("name", "begins"), [("a.md", "# "), ("a.html", "<!DOCTYPE html>")])
def test_it_is_exported(compare: CompareWindow, tmp_path: Path, name: str, begins: str) -> None:
    compare.write(tmp_path / name)
    compare.finish()
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)
    assert f"Exported to {name}" in _said(compare)


def test_it_is_exported_beside_the_text(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bridge.txt"
    path.write_text(_OLD, encoding="utf-8")
    window.files.open_path(path)
    window.desk.save()
    QTest.keyClicks(window.editor, "More. ")
    opened = _opened(window)
    proposed = choose_file(monkeypatch, None)
    opened.export()
    assert [each.parent for each in proposed] == [tmp_path]
    assert proposed[0].name.endswith(" – comparison.md")


def test_what_is_exported_is_there_whatever_is_asked_for_next(
    window: MainWindow, compare: CompareWindow, tmp_path: Path
) -> None:
    compare.write(tmp_path / "a.md")
    compare.write(tmp_path / "b.md")
    compare.copy()
    window.desk.compare_selected()
    compare.finish()
    assert (tmp_path / "a.md").read_text() == (tmp_path / "b.md").read_text()
    assert QGuiApplication.clipboard().text() == (tmp_path / "a.md").read_text()


def test_what_cannot_be_written_is_said(compare: CompareWindow, tmp_path: Path) -> None:
    compare.write(tmp_path / "missing" / "a.md")
    compare.finish()
    assert "was not written" in _said(compare)
    assert "Export it somewhere else." in _said(compare)


def test_escape_closes_it(compare: CompareWindow) -> None:
    QTest.keyClick(compare.text, Qt.Key.Key_Escape)
    assert not compare.isVisible()


def test_a_title_of_one_long_word_leaves_the_window_as_wide_as_it_is(
    window: MainWindow,
) -> None:
    window.editor.replace_text(_OLD)
    window.desk.save()
    [saved] = window.snapshots.listed
    long = saved._replace(title="W" * 32_767, rules_name="W" * 200)
    window.desk.comparing.compare([long])
    opened = window.desk.comparing.window
    opened.finish()
    assert "WWW… was counted by the rule set WWW" in _said(opened)
    assert opened.minimumSizeHint().width() < 1_100


@pytest.mark.parametrize(
    "line",
    [
        "<b>bold</b> & <img src='file:///etc/passwd'>",
        "\u202eturned\u2066",
        "a\u2028b",
    ],
)
def test_a_text_is_shown_as_typed(window: MainWindow, line: str) -> None:
    window.editor.replace_text(_OLD)
    window.desk.save()
    window.editor.replace_text(f"{_OLD}\n{line}")
    opened = _opened(window)
    shown = opened.text.rows.index(opened.text.rows.rowCount() - 1, 2).data()
    assert shown == harmless(line)
    opened.grab()


def test_a_very_long_paragraph_is_shown_in_part(window: MainWindow) -> None:
    window.editor.replace_text("word " * 5_000)
    window.desk.save()
    window.editor.replace_text("word " * 5_000 + "end")
    opened = _opened(window)
    shown = opened.text.rows.index(0, 2).data()
    assert "more characters" in shown
    assert shown.endswith("end")
    assert len(shown) < 5_000


def test_a_paragraph_higher_than_the_window_is_read_to_its_end(window: MainWindow) -> None:
    window.editor.replace_text("A long one. " * 400)
    window.desk.save()
    window.editor.replace_text("A long one. " * 400 + "End.\nAnother.")
    opened = _opened(window)
    bar = opened.text.verticalScrollBar()
    before = bar.value()
    QTest.keyClick(opened.text, Qt.Key.Key_PageDown)
    assert opened.text.current_row() == 0
    assert bar.value() > before
    for _ in range(100):
        QTest.keyClick(opened.text, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    assert opened.text.current_row() == 1


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_what_went_and_what_came_can_be_read(theme: Colours) -> None:
    assert _contrast(theme.gone, theme.gone_tint) >= 4.5
    assert _contrast(theme.come, theme.come_tint) >= 4.5


def test_it_says_which_list_the_levels_of_words_go_by(compare: CompareWindow) -> None:
    compare.finish()
    texts = [label.text() for label in compare.findChildren(QLabel) if label.isVisible()]
    assert "Word levels come from CEFR-J 1.5." in texts
    model = compare.figures.model()
    shown = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    copied = [str(row[0]) for row in compare.figures.rows.cells(compare.figures.rows.rows)]
    assert "Words above A2 (%)" in shown
    assert "Words above A2 (%), CEFR-J 1.5" in copied
