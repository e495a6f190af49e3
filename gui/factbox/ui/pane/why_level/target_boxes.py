"""The fields for the target: a band of the main figure, one of lengths, and a coverage."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from factbox.analysis.figures.fact_box import main_figure_in
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import Aim, Target
from factbox.reports.target_wording import not_applied, why_no_main
from factbox.tr import tr
from factbox.ui.look.theme import STEP
from factbox.ui.look.wrapped_label import WrappedLabel
from factbox.ui.pane.why_level.band_box import BandBox, BandWords
from factbox.ui.pane.why_level.coverage_box import CoverageBox
from factbox.ui.pane.why_level.main_box import MainBox

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from factbox.analysis.languages.language import Language

# The room between two parts of the target.
_BETWEEN = 2 * STEP
# The least room for what a part asks for, beside it, and how many lines it may fill there.
_LEAST_WORK, _MOST_LINES = 32 * STEP, 1.9


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
        self._language: Language | None = None
        length = BandWords(
            tr("&Target length"),
            tr("Shortest target length"),
            tr("Longest target length"),
            tr("words", "behind two fields: a number of words"),
        )
        self.main = MainBox()
        self.length = BandBox("length", length, Band(800, 1000), most=9_999_999, step=50)
        self.coverage = CoverageBox()
        self._boxes: list[QWidget] = [self.main, self.length, self.coverage]
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
        self.main.chosen.connect(self._choose_main)
        self.length.chosen.connect(
            lambda band: self._choose(self._target._replace(length=band))
        )
        self.coverage.chosen.connect(
            lambda coverage: self._choose(self._target._replace(coverage=coverage))
        )
        self.show_target(target)

    def follow(self, language: Language) -> None:
        """Offer the main figure of the language of the text."""
        if language is not self._language:
            self._language = language
            self.main.show_figure(main_figure_in(language), why_no_main(language))
            self.show_target(self._target)

    def show_target(self, target: Target) -> None:
        """Show this target, as far as it applies in the language of the text."""
        self._target = target
        self.main.show_band(self._applied().main_band)
        self.length.show_band(target.length)
        self.coverage.show_coverage(target.coverage)
        self.works[0].show_text(self._why_not())
        for has_words, work in zip(self._have_words(), self.works, strict=True):
            work.setVisible(has_words)
        self._arrange()

    def show_works(self, *works: str) -> None:
        """Show what each part asks for; "" for one that is not set."""
        main, *others = works
        for label, words in zip(self.works, (main or self._why_not(), *others), strict=True):
            label.show_text(words)
        self._arrange()

    def enter(self) -> None:
        """Take the focus at the first part that is set, or else set a main figure."""
        target = self._applied()
        has_main = target.main is not None or not why_no_main(self._language)
        has_coverage = target.coverage is not None and self.coverage.has_list
        if target.main is None and has_coverage and target.length is None:
            self.coverage.enter()
        elif target.main is None and (target.length is not None or not has_main):
            self.length.enter()
        else:
            self.main.enter()

    def _applied(self) -> Target:
        """Return what of the target applies in the language of the text."""
        return (
            self._target if self._language is None else self._target.in_language(self._language)
        )

    def _why_not(self) -> str:
        """Return why a main figure is not aimed at, if that must be said."""
        if self._language is None:
            return ""
        return not_applied(self._target, self._language) or why_no_main(self._language)

    def _have_words(self) -> tuple[bool, ...]:
        """Return whether each part is set, or has to say why it is not."""
        main, length, coverage = self._applied()
        return (
            main is not None or bool(self._why_not()),
            length is not None,
            coverage is not None,
        )

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
        for has_words, box, work in zip(
            self._have_words(), self._boxes, self.works, strict=True
        ):
            needed = sum(map(_least, (*rows[-1], box))) + len(rows[-1]) * _BETWEEN
            if rows[-1] and (is_alone or has_words or needed > room[len(rows) - 1]):
                rows.append([])
            rows[-1].append(box)
            is_alone = has_words
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

    def _choose_main(self, band: Band | None) -> None:
        figure = None if self._language is None else main_figure_in(self._language)
        aim = None if band is None or figure is None else Aim(figure, band)
        self._choose(self._target._replace(main=aim))

    def _choose(self, target: Target) -> None:
        self.show_target(target)
        self.chosen.emit(target)


def _least(widget: QWidget) -> int:
    return widget.minimumSizeHint().width()


def _work(name: str) -> WrappedLabel:
    label = WrappedLabel()
    label.setObjectName(name)
    return label
