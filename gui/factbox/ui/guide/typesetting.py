"""Typesets a page: sizes, spacing and colours, which Markdown leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from factbox.ui.look.theme import STEP, colours

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument

# The sizes of headings relative to the text, from level 1 on.
_HEADING_SIZES = (1.7, 1.25, 1.1)
_LINE_HEIGHT = 120.0
_CELL_PADDING = 5


def typeset(document: QTextDocument) -> None:
    """Typeset `document`; a second time changes nothing."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        _set_block(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame)
    cursor.endEditBlock()


def _set_block(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    look = QTextBlockFormat()
    look.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    level = block.blockFormat().headingLevel()
    if level:
        look.setTopMargin(0 if level == 1 else 3 * STEP)
        look.setBottomMargin(STEP)
        _set_heading(block, level)
    elif block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence) or (
        block.blockFormat().nonBreakableLines()
    ):
        look.setBackground(QColor(colours().margin))
        look.setLeftMargin(STEP)
    elif cursor.currentTable() is None:
        look.setTopMargin(0)
        look.setBottomMargin(STEP if block.textList() is None else STEP // 2)
    cursor.mergeBlockFormat(look)


def _set_heading(block: QTextBlock, level: int) -> None:
    document = block.document()
    assert document is not None
    look = QTextCharFormat()
    size = document.defaultFont().pointSizeF()
    look.setFontPointSize(size * _HEADING_SIZES[min(level, len(_HEADING_SIZES)) - 1])
    look.setFontWeight(QFont.Weight.DemiBold)
    look.clearProperty(QTextFormat.Property.FontSizeAdjustment)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(look)


def _set_table(table: QTextTable) -> None:
    look = table.format()
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    look.setBorder(1)
    look.setBorderCollapse(True)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(QBrush(QColor(colours().line)))
    look.setCellPadding(_CELL_PADDING)
    look.setCellSpacing(0)
    look.setTopMargin(STEP)
    look.setBottomMargin(STEP)
    table.setFormat(look)
