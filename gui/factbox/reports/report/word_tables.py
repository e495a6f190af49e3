"""Tables of a report in a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm

from factbox.reports.escaping import showable
from factbox.reports.report.shape import fills_line, indented
from factbox.reports.report.word_styles import CELL, GAP, GREY, HEAD, NOTE, THIN_LINE, VALUE
from factbox.reports.report.word_text import element, write
from factbox.tr import tr

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import Table as WordTable
    from docx.table import _Cell, _Row

    from factbox.reports.report.blocks import KeyFigures, ReportTable

# In millimetres, for the size of a cell's letters.
_LETTER, _GAP, _NARROWEST = 1.75, 4.0, 12.0
# Of the line, that columns of numbers and short words may take.
_MOST = 0.75
_INDENT = 4.0
# Between two columns, in twentieths of a point.
_BETWEEN = "140"
# What has to follow in the properties of a table, in the order of the standard.
_AFTER_BORDERS = ("w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")


def add_table(document: WordDocument, table: ReportTable, width: float) -> None:
    """Add a table with its caption and its note, all of which stay on one page."""
    if table.caption:
        write(document.add_paragraph(style="Caption"), table.caption)
    made = _new(document, len(table.rows) + 1, _widths(table, width), table.caption)
    _draw_lines(made)
    head, *rows = made.rows
    _repeat(head)
    for column, heading in enumerate(table.headings):
        cell = head.cells[column]
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM
        _fill(cell, heading, HEAD)
        _draw(cell, "bottom")
    for made_row, (indent, cells, is_sum) in zip(rows, indented(table), strict=True):
        for cell, text in zip(made_row.cells, cells, strict=False):
            _fill(cell, text, CELL, is_bold=is_sum)
            if is_sum:
                _draw(cell, "top")
        if indent:
            made_row.cells[0].paragraphs[0].paragraph_format.left_indent = Mm(_INDENT * indent)
    for column in range(len(table.headings)):
        _align(made, table, column)
    _keep_together(made, with_next=bool(table.note))
    # Word joins two tables that have no paragraph between them.
    write(document.add_paragraph(style=NOTE if table.note else GAP), table.note)


def add_key_figures(document: WordDocument, block: KeyFigures, width: float) -> None:
    """Add some figures in large digits, as a table of one line."""
    count = len(block.figures)
    has_notes = any(figure.note for figure in block.figures)
    made = _new(document, 2 + has_notes, [width / count] * count, tr("Fact box"))
    _repeat(made.rows[0])
    for column, figure in enumerate(block.figures):
        texts = ((figure.name, HEAD), (figure.value, VALUE), (figure.note, HEAD))
        for row, (text, style) in zip(made.rows, texts, strict=False):
            _fill(row.cells[column], text, style)
    _keep_together(made, with_next=False)
    document.add_paragraph(style=GAP)


def _widths(table: ReportTable, width: float) -> list[float]:
    """Return the widths of the columns in millimetres, as wide as their words."""
    widths = []
    for column, heading in enumerate(table.headings):
        cells = max((len(row[column]) for row in table.rows), default=0)
        head = max(map(len, heading.split(" ")))
        widths.append(max(_LETTER * max(cells, head) + _GAP, _NARROWEST))
    if not fills_line(table) and sum(widths) <= width:
        return widths
    others = sum(widths) - widths[table.wide]
    shrunk = min(1.0, _MOST * width / others) if others else 1.0
    widths = [each * shrunk for each in widths]
    widths[table.wide] = width - others * shrunk
    return widths


def _new(document: WordDocument, rows: int, widths: list[float], title: str) -> WordTable:
    """Add an empty table without lines."""
    made: WordTable = document.add_table(rows, len(widths))
    made.autofit = False
    made.alignment = WD_TABLE_ALIGNMENT.LEFT
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)
    properties = made._tbl.tblPr
    margins = element("tblCellMar")
    margins.append(element("left", w="0", type="dxa"))
    margins.append(element("right", w=_BETWEEN, type="dxa"))
    properties.insert_element_before(margins, "w:tblLook")
    # Read out in place of the table.
    properties.append(element("tblCaption", val=showable(title)))
    return made


def _fill(cell: _Cell, text: str, style: str, *, is_bold: bool = False) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.style = style
    write(paragraph, text).bold = is_bold or None


def _align(made: WordTable, table: ReportTable, column: int) -> None:
    """Set numbers to the right, and leave a gap before words to the right of numbers."""
    for cell in made.columns[column].cells:
        paragraph = cell.paragraphs[0]
        if column in table.numeric:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        elif column - 1 in table.numeric:
            paragraph.paragraph_format.left_indent = Mm(_INDENT)


def _repeat(row: _Row) -> None:
    """Make a row the heading of its columns, on every page."""
    row._tr.get_or_add_trPr().append(element("tblHeader"))


def _keep_together(table: WordTable, *, with_next: bool) -> None:
    """Let no page end inside a table, nor between it and its note."""
    rows = list(table.rows)
    for number, row in enumerate(rows, 1):
        row._tr.get_or_add_trPr().insert(0, element("cantSplit"))
        if number < len(rows) or with_next:
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.keep_with_next = True


def _draw_lines(table: WordTable) -> None:
    """Draw thin lines between the rows of a table, and below them."""
    borders = element("tblBorders")
    for side in ("bottom", "insideH"):
        borders.append(_line(side, THIN_LINE))
    table._tbl.tblPr.insert_element_before(borders, *_AFTER_BORDERS)


def _draw(cell: _Cell, side: str) -> None:
    """Draw a darker line at a side of a cell."""
    borders = element("tcBorders")
    borders.append(_line(side, GREY))
    cell._tc.get_or_add_tcPr().insert_element_before(borders, "w:vAlign")


def _line(side: str, colour: str) -> Any:
    return element(side, val="single", sz="4", space="0", color=colour)
