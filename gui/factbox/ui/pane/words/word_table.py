"""The words of a text as a table, sorted by any column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from factbox.analysis.words.word_filter import word_filter
from factbox.reports.numbers import share_shown, shown
from factbox.tr import tr, with_thousands
from factbox.ui.look.theme import STEP
from factbox.ui.table.column import LEFT, TableColumn
from factbox.ui.table.table_model import TableModel
from factbox.ui.table.table_view import TableView
from factbox.ui.table.word_level_column import level_column, name_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from factbox.analysis.words.type_list import Word
    from factbox.analysis.words.vocabulary.level_list import LevelList

_COUNT = 1
_LEVEL = 2
_LEAST_FOR_TYPES = 10 * STEP
# No more of a word is seen than this.
_LONGEST_SHOWN = 200


class WordTable(TableView["Word"]):
    """Lists the words that match a filter; one of them may be chosen."""

    # A word is marked in the text only if the user chooses it.
    selects_some = False

    def __init__(self) -> None:
        super().__init__(TableModel(_columns()), tr("Words"), key=lambda word: word.type)
        self.setObjectName("words")
        self.setAccessibleDescription(
            tr("Enter goes to the places of a word; the context menu sorts.")
        )
        columns = range(self.horizontalHeader().count())
        self._widths = [self.horizontalHeader().sectionSize(column) for column in columns]
        self._words: Sequence[Word] = ()
        self._pattern = ""
        self._is_used_once = False
        self._listed: LevelList | None = None
        self.let_sort(_COUNT, Qt.SortOrder.DescendingOrder)

    @property
    def least_width(self) -> int:
        """The width that the words, their counts, their levels and a scroll bar need."""
        bar = self.verticalScrollBar().sizeHint().width()
        columns = self._widths[_COUNT] + self._widths[_LEVEL]
        return _LEAST_FOR_TYPES + columns + bar + 2 * self.frameWidth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_columns()

    def show_words(self, words: Sequence[Word], listed: LevelList | None) -> None:
        """List these words, which are in alphabetical order, with their levels if `listed`."""
        if listed is not self._listed:
            self._listed = listed
            name_list(self.rows, _LEVEL, listed)
            self._show_columns()
        self._words = words
        self.show_rows(self._filtered())

    def filter_by(self, pattern: str, *, used_once: bool) -> None:
        """List what matches `pattern` (`word_filter`); if `used_once`, words used once only."""
        self._pattern, self._is_used_once = pattern, used_once
        self.show_rows(self._filtered())
        if not self.selectionModel().hasSelection():
            self.scrollToTop()

    def _show_columns(self) -> None:
        room = self.viewport().width() - _LEAST_FOR_TYPES
        # The columns that there is room for, from the left.
        for column in range(_COUNT, len(self._widths)):
            if column == _LEVEL and self._listed is None:
                self.setColumnHidden(column, True)
                continue
            room -= self._widths[column]
            self.setColumnHidden(column, room < 0)

    def _filtered(self) -> list[Word]:
        words = [word for word in self._words if word.times == 1 or not self._is_used_once]
        if not self._pattern.strip():
            return words
        matches = word_filter(self._pattern)
        return [word for word in words if matches(word.type)]


def _columns() -> list[TableColumn[Word]]:
    level: TableColumn[Word] = level_column(lambda word: word.type, lambda word: word.level)
    return [_type(), _count(), level, _share(), _syllables(), _paragraphs(), _dispersion()]


def _type() -> TableColumn[Word]:
    return TableColumn(
        tr("Type", "column heading: a distinct token"),
        lambda word: word.type[:_LONGEST_SHOWN],
        explanation=tr("A distinct token: the rule set says which tokens are the same."),
        alignment=LEFT,
        value=lambda word: word.type,
        stretches=True,
    )


def _count() -> TableColumn[Word]:
    return TableColumn(
        tr("Count", "column heading: how often it occurs"),
        lambda word: with_thousands(word.times),
        explanation=tr("How often it occurs; a headline that counts twice also does so here."),
        sort_key=lambda word: word.times,
        value=lambda word: word.times,
        widest="00,000",
    )


def _share() -> TableColumn[Word]:
    return TableColumn(
        "%",
        lambda word: share_shown(word.share, 2),
        name=tr("Percentage of all tokens"),
        explanation=tr("How many of 100 tokens are of this type."),
        sort_key=lambda word: word.share,
        value=lambda word: 100 * word.share,
        widest="00.000",
    )


def _syllables() -> TableColumn[Word]:
    return TableColumn(
        tr("Syllables"),
        lambda word: with_thousands(word.syllables),
        explanation=tr("Its syllables, as the rule set counts them."),
        sort_key=lambda word: word.syllables,
        value=lambda word: word.syllables,
    )


def _paragraphs() -> TableColumn[Word]:
    return TableColumn(
        tr("Paragraphs"),
        lambda word: with_thousands(word.paragraphs),
        explanation=tr("How many paragraphs it occurs in."),
        sort_key=lambda word: word.paragraphs,
        value=lambda word: word.paragraphs,
    )


def _dispersion() -> TableColumn[Word]:
    return TableColumn(
        tr("Dispersion\n(DP)"),
        lambda word: shown(word.dp, 3),
        name=tr("Dispersion (DP)"),
        explanation=tr(
            "How evenly it is spread over the paragraphs: Gries’s deviation of proportions "
            "(Gries 2008), half the sum of the differences between each paragraph’s share of "
            "the word and its share of the text. A word at 0 is spread as evenly as the text "
            "itself; near 1, all of it is in one place."
        ),
        sort_key=lambda word: word.dp,
        value=lambda word: word.dp,
        tooltip=lambda word: _why_no_dp() if word.dp is None else "",
    )


def _why_no_dp() -> str:
    return tr("No value: a word must occur twice, in a text of at least two paragraphs.")
