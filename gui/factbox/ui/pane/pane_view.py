"""The base of the views in the pane below the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.text.editor import Editor


class PaneView(QWidget):
    """A view for the pane. While it is hidden it is told nothing, and should mark nothing.

    Each view has its own `show_metrics` and `enter`. They raise here, as a class of Qt's
    cannot be an abstract one of Python's: both have a metaclass.
    """

    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)
    #: a sentence for the user: what was done
    done = Signal(str)

    def __init__(self, inspection: Inspection, editor: Editor) -> None:
        super().__init__()
        self.inspection = inspection
        self.editor = editor

    def show_metrics(self, metrics: Metrics) -> None:
        """Follow an edit or the cursor; what takes longer than a key must wait."""
        raise NotImplementedError

    def enter(self) -> None:
        """Take the focus where the keys are most useful."""
        raise NotImplementedError
