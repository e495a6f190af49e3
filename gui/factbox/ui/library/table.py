"""The works in a table: which are selected, and which is the next."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from factbox.ui.library.marked_line import draw_marked
from factbox.ui.library.model import WIDEST, LibraryModel, column_names
from factbox.ui.look.selection_colour import SelectionColour
from factbox.ui.look.sortable_columns import fit_columns, offer_orders
from factbox.ui.snapshots.table import TwoLineDelegate
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFocusEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from factbox.snapshots.library.library import WorkSummary
    from factbox.snapshots.library.search_words import SearchWords
    from factbox.ui.library.search import Hits


class LibraryTable(QTreeView):
    """Shows the works; of those that are selected something can be done."""

    #: something was typed here (str)
    typed = Signal(str)

    def __init__(
        self, model: LibraryModel, words: Callable[[], SearchWords], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("library_works")
        self.setAccessibleName(tr("Texts"))
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_FoundDelegate(words, self))
        self.setAccessibleDescription(
            tr(
                "Enter opens a text, F2 renames it, Delete deletes it; "
                "the menu key has more, and sorts."
            )
        )
        SelectionColour(self)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        fit_columns(self, self.header(), column_names(), WIDEST)
        self.header().sectionClicked.connect(self._sort_by)
        offer_orders(self, column_names(), self._sort_by)
        self._offer_best_first()

    def selected(self) -> list[WorkSummary]:
        """The works that are selected, in the order of the rows."""
        rows = {index.row() for index in self.selectionModel().selectedRows()}
        return [self._model.rows[row] for row in sorted(rows)]

    def meant(self) -> list[WorkSummary]:
        """Those that are selected; without any, if the keys are here, the current or first."""
        if not self.selected() and self.hasFocus():
            self._select_current()
        return self.selected()

    def select(self, row: int) -> None:
        """Select this row only, or the last before it that there is."""
        row = min(row, len(self._model.rows) - 1)
        if row >= 0:
            # Not the view's own way, which minds the keys that happen to be down.
            selection = self.selectionModel()
            flags = selection.SelectionFlag.ClearAndSelect | selection.SelectionFlag.Rows
            selection.setCurrentIndex(self._model.index(row, 0), flags)

    def show_works(self, summaries: Sequence[WorkSummary], hits: Hits | None) -> None:
        """Show these; the page stays where it is, and what was selected stays so."""
        at = self.verticalScrollBar().value()
        before, row = {each.work.key for each in self.selected()}, self.currentIndex().row()
        self._model.show_works(summaries, hits)
        same = [n for n, each in enumerate(self._model.rows) if each.work.key in before]
        if before:
            self.select(same[0] if same else row)
        selection = self.selectionModel()
        for each in same[1:]:
            selection.select(
                self._model.index(each, 0),
                selection.SelectionFlag.Select | selection.SelectionFlag.Rows,
            )
        # As long as it takes the list for as short as it was, it scrolls no further.
        self.updateGeometries()
        self.verticalScrollBar().setValue(at)

    def enter(self) -> None:
        """Take the focus, with a row selected for the keys to go on from."""
        if not self.selected():
            self._select_current()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt makes a row the current one, and does not select it. A click says which it means.
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.selected():
            self._select_current()

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    def _select_current(self) -> None:
        self.select(max(self.currentIndex().row(), 0))

    def _sort_by(self, column: int | None) -> None:
        selected = self.selected()
        self._model.sort_by(column)
        if selected:
            self.select(self._model.rows.index(selected[0]))

    def _offer_best_first(self) -> None:
        action = QAction(tr("Sort by: what fits best, or was saved last"), self)
        action.triggered.connect(lambda: self._sort_by(None))
        self.insertAction(self.actions()[0], action)


class _FoundDelegate(TwoLineDelegate):
    """Underlines what is looked for."""

    def __init__(self, words: Callable[[], SearchWords], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words

    def draw_line(
        self, painter: QPainter, room: QRect, alignment: Qt.AlignmentFlag, text: str
    ) -> None:
        text = normalize("NFC", text)
        places = self._words().places(text) if alignment & Qt.AlignmentFlag.AlignLeft else []
        if places:
            draw_marked(painter, room, alignment, text, places)
        else:
            super().draw_line(painter, room, alignment, text)
