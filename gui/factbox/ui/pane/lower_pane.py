"""The pane below the text, which shows one view at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from factbox.tr import tr
from factbox.ui.look.kept_sizes import restore_dividers
from factbox.ui.look.theme import STEP, heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QAction, QShowEvent

    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.pane.pane_view import PaneView
    from factbox.ui.pane.vocabulary.words_above import WordsAbove
    from factbox.ui.snapshots.panel import SnapshotsView
    from factbox.ui.text.editor import Editor
    from factbox.ui.vocabulary.desk import VocabularyDesk


def _views(
    tint: QAction,
    marks: WordsAbove,
    desk: Callable[[], VocabularyDesk],
    snapshots: SnapshotsView,
    settings: QSettings,
) -> dict[str, Callable[[Inspection, Editor], PaneView]]:
    """Return what makes each view, by name; they are loaded when the pane first opens."""
    from factbox.ui.pane.diversity.diversity_curve import DiversityCurve
    from factbox.ui.pane.rule_sets.rule_sets import RuleSetsView
    from factbox.ui.pane.trend.view import TrendView
    from factbox.ui.pane.vocabulary.vocabulary import VocabularyView
    from factbox.ui.pane.why_level.why_level import WhyLevel
    from factbox.ui.pane.words.words import WordsView

    return {
        "level": partial(WhyLevel, tint=tint),
        "words": WordsView,
        "diversity": DiversityCurve,
        "rules": RuleSetsView,
        "trend": partial(TrendView, snapshots=snapshots, settings=settings),
        "vocabulary": partial(VocabularyView, marks=marks, desk=desk),
    }


class LowerPane(QWidget):
    """A title and, below it, the chosen view; a view is made when it is first shown."""

    #: the name of the view that is open now; "" if the pane is closed
    turned = Signal(str)
    #: a sentence for the user: what failed in a view, where, and what to do
    failed = Signal(str)
    #: a sentence for the user: what was done in a view
    done = Signal(str)

    def __init__(
        self,
        inspection: Inspection,
        editor: Editor,
        tint: QAction,
        marks: WordsAbove,
        desk: Callable[[], VocabularyDesk],
        snapshots: SnapshotsView,
        settings: QSettings,
    ) -> None:
        super().__init__()
        self.setObjectName("lower_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._inspection = inspection
        self._editor = editor
        self._settings = settings
        self._makers = _views(tint, marks, desk, snapshots, settings)
        self._made: dict[str, PaneView] = {}
        self._rooms: dict[PaneView, QScrollArea] = {}
        self._chosen = ""
        self._title = heading("")
        self._title.setObjectName("pane_title")
        self._stack = QStackedWidget()
        self._lay_out()
        inspection.changed.connect(self._follow)

    @property
    def view(self) -> PaneView:
        """The chosen view."""
        name = self._chosen
        if name not in self._made:
            view = self._made[name] = self._makers[name](self._inspection, self._editor)
            view.failed.connect(self.failed)
            view.done.connect(self.done)
            room = self._rooms[view] = _room_for(view)
            self._stack.addWidget(room)
            restore_dividers(view, self._settings)
        return self._made[name]

    def open(self, name: str) -> None:
        """Show the view of that name, and give it the focus."""
        self.show_view(name)
        self.view.enter()

    def show_view(self, name: str) -> None:
        """Show the view of that name."""
        self._chosen = name
        self._title.setText(titles()[name])
        self.setAccessibleName(titles()[name])
        self._stack.setCurrentWidget(self._rooms[self.view])
        self.show()
        self._inspection.publish()
        self.turned.emit(name)

    def edit_target(self) -> None:
        """Let the user set the target."""
        from factbox.ui.pane.why_level.why_level import WhyLevel

        self.open("level")
        view = self.view
        assert isinstance(view, WhyLevel)
        view.edit_target()

    def turn(self, name: str, on: bool) -> None:
        """Open the view of that name, or close the pane, unless it is so already."""
        is_open = self._chosen == name and not self.isHidden()
        if on and not is_open:
            self.open(name)
        elif is_open and not on:
            self.close_pane()

    def go_to(self, name: str) -> bool:
        """Give the focus to the open view of that name; return False if it has it already."""
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            return False
        self.open(name)
        return True

    def close_pane(self) -> None:
        """Leave the whole window to the text."""
        self.hide()
        self.turned.emit("")
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Views hear nothing while they are hidden, alone or with their window.
        QTimer.singleShot(0, self, self._inspection.publish)

    def _follow(self, metrics: Metrics) -> None:
        if self.isVisible():
            self.view.show_metrics(metrics)

    def _lay_out(self) -> None:
        close = QToolButton()
        close.setObjectName("close_pane")
        close.setText("✕")
        close.setToolTip(tr("Close", "button"))
        close.setAccessibleName(tr("Close the pane below the text"))
        close.clicked.connect(self.close_pane)
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch()
        top.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, STEP // 2, STEP, STEP)
        layout.setSpacing(STEP)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)


def _room_for(view: PaneView) -> QScrollArea:
    """Return an area for a view, which scrolls if the view does not fit."""
    room = QScrollArea()
    room.setWidget(view)
    room.setWidgetResizable(True)
    room.setFrameShape(QFrame.Shape.NoFrame)
    room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return room


def titles() -> dict[str, str]:
    """Return the title of each view, by name."""
    return {
        "level": tr("Why this level"),
        "words": tr("Words"),
        "diversity": tr("Diversity over the text"),
        "rules": tr("Rule sets"),
        "trend": tr("Trend"),
        "vocabulary": tr("Vocabulary"),
    }
