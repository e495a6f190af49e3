"""The view Rule sets: the figures by each of them, and where two of them differ."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import RULE_SETS
from factbox.analysis.text.document import AT_ONCE, Document
from factbox.ui.pane.rule_sets.rule_sets import RuleSetsView
from factbox.ui.window import MainWindow
from factbox.ui.wording.figures import FIGURES, value_of

LINES = [
    "A headline of some words",
    "",
    "The well-known “B2B” — it’s 3,000 dollars ($5), or state-of-the-art.",
    "It went on",
    "and ended here. So. No way; a well-known era.",
]
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def view(window: MainWindow) -> RuleSetsView:
    """The view, open, of `LINES`."""
    window.editor.setPlainText("\n".join(LINES))
    window.lower_pane.open("rules")
    shown = window.lower_pane.view
    assert isinstance(shown, RuleSetsView)
    shown.finish()
    return shown


def table_rows(view: QTableView, role: int = Qt.ItemDataRole.DisplayRole) -> list[list[str]]:
    model = view.model()
    return [
        [str(model.index(row, column).data(role)) for column in range(model.columnCount())]
        for row in range(model.rowCount(QModelIndex()))
    ]


def select(view: QTableView, start: str) -> None:
    """Select the first row with a cell that begins with `start`."""
    for number, row in enumerate(table_rows(view)):
        if any(cell.startswith(start) for cell in row):
            view.setCurrentIndex(view.model().index(number, 0))
            return
    raise AssertionError(f"no row {start}")


def press_enter(view: QTableView) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)


def marked(window: MainWindow) -> list[str]:
    """Return what is marked in the text, in order, each place once."""
    # The list is kept, as a cursor does not outlive its selection.
    selections = window.editor.extraSelections()
    places = {(each.cursor.selectionStart(), each.cursor.selectedText()) for each in selections}
    return [text for _, text in sorted(places)]


def head(window: MainWindow) -> str:
    label = window.findChild(QLabel, "account_head")
    assert isinstance(label, QLabel)
    return label.text()


def test_nothing_is_beside_a_narrow_window(window: MainWindow, view: RuleSetsView) -> None:
    window.resize(1000, 700)
    select(view.table, "textstat")
    for side in (view.table, view.account):
        assert side.visibleRegion().boundingRect().width() == side.width()


def test_the_same_text_by_all_of_them(view: RuleSetsView) -> None:
    rows = table_rows(view.table)
    assert [row[0] for row in rows] == ["✓ Fact box", *(rules.name for rules in RULE_SETS[1:])]
    for row, rules in zip(rows, RULE_SETS, strict=True):
        whole = Document(LINES, rules).metrics().whole
        expected = [value_of(whole.box, figure, exactly=True) for figure in FIGURES]
        expected += [str(whole.counts.sentences), str(whole.counts.syllables)]
        assert row[1:] == expected


def test_they_follow_every_edit(view: RuleSetsView, window: MainWindow) -> None:
    window.editor.setPlainText("One two-three.")
    view.finish()
    assert [row[2] for row in table_rows(view.table)] == ["3", "2", "2", "3", "3"]


@pytest.mark.parametrize("name", ["textstat", "Word processor", "Letters only", "Careful"])
def test_the_lines_of_the_account_add_up(view: RuleSetsView, name: str) -> None:
    select(view.table, name)
    view.finish()
    sums: dict[str, int] = {}
    totals: dict[str, int] = {}
    group = ""
    for number, reason, _ in table_rows(view.account):
        value = int(number.replace("−", "-").replace("±", ""))
        if reason in ("Tokens", "Types", "Sentences", "Syllables"):
            group = reason
            totals[group] = value
        else:
            sums[group] = sums.get(group, 0) + value
    rows = {row[0].removeprefix("✓ "): row for row in table_rows(view.table)}
    for group, column in (("Tokens", 2), ("Types", 3), ("Sentences", 5), ("Syllables", 6)):
        assert totals[group] == int(rows[name][column]) - int(rows["Fact box"][column])
    assert sums.get("Tokens", 0) == totals["Tokens"]
    assert sums["Syllables"] == totals["Syllables"]


def test_enter_goes_from_place_to_place_and_round_again(
    view: RuleSetsView, window: MainWindow
) -> None:
    select(view.account, "hyphens do not separate")
    places = []
    for _ in range(4):
        press_enter(view.account)
        cursor = window.editor.textCursor()
        places.append((cursor.blockNumber(), cursor.positionInBlock()))
    first, last = LINES[2], LINES[4]
    assert places == [
        (2, first.index("well-known")),
        (2, first.index("state-of")),
        (4, last.index("well-known")),
        (2, first.index("well-known")),
    ]
    assert view.account.hasFocus()


def test_all_places_of_a_line_are_marked_while_it_is_selected(
    view: RuleSetsView, window: MainWindow, qtbot: QtBot
) -> None:
    select(view.account, "hyphens do not separate")
    hyphens = ["well-known", "state-of-the-art", "well-known"]
    qtbot.waitUntil(lambda: marked(window) == hyphens)
    select(view.account, "era: 1 → 2")
    qtbot.waitUntil(lambda: marked(window) == ["era"])
    window.lower_pane.close_pane()
    qtbot.waitUntil(lambda: marked(window) == [])
    window.lower_pane.open("rules")
    select(view.account, "era: 1 → 2")
    qtbot.waitUntil(lambda: marked(window) == ["era"])


def test_the_marks_follow_an_edit(view: RuleSetsView, window: MainWindow, qtbot: QtBot) -> None:
    select(view.account, "hyphens do not separate")
    window.editor.setPlainText("So-called.\nAnd so-so.")
    view.finish()
    qtbot.waitUntil(lambda: marked(window) == ["So-called", "so-so"])


def test_enter_in_the_table_counts_by_that_rule_set(
    view: RuleSetsView, window: MainWindow
) -> None:
    assert head(window).startswith("From “Fact box” to “textstat”.")
    select(view.table, "Letters only")
    press_enter(view.table)
    view.finish()
    assert window.inspection.rule_name is RuleName.LETTERS_ONLY
    assert [row[0] for row in table_rows(view.table)][3] == "✓ Letters only"
    # The account now runs the other way.
    assert head(window).startswith("From “Letters only” to “Fact box”.")
    [digits] = [row for row in table_rows(view.account) if row[1].startswith("digits")]
    assert digits[:2] == ["−1", "digits in words do not separate"]


def test_the_rule_set_that_is_on_does_not_differ_from_itself(
    view: RuleSetsView, window: MainWindow
) -> None:
    select(view.table, "✓")
    view.finish()
    assert table_rows(view.account) == []
    assert head(window) == "Select another rule set to see how it differs."


def test_a_headline_that_counts_twice_under_one_only(
    view: RuleSetsView, window: MainWindow
) -> None:
    window.editor.setPlainText("Fact Box\nLevel: 3\nTokens: 4\n" + "\n".join(LINES))
    view.finish()
    select(view.account, "the headline counts once")
    press_enter(view.account)
    assert window.editor.textCursor().blockNumber() == 3
    assert table_rows(view.account)[1][:2] == ["−5", "the headline counts once"]


def test_it_says_that_it_is_settling_and_computes_nothing_while_hidden(
    view: RuleSetsView, window: MainWindow, qtbot: QtBot
) -> None:
    title = view.table.model().headerData
    whole, settling = "Whole text", "updating…"
    assert title(0, Qt.Orientation.Horizontal) == whole
    window.editor.setPlainText("One well-known thing — it is good.\n" * (AT_ONCE // 8))
    qtbot.waitUntil(lambda: title(0, Qt.Orientation.Horizontal) == settling)
    qtbot.waitUntil(lambda: title(0, Qt.Orientation.Horizontal) == whole)
    assert view.is_settled
    window.lower_pane.close_pane()
    before = table_rows(view.table)
    window.editor.setPlainText("One.")
    assert view.is_settled
    assert table_rows(view.table) == before


def test_a_screen_reader_reaches_every_figure(view: RuleSetsView) -> None:
    first = table_rows(view.table, ACCESSIBLE)[0]
    assert first[0] == "Fact box, on"
    assert first[2].startswith("Tokens: ")
    assert first[6].startswith("Syllables: ")
    spoken = [row[0] for row in table_rows(view.account, ACCESSIBLE)]
    assert any("hyphens do not separate 3 places, “well-known”" in line for line in spoken)


def test_of_an_empty_text_there_is_no_account(view: RuleSetsView, window: MainWindow) -> None:
    window.editor.setPlainText("")
    view.finish()
    assert {row[1] for row in table_rows(view.table)} == {"—"}
    assert table_rows(view.account) == []
