"""The sidebar: the margin of the page, with the figures, the outline and the snapshots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from factbox.tr import tr
from factbox.ui.look.properties import set_property
from factbox.ui.look.theme import STEP
from factbox.ui.sidebar.section import FoldingSection

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from factbox.ui.sidebar.fact_box import FactBoxView
    from factbox.ui.sidebar.measure_sections import MeasureSections
    from factbox.ui.sidebar.outline import OutlineView
    from factbox.ui.snapshots.panel import SnapshotsView

# In a sidebar lower than this many lines, the fact box is small; in a high one, the sections
# stand farther apart.
_LOW, _HIGH = 30, 38


class Sidebar(QScrollArea):
    """The fact box and, below it, four sections.

    As many sections are open as there is room for: first the one that the user opened last.
    The others are folded until there is room again. Only a sidebar that is too low for one
    section scrolls.
    """

    def __init__(
        self,
        fact_box: FactBoxView,
        measures: MeasureSections,
        outline: OutlineView,
        snapshots: SnapshotsView,
    ) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self._fact_box = fact_box
        self._measures = measures
        # Each is opened before the next is made, as Tab goes through them in this order.
        self.outline = FoldingSection(tr("Outline"), lambda: outline)
        self.outline.set_open(True)
        self.snapshots = FoldingSection(tr("Snapshots"), lambda: snapshots, snapshots.all_texts)
        self.snapshots.set_open(True)
        self._sections = {
            **measures.sections,
            "outline": self.outline,
            "snapshots": self.snapshots,
        }
        # What the user wants open, beginning with what was opened last.
        self._wanted = ["outline", "snapshots"]
        self._is_folding = False
        self._scrolled = _Scrolled()
        self._layout = QVBoxLayout(self._scrolled)
        self._lay_out()
        self.outline.note.setObjectName("found")
        outline.titled.connect(self.outline.set_note)
        snapshots.titled.connect(self.snapshots.set_note)
        outline.entered.connect(lambda: self.outline.set_open(True))
        snapshots.entered.connect(lambda: self.snapshots.set_open(True))
        for name, section in self._sections.items():
            section.toggled.connect(lambda is_open, name=name: self._want(name, is_open))
        self._scrolled.changed.connect(self._fold)

    def opened(self) -> list[str]:
        """Return the names of the sections that the user opened."""
        return list(self._wanted)

    def open(self, names: Iterable[str]) -> None:
        """Open these sections instead, the first of them before the others."""
        self._wanted = [name for name in names if name in self._sections]
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = self.height() // self.fontMetrics().height()
        self._fact_box.set_small(lines < _LOW)
        self._scrolled.setContentsMargins(0, STEP if lines < _LOW else 2 * STEP, 0, 0)
        spacing = STEP if lines >= _HIGH else 0
        self._layout.setContentsMargins(3 * STEP, 0, 2 * STEP, spacing)
        self._layout.setSpacing(spacing)
        self._measures.set_spacing(spacing)
        self._fold()

    def _want(self, name: str, is_open: bool) -> None:
        if self._is_folding:
            return
        self._wanted = [each for each in self._wanted if each != name]
        if is_open:
            self._wanted.insert(0, name)
        self._fold()

    def _fold(self) -> None:
        """Open the user's sections as far as there is room, and fold the others."""
        sections = self._sections
        opened = sum(each.least_height for each in sections.values() if each.is_open)
        # Not `viewport().height()`, for which PySide loads many classes: 15 ms at the start.
        room = self.height() - (self._scrolled.minimumSizeHint().height() - opened)
        self._is_folding = True
        for name in set(sections) - set(self._wanted):
            sections[name].set_open(False)
        for number, name in enumerate(self._wanted):
            section = sections[name]
            section.set_open(number == 0 or section.least_height <= room)
            room -= section.least_height if section.is_open else 0
        self._is_folding = False
        self._fit_width()

    def _fit_width(self) -> None:
        """Be as wide as the widest part, beside a scroll bar."""
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(self._scrolled.minimumSizeHint().width() + bar)

    def _lay_out(self) -> None:
        column = self._layout
        column.addWidget(self._fact_box)
        column.addSpacing(STEP)
        for part in (self._measures, self.outline, self.snapshots):
            column.addWidget(part)
        column.addStretch()
        self.setWidget(self._scrolled)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        set_property(self, "focusPolicy", "NoFocus")
        set_property(self, "horizontalScrollBarPolicy", "ScrollBarAlwaysOff")


class _Scrolled(QWidget):
    """The contents of the sidebar; tells when something in it needs more room, or less."""

    #: the contents need another size
    changed = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.changed.emit()
        return done
