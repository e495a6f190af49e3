"""Trend: how the figures of the text went from snapshot to snapshot, and go now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
)

from factbox.analysis.figures.all_figures import DECIMALS, AllFigures, all_figures
from factbox.analysis.figures.diversity import Diversity
from factbox.analysis.figures.readability import Readability
from factbox.snapshots.trend import Trend
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.elided_label import ElidedLabel
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, colours, quieten
from factbox.ui.pane.pane_view import PaneView
from factbox.ui.pane.trend.drawn import Drawn, Now
from factbox.ui.pane.trend.figure_chooser import FigureChooser
from factbox.ui.pane.trend.picture import paint_whole, picture_size
from factbox.ui.pane.trend.plot import TrendPlot
from factbox.ui.pane.trend.words import in_general, nothing, place, spoken

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QHideEvent, QPainter, QResizeEvent, QShowEvent

    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.pane.trend.plot import Mark
    from factbox.ui.snapshots.panel import SnapshotsView
    from factbox.ui.snapshots.snapshot_list import SnapshotList
    from factbox.ui.text.editor import Editor

_SETTING = "trend_figures"
_USUAL = ("level", "tokens", "types", "ttr")
# What cannot be had before the next key.
_COSTLY = {*Readability._fields, *Diversity._fields}
# Before the next key of somebody who types fast.
_DRAW_AFTER_MS = 40
# What is there again so soon is not said to be settling: that would flicker at every key.
_TELL_AFTER_MS = 150


class TrendView(PaneView):
    """Draws a panel for each figure that is chosen, reads it out, and selects its snapshots.

    The history is what `snapshots` shows; which figures were chosen is kept in `settings`.
    """

    def __init__(
        self,
        inspection: Inspection,
        editor: Editor,
        snapshots: SnapshotsView,
        settings: QSettings,
    ) -> None:
        super().__init__(inspection, editor)
        self._snapshots = snapshots
        self._settings = settings
        self._listed: SnapshotList | None = None
        self._trend = Trend()
        self._places: dict[int, int] = {}
        self._selected: list[int] = []
        self._metrics: Metrics | None = None
        self._measured: AllFigures | None = None
        self._drawn: Drawn | None = None
        self.plot = TrendPlot()
        self._label = ElidedLabel()
        self._label.setObjectName("trend_reading")
        self._nothing = plain_label()
        self._nothing.setObjectName("no_trend")
        self._settling_label = plain_label(self.tr("settling…"))
        self._settling_label.setObjectName("trend_settling")
        self.chooser = FigureChooser(_stored(settings))
        self._save = QPushButton(self.tr("Save picture…"))
        self._save.setObjectName("save_trend")
        self._scroll = QScrollArea()
        self._stack = QStackedWidget()
        self._lay_out()
        self._slices = Settling(self, self._measure, self._take_measures)
        self._drawing = QTimer(self, singleShot=True, interval=_DRAW_AFTER_MS)
        self._drawing.timeout.connect(self._draw)
        self._telling = QTimer(self, singleShot=True, interval=_TELL_AFTER_MS)
        self._telling.timeout.connect(self._settling_label.show)
        self._following = QTimer(self, singleShot=True, interval=0)
        self._following.timeout.connect(self._take_snapshots)
        snapshots.selection_changed.connect(self._follow_snapshots)
        self.chooser.changed.connect(self._choose)
        self.plot.read.connect(self._read_out)
        self.plot.requested.connect(snapshots.select)
        self.plot.went_to.connect(self._scroll_to)
        self._save.clicked.connect(self.save_picture)

    def show_metrics(self, metrics: Metrics) -> None:
        """Move the open end behind an edit; what is costly to measure, later still."""
        before = self._metrics
        if before is not None and _counted(metrics) == _counted(before):
            return
        if metrics.waiting:
            # Half a text is no revision.
            self._slices.stop()
            self._tell_of_settling()
            return
        if before is None or metrics.rules is not before.rules:
            self._measured = None
        is_first, self._metrics = before is None, metrics
        self._measure_if_wanted()
        if is_first:
            self._take_snapshots()
        elif not self._drawing.isActive():
            self._drawing.start()

    def enter(self) -> None:
        """Take the focus, the open end read first."""
        self.finish()
        target = self.chooser if self._drawn is None else self.plot
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> None:
        """Draw at once what is still to be drawn."""
        self._slices.finish()
        if self._following.isActive():
            self._take_snapshots()
        if self._drawing.isActive():
            self._draw()

    def save_picture(self) -> None:
        """Ask for a file, and save what is shown as a picture in it."""
        from factbox.ui.files.picture_file import save_picture

        self.finish()
        drawn = self._drawn
        if drawn is not None:

            def paint(painter: QPainter, size: QSize) -> None:
                paint_whole(painter, drawn, size, self.plot.font(), colours())

            save_picture(self, paint, picture_size(len(drawn.names)), self.tr("trend.png"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._following.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for waiting in (self._slices, self._drawing, self._following, self._telling):
            waiting.stop()
        # Edits are not told of from now on.
        self._metrics = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.plot.fit(self._scroll.viewport().size())

    def _follow_snapshots(self) -> None:
        if self.isVisible():
            self._following.start()

    def _choose(self) -> None:
        self._settings.setValue(_SETTING, " ".join(self.chooser.chosen()))
        self._measure_if_wanted()
        self._draw()

    def _measure_if_wanted(self) -> None:
        if self._metrics is None:
            return
        if _COSTLY.intersection(self.chooser.chosen()):
            self._tell_of_settling()
            self._slices.begin()
        else:
            self._slices.stop()
            self._tell_of_settled()

    def _tell_of_settling(self) -> None:
        if not self._telling.isActive():
            self._telling.start()

    def _tell_of_settled(self) -> None:
        self._telling.stop()
        self._settling_label.hide()

    def _measure(self) -> Generator[None, None, AllFigures]:
        return all_figures(self.inspection.document)

    def _take_measures(self, measured: AllFigures) -> None:
        self._measured = measured
        self._tell_of_settled()
        self._draw()

    def _draw(self) -> None:
        self._drawing.stop()
        if self._metrics is None:
            # It was just shown, or the first figures are not counted yet.
            return
        self._drawn = self._what_to_draw()
        has_focus = self.plot.hasFocus()
        self.plot.show_trend(self._drawn)
        self._save.setEnabled(self._drawn is not None)
        if self._drawn is None:
            self._nothing.setText(nothing(bool(self.chooser.chosen())))
            self._stack.setCurrentWidget(self._nothing)
            if has_focus:
                self.chooser.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._stack.setCurrentWidget(self._scroll)
            self.plot.fit(self._scroll.viewport().size())
        self._read(self.plot.marked, aloud=False)

    def _take_snapshots(self) -> None:
        """Take over the history, and what of it is selected."""
        self._following.stop()
        listed = self._snapshots.listed
        if listed is not self._listed:
            self._listed = listed
            # Those of other works are no history of this one.
            self._trend = Trend(list(listed) if listed.work is not None else ())
            self._places = {each.id: at for at, each in enumerate(self._trend.snapshots)}
        ids = self._snapshots.selected_ids()
        self._selected = sorted(self._places[each] for each in ids if each in self._places)
        self._draw()

    def _what_to_draw(self) -> Drawn | None:
        metrics, names = self._metrics, self.chooser.chosen()
        if metrics is None or self._listed is None or self._listed.work is None:
            return None
        if not names or not self._trend.snapshots:
            return None
        figures = AllFigures(metrics.whole.box, metrics.whole.counts)
        if self._measured is not None:
            figures = figures._replace(
                readability=self._measured.readability, diversity=self._measured.diversity
            )
        rules = (metrics.rules.name.value, metrics.rules.version)
        return Drawn(
            self._trend,
            Now(figures, rules, metrics.headline_rule.value),
            names,
            metrics.target,
            self._listed.work.title,
            self._selected,
        )

    def _read_out(self, mark: Mark | None) -> None:
        self._read(mark, aloud=True)

    def _read(self, mark: Mark | None, aloud: bool) -> None:
        drawn = self._drawn
        if drawn is None:
            self._label.show_text("")
        elif mark is None:
            self._label.show_text(in_general(drawn))
            self.plot.say(in_general(drawn), aloud=False)
        else:
            self._label.show_text(place(drawn, mark.at))
            self.plot.say(spoken(drawn, drawn.names[mark.panel], mark.at), aloud)

    def _scroll_to(self, area: QRectF) -> None:
        middle = area.center().toPoint()
        half = (area.size() / 2).toSize()
        self._scroll.ensureVisible(middle.x(), middle.y(), half.width(), half.height())

    def _lay_out(self) -> None:
        self.plot.setAccessibleName(
            self.tr("Figures over the snapshots, as lines; the value is the place in the row")
        )
        quieten(self._label)
        quieten(self._settling_label)
        self._settling_label.hide()
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setForegroundRole(self._label.foregroundRole())
        self._scroll.setWidget(self.plot)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._scroll)
        top = QHBoxLayout()
        top.setSpacing(STEP)
        top.addWidget(self._label, 1)
        top.addWidget(self._settling_label)
        top.addWidget(self.chooser)
        top.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, STEP, 0)
        layout.setSpacing(STEP // 2)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)


def _counted(metrics: Metrics) -> tuple[object, ...]:
    """What of a text is drawn here."""
    return metrics.whole, metrics.rules, metrics.headline_rule, metrics.target


def _stored(settings: QSettings) -> list[str]:
    """The figures that were chosen when the last window closed; the usual four at first."""
    names = str(settings.value(_SETTING, "")).split()
    return [name for name in names if name in DECIMALS] or list(_USUAL)
