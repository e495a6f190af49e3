"""Snapshots that are saved without being asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from factbox.analysis.metrics import Metrics
    from factbox.snapshots.snapshot import Occasion
    from factbox.ui.editor import Editor
    from factbox.ui.inspection import Inspection
    from factbox.ui.snapshots.keeper import Keeper


class AutomaticSnapshots(QObject):
    """Saves, where that is wanted, what would not be in any snapshot else.

    A paste over the whole text saves what it takes away and what it brings; closing, or
    another text, saves what was changed. What a snapshot has already is not saved again.
    """

    def __init__(
        self, keeper: Keeper, inspection: Inspection, editor: Editor, *, wanted: bool
    ) -> None:
        super().__init__(keeper)
        self.wanted = wanted
        self._keeper = keeper
        self._inspection = inspection
        self._editor = editor
        # That of the text as it came in.
        self._revision = editor.document().revision()
        self._waits_for_paste = False
        editor.going.connect(self._on_going)
        editor.replaced.connect(self._on_replaced)

    def save_before_closing(self) -> None:
        """Save the text, if it was changed."""
        from factbox.snapshots.snapshot import Occasion

        if self._is_changed():
            self._save(Occasion.CLOSED)

    def save_paste(self) -> None:
        """Save what a paste brought, once it is all counted and its work is known."""
        if self._waits_for_paste:
            self._waits_for_paste = False
            self._inspection.changed.connect(self._save_when_counted)
            self._inspection.publish()

    def _is_changed(self) -> bool:
        return self._editor.document().revision() != self._revision

    def _on_going(self, to_paste: bool) -> None:
        from factbox.snapshots.snapshot import Occasion

        if to_paste:
            self._waits_for_paste = self.wanted
        if self._is_changed():
            self._save(Occasion.REPLACED if to_paste else Occasion.CLOSED)

    def _on_replaced(self, by_an_edit: bool) -> None:
        if not by_an_edit:
            self._revision = self._editor.document().revision()

    def _save_when_counted(self, metrics: Metrics) -> None:
        from factbox.snapshots.snapshot import Occasion

        if not metrics.waiting:
            self._inspection.changed.disconnect(self._save_when_counted)
            self._save(Occasion.PASTED)

    def _save(self, occasion: Occasion) -> None:
        text = self._editor.text()
        if not self.wanted or not text.strip():
            return
        figures = self._inspection.figures()
        metrics = self._inspection.document.metrics()
        if not self._keeper.has(text, metrics):
            self._keeper.save(metrics, figures, text, occasion)
