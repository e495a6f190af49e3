"""Trend: how the figures of a text changed from snapshot to snapshot, and how they are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget

from factbox.analysis.figures.catalogue import figures, listed
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import all_figures
from factbox.snapshots.trend import Trend
from factbox.tr import tr
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import colours
from factbox.ui.pane.picture_view import PictureToSave, PictureView
from factbox.ui.pane.trend.drawn import DrawnTrend, Now, drawn_in
from factbox.ui.pane.trend.picture import paint_whole, picture_size
from factbox.ui.pane.trend.plot import TrendPlot
from factbox.ui.pane.trend.words import (
    in_general,
    nothing,
    place,
    spoken,
    spoken_in_general,
)
from factbox.ui.sidebar.figure_menu import FigureMenu

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QHideEvent, QPainter, QResizeEvent, QShowEvent

    from factbox.analysis.figures.values import Values
    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.pane.trend.plot import TrendMark
    from factbox.ui.snapshots.panel import SnapshotsView
    from factbox.ui.snapshots.snapshot_list import SnapshotList
    from factbox.ui.text.editor import Editor

_SETTING = "trend_figures"
_USUAL = ("level", "tokens", "types", "ttr")
# These figures take longer than a key.
_COSTLY = (Group.READABILITY, Group.DIVERSITY, Group.VOCABULARY)


class TrendView(PictureView):
    """Draws a panel for each chosen figure, reads it out, and selects snapshots.

    The history is the list in `snapshots`; `settings` keep which figures are chosen.
    """

    def __init__(
        self,
        inspection: Inspection,
        editor: Editor,
        snapshots: SnapshotsView,
        settings: QSettings,
    ) -> None:
        super().__init__(inspection, editor, "trend")
        self._snapshots = snapshots
        self._settings = settings
        self._listed: SnapshotList | None = None
        self._trend = Trend()
        self._places: dict[int, int] = {}
        self._selected: list[int] = []
        self._metrics: Metrics | None = None
        self._measured: Values | None = None
        self._drawn: DrawnTrend | None = None
        self._settling = Settling(self, self._work, self._take_measures)
        self._following = QTimer(self, singleShot=True, interval=0)
        self._following.timeout.connect(self._take_snapshots)
        snapshots.selection_changed.connect(self._follow_snapshots)
        self.chooser = QPushButton(tr("Fi&gures"))
        self.menu = FigureMenu("", listed(), _stored(settings), _USUAL, self.chooser)
        self.menu.changed.connect(self._choose)
        self.plot = TrendPlot()
        self.plot.setAccessibleName(
            tr("Figures over the snapshots, as lines; the value is the place in the row")
        )
        self.plot.read.connect(self._read_out)
        self.plot.requested.connect(snapshots.select)
        self.plot.went_to.connect(self._scroll_to)
        self._nothing = plain_label()
        self._scroll = QScrollArea()
        self._stack = QStackedWidget()
        self._set_up()
        self.lay_out(self._stack, self._settling, self.chooser)

    def show_metrics(self, metrics: Metrics) -> None:
        """Move the open end after an edit; costly figures follow later."""
        self.menu.name_list(metrics.level_list)
        counted = metrics.rules, metrics.headline_rule, metrics.target
        if not self._settling.follow(metrics, *counted) or metrics.waiting:
            return
        before = self._metrics
        if before is None or (metrics.rules, metrics.level_list) != (
            before.rules,
            before.level_list,
        ):
            self._measured = None
        is_first, self._metrics = self._metrics is None, metrics
        if is_first:
            self._take_snapshots()

    def enter(self) -> None:
        """Take the focus, and read the open end first."""
        self.finish()
        target = self.chooser if self._drawn is None else self.plot
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> None:
        self._settling.finish()
        if self._following.isActive():
            self._take_snapshots()

    def picture_to_save(self) -> PictureToSave | None:
        drawn = self._drawn
        if drawn is None:
            return None

        def paint(painter: QPainter, size: QSize) -> None:
            paint_whole(painter, drawn, size, self.plot.font(), colours())

        return PictureToSave(
            paint,
            picture_size(len(drawn.names)),
            tr("trend", "name of a picture file") + ".png",
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._following.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._following.stop()
        # Edits are not followed from now on.
        self._metrics = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.plot.fit(self._scroll.viewport().size())

    def _follow_snapshots(self) -> None:
        if self.isVisible():
            self._following.start()

    def _choose(self) -> None:
        self._settings.setValue(_SETTING, " ".join(self.menu.chosen()))
        if self._metrics is not None:
            self._settling.begin()
        self._draw()

    def _work(self) -> Generator[None, None, Values | None]:
        """Draw what is known; then measure the costly figures, if any is chosen."""
        self._draw()
        yield
        groups = {figures()[key].group for key in self.menu.chosen()}
        if groups.isdisjoint(_COSTLY):
            return None
        with_vocabulary = Group.VOCABULARY in groups
        document = self.inspection.document
        return (yield from all_figures(document, with_vocabulary=with_vocabulary))

    def _take_measures(self, measured: Values | None) -> None:
        if measured is not None:
            self._measured = measured
            self._draw()

    def _draw(self) -> None:
        if self._metrics is None:
            # The view has just opened, or nothing is counted yet.
            return
        self._drawn = self._what_to_draw()
        has_focus = self.plot.hasFocus()
        self.plot.show_trend(self._drawn)
        self.save.setEnabled(self._drawn is not None)
        if self._drawn is None:
            self._nothing.setText(nothing(bool(self.menu.chosen())))
            self._stack.setCurrentWidget(self._nothing)
            if has_focus:
                self.chooser.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._stack.setCurrentWidget(self._scroll)
            self.plot.fit(self._scroll.viewport().size())
        self._read_out(self.plot.marked, aloud=False)

    def _take_snapshots(self) -> None:
        """Read the history, and which of its snapshots are selected."""
        self._following.stop()
        listed = self._snapshots.listed
        if listed is not self._listed:
            self._listed = listed
            # Snapshots of other texts are not part of the history.
            self._trend = Trend(list(listed) if listed.work is not None else ())
            self._places = {each.id: at for at, each in enumerate(self._trend.snapshots)}
        ids = self._snapshots.selected_ids()
        self._selected = sorted(self._places[each] for each in ids if each in self._places)
        self._draw()

    def _what_to_draw(self) -> DrawnTrend | None:
        metrics = self._metrics
        if metrics is None or self._listed is None or self._listed.work is None:
            return None
        names = drawn_in(metrics.whole.counts.main_figure, self.menu.chosen())
        if not names or not self._trend.snapshots:
            return None
        rules = (metrics.rules.name.value, metrics.rules.version)
        return DrawnTrend(
            self._trend,
            Now(
                _values(metrics, self._measured),
                rules,
                metrics.rules.language.code,
                metrics.headline_rule.value,
                metrics.left_out.kinds,
                metrics.level_list,
            ),
            names,
            metrics.target,
            self._listed.work.title,
            self._selected,
        )

    def _read_out(self, mark: TrendMark | None, aloud: bool = True) -> None:
        """Say what the mark reads; without a mark, what is drawn."""
        drawn = self._drawn
        if drawn is None:
            self.show_reading("", is_read=False)
        elif mark is None:
            self.show_reading(in_general(drawn), is_read=False)
            self.plot.say(spoken_in_general(drawn), aloud=False)
        else:
            self.show_reading(place(drawn, mark.at), is_read=True)
            self.plot.say(spoken(drawn, drawn.names[mark.panel], mark.at), aloud)

    def _scroll_to(self, area: QRectF) -> None:
        middle = area.center().toPoint()
        half = (area.size() / 2).toSize()
        self._scroll.ensureVisible(middle.x(), middle.y(), half.width(), half.height())

    def _set_up(self) -> None:
        self.chooser.setObjectName("choose_figures")
        self.chooser.setMenu(self.menu)
        self.menu.setAccessibleName(tr("Figures that are shown"))
        self._nothing.setObjectName("no_trend")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._scroll.setWidget(self.plot)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._scroll)


def _values(metrics: Metrics, measured: Values | None) -> Values:
    """Return the figures of the text: those known at once, and those `measured` last."""
    counts, box = metrics.whole.counts, metrics.whole.box
    main = {} if counts.main_figure is None else {counts.main_figure.key: counts.main}
    return {**(measured or {}), **counts.by_name(), **box._asdict(), **main}


def _stored(settings: QSettings) -> list[str]:
    """Return the figures chosen when the last window closed; at first, the usual four."""
    names = str(settings.value(_SETTING, "")).split()
    return [name for name in names if name in figures()] or list(_USUAL)
