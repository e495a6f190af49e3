"""The fields for the band of the main figure: a Level, or a score with its bands in words."""

from __future__ import annotations

from math import inf, isinf
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.band import Band, hard_end
from factbox.reports.target_wording import bands_of, has_points, range_of
from factbox.tr import tr
from factbox.ui.look.elided_choice import ElidedChoice
from factbox.ui.look.plain import explain, plain_label
from factbox.ui.look.theme import STEP
from factbox.ui.pane.why_level.band_box import number_box

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure

#: What is offered before a Level is set.
USUAL_LEVEL = Band(8, 10)
_HIGHEST_LEVEL, _HIGHEST_SCORE = 40, 200
# Between the ends of a band of one’s own, where the band before had only one.
_WIDE = 10


class MainBox(QWidget):
    """A box to tick, the bands of the figure in words if it has any, and both ends in numbers.

    Of a band without an end, such as “80 or more”, only the other end is shown.
    """

    #: the Band from now on, or None
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._figure: Figure | None = None
        self._bands: list[Band] = []
        self._shown = USUAL_LEVEL
        self._has_band = QCheckBox()
        self._has_band.setObjectName("has_target")
        self._low, self._high = (number_box(_HIGHEST_LEVEL, 1) for _ in USUAL_LEVEL)
        self._low.setObjectName("lowest_target")
        self._high.setObjectName("highest_target")
        self._between, self._open = plain_label("–"), plain_label("")
        self._words = ElidedChoice()
        self._words.setObjectName("target_band")
        self._words.setAccessibleName(tr("Target in words"))
        self._has_band.toggled.connect(self._choose)
        self._low.valueChanged.connect(self._choose_low)
        self._high.valueChanged.connect(self._choose_high)
        self._words.activated.connect(self._choose_words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        ends = self._low, self._between, self._high, self._open
        for widget in (self._has_band, self._words, *ends):
            layout.addWidget(widget)
        self.show_figure(LEVEL, "")

    def show_figure(self, figure: Figure | None, why_none: str) -> None:
        """Offer bands of this figure; without one, say in the tooltip `why_none`."""
        self._figure = figure
        name = tr((figure or LEVEL).name)
        is_score = has_points(figure)
        self._has_band.setText(
            tr("Tar&get %s", "label of fields; %s: name of a figure, such as Level") % name
            if is_score
            else tr("Tar&get Level")
        )
        self._has_band.setEnabled(figure is not None)
        explain(self._has_band, why_none)
        self._low.setAccessibleName(tr("Lowest target %s") % name)
        self._high.setAccessibleName(tr("Highest target %s") % name)
        named = [] if figure is None else bands_of(figure)
        self._bands = [band for band, _ in named]
        blocker = QSignalBlocker(self._words)
        self._words.clear()
        for band, words in named:
            self._words.addItem(
                tr("{words} ({range})").format(words=tr(words), range=range_of(*band))
            )
        self._words.addItem(tr("other numbers"))
        blocker.unblock()
        self._words.setVisible(bool(named))
        for box in (self._low, self._high):
            number = QSignalBlocker(box)
            box.setMaximum(_HIGHEST_SCORE if is_score else _HIGHEST_LEVEL)
            number.unblock()
        self.show_band(None)

    def show_band(self, band: Band | None) -> None:
        """Show this band; without one, the usual one in grey."""
        self._shown = shown = band or self._usual()
        boxes = self._has_band, self._words, self._low, self._high
        blockers = [QSignalBlocker(each) for each in boxes]
        self._has_band.setChecked(band is not None)
        for box, end in zip((self._low, self._high), shown, strict=True):
            box.setVisible(not isinf(end) and self._figure is not None)
            box.setEnabled(band is not None)
            if not isinf(end):
                box.setValue(round(end))
        at = self._bands.index(shown) if shown in self._bands else len(self._bands)
        self._words.setCurrentIndex(at)
        self._words.setEnabled(band is not None)
        self._words.setToolTip(self._words.currentText())
        for blocker in blockers:
            blocker.unblock()
        self._between.setVisible(self._figure is not None and not any(map(isinf, shown)))
        self._open.setVisible(any(map(isinf, shown)))
        self._open.setText(
            tr("or more", "behind a field: “8 or more”")
            if isinf(shown.high)
            else tr("or less", "behind a field: “8 or less”")
        )

    def enter(self) -> None:
        """Tick the box, and take the focus at the lowest value or at the words."""
        self._has_band.setChecked(True)
        if self._bands:
            self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._low.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._low.selectAll()

    def _usual(self) -> Band:
        """Return the band that is offered at first, as hard as the usual limit."""
        figure = self._figure
        if figure is None or not self._bands:
            return USUAL_LEVEL
        limit = figure.usual_limit
        return next(each for each in self._bands if hard_end(figure, each) == limit)

    def _choose_low(self, low: int) -> None:
        self._shown = Band(low, max(self._shown.high, low))
        self._choose()

    def _choose_high(self, high: int) -> None:
        self._shown = Band(min(self._shown.low, high), high)
        self._choose()

    def _choose_words(self, at: int) -> None:
        if at < len(self._bands):
            self._shown = self._bands[at]
        else:
            low, high = self._shown
            low = high - _WIDE if low == -inf else low
            self._shown = Band(low, low + _WIDE if high == inf else high)
        self._choose()

    def _choose(self) -> None:
        self.chosen.emit(self._shown if self._has_band.isChecked() else None)
