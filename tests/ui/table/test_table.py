"""A table given its columns, as it is seen and used."""

from __future__ import annotations

from operator import itemgetter
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from factbox.ui.table.column import LEFT, TableColumn
from factbox.ui.table.table_model import SECOND_LINE, TableModel
from factbox.ui.table.table_view import TableView

FALLING = Qt.SortOrder.DescendingOrder
RISING = Qt.SortOrder.AscendingOrder


class Town(NamedTuple):
    """What a row of the table is about."""

    name: str
    people: int | None = None


TOWNS = [Town("Bonn", 331), Town("Aachen", 249), Town("Atlantis"), Town("Kiel", 248)]


def columns() -> list[TableColumn[Town]]:
    return [
        TableColumn(
            "Town",
            lambda town: town.name,
            alignment=LEFT,
            sort_key=lambda town: town.name,
            stretches=True,
        ),
        TableColumn(
            "People",
            lambda town: "—" if town.people is None else str(town.people),
            name="People, in thousands",
            explanation="<b>as counted</b>",
            sort_key=lambda town: town.people,
        ),
    ]


def model() -> TableModel[Town]:
    return TableModel(columns(), lambda town: f"{town.name} & its people")


@pytest.fixture
def table(qtbot: QtBot) -> TableView[Town]:
    made = TableView(model(), "Towns", key=lambda town: town.name)
    qtbot.addWidget(made)
    made.let_sort(-1, FALLING)
    made.show_rows(TOWNS)
    made.resize(300, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def names(table: TableView[Town] | TableModel[Town]) -> list[str]:
    shown = table.rows if isinstance(table, TableView) else table
    return [str(shown.index(row, 0).data()) for row in range(shown.rowCount())]


def selected(table: TableView[Town]) -> list[str]:
    return [town.name for town in table.selected()]


def click_heading(table: TableView[Town], column: int) -> None:
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 5, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def click(table: TableView[Town], row: int) -> None:
    at = table.visualRect(table.rows.index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def heading(table: TableView[Town], column: int) -> str:
    return str(table.rows.headerData(column, Qt.Orientation.Horizontal))


def test_a_heading_sorts_and_again_turns_round(table: TableView[Town]) -> None:
    click_heading(table, 0)
    assert names(table) == ["Aachen", "Atlantis", "Bonn", "Kiel"]
    assert heading(table, 0) == "Town ↑"
    click_heading(table, 0)
    assert names(table) == ["Kiel", "Bonn", "Atlantis", "Aachen"]
    # Numbers from the largest down; a town without one comes last, either way.
    click_heading(table, 1)
    assert names(table) == ["Bonn", "Aachen", "Kiel", "Atlantis"]
    assert [heading(table, column) for column in (0, 1)] == ["Town", "People ↓"]
    click_heading(table, 1)
    assert names(table) == ["Kiel", "Aachen", "Bonn", "Atlantis"]


def test_the_context_menu_sorts_as_the_headings_do(table: TableView[Town]) -> None:
    by_town, by_people = table.actions()[-2:]
    assert by_people.text() == "Sort by: People, in thousands"
    by_people.trigger()
    assert names(table)[0] == "Bonn"
    by_people.trigger()
    assert names(table)[0] == "Kiel"
    by_town.trigger()
    assert names(table)[0] == "Aachen"


numbers = st.none() | st.integers(-3, 3)


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(), numbers)), st.sampled_from((RISING, FALLING)))
def test_rows_are_sorted_and_equal_ones_stay_in_their_order(
    rows: list[tuple[int, int | None]], order: Qt.SortOrder
) -> None:
    by_second = TableModel(
        [TableColumn("", lambda row: str(row[0]), sort_key=itemgetter(1))],
    )
    by_second.sort(0, order)
    by_second.show_rows(rows)
    sign = 1 if order is RISING else -1
    assert list(by_second.rows) == sorted(
        rows, key=lambda row: (row[1] is None, sign * (row[1] or 0))
    )
    by_second.sort(-1)
    assert by_second.rows == rows


def test_what_is_selected_stays_so_wherever_it_goes(table: TableView[Town]) -> None:
    told: list[Town] = []
    table.chosen.connect(told.append)
    click(table, 1)
    assert selected(table) == ["Aachen"]
    click_heading(table, 0)
    table.show_rows([Town("A"), *TOWNS])
    assert selected(table) == ["Aachen"]
    assert table.currentIndex().row() == 1
    assert told == [TOWNS[1]]


def test_when_it_goes_the_row_in_its_place_is_selected(table: TableView[Town]) -> None:
    click(table, 3)
    table.show_rows(TOWNS[:2])
    assert selected(table) == ["Aachen"]
    table.show_rows([])
    assert selected(table) == []


def test_what_is_chosen_before_it_is_there_is_selected_then(table: TableView[Town]) -> None:
    table.clearFocus()
    table.choose("Trier")
    assert selected(table) == []
    table.show_rows([*TOWNS, Town("Trier")])
    assert selected(table) == ["Trier"]


