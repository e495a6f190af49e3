"""The fields for the target: a band of Levels, and a band of lengths."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QSpinBox, QWidget

from factbox.analysis.level.band import Band
from factbox.analysis.level.target import Target
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEFT = Qt.AlignmentFlag.AlignLeft


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
        self._low, self._high = (_number_box(most, step) for _ in usual)
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


class TargetBoxes(QWidget):
    """Both bands of the target and, on the right, another widget.

    The second band is below the first where there is no room beside it.
    """

    #: the Target from now on
    chosen = Signal(object)

    def __init__(self, target: Target, aside: QWidget) -> None:
        super().__init__()
        self._target = target
        level = BandWords(
            tr("Tar&get Level"),
            tr("Lowest target Level"),
            tr("Highest target Level"),
        )
        length = BandWords(
            tr("&Target length"),
            tr("Shortest target length"),
            tr("Longest target length"),
            tr("words"),
        )
        self.level = BandBox("target", level, Band(8, 10), most=40, step=1)
        self.length = BandBox("length", length, Band(800, 1000), most=9_999_999, step=50)
        self.level.chosen.connect(lambda band: self._choose(level=band))
        self.length.chosen.connect(lambda band: self._choose(length=band))
        self._aside = aside
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * STEP)
        self._grid.setVerticalSpacing(STEP // 2)
        self._grid.setColumnStretch(2, 1)
        self._grid.addWidget(self.level, 0, 0, _LEFT)
        # In the order of Tab.
        self._grid.addWidget(self.length, 1, 0, 1, 4, _LEFT)
        self._grid.addWidget(aside, 0, 3)
        self.show_target(target)

    def show_target(self, target: Target) -> None:
        """Show this target."""
        self._target = target
        self.level.show_band(target.level)
        self.length.show_band(target.length)

    def minimumSizeHint(self) -> QSize:
        level, length, aside = self._widths()
        width = max(level + aside + 2 * self._grid.horizontalSpacing(), length)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= sum(self._widths()) + 3 * self._grid.horizontalSpacing()
        place = (0, 1, 1, 1) if is_wide else (1, 0, 1, 4)
        if self._grid.getItemPosition(self._grid.indexOf(self.length)) != place:
            self._grid.removeWidget(self.length)
            self._grid.addWidget(self.length, *place, _LEFT)

    def _widths(self) -> list[int]:
        some = self.level, self.length, self._aside
        return [widget.minimumSizeHint().width() for widget in some]

    def _choose(self, **band: Band | None) -> None:
        self.show_target(self._target._replace(**band))
        self.chosen.emit(self._target)


def _number_box(most: int, step: int) -> QSpinBox:
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
