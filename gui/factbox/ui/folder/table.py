"""The table of the texts of a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from factbox.ui.folder.model import AT_PATH, AT_PROBLEM, FolderModel
from factbox.ui.table.delegates import ElideAtStart
from factbox.ui.table.table_view import TableView
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QResizeEvent

    from factbox.ui.folder.texts import FolderTexts

# The room for a path where there are many columns, in characters.
_LEAST_PATH = 24


class FolderTable(TableView[int]):
    """Shows the texts; the path is as wide as the other columns leave room for."""

    def __init__(self, model: FolderModel) -> None:
        super().__init__(model, tr("Texts of the folder"), key=lambda number: number)
        self.texts = model
        self._figures: Collection[str] = ()
        self._has_problems = False
        self.setObjectName("folder_texts")
        self.setAccessibleDescription(
            tr("Enter opens a text in the window; the context menu sorts and copies.")
        )
        self.setItemDelegateForColumn(AT_PATH, ElideAtStart(self))
        # Many figures may be chosen.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.let_sort(AT_PATH, Qt.SortOrder.AscendingOrder)

    def follow(self, texts: FolderTexts) -> None:
        """Show the texts of another folder, and none of them yet."""
        self.start_over([])
        self.texts.follow(texts)

    def show_figures(self, figures: Collection[str]) -> None:
        """Show the columns of these figures, and no others."""
        self._figures = figures
        self._show_columns()

    def show_numbers(self, numbers: Sequence[int], *, has_problems: bool) -> None:
        """Show the texts with these numbers; the selection and the page stay."""
        if has_problems is not self._has_problems:
            self._has_problems = has_problems
            self._show_columns()
        self.show_rows(numbers)

    def fit_columns(self) -> None:
        super().fit_columns()
        self._fit_path()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_path()

    def _show_columns(self) -> None:
        shown = {AT_PATH, *([AT_PROBLEM] if self._has_problems else [])}
        shown |= {at for at, key in enumerate(self.texts.keys) if key in self._figures}
        self.texts.shown = shown
        for at in range(len(self.texts.keys)):
            self.show_column(at, at in shown)
        self.fit_columns()

    def _fit_path(self) -> None:
        header = self.horizontalHeader()
        others = sum(header.sectionSize(at) for at in range(1, header.count()))
        least = self.fontMetrics().horizontalAdvance(_LEAST_PATH * "n")
        header.resizeSection(AT_PATH, max(self.viewport().width() - others, least))
