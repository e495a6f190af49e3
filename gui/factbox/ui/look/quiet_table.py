"""The look that all tables share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from factbox.ui.look.selection_colour import SelectionColour
from factbox.ui.look.theme import STEP, scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView


def make_quiet(table: QTableView) -> None:
    """Make `table`, which has its model, show whole rows of one height, without a grid."""
    SelectionColour(table)
    table.setFont(scaled(table.font(), 0.95))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # With the selection of the rows, each painting of a heading would look at all of them.
    headings = table.horizontalHeader()
    headings.setSelectionModel(QItemSelectionModel(table.model(), headings))
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(0)
    rows.setDefaultSectionSize(table.fontMetrics().height() + STEP // 2)
