"""Tables, row by row."""

from __future__ import annotations

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.tables import typed_table
from factbox.documents.typed_out import TypedParagraph

TABLE = Style(Kind.TABLES)


def cell(*texts: str) -> list[TypedParagraph]:
    return [TypedParagraph(text) for text in texts]


def test_cells_are_apart_by_tabs_and_paragraphs_in_them_by_spaces() -> None:
    table = [[cell("Year"), cell("Rain", "in mm")], [cell("2024"), cell("611")]]
    assert typed_table(table) == [
        TypedParagraph("Year\tRain in mm", TABLE),
        TypedParagraph("2024\t611", TABLE),
    ]


def test_an_empty_cell_keeps_its_place_between_others() -> None:
    table = [[cell("a"), cell(), cell("c")], [cell(), cell()], [cell("d"), cell("e"), cell()]]
    assert [row.text for row in typed_table(table)] == ["a\t\tc", "d\te"]


def test_a_frame_around_text_is_no_table() -> None:
    assert typed_table([[cell("One."), []], [cell("Two.", "Three.")]]) == cell(
        "One.", "Two.", "Three."
    )


def test_a_table_with_cells_of_prose_arranges_a_page() -> None:
    prose = "This goes on for several lines. " * 6
    assert typed_table([[cell("Menu"), cell(prose, prose)]]) == cell("Menu", prose, prose)
    assert len(typed_table([[cell("Menu"), cell(prose)]])) == 1


def test_a_table_in_a_cell_is_on_its_line() -> None:
    inner = typed_table([[cell("a"), cell(), cell("b")]])
    assert [row.text for row in typed_table([[inner, cell("c")]])] == ["a b\tc"]
