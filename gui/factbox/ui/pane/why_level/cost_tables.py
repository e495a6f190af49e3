"""The sentences and the words that a Level is made of, as tables."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTreeView

from factbox.analysis.level.costs import LONG, SentenceCost, WordCost
from factbox.ui.look.plain import plain_tooltip
from factbox.ui.look.selection_colour import Index, SelectionColour
from factbox.ui.sidebar.outline_rows import GistDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent

Cost = TypeVar("Cost", SentenceCost, WordCost)

_TOP: Index = QModelIndex()
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NUMBER = "0000"
# A text may have words of many pages.
_LONGEST_WORD = 100
_FEWEST_DECIMALS, _MOST_DECIMALS = 3, 7


class CostModel(QAbstractTableModel, Generic[Cost]):
    """A row for each cost, and a column for each of its figures.

    What is in them, `texts` and `about` of each kind of cost say. They raise here, as no class
    of Qt's can be an abstract one of Python's: both have a metaclass.
    """

    def __init__(self, titles: Sequence[str], explanations: Sequence[str]) -> None:
        super().__init__()
        self.costs: list[Cost] = []
        self._titles = titles
        self._explanations = explanations

    def show_costs(self, costs: list[Cost]) -> None:
        """Show these instead; the row that is selected stays so, whatever is in it now."""
        before, after = len(self.costs), len(costs)
        if after > before:
            self.beginInsertRows(_TOP, before, after - 1)
            self.costs = costs
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(_TOP, after, before - 1)
            self.costs = costs
            self.endRemoveRows()
        else:
            self.costs = costs
        if costs:
            last = self.index(after - 1, len(self._titles) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.costs)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if section else _TEXT
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._explanations[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts(self.costs[index.row()])[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if index.column() else _TEXT
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self.about(self.costs[index.row()]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.texts(self.costs[index.row()])[index.column()]
            return f"{self._titles[index.column()]}: {text}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.about(self.costs[index.row()])
        return None

    def texts(self, cost: Cost) -> tuple[str, ...]:
        """What its row says."""
        raise NotImplementedError

    def about(self, cost: Cost) -> str:
        """What its row says, in a sentence."""
        raise NotImplementedError


class SentenceModel(CostModel[SentenceCost]):
    """The sentences that cost most."""

    def __init__(self) -> None:
        super().__init__(
            [self.tr("Sentence"), self.tr("Words"), self.tr("Grade"), self.tr("If dropped")],
            [
                self.tr("The sentences without which the Level would fall most"),
                self.tr("Tokens in the sentence"),
                self.tr("Flesch–Kincaid grade of the sentence alone; “—” under three tokens"),
                self.tr("By how much the Level of the whole text would change without it"),
            ],
        )
        self._decimals = _FEWEST_DECIMALS

    def show_costs(self, costs: list[SentenceCost]) -> None:
        most = max((abs(each.dropped or 0.0) for each in costs), default=0.0)
        self._decimals = decimals_for(most)
        super().show_costs(costs)

    def texts(self, cost: SentenceCost) -> tuple[str, ...]:
        grade = cost.sentence.grade
        return (
            cost.beginning,
            str(cost.sentence.tokens),
            "—" if grade is None else _minus(f"{grade:.1f}"),
            "—" if cost.dropped is None else change(-cost.dropped, self._decimals),
        )

    def about(self, cost: SentenceCost) -> str:
        _, words, grade, dropped = self.texts(cost)
        lines = [
            cost.beginning,
            self.tr("Words {words}, syllables {syllables}, grade {grade}.").format(
                words=words, syllables=cost.sentence.syllables, grade=grade
            ),
        ]
        if cost.dropped is None:
            lines.append(self.tr("Without it nothing would be left."))
        else:
            lines.append(self.tr("Without it the Level changes by %s.") % dropped)
        if cost.sentence.grade is None:
            lines.append(self.tr("A sentence of under three words has no grade of its own."))
        if cost.times > 1:
            lines.append(self.tr("It is of the headline, which counts twice."))
        return "\n".join(lines)


class WordModel(CostModel[WordCost]):
    """The words that cost most."""

    def __init__(self) -> None:
        super().__init__(
            [self.tr("Word"), self.tr("Syl."), self.tr("Times"), self.tr("In all")],
            [
                self.tr("Words of %d syllables or more first, each by its syllables in all")
                % LONG,
                self.tr("Syllables of the word, as the rule set counts them"),
                self.tr("How often the word occurs"),
                self.tr("Syllables that the word brings: syllables × times"),
            ],
        )

    def texts(self, cost: WordCost) -> tuple[str, ...]:
        return _short(cost.type), str(cost.syllables), str(cost.times), str(cost.product)

    def about(self, cost: WordCost) -> str:
        return self.tr("“{word}”: syllables {syllables} × times {times} = {product}").format(
            word=_short(cost.type),
            syllables=cost.syllables,
            times=cost.times,
            product=cost.product,
        )


class CostTable(QTreeView):
    """Shows the rows of such a model, from the costliest down."""

    def __init__(self, model: CostModel[Cost], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(model)
        model.rowsInserted.connect(self._select_first)
        self.setItemDelegateForColumn(0, GistDelegate(self))
        SelectionColour(self)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        # Not to what is in them: all rows would be measured anew at every edit.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, model.columnCount()):
            title = str(model.headerData(column, Qt.Orientation.Horizontal))
            widest = max((title, _NUMBER), key=self.fontMetrics().horizontalAdvance)
            header.resizeSection(column, self.fontMetrics().horizontalAdvance(f"{widest}  "))

    def enter(self) -> None:
        """Take the focus, with a row selected for the keys to go on from."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._select_first()

    def _select_first(self) -> None:
        """Have a row selected while the keys are here; the rows may come later."""
        if self.hasFocus() and not self.selectionModel().hasSelection():
            # Qt makes a row the current one, and does not show it.
            flags = QItemSelectionModel.SelectionFlag
            first = self.model().index(max(self.currentIndex().row(), 0), 0)
            self.selectionModel().setCurrentIndex(first, flags.ClearAndSelect | flags.Rows)


def decimals_for(most: float) -> int:
    """So many that the largest change has three figures: in a book each is very small."""
    if not most:
        return _FEWEST_DECIMALS
    return min(max(2 - floor(log10(most)), _FEWEST_DECIMALS), _MOST_DECIMALS)


def change(by: float, decimals: int) -> str:
    """A change with its sign."""
    text = f"{by:+.{decimals}f}"
    return _minus(text) if float(text) else f"{0:.{decimals}f}"


def _short(word: str) -> str:
    return word if len(word) <= _LONGEST_WORD else f"{word[:_LONGEST_WORD]}…"


def _minus(text: str) -> str:
    return text.replace("-", "−")
