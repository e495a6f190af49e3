"""The word lists as rows: all of them, in order, and which are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from factbox.analysis.words.vocabulary.word_class import LEVELS, WordClass
from factbox.lists import listed
from factbox.reports.escaping import harmless
from factbox.tr import tr, with_thousands
from factbox.ui.look.plain import plain_tooltip
from factbox.ui.table.column import RIGHT
from factbox.ui.vocabulary.word_lists import BUILT_IN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factbox.analysis.words.vocabulary.own.word_list import WordList
    from factbox.ui.vocabulary.word_lists import ListUse

_NAME, _WORDS, _KIND = range(3)
_KEY = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ListTable(QTreeWidget):
    """A row for each list, with a box to use it; the list of Fact Box is the last."""

    #: the key of a list, and whether it is to be used
    use_requested = Signal(str, bool)
    #: the key of a list, and its new name
    name_requested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Word lists"))
        self.setHeaderLabels(
            [
                tr("List", "column heading: a word list"),
                tr("Words", "column heading: how many words"),
                tr("Levels", "column heading: the levels that words have"),
            ]
        )
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        header = self.header()
        self.headerItem().setTextAlignment(_WORDS, RIGHT)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column in (_WORDS, _KIND):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.itemChanged.connect(self._request)

    @property
    def key(self) -> str:
        """The key of the current list; "" if there is none."""
        item = self.currentItem()
        return "" if item is None else str(item.data(_NAME, _KEY))

    def show_lists(self, uses: Sequence[ListUse], built_in: str) -> None:
        """Show these lists; that of Fact Box is called `built_in`."""
        current = self.key
        self.blockSignals(True)
        self.clear()
        is_alone = not any(use.is_used for use in uses if use.key != BUILT_IN)
        for use in uses:
            kept = use.kept
            item = QTreeWidgetItem(self)
            item.setData(_NAME, _KEY, use.key)
            item.setTextAlignment(_WORDS, RIGHT)
            if kept is None:
                _fill(
                    item,
                    built_in,
                    tr("built in", "the levels of the list that comes with Fact Box"),
                    _levels(LEVELS),
                )
            elif kept.words is None:
                _fill(item, tr("(cannot be read)"), "", kept.problem)
            else:
                _fill(
                    item,
                    kept.words.name,
                    with_thousands(len(kept.words.levels)),
                    self._kind(kept.words),
                )
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if kept is None or kept.words is not None:
                # Without any list, no word would have a level.
                is_fixed = kept is None and is_alone
                item.setCheckState(_NAME, _CHECKED if use.is_used or is_fixed else _UNCHECKED)
                flags |= Qt.ItemFlag.ItemIsUserCheckable if not is_fixed else flags
            if kept is not None and kept.words is not None:
                flags |= Qt.ItemFlag.ItemIsEditable
            item.setFlags(flags)
            if use.key == current or self.currentItem() is None:
                self.setCurrentItem(item)
        self.blockSignals(False)
        self.itemSelectionChanged.emit()

    def select(self, key: str) -> None:
        """Make the list with a key the current one."""
        for item in self._items():
            if item.data(_NAME, _KEY) == key:
                self.setCurrentItem(item)

    def rename(self) -> None:
        """Let the user write another name for the current list."""
        item = self.currentItem()
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editItem(item, _NAME)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        found = (self.topLevelItem(at) for at in range(self.topLevelItemCount()))
        return (item for item in found if item is not None)

    def _request(self, item: QTreeWidgetItem, column: int) -> None:
        """Tell what the user has changed in a row."""
        if column != _NAME:
            return
        key, name = str(item.data(_NAME, _KEY)), item.text(_NAME)
        if name != item.data(_WORDS, _KEY):
            self.name_requested.emit(key, name)
        else:
            self.use_requested.emit(key, item.checkState(_NAME) == _CHECKED)

    def _kind(self, words: WordList) -> str:
        if not words.has_levels:
            return tr("known words, as A1", "the levels of the words in a list without levels")
        return _levels(sorted(set(words.levels.values())))


def _fill(item: QTreeWidgetItem, *texts: str) -> None:
    for column, text in enumerate(texts):
        item.setText(column, harmless(text))
        item.setToolTip(column, plain_tooltip(text))
    # To know later whether the name was changed, or the box.
    item.setData(_WORDS, _KEY, item.text(_NAME))


def _levels(levels: Sequence[WordClass]) -> str:
    return listed(level.label for level in levels)