def test_many_rows_are_selected_again_in_one_step(table: TableView[Town]) -> None:
    towns = [Town(str(number)) for number in range(30)]
    table.show_rows(towns)
    wanted = [str(number) for number in (2, 3, 4, 9, 11, 12, 29)]
    table.choose(*wanted)
    told = []
    table.selectionModel().selectionChanged.connect(lambda: told.append(selected(table)))
    table.show_rows([Town("A"), *towns])
    assert selected(table) == wanted
    assert told == [wanted]


def test_without_a_key_the_place_stays_selected(qtbot: QtBot) -> None:
    table = TableView(model(), "Towns")
    qtbot.addWidget(table)
    table.show_rows(TOWNS)
    table.select(1)
    table.show_rows(TOWNS[::-1])
    assert selected(table) == ["Atlantis"]
    table.start_over(TOWNS)
    assert selected(table) == []


def test_the_keys_always_have_a_row_to_go_on_from(table: TableView[Town]) -> None:
    table.clearFocus()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert selected(table) == ["Bonn"]
    QTest.keyClick(table, Qt.Key.Key_End)
    assert selected(table) == ["Kiel"]
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert selected(table) == ["Bonn"]
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert selected(table) == ["Aachen"]


@pytest.mark.parametrize("on_click", [False, True])
def test_enter_and_the_mouse_ask_for_a_row(qtbot: QtBot, on_click: bool) -> None:
    table = TableView(model(), "Towns", on_click=on_click)
    qtbot.addWidget(table)
    table.show_rows(TOWNS)
    table.show()
    asked: list[Town] = []
    table.requested.connect(asked.append)
    table.select(2)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked == [TOWNS[2]]
    click(table, 0)
    assert asked[1:] == ([TOWNS[0]] if on_click else [])
    click(table, 1)
    at = table.visualRect(table.rows.index(1, 0)).center()
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked[-1] == TOWNS[1]


def test_what_is_typed_goes_on_in_a_field(table: TableView[Town], qtbot: QtBot) -> None:
    field = QLineEdit(table)
    field.show()
    table.type_into(field)
    table.enter()
    QTest.keyClicks(table, "k")
    assert field.text() == "k"
    assert field.hasFocus()


def test_a_letter_leads_to_the_row_that_begins_with_it(table: TableView[Town]) -> None:
    table.enter()
    QTest.keyClicks(table, "k")
    assert selected(table) == ["Kiel"]


def test_the_page_stays_where_it_is(table: TableView[Town]) -> None:
    many = [Town(f"Town {number}") for number in range(200)]
    table.show_rows(many)
    table.verticalScrollBar().setValue(50)
    table.show_rows([*many, Town("One more")])
    assert table.verticalScrollBar().value() == 50


def test_a_screen_reader_hears_every_cell(table: TableView[Town]) -> None:
    first, second = (table.rows.index(0, column) for column in (0, 1))
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Bonn"
    assert second.data(Qt.ItemDataRole.AccessibleTextRole) == "People, in thousands: 331"
    assert first.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Bonn & its people"
    spoken = table.rows.headerData(
        1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    )
    assert spoken == "People, in thousands"


def test_tooltips_show_what_was_typed(table: TableView[Town]) -> None:
    tip = table.rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Bonn &amp; its people" in tip
    tip = table.rows.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;as counted" in str(tip)


def test_nothing_is_worked_out_before_it_is_seen(qtbot: QtBot) -> None:
    asked: list[int] = []

    def text(row: int) -> str:
        asked.append(row)
        return str(row)

    table = TableView(TableModel([TableColumn("", text, stretches=True)]), "Many")
    qtbot.addWidget(table)
    table.resize(200, 200)
    table.show()
    table.show_rows(range(100_000))
    table.grab()
    assert 0 < len(set(asked)) < 100


def test_a_second_line_makes_rows_of_two_lines(qtbot: QtBot) -> None:
    one = TableView(TableModel([TableColumn("", str)]), "One")
    two = TableView(TableModel([TableColumn("", str, second_line=lambda _: "below")]), "Two")
    for table in (one, two):
        qtbot.addWidget(table)
        table.show_rows([1])
        table.grab()
    assert two.rowHeight(0) > 1.5 * one.rowHeight(0)
    below = two.rows.index(0, 0)
    assert below.data(SECOND_LINE) == "below"
    assert below.data(Qt.ItemDataRole.AccessibleTextRole) == "1, below"


def test_columns_that_can_do_with_less_get_less_from_the_last_on(qtbot: QtBot) -> None:
    name = TableColumn[str]("Name", str, stretches=True)
    wide = [TableColumn[str](each, str, widest="0" * 12, least="0" * 6) for each in "abc"]
    view = TableView(TableModel([name, *wide], str), "Towns")
    qtbot.addWidget(view)
    view.show()

    def widths(room: int) -> list[int]:
        view.resize(room, 100)
        return [view.columnWidth(at) for at in (1, 2, 3)]

    full = widths(1000)
    assert len(set(full)) == 1
    room = sum(full) + 14 * view.fontMetrics().horizontalAdvance("0")
    one, two, three = widths(room - 10)
    assert one == two == full[0] > three
    assert widths(100) == [three] * 3
    assert widths(1000) == full
