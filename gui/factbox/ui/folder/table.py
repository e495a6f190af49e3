"""The table of the texts of a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from factbox.tr import tr
from factbox.ui.folder.model import AT_LANGUAGE, AT_PATH, AT_PROBLEM, FolderModel
from factbox.ui.table.delegates import ElideAtStart
from factbox.ui.table.table_view import TableView

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QResizeEvent

    from factbox.analysis.words.vocabulary.level_list import LevelList
    from factbox.ui.folder.texts import FolderTexts

# The room for a path, or a problem, where there are many figures, in characters.
_LEAST_PATH = 24


class FolderTable(TableView[int]):
    """Shows the texts; paths and problems are as wide as the figures leave room for."""

    # Not in `__init__`: the columns are sized before that ends.
    _has_problems = _has_languages = False

    def __init__(self, model: FolderModel) -> None:
        super().__init__(model, tr("Texts of the folder"), key=int)
        self.texts = model
        self._figures: Collection[str] = ()
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

    def name_list(self, listed: LevelList) -> None:
        """Name the word list that figures go by in their headings."""
        self.texts.name_list(listed)
        self.fit_columns()

    def show_figures(self, figures: Collection[str]) -> None:
        """Show the columns of these figures, and no others."""
        self._figures = figures
        self._show_columns()

    def show_numbers(self, numbers: Sequence[int], *, texts: FolderTexts) -> None:
        """Show those of `texts` with these numbers; the selection and the page stay."""
        had = self._has_problems, self._has_languages
        self._has_problems, self._has_languages = texts.unread > 0, texts.has_languages()
        if had != (self._has_problems, self._has_languages):
            self._show_columns()
        self.show_rows(numbers)

    def fit_columns(self) -> None:
        super().fit_columns()
        self._fit_path()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_path()

    def _show_columns(self) -> None:
        shown = {AT_PATH}
        shown |= {AT_PROBLEM} if self._has_problems else set()
        shown |= {AT_LANGUAGE} if self._has_languages else set()
        shown |= {at for at, key in enumerate(self.texts.keys) if key in self._figures}
        self.texts.shown = shown
        for at in range(len(self.texts.keys)):
            self.show_column(at, at in shown)
        self.fit_columns()

    def _fit_path(self) -> None:
        """Share what the figures leave among the path and, if there is any, the problem."""
        header = self.horizontalHeader()
        figures = sum(map(header.sectionSize, range(AT_PROBLEM + 1, header.count())))
        least = self.fontMetrics().horizontalAdvance(_LEAST_PATH * "n")
        room = self.viewport().width() - figures
        if self._has_problems:
            header.resizeSection(AT_PROBLEM, max(room * 3 // 5, least))
            room -= header.sectionSize(AT_PROBLEM)
        header.resizeSection(AT_PATH, max(room, least))
