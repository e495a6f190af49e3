"""The base of the views in the pane below the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from factbox.tr import tr
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import quieten

if TYPE_CHECKING:
    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.inspection.settling import Settling
    from factbox.ui.table.table_view import TableView
    from factbox.ui.text.editor import Editor


class PaneView(QWidget):
    """A view for the pane. While it is hidden, it is told nothing and should mark nothing.

    Each view has its own `show_metrics` and `enter`. They raise here because a class of Qt
    cannot also be an abstract class of Python: each has its own metaclass.
    """

    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)
    #: a sentence for the user: what was done
    done = Signal(str)

    def __init__(self, inspection: Inspection, editor: Editor) -> None:
        super().__init__()
        self.inspection = inspection
        self.editor = editor

    def pass_on(self, *tables: TableView[Any]) -> None:
        """Pass on what `tables` tell the user: what was done, and what failed."""
        for table in tables:
            table.done.connect(self.done)
            table.failed.connect(self.failed)

    def show_metrics(self, metrics: Metrics) -> None:
        """Follow an edit or the cursor; whatever takes longer than a key must wait."""
        raise NotImplementedError

    def enter(self) -> None:
        """Take the focus where the keys are most useful."""
        raise NotImplementedError


def settling_note(settling: Settling, name: str) -> QLabel:
    """Return a label, with that object name, that is shown while `settling` is late."""
    note = plain_label(tr("updating…"))
    note.setObjectName(name)
    quieten(note)
    note.hide()
    settling.late.connect(note.setVisible)
    return note
