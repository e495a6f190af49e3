"""The words of a text as a table that can be sorted by every column."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QTableView

from factbox.analysis.words.word_filter import word_filter
from factbox.ui.look.plain import plain_tooltip
from factbox.ui.look.quiet_table import make_quiet
from factbox.ui.look.selection_colour import Index
from factbox.ui.look.sortable_columns import FALLING, RISING, fit_columns, offer_orders
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from factbox.analysis.words.word_list import Word

_TOP: Index = QModelIndex()
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
# What a column is of, in the order of the columns.
_FIELDS = ("type", "times", "share", "syllables", "paragraphs", "dp")
_TIMES, _DP = _FIELDS.index("times"), _FIELDS.index("dp")
_WIDEST = ("", "00,000", "00.00", "00", "0,000", "0.000")
# More of a word than this is not seen.
_LONGEST_SHOWN = 200


class WordModel(QAbstractTableModel):
    """A row for each word that is wanted, in the order that is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Word] = []
        self._words: Sequence[Word] = ()
        self._pattern = ""
        self._hapaxes = False
        self._column = _TIMES
        self._falling = True

    def show_words(self, words: Sequence[Word]) -> None:
        """Show these, which are in alphabetical order, instead of those before."""
        self._words = words
        self._arrange()

    def set_filter(self, pattern: str, *, hapaxes: bool) -> None:
        """Show what matches `pattern`; if `hapaxes`, only what occurs once."""
        self._pattern, self._hapaxes = pattern, hapaxes
        self._arrange()

    def row_of(self, word: str) -> int:
        """The row that a word is in; -1 without one."""
        return next((row for row, each in enumerate(self.rows) if each.type == word), -1)

    def sort_by(self, column: int) -> None:
        """Sort by a column, the most frequent words first; by the same again, turned round."""
        self._falling = not self._falling if column == self._column else column > 0
        self._column = column
        self._arrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_FIELDS) - 1)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(_FIELDS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if section else _TEXT
        if role == Qt.ItemDataRole.DisplayRole:
            sorted_by = FALLING if self._falling else RISING
            return _headings()[section] + sorted_by * (section == self._column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _names()[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(_explanations()[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(self.rows[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if index.column() else _TEXT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            word, column = self.rows[index.row()], index.column()
            shown = _shown(word, column)
            return f"{_names()[column]}: {shown}" if column else shown
        if role == Qt.ItemDataRole.ToolTipRole:
            word = self.rows[index.row()]
            if index.column() == _DP and word.dp is None:
                return plain_tooltip(_why_no_dp())
        return None

    def _arrange(self) -> None:
        """Sort, then leave out what is not wanted."""
        rows = self._sorted()
        if self._hapaxes:
            rows = [word for word in rows if word.times == 1]
        if self._pattern.strip():
            matches = word_filter(self._pattern)
            rows = [word for word in rows if matches(word.type)]
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def _sorted(self) -> list[Word]:
        """The words in order; those of one value by the alphabet, those without one last."""
        field = _FIELDS[self._column]
        if field == "type":
            return list(self._words[::-1] if self._falling else self._words)
        value = attrgetter(field)
        with_value = [word for word in self._words if value(word) is not None]
        without = [word for word in self._words if value(word) is None]
        return sorted(with_value, key=value, reverse=self._falling) + without


class WordTable(QTableView):
    """Shows the words; one of them is chosen."""

    #: the user chose another word (str)
    chosen = Signal(str)
    #: something was typed here (str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("words")
        self.setAccessibleName(tr("Words"))
        self.setAccessibleDescription(
            tr("Enter leads to the places of a word; the menu key offers to sort.")
        )
        self._chosen: str | None = None
        self.words = WordModel()
        self.setModel(self.words)
        make_quiet(self)
        fit_columns(self, self.horizontalHeader(), _headings(), _WIDEST)
        self.horizontalHeader().sectionClicked.connect(self.words.sort_by)
        offer_orders(self, _names(), self.words.sort_by)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.words.modelReset.connect(self._find_chosen)

    def choose(self, word: str) -> None:
        """Choose a word, whether it is listed now or will be."""
        self._chosen = word
        self._find_chosen()

    def show_words(self, words: Sequence[Word]) -> None:
        """List these; the page stays where it is, and what was chosen stays so."""
        at, had_chosen = self.verticalScrollBar().value(), self.currentIndex().isValid()
        self.words.show_words(words)
        if had_chosen or not self.currentIndex().isValid():
            self.verticalScrollBar().setValue(at)

    def enter(self) -> None:
        """Take the focus, with a word chosen for the keys to go on from."""
        if not self.selectionModel().hasSelection():
            self.selectRow(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    def filter_by(self, pattern: str, *, hapaxes: bool) -> None:
        """List what matches `pattern` (`word_filter`); if `hapaxes`, only what occurs once."""
        self.words.set_filter(pattern, hapaxes=hapaxes)
        if not self.selectionModel().hasSelection():
            self.scrollToTop()

    def _on_selection(self) -> None:
        # Not the current row: a list that takes the focus makes the first one that.
        for index in self.selectionModel().selectedRows():
            word = self.words.rows[index.row()].type
            if word != self._chosen:
                self._chosen = word
                self.chosen.emit(word)

    def _find_chosen(self) -> None:
        """Select the row of the word that is chosen."""
        row = -1 if self._chosen is None else self.words.row_of(self._chosen)
        if row >= 0:
            # As long as it takes the list for as short as it was, it scrolls no further.
            self.updateGeometries()
            self.setCurrentIndex(self.words.index(row, 0))
        else:
            self.clearSelection()


def _shown(word: Word, column: int) -> str:
    if column == 0:
        return word.type[:_LONGEST_SHOWN]
    value: float | None = getattr(word, _FIELDS[column])
    if value is None:
        return "—"
    if _FIELDS[column] == "share":
        return f"{100 * value:.2f}"
    return f"{value:.3f}" if column == _DP else f"{value:,}"


def _headings() -> tuple[str, ...]:
    return (tr("Type"), tr("Count"), "%", tr("Syll."), "¶", "DP")


def _names() -> tuple[str, ...]:
    return (
        tr("Type"),
        tr("Count"),
        tr("Share of all tokens, in per cent"),
        tr("Syllables"),
        tr("Paragraphs that it occurs in"),
        tr("Deviation of proportions"),
    )


def _explanations() -> tuple[str, ...]:
    return (
        tr("A distinct token, as the rule set tells them apart."),
        tr("How often it occurs; in a headline that counts twice, twice."),
        tr("How many of 100 tokens are of this type."),
        tr("Its syllables, as the rule set counts them."),
        tr("How many paragraphs it occurs in."),
        tr(
            "How evenly it is spread over the paragraphs: Gries's deviation of proportions "
            "(Gries 2008), half the sum of the differences between each paragraph's share of "
            "the word and its share of the text. 0 is as even as the text itself, near 1 is "
            "all in one place."
        ),
    )


def _why_no_dp() -> str:
    return tr("None: it takes a word that occurs twice, in a text of two paragraphs.")
