"""The pane below the text, which shows one view at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from factbox.ui.look.theme import STEP
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QAction, QShowEvent

    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.pane.pane_view import PaneView
    from factbox.ui.snapshots.panel import SnapshotsView
    from factbox.ui.text.editor import Editor


def _views(
    tint: QAction, snapshots: SnapshotsView, settings: QSettings
) -> dict[str, Callable[[Inspection, Editor], PaneView]]:
    """Return what makes each view, by name; they are loaded when the pane first opens."""
    from factbox.ui.pane.diversity.diversity_curve import DiversityCurve
    from factbox.ui.pane.rule_sets.rule_sets import RuleSetsView
    from factbox.ui.pane.trend.view import TrendView
    from factbox.ui.pane.why_level.why_level import WhyLevel
    from factbox.ui.pane.words.words import WordsView

    return {
        "level": partial(WhyLevel, tint=tint),
        "words": WordsView,
        "diversity": DiversityCurve,
        "rules": RuleSetsView,
        "trend": partial(TrendView, snapshots=snapshots, settings=settings),
    }


class LowerPane(QWidget):
    """Tabs and, below them, the chosen view; a view is made when it is first shown."""

    #: a sentence for the user: what failed in a view, where, and what to do
    failed = Signal(str)
    #: a sentence for the user: what was done in a view
    done = Signal(str)

    def __init__(
        self,
        inspection: Inspection,
        editor: Editor,
        tint: QAction,
        snapshots: SnapshotsView,
        settings: QSettings,
    ) -> None:
        super().__init__()
        self.setObjectName("lower_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._inspection = inspection
        self._editor = editor
        self._makers = _views(tint, snapshots, settings)
        self._made: dict[str, PaneView] = {}
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("What is shown below the text"))
        self._stack = QStackedWidget()
        self._lay_out()
        for name in self._makers:
            self.tabs.setTabData(self.tabs.addTab(titles()[name]), name)
        self.tabs.currentChanged.connect(self._show_chosen)
        inspection.changed.connect(self._follow)

    @property
    def view(self) -> PaneView:
        """The chosen view."""
        name: str = self.tabs.tabData(self.tabs.currentIndex())
        if name not in self._made:
            view = self._made[name] = self._makers[name](self._inspection, self._editor)
            view.failed.connect(self.failed)
            view.done.connect(self.done)
            self._stack.addWidget(view)
        return self._made[name]

    def open(self, name: str) -> None:
        """Show the view of that name, and give it the focus."""
        self.tabs.setCurrentIndex(list(self._makers).index(name))
        self.show()
        self._show_chosen()
        self.view.enter()

    def edit_target(self) -> None:
        """Let the user set the band that the Level should reach."""
        from factbox.ui.pane.why_level.why_level import WhyLevel

        self.open("level")
        view = self.view
        assert isinstance(view, WhyLevel)
        view.edit_target()

    def turn(self, name: str) -> None:
        """Open the view of that name, or close the pane if the focus is already there."""
        is_chosen = self.tabs.tabData(self.tabs.currentIndex()) == name
        focus = self.window().focusWidget()
        if self.isVisible() and is_chosen and focus is not None and self.isAncestorOf(focus):
            self.close_pane()
        else:
            self.open(name)

    def close_pane(self) -> None:
        """Leave the whole window to the text."""
        self.hide()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Views hear nothing while they are hidden, alone or with their window.
        QTimer.singleShot(0, self, self._inspection.publish)

    def _show_chosen(self) -> None:
        if self.isHidden():
            return
        self._stack.setCurrentWidget(self.view)
        self._inspection.publish()

    def _follow(self, metrics: Metrics) -> None:
        if self.isVisible():
            self.view.show_metrics(metrics)

    def _lay_out(self) -> None:
        close = QToolButton()
        close.setObjectName("close_pane")
        close.setText("✕")
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close the pane below the text"))
        close.clicked.connect(self.close_pane)
        top = QHBoxLayout()
        top.addWidget(self.tabs)
        top.addStretch()
        top.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, STEP // 2, STEP, STEP)
        layout.setSpacing(STEP)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)


def titles() -> dict[str, str]:
    """Return the title of each view, by name."""
    return {
        "level": tr("Why this level"),
        "words": tr("Words"),
        "diversity": tr("Diversity over the text"),
        "rules": tr("Rule sets"),
        "trend": tr("Trend"),
    }
