"""The blocks of a report as pieces, each kind in its own form."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from factbox.reports.report.blocks import KeyFigures, Prose, ReportPicture, ReportTable
from factbox.ui.report.column_widths import column_widths, fits
from factbox.ui.report.paper import MILLIMETRE
from factbox.ui.report.piece import Piece
from factbox.ui.report.set_text import SetText
from factbox.ui.report.table_pieces import TableSetter
from factbox.ui.report.typeface import make_type

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factbox.reports.report.blocks import Block, KeyFigure, ReportSection, WrittenReport
    from factbox.ui.report.typeface import ReportType, Typeface

_BELOW_TITLE = 2 * MILLIMETRE
_ABOVE_SECTION = 7.5 * MILLIMETRE
_ABOVE_BLOCK = 3 * MILLIMETRE
_ABOVE_TABLE = 4 * MILLIMETRE
_ABOVE_ROW = 1.2 * MILLIMETRE
_IN_A_ROW = 4
_BETWEEN_FIGURES = 6 * MILLIMETRE
_BETWEEN_COLUMNS = 10 * MILLIMETRE
# A narrow table whose number of rows is in this range stands in two columns.
_FOLDED_FROM, _FOLDED_TO = 6, 40
# So does a nearly narrow one; then a few of its cells have two lines.
_NEARLY_NARROW = 1.15
# The first and the last lines of a paragraph do not stand alone.
_LONELY = 2


class BlockSetter:
    """Sets the blocks of a report in the given part of a sheet."""

    def __init__(self, body: QRectF, types: ReportType | None = None) -> None:
        self._body = body
        self._types = types or make_type()

    def pieces(self, report: WrittenReport) -> Iterator[Piece]:
        """Yield the pieces of the whole report, from its title on."""
        yield from self._kept(self._lines(report.title, self._types.title))
        yield from self._lines(report.subtitle, self._types.subtitle, _BELOW_TITLE)
        for section in report.sections:
            yield from self._section(section)

    def _section(self, section: ReportSection) -> Iterator[Piece]:
        if section.title:
            yield from self._kept(
                self._lines(section.title, self._types.section, _ABOVE_SECTION)
            )
        for number, block in enumerate(section.blocks):
            pieces = list(self._block(block))
            if isinstance(block, Prose) and pieces and section.title:
                # It introduces what follows, if anything does.
                is_last = number == len(section.blocks) - 1
                pieces[-1] = pieces[-1]._replace(keeps=not is_last)
            # Without a title, the first block is as far below the part before it.
            is_first = not number and not section.title
            yield from _spaced(pieces, _ABOVE_SECTION) if is_first else pieces

    def _block(self, block: Block) -> Iterator[Piece]:
        match block:
            case KeyFigures(figures):
                yield from self._key_figures(figures)
            case Prose(text, is_quiet):
                types = self._types
                yield from self._lines(
                    text, types.quiet if is_quiet else types.prose, _ABOVE_BLOCK
                )
            case ReportTable():
                yield from self._table(block)
            case ReportPicture():
                yield from self._picture(block)

    def _lines(self, text: str, typeface: Typeface, above: float = 0.0) -> Iterator[Piece]:
        """Yield the lines of a paragraph; nothing for an empty one."""
        if not text.strip():
            return
        body = self._body
        paragraph = SetText(text, typeface, body.width())
        count = paragraph.lines
        for number in range(count):

            def paint(painter: QPainter, top: float, number: int = number) -> None:
                paragraph.paint(painter, body.left(), top, number, number + 1)

            height = paragraph.tops[number + 1] - paragraph.tops[number]
            is_near_end = number < _LONELY - 1 or number >= count - _LONELY
            keeps = is_near_end and number < count - 1
            yield Piece(height, paint, 0.0 if number else above, keeps)

    @staticmethod
    def _kept(pieces: Iterator[Piece]) -> Iterator[Piece]:
        """Yield the pieces of a heading, which keep with what follows."""
        for piece in pieces:
            yield piece._replace(keeps=True)

    def _key_figures(self, figures: Sequence[KeyFigure]) -> Iterator[Piece]:
        for first in range(0, len(figures), _IN_A_ROW):
            yield self._row_of_figures(figures[first : first + _IN_A_ROW])

    def _row_of_figures(self, figures: Sequence[KeyFigure]) -> Piece:
        """Return some figures in a row: the label, below it the value, below that the note."""
        types = self._types
        width = (self._body.width() - _BETWEEN_FIGURES * (_IN_A_ROW - 1)) / _IN_A_ROW
        columns = [
            [
                SetText(text, typeface, width)
                for text, typeface in zip(
                    figure, (types.label, types.figure, types.label), strict=True
                )
                if text
            ]
            for figure in figures
        ]
        left, step = self._body.left(), width + _BETWEEN_FIGURES

        def paint(painter: QPainter, top: float) -> None:
            for number, column in enumerate(columns):
                y = top
                for text in column:
                    text.paint(painter, left + number * step, y)
                    y += text.height

        height = max(sum(text.height for text in column) for column in columns)
        return Piece(height, paint, _ABOVE_TABLE)

    def _table(self, table: ReportTable) -> Iterator[Piece]:
        """Yield the caption, the rows and, on the page of the last one, the note."""
        caption = self._kept(self._lines(table.caption, self._types.caption))
        rows = list(_spaced(self._rows(table), _ABOVE_ROW))
        note = list(self._lines(table.note, self._types.quiet, _ABOVE_ROW))
        rows[-1] = rows[-1]._replace(keeps=bool(note))
        yield from _spaced(chain(caption, rows, note), _ABOVE_TABLE)

    def _rows(self, table: ReportTable) -> Iterator[Piece]:
        """Yield the headings and the rows; those of a long and narrow table in two columns."""
        body, types = self._body, self._types
        half = (body.width() - _BETWEEN_COLUMNS) / 2
        count = len(table.rows)
        may_fold = _FOLDED_FROM <= count <= _FOLDED_TO and not (
            table.has_sum or any(table.indents)
        )
        if not may_fold or not fits(table, types, half * _NEARLY_NARROW):
            widths = column_widths(table, types, body.width())
            yield from TableSetter(table, types, body.left(), widths, body.height()).pieces()
            return
        widths, columns = column_widths(table, types, half), []
        for first, end in ((0, (count + 1) // 2), ((count + 1) // 2, count)):
            left = body.left() + (half + _BETWEEN_COLUMNS if first else 0.0)
            part = table._replace(rows=table.rows[first:end])
            columns.append(list(TableSetter(part, types, left, widths, body.height()).pieces()))
        yield _beside(columns)

    def _picture(self, picture: ReportPicture) -> Iterator[Piece]:
        """Yield the picture and its words, which Qt cannot attach to a picture in a PDF."""
        image = QImage.fromData(picture.png)
        if image.isNull():
            raise ValueError("a picture of the report is no PNG")
        body, shape = self._body, image.height() / image.width()
        width = min(picture.width * MILLIMETRE, body.width(), 0.8 * body.height() / shape)

        def paint(painter: QPainter, top: float) -> None:
            place = QRectF(body.left(), top, width, width * shape)
            painter.drawImage(place, _as_fine_as(image, painter, width))

        caption = self._kept(self._lines(picture.caption, self._types.caption))
        piece = Piece(width * shape, paint, _ABOVE_ROW, keeps=True)
        words = self._lines(picture.alternative, self._types.quiet, _ABOVE_ROW)
        yield from _spaced(chain(caption, [piece], words), _ABOVE_TABLE)


def _spaced(pieces: Iterable[Piece], above: float) -> Iterator[Piece]:
    """Yield the pieces, the first of them `above` below what precedes it."""
    for number, piece in enumerate(pieces):
        yield piece if number else piece._replace(above=above)


def _as_fine_as(image: QImage, painter: QPainter, width: float) -> QImage:
    """Return `image`, reduced for a screen: Qt would leave out most of its pixels."""
    pixels = round(
        width * painter.deviceTransform().m11() * painter.device().devicePixelRatio()
    )
    if pixels >= image.width():
        return image
    return image.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)


def _beside(columns: Sequence[Sequence[Piece]]) -> Piece:
    """Return columns of pieces as one piece, which is read column by column."""

    def paint(painter: QPainter, top: float) -> None:
        for column in columns:
            y = top
            for number, piece in enumerate(column):
                y += piece.above if number else 0.0
                piece.paint(painter, y)
                y += piece.height

    heights = (
        sum(piece.above + piece.height for piece in column) - column[0].above
        for column in columns
    )
    return Piece(max(heights), paint, columns[0][0].above)
