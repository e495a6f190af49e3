"""The words of some classes as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from factbox.analysis.words.vocabulary.listed_words import ListedWord, alphabetical
from factbox.analysis.words.vocabulary.word_class import WORDS, WordClass
from factbox.lists import with_colon
from factbox.reports.numbers import shown
from factbox.tr import tr, with_thousands
from factbox.ui.look.theme import STEP
from factbox.ui.table.column import LEFT, TableColumn
from factbox.ui.table.table_model import TableModel
from factbox.ui.table.table_view import TableView
from factbox.ui.wording.word_levels import class_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


_LEVEL, _GAIN, _FORMS = 1, 3, 4
_LEAST_FOR_WORDS = 10 * STEP
_LEAST_FOR_FORMS = 14 * STEP
# No more of a word, or of its forms, is seen than this.
_LONGEST_SHOWN = 200
_MOST_FORMS = 12


class ListedTable(TableView[ListedWord]):
    """Lists words, those worth most to replace first; one of them may be chosen."""

    def __init__(self) -> None:
        self._total = 0
        super().__init__(
            TableModel(self._columns(), _about),
            tr("Words by level"),
            key=lambda word: (word.word_class, word.word),
        )
        self.setObjectName("listed_words")
        self.setAccessibleDescription(
            tr("Enter goes to the next place of the word; the context menu sorts.")
        )
        self.let_sort(_GAIN, Qt.SortOrder.DescendingOrder)
        columns = range(self.horizontalHeader().count())
        self._widths = [self.horizontalHeader().sectionSize(column) for column in columns]

    @property
    def least_width(self) -> int:
        """The width that the words, their counts and gains, and a scroll bar need."""
        bar = self.verticalScrollBar().sizeHint().width()
        numbers = sum(self._widths[_LEVEL + 1 : _FORMS])
        return _LEAST_FOR_WORDS + numbers + bar + 2 * self.frameWidth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width() - _LEAST_FOR_WORDS - sum(self._widths[_LEVEL:_FORMS])
        self.setColumnHidden(_LEVEL, room < 0)
        self.setColumnHidden(_FORMS, room < _LEAST_FOR_FORMS)

    def show_words(self, words: Sequence[ListedWord], total: int, *, anew: bool) -> None:
        """List these words of a text of `total` words, most frequent first.

        If the list starts `anew`, none of them is selected.
        """
        self._total = total
        (self.start_over if anew else self.show_rows)(words)

    def _columns(self) -> list[TableColumn[ListedWord]]:
        return [
            TableColumn(
                tr("Word", "column heading: one word"),
                lambda word: word.word[:_LONGEST_SHOWN],
                explanation=tr(
                    "The base form if one is known; otherwise the word as it stands in the text"
                ),
                alignment=LEFT,
                sort_key=alphabetical,
                value=lambda word: word.word,
                stretches=True,
            ),
            TableColumn(
                tr("Level", "column heading: CEFR level of a word"),
                lambda word: class_name(word.word_class),
                explanation=tr("The level of the word on the list, or why it has none"),
                alignment=LEFT,
                sort_key=lambda word: word.word_class,
                widest=max(map(class_name, WordClass), key=len),
            ),
            TableColumn(
                tr("Count", "column heading: how often it occurs"),
                lambda word: with_thousands(word.times),
                explanation=tr("How often it occurs, in all its forms"),
                sort_key=lambda word: word.times,
                value=lambda word: word.times,
                widest="00,000",
            ),
            TableColumn(
                tr("Gain (%)", "column heading"),
                self._gain,
                explanation=tr(
                    "How much more of the text is known once you replace the word everywhere "
                    "with known words"
                ),
                sort_key=self._share,
                value=self._share,
                widest="00.00",
            ),
            TableColumn(
                tr("Forms", "column heading: the forms of the word in the text"),
                _forms,
                explanation=tr("Its forms in the text, the most frequent first"),
                alignment=LEFT,
                sort_key=lambda word: word.forms,
                value=lambda word: ", ".join(word.forms),
                stretches=True,
            ),
        ]

    def _share(self, word: ListedWord) -> float | None:
        """Return the share of a word in percent; None for what needs no replacing."""
        if word.word_class not in WORDS or word.word_class is WordClass.A1 or not self._total:
            return None
        return 100 * word.times / self._total

    def _gain(self, word: ListedWord) -> str:
        return shown(self._share(word), 2)


def _forms(word: ListedWord) -> str:
    more = ", …" if len(word.forms) > _MOST_FORMS else ""
    return ", ".join(each[:_LONGEST_SHOWN] for each in word.forms[:_MOST_FORMS]) + more


def _about(word: ListedWord) -> str:
    name = f"{word.word[:_LONGEST_SHOWN]} ({class_name(word.word_class)})"
    return with_colon(name, _forms(word))
