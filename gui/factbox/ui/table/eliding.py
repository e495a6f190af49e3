"""Cells whose text is cut to fit, after a word or at its start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from factbox.ui.look.elide import elide_at_word
from factbox.ui.look.theme import STEP

if TYPE_CHECKING:
    from factbox.ui.look.selection_colour import Index


class ElideAtWord(QStyledItemDelegate):
    """Cuts a text that does not fit after a whole word."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        width = option.rect.width()
        if width > 0:
            # Without the margins that Qt leaves on both sides of a text.
            option.text = elide_at_word(option.text, option.fontMetrics, width - 2 * STEP)


class ElideAtStart(QStyledItemDelegate):
    """Cuts off the start of a text that does not fit."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft
