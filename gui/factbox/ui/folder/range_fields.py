"""Two fields for the ends of a range."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from factbox.analysis.level.band import Band
from factbox.reports.target_wording import number
from factbox.tr import tr
from factbox.ui.folder.distribution.words import value_shown
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure


class RangeWords(NamedTuple):
    """The labels of the two fields, and their names for a screen reader."""

    low: str
    high: str
    lowest: str
    highest: str


class RangeFields(QWidget):
    """Lets the user type a range of a figure; an empty field is no limit."""

    #: the Band from now on, or None
    chosen = Signal(object)

    def __init__(self, name: str, words: RangeWords) -> None:
        super().__init__()
        self._figure: Figure | None = None
        self._ends = [_field(f"lowest_{name}", words.lowest)]
        self._ends.append(_field(f"highest_{name}", words.highest))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        for label_text, field in zip((words.low, words.high), self._ends, strict=True):
            label = plain_label(label_text)
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
            field.editingFinished.connect(self._choose)
        self._told: Band | None = None

    def show_range(self, figure: Figure, band: Band | None) -> None:
        """Show a range of this figure; None for no limit."""
        self._figure, self._told = figure, band
        for field, end in zip(self._ends, band or (-inf, inf), strict=True):
            blocker = QSignalBlocker(field)
            field.setText("" if end in (-inf, inf) else _written(figure, end))
            blocker.unblock()

    def _choose(self) -> None:
        assert self._figure is not None
        band = self._typed(self._figure)
        # A field that is left as it was may show a rounded number.
        if not any(field.isModified() for field in self._ends) or band == self._told:
            return
        self.show_range(self._figure, band)
        self.chosen.emit(band)

    def _typed(self, figure: Figure) -> Band | None:
        low, high = (_number(figure, field.text()) for field in self._ends)
        if low is None and high is None:
            return None
        ends = -inf if low is None else low, inf if high is None else high
        return Band(min(ends), max(ends))


def _written(figure: Figure, end: float) -> str:
    return value_shown(figure, end) if figure.classes else number(end)


def _number(figure: Figure, typed: str) -> float | None:
    """Return the value that was typed, perhaps as the name of a class; None if it is none."""
    classes = [tr(each).casefold() for each in figure.classes]
    if typed.strip().casefold() in classes:
        return classes.index(typed.strip().casefold()) + 1
    plain = "".join(typed.split()).replace("\u2212", "-")
    # As in the language of the window, as programs write it, or with a comma for the decimals.
    for way in (QLocale(), QLocale.c(), QLocale(QLocale.Language.German)):
        value, is_number = way.toDouble(plain)
        if is_number:
            return value if abs(value) < inf else None
    return None


def _field(name: str, spoken: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(spoken)
    field.setFixedWidth(field.fontMetrics().horizontalAdvance("000,000") + 2 * STEP)
    return field
