"""Copies the selected rows of a view, and saves all of its rows as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from factbox.files.spreadsheet import as_csv, as_text_and_html
from factbox.tr import tr
from factbox.ui.clipboard import copy_both

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QAbstractItemView

    from factbox.files.spreadsheet import Value

    #: Rows of cells; the first row has the headings.
    Cells = Sequence[Sequence[Value]]


class RowCopying(QObject):
    """The commands *Copy* and *Save as CSV…* in the context menu of a view."""

    #: a sentence for the user: what was done
    done = Signal(str)
    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)

    def __init__(
        self,
        view: QAbstractItemView,
        selected: Callable[[], Cells],
        all_rows: Callable[[], Cells],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._selected = selected
        self._all_rows = all_rows
        # Not as a shortcut of this command too, which would clash with that of the Edit menu.
        keys = QKeySequence(QKeySequence.StandardKey.Copy)
        keys_shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self._copy = QAction(tr("&Copy") + f"\t{keys_shown}", view)
        self._copy.triggered.connect(lambda: self.copy())
        save = QAction(tr("Save as CS&V…"), view)
        save.triggered.connect(lambda: self.save())
        view.addActions([self._copy, save])
        view.selectionModel().selectionChanged.connect(self._offer)
        self._offer()
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _offer(self) -> None:
        self._copy.setEnabled(self.may_copy())

    def offer_above(self, actions: Sequence[QAction]) -> None:
        """Offer `actions` in the context menu too, above these commands."""
        self._view.insertActions(self._copy, actions)

    def may_copy(self) -> bool:
        """Return whether any row is selected."""
        return self._view.selectionModel().hasSelection()

    def copy(self) -> None:
        """Copy the selected rows and the headings, for a spreadsheet or a word processor."""
        if not self.may_copy():
            return
        cells = self._selected()
        copy_both(*as_text_and_html(cells))
        # Without the headings.
        rows = len(cells) - 1
        self.done.emit(tr("%Ln rows copied", "", rows))

    def save(self) -> None:
        """Ask for a file, and save all rows and the headings there."""
        from factbox.ui.files.table_file import ask_and_save

        table = as_csv(self._all_rows())
        ask_and_save(self._view, table, self.done.emit, self.failed.emit)
