"""The outline in the sidebar: the enumerated proposals of the text."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factbox.tr import tr
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.look.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QTreeWidgetItem

    from factbox.analysis.outline.item import Enumeration, Item
    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.sidebar.outline_tree import OutlineTree
    from factbox.ui.text.selection import Selection


class OutlineView(QWidget):
    """Shows the enumerations of the text in a tree, or says that there are none."""

    #: the Item that the user wants to go to
    requested = Signal(object)
    #: what is in the tree, in words; "" if it is empty
    titled = Signal(str)
    #: the tree is about to take the focus
    entered = Signal()
    #: a sentence for the user: what was done with the outline
    done = Signal(str)
    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)

    def __init__(self, inspection: Inspection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inspection = inspection
        # So that nothing behind it is painted with each figure of a proposal.
        self.setAutoFillBackground(True)
        # The title above the tree; None while the tree is empty.
        self._title: str | None = None
        self._outline: tuple[Enumeration, ...] = ()
        self._actions: list[QAction] = []
        self._none = WrappedLabel(
            tr("No enumeration yet: no “First … Second … Third …” and no numbered list.")
        )
        quieten(self._none)
        self._layout = QVBoxLayout(self)
        self._lay_out()

    # Made on demand, so that the window opens sooner.
    @cached_property
    def tree(self) -> OutlineTree:
        """The proposals."""
        from factbox.ui.sidebar.outline_tree import OutlineTree

        tree = OutlineTree(self._inspection, self)
        tree.itemActivated.connect(self._request)
        tree.itemClicked.connect(self._on_click)
        tree.copying.offer_above(self._actions)
        tree.copying.done.connect(self.done)
        tree.copying.failed.connect(self.failed)
        self._layout.insertWidget(self._layout.indexOf(self._none) + 1, tree)
        # Otherwise Tab would reach it last.
        self.setTabOrder(self._tabbed_before(), tree)
        return tree

    def warm_up(self) -> None:
        """Make the tree, so that the first proposal need not wait for it."""
        self.tree.setVisible(self._title is not None)

    def show_metrics(self, metrics: Metrics) -> None:
        """Show the outline; selected and expanded rows stay so."""
        self._outline = metrics.outline
        is_any = bool(metrics.outline)
        if is_any or self._title is not None:
            self.tree.show_metrics(metrics)
            title = self.tree.title if is_any else None
            if title != self._title:
                self._show_title(title)

    def offer(self, actions: list[QAction]) -> None:
        """Offer `actions` in the tree's context menu."""
        self._actions = actions

    def chosen(self, selection: Selection) -> Item | Enumeration | None:
        """Return what the current row shows if the tree has the focus, else an item of text.

        That is the innermost item that holds all of `selection`, and more than it.
        """
        if self._title is None:
            return None
        if self.tree.hasFocus():
            return self.tree.current()
        from factbox.analysis.outline.item import items_at

        start, end, _ = selection
        for item in reversed(items_at(self._outline, start)):
            holds_all = start == end or (item.start <= start and end <= item.end)
            if holds_all and (item.start, item.end) != (start, end):
                return item
        return None

    def show_chosen(self, chosen: Item | Enumeration) -> None:
        """Make the row of an item that was selected in the text the current one."""
        self.tree.reveal(chosen)

    def enter(self) -> None:
        """Take the focus, with a row selected."""
        if self._title is None:
            return
        self.entered.emit()
        if not self.tree.selectedItems():
            self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        self.tree.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)

    def _tabbed_before(self) -> QWidget:
        """Return the widget that precedes this one in the order of Tab."""
        tab = QtCore.Qt.FocusPolicy.TabFocus
        before = self.previousInFocusChain()
        while before not in (None, self) and not before.focusPolicy() & tab:
            before = before.previousInFocusChain()
        return before or self

    def _show_title(self, title: str | None) -> None:
        self._title = title
        self.titled.emit(title or "")
        self.tree.setVisible(title is not None)
        self._none.setVisible(title is None)

    def _on_click(self, row: QTreeWidgetItem) -> None:
        from factbox.ui.table.selected_rows import selects_more

        if not selects_more():
            self._request(row)

    def _request(self, row: QTreeWidgetItem) -> None:
        from factbox.ui.sidebar.outline_rows import Row

        entry = row.freshened() if isinstance(row, Row) else None
        if entry is not None:
            self.requested.emit(entry.item)

    def _lay_out(self) -> None:
        layout = self._layout
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(self._none)
