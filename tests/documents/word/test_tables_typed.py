"""Tables of a Word file."""

from __future__ import annotations

from .files import lines, p, row, table


def cell(text: str, properties: str = "") -> str:
    """Return a cell with properties."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"


def test_rows_have_tabs_between_their_cells() -> None:
    assert lines(p("Before.") + table("a|b", "c|d") + p("After.")) == [
        "Before.", "a\tb", "c\td", "After.",
    ]  # fmt: skip


def test_merged_cells_are_read_once() -> None:
    spans, begins = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>'
    wide = f"<w:tr>{cell('wide', spans)}{cell('x')}</w:tr>"
    high = f"<w:tr>{cell('a')}{cell('high', begins)}{cell('b')}</w:tr>"
    below = f"<w:tr>{cell('c')}{cell('high', '<w:vMerge/>')}{cell('d')}</w:tr>"
    assert lines(f"<w:tbl>{wide}{high}{below}</w:tbl>") == ["wide\tx", "a\thigh\tb", "c\t\td"]


def test_deleted_and_hidden_rows_are_out_and_inserted_ones_in() -> None:
    rows = row("a|b") + row("c|d", "<w:del/>") + row("e|f", "<w:ins/>")
    assert lines(f"<w:tbl>{rows}{row('g|h', '<w:hidden/>')}</w:tbl>") == ["a\tb", "e\tf"]


def test_rows_and_cells_in_content_controls() -> None:
    def control(inside: str) -> str:
        return f"<w:sdt><w:sdtContent>{inside}</w:sdtContent></w:sdt>"

    rows = control(row("a|b")) + f"<w:tr>{cell('c')}{control(cell('d'))}</w:tr>"
    assert lines(f"<w:tbl>{rows}</w:tbl>") == ["a\tb", "c\td"]


def test_a_table_in_a_cell() -> None:
    inner = f"<w:tc>{table('a|b')}{p('after')}</w:tc>"
    assert lines(f"<w:tbl><w:tr>{inner}{cell('c')}</w:tr></w:tbl>") == ["a b after\tc"]


def test_a_frame_of_one_cell_is_no_table() -> None:
    framed = f"<w:tbl><w:tr><w:tc>{p('One.')}{table('a|b')}{p('Two.')}</w:tc></w:tr></w:tbl>"
    assert lines(framed) == ["One.", "a\tb", "Two."]


def test_cells_without_a_row_are_read() -> None:
    assert lines(f"<w:tbl>{cell('a')}{cell('b')}</w:tbl>{cell('c')}") == ["a\tb", "c"]
