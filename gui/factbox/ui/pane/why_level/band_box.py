"""A box to tick, and beside it the lowest and the highest value of a band."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QWidget

from factbox.analysis.level.band import Band
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP


class BandWords(NamedTuple):
    """The words for a band: its label, the names of its ends for screen readers, its unit."""

    title: str
    lowest: str
    highest: str
    unit: str = ""


class BandBox(QWidget):
    """A box to tick, and beside it the lowest and the highest value."""

    #: the Band from now on, or None
    chosen = Signal(object)

    def __init__(self, name: str, words: BandWords, usual: Band, most: int, step: int) -> None:
        super().__init__()
        self._usual = usual
        self._has_band = QCheckBox(words.title)
        self._has_band.setObjectName(f"has_{name}")
        self._low, self._high = (number_box(most, step) for _ in usual)
        self._low.setObjectName(f"lowest_{name}")
        self._high.setObjectName(f"highest_{name}")
        self._low.setAccessibleName(words.lowest)
        self._high.setAccessibleName(words.highest)
        self._has_band.toggled.connect(self._choose)
        self._low.valueChanged.connect(self._choose_low)
        self._high.valueChanged.connect(self._choose_high)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        for widget in (self._has_band, self._low, plain_label("–"), self._high):
            layout.addWidget(widget)
        if words.unit:
            layout.addWidget(plain_label(words.unit))

    def show_band(self, band: Band | None) -> None:
        """Show this band; without one, the usual numbers in grey."""
        shown = band or self._usual
        boxes = self._has_band, self._low, self._high
        blockers = [QSignalBlocker(each) for each in boxes]
        self._has_band.setChecked(band is not None)
        for box, number in zip(boxes[1:], shown, strict=True):
            box.setValue(round(number))
            box.setEnabled(band is not None)
        for blocker in blockers:
            blocker.unblock()

    def enter(self) -> None:
        """Tick the box, and take the focus at the lowest value."""
        self._has_band.setChecked(True)
        self._low.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._low.selectAll()

    def _choose_low(self, low: int) -> None:
        self._high.setValue(max(self._high.value(), low))
        self._choose()

    def _choose_high(self, high: int) -> None:
        self._low.setValue(min(self._low.value(), high))
        self._choose()

    def _choose(self) -> None:
        is_chosen = self._has_band.isChecked()
        self.chosen.emit(Band(self._low.value(), self._high.value()) if is_chosen else None)


def number_box(most: int, step: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, most)
    box.setSingleStep(step)
    box.setGroupSeparatorShown(True)
    # Room for the usual numbers; longer ones can be scrolled.
    box.setFixedWidth((7 if step == 1 else 9) * STEP)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    # A number that is still being typed does not count yet.
    box.setKeyboardTracking(False)
    return box
