"""The same text under all rule sets, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QFont

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.ui.look.plain import plain_tooltip
from factbox.ui.look.selection_colour import Index
from factbox.ui.wording.figures import DECIMALS, name_of, value_of
from factbox.ui.wording.rule_words import rule_words

if TYPE_CHECKING:
    from factbox.analysis.text.metrics import Part

_TOP: Index = QModelIndex()
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
#: In the order of the rows.
NAMES = tuple(RuleName)
#: In the order of the columns behind the name.
FIGURES = (*DECIMALS, "sentences", "syllables")


class RuleSetModel(QAbstractTableModel):
    """A row for each rule set, with its figures; the one that is on is marked."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: dict[RuleName, Part] = {}
        self._on = RuleName.FACT_BOX
        self._is_settling = False

    def say_settling(self, is_settling: bool) -> None:
        """Say whether the figures are not yet those of the text as it is now."""
        if is_settling != self._is_settling:
            self._is_settling = is_settling
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)

    def show_parts(self, parts: dict[RuleName, Part], on: RuleName) -> None:
        """Show these figures; `on` is the name of the rule set that is on."""
        if (parts, on) == (self._parts, self._on):
            return
        self._parts, self._on = parts, on
        self.dataChanged.emit(self.index(0, 0), self.index(len(NAMES) - 1, len(FIGURES)))

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(NAMES)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else 1 + len(FIGURES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if section else _TEXT
        if role == Qt.ItemDataRole.DisplayRole:
            if section:
                return self._name_of(FIGURES[section - 1])
            return self.tr("settling…") if self._is_settling else self.tr("Whole text")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        name, column = NAMES[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(name, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if column else _TEXT
        if role == Qt.ItemDataRole.FontRole and name is self._on:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(_about(name))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column:
                return f"{self._name_of(FIGURES[column - 1])} {self._shown(name, column)}"
            return self.tr("%s, on") % name if name is self._on else str(name)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and not column:
            return _about(name)
        return None

    def _name_of(self, figure: str) -> str:
        if figure in DECIMALS:
            return name_of(figure)
        return self.tr("Sentences") if figure == "sentences" else self.tr("Syllables")

    def _shown(self, name: RuleName, column: int) -> str:
        if column == 0:
            return f"✓ {name}" if name is self._on else str(name)
        part = self._parts.get(name)
        if part is None:
            return "…"
        figure = FIGURES[column - 1]
        if figure in DECIMALS:
            return value_of(part.box, figure)
        return str(getattr(part.counts, figure))


def _about(name: RuleName) -> str:
    words = rule_words(name)
    return "\n".join([name, words.token, words.type])
