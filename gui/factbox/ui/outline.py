"""The outline in the sidebar: the text's enumerated proposals, as a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from factbox.ui.outline_rows import (
    COLUMNS,
    NUMBERS,
    GistDelegate,
    Row,
    RowDelegate,
    Rows,
    entry_of_enumeration,
    entry_of_item,
    title_of,
)
from factbox.ui.plain import plain_label
from factbox.ui.selection_colour import SelectionColour
from factbox.ui.theme import STEP, heading, quieten

if TYPE_CHECKING:
    from factbox.analysis.band import Band
    from factbox.analysis.metrics import Metrics
    from factbox.analysis.outline import Enumeration
    from factbox.analysis.place import Place


# As wide as a figure gets.
_WIDEST = "0000000 "
_WIDEST_MARKED = f"▲ {_WIDEST}"


class _Tree(QTreeWidget):
    """A tree of rows."""

    def insert_rows(self, at: int, rows: list[Row]) -> None:
        """Put `rows` in at the top of the tree."""
        self.insertTopLevelItems(at, rows)

    def take_row(self, at: int) -> None:
        """Take one out of those at the top of the tree."""
        self.takeTopLevelItem(at)


class OutlineView(QWidget):
    """Shows each proposal with its tokens and Level, and which one holds the cursor."""

    #: the Item that the user wants to go to
    requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # What lies below it is not painted then with each figure of a proposal.
        self.setAutoFillBackground(True)
        self._shown: tuple[Enumeration, ...] = ()
        self._target: Band | None = None
        self._marked: list[Row] = []
        self._title: tuple[str, bool] | None = None
        self._found = plain_label()
        self._found.setObjectName("found")
        quieten(self._found)
        self._none = plain_label(
            self.tr(
                "Nothing is enumerated yet: no “First … Second … Third …”, no numbered list."
            )
        )
        self._none.setWordWrap(True)
        quieten(self._none)
        self.list = self._new_tree()
        self._rows = Rows()
        self._lay_out()
        self._show_outline()

    def show_metrics(self, metrics: Metrics) -> None:
        """Show the outline; what was selected and expanded stays so."""
        if metrics.outline is not self._shown:
            self._shown = metrics.outline
            self._show_outline()
        if metrics.target != self._target:
            self._target = metrics.target
            self._rows.show_target(metrics.target)
            self._fit_levels()
        self._mark(metrics.cursor)

    def enter(self) -> None:
        """Take the focus, with a row selected for the keys to go on from."""
        if not self.list.selectedItems():
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_outline(self) -> None:
        single = self._shown[0] if len(self._shown) == 1 else None
        self._show_title(title_of(single) if single else "", bool(self._shown))
        if single:
            self._rows.follow(self.list, single.items, entry_of_item)
        else:
            self._rows.follow(self.list, self._shown, entry_of_enumeration)

    def _show_title(self, title: str, is_any: bool) -> None:
        if (title, is_any) == self._title:
            return
        self._title = title, is_any
        self._found.setText(title)
        self.list.setVisible(is_any)
        self._none.setVisible(not is_any)

    def _mark(self, cursor: Place | None) -> None:
        """Mark the rows that hold the cursor, from the outermost in."""
        holders = self._rows.path_to(cursor) if cursor else []
        if holders == self._marked:
            return
        for row in self._marked:
            row.mark(False)
        for row in holders:
            row.mark(True)
        self._marked = holders

    def _fit_levels(self) -> None:
        """Leave room for the marks of those outside the target, if there is one."""
        widest = _WIDEST if self._target is None else _WIDEST_MARKED
        width = self.list.fontMetrics().horizontalAdvance(widest)
        self.list.header().resizeSection(COLUMNS - 1, width)

    def _request(self, row: QTreeWidgetItem) -> None:
        if isinstance(row, Row) and row.entry is not None:
            self.requested.emit(row.entry.item)

    def _new_tree(self) -> _Tree:
        tree = _Tree(self)
        tree.setObjectName("outline")
        tree.setAccessibleName(self.tr("Outline"))
        tree.setColumnCount(COLUMNS)
        tree.setHeaderLabels([self.tr("Proposal"), self.tr("Tokens"), self.tr("Level")])
        SelectionColour(tree)
        tree.setItemDelegate(RowDelegate(tree))
        tree.setItemDelegateForColumn(0, GistDelegate(tree))
        tree.setUniformRowHeights(True)
        tree.setIndentation(STEP * 2)
        header = tree.header()
        header.setStretchLastSection(False)
        # Not to what is in them: all rows would be measured anew at every edit.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, COLUMNS):
            tree.headerItem().setTextAlignment(column, NUMBERS)
            header.resizeSection(column, tree.fontMetrics().horizontalAdvance(_WIDEST))
        # One row and the header at least: in a low window others need the room.
        tree.setMinimumHeight(3 * tree.fontMetrics().height())
        tree.itemActivated.connect(self._request)
        tree.itemClicked.connect(self._request)
        return tree

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(heading(self.tr("Outline")))
        top.addStretch()
        top.addWidget(self._found)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addLayout(top)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        layout.addStretch()
