"""The sidebar: the margin of the page, with the figures, the outline and the snapshots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout

from factbox.ui.look.properties import set_property
from factbox.ui.look.theme import STEP

if TYPE_CHECKING:
    from factbox.ui.sidebar.fact_box import FactBoxView
    from factbox.ui.sidebar.measure_sections import MeasureSections
    from factbox.ui.sidebar.outline import OutlineView
    from factbox.ui.snapshots.panel import SnapshotsView


class Sidebar(QFrame):
    """Lays out the parts in one column; the two lists share the remaining room."""

    def __init__(
        self,
        fact_box: FactBoxView,
        measures: MeasureSections,
        outline: OutlineView,
        snapshots: SnapshotsView,
    ) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        #: the outline and the snapshots, with a handle between them
        self.lists = QSplitter()
        self.lists.setObjectName("lists")
        set_property(self.lists, "orientation", "Vertical")
        self.lists.addWidget(outline)
        self.lists.addWidget(snapshots)
        # Snapshots need more room: their rows have two lines.
        self.lists.setSizes([2, 3])
        self.lists.setChildrenCollapsible(False)
        self.lists.setHandleWidth(2 * STEP + 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(fact_box)
        column.addWidget(measures)
        column.addWidget(self.lists, 1)
