"""Columns that a click on their headings, or the context menu, sorts by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView

from factbox.ui.look.theme import STEP
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QAbstractItemView

FALLING, RISING = " ↓", " ↑"


def fit_columns(
    view: QAbstractItemView,
    header: QHeaderView,
    headings: Iterable[str],
    widest: Iterable[str],
) -> None:
    """Make each column as wide as its heading or what is widest in it, the first as can be.

    A click on a heading is told as `sectionClicked`.
    """
    header.setStretchLastSection(False)
    header.setSectionsMovable(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    header.setSectionsClickable(True)
    width_of = view.fontMetrics().horizontalAdvance
    for column, (heading, text) in enumerate(zip(headings, widest, strict=True)):
        if column:
            width = max(width_of(heading + FALLING), width_of(text))
            header.resizeSection(column, width + STEP)


def offer_orders(
    view: QAbstractItemView, names: Iterable[str], sort_by: Callable[[int], object]
) -> None:
    """Let the keys sort too, from the context menu of `view`."""
    for column, name in enumerate(names):
        said = tr("Sort by: %s") % name
        action = QAction(said, view)
        action.triggered.connect(lambda _=False, column=column: sort_by(column))
        view.addAction(action)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
