"""The distribution of a figure: in words, and below them as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from factbox.tr import tr
from factbox.ui.folder.distribution.picture import DrawnDistribution
from factbox.ui.folder.distribution.plot import HistogramPlot
from factbox.ui.folder.distribution.words import bar_in_words, distribution_in_words
from factbox.ui.look.elided_label import ElidedLabel
from factbox.ui.look.theme import STEP

if TYPE_CHECKING:
    from factbox.analysis.level.band import Band
    from factbox.ui.folder.distribution.distribution import Distribution

_PICTURE = QSize(1000, 500)


class DistributionView(QWidget):
    """Shows how a figure is distributed, and asks for the texts of a bar."""

    #: the Band of values that the user wants to see
    band_wanted = Signal(object)
    #: a sentence for the user: what was done
    done = Signal(str)
    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._drawn: DrawnDistribution | None = None
        self.plot = HistogramPlot()
        self._label = ElidedLabel()
        self._label.setObjectName("distribution_words")
        self.save = QPushButton(tr("Save pict&ure…"))
        self.save.setObjectName("save_distribution")
        self.save.clicked.connect(self.save_picture)
        self.plot.read.connect(self._read_out)
        self.plot.requested.connect(self._ask_for_bar)
        self._lay_out()

    def show_distribution(
        self, distribution: Distribution, target: Band | None, chosen: Band | None
    ) -> None:
        """Show this distribution, with the target and the range that the table shows."""
        self._drawn = DrawnDistribution(distribution, target, chosen)
        self.save.setEnabled(bool(distribution.values))
        self.plot.show_distribution(self._drawn)
        self._read_out(self.plot.marked)

    def in_words(self) -> str:
        """Return the distribution in words."""
        if self._drawn is None:
            return ""
        return distribution_in_words(self._drawn.distribution, self._drawn.target)

    def save_picture(self) -> None:
        """Ask for a file, and save the picture there."""
        from factbox.ui.files.picture_file import save_picture

        if self._drawn is not None and self._drawn.distribution.values:
            told = self.done.emit, self.failed.emit
            name = tr("distribution", "name of a picture file") + ".png"
            save_picture(self, self.plot.paint_on, _PICTURE, name, *told)

    def _read_out(self, bar: int | None) -> None:
        """Say what the mark reads; without a mark, the whole distribution."""
        is_read = bar is not None and self._drawn is not None
        words = self.in_words()
        if bar is not None and self._drawn is not None:
            words = bar_in_words(self._drawn.distribution, bar)
        self._label.show_text(words)
        role = QPalette.ColorRole
        self._label.setForegroundRole(role.WindowText if is_read else role.PlaceholderText)
        self.plot.say(words, aloud=is_read)

    def _ask_for_bar(self, bar: int) -> None:
        if self._drawn is not None:
            self.band_wanted.emit(self._drawn.distribution.band_of(bar))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(STEP)
        top.addWidget(self._label, 1)
        top.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, STEP, 0, 0)
        layout.setSpacing(STEP // 2)
        layout.addLayout(top)
        layout.addWidget(self.plot, 1)
