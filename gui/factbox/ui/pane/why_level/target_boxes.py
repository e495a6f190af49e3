"""The fields for the target: a band of Levels, a band of lengths, and a coverage."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from factbox.analysis.level.band import Band
from factbox.analysis.level.target import Target
from factbox.tr import tr
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP
from factbox.ui.look.wrapped_label import WrappedLabel
from factbox.ui.pane.why_level.coverage_box import CoverageBox

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

# The room between two parts of the target.
_BETWEEN = 2 * STEP
# The least room for what a part asks for, beside it, and how many lines it may fill there.
_LEAST_WORK, _MOST_LINES = 32 * STEP, 1.9


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
    """The parts of the target, what each asks for and, on the right, another widget.

    What a part asks for stands beside it, or below it where there is little room. Parts that
    are not set share a row if they fit into it.
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
        self.coverage = CoverageBox()
        self._boxes: list[QWidget] = [self.level, self.length, self.coverage]
        #: what each part asks for
        self.works = [_work(name) for name in ("target_work", "length_work", "coverage_work")]
        for work in self.works:
            work.setParent(self)
        self._aside = aside
        self._arranged: list[list[QWidget]] = []
        self._rows = [QHBoxLayout() for _ in (*self._boxes, *self.works)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP // 2)
        for row in self._rows:
            row.setSpacing(_BETWEEN)
            layout.addLayout(row)
        for before, behind in pairwise([*self._boxes, aside]):
            QWidget.setTabOrder(before, behind)
        self.level.chosen.connect(lambda band: self._choose(self._target._replace(level=band)))
        self.length.chosen.connect(
            lambda band: self._choose(self._target._replace(length=band))
        )
        self.coverage.chosen.connect(
            lambda coverage: self._choose(self._target._replace(coverage=coverage))
        )
        self.show_target(target)

    def show_target(self, target: Target) -> None:
        """Show this target."""
        self._target = target
        self.level.show_band(target.level)
        self.length.show_band(target.length)
        self.coverage.show_coverage(target.coverage)
        for part, work in zip(target, self.works, strict=True):
            work.setVisible(part is not None)
        self._arrange()

    def show_works(self, *works: str) -> None:
        """Show what each part asks for; "" for one that is not set."""
        for label, words in zip(self.works, works, strict=True):
            label.show_text(words)
        self._arrange()

    def enter(self) -> None:
        """Take the focus at the first part that is set, or else set a Level."""
        target = self._target
        if target.level is None and target.length is not None:
            self.length.enter()
        elif target.level is None and target.coverage is not None:
            self.coverage.enter()
        else:
            self.level.enter()

    def minimumSizeHint(self) -> QSize:
        widths = [_least(box) for box in self._boxes]
        width = max(widths[0] + _BETWEEN + _least(self._aside), *widths)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arranged_for(self, width: int) -> list[list[QWidget]]:
        """Return the widgets in each row of this width."""
        room = [width - _BETWEEN - _least(self._aside), *[width] * len(self._boxes) * 2]
        rows: list[list[QWidget]] = [[]]
        is_alone = False
        for part, box, work in zip(self._target, self._boxes, self.works, strict=True):
            needed = sum(map(_least, (*rows[-1], box))) + len(rows[-1]) * _BETWEEN
            if rows[-1] and (is_alone or part is not None or needed > room[len(rows) - 1]):
                rows.append([])
            rows[-1].append(box)
            is_alone = part is not None
            if is_alone:
                beside = room[len(rows) - 1] - _least(box) - _BETWEEN
                lines = work.fontMetrics().horizontalAdvance(work.text()) / max(beside, 1)
                if beside < _LEAST_WORK or lines > _MOST_LINES:
                    rows.append([])
                rows[-1].append(work)
        return rows

    def _arrange(self) -> None:
        rows = self._arranged_for(self.width())
        if rows == self._arranged:
            return
        self._arranged = rows
        for row in self._rows:
            while row.count():
                row.takeAt(0)
        for row, widgets in zip(self._rows, rows, strict=False):
            for widget in widgets:
                row.addWidget(widget, int(widget in self.works))
            row.addStretch()
        self._rows[0].addWidget(self._aside)

    def _choose(self, target: Target) -> None:
        self.show_target(target)
        self.chosen.emit(target)


def _least(widget: QWidget) -> int:
    return widget.minimumSizeHint().width()


def _work(name: str) -> WrappedLabel:
    label = WrappedLabel()
    label.setObjectName(name)
    return label


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
