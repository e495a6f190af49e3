"""Snapshots that are saved without being asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from factbox.analysis.text.metrics import Metrics
    from factbox.snapshots.snapshot import Occasion
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.snapshots.keeper import Keeper
    from factbox.ui.text.editor import Editor


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
        self._counts_paste = False
        # That of the text before the paste.
        self._state = 0
        editor.going.connect(self._on_going)
        editor.replaced.connect(self._on_replaced)

    def save_before_closing(self) -> bool:
        """Save the text, if it was changed; False, and the user is told, if it cannot be."""
        from factbox.snapshots.snapshot import Occasion

        return not self._is_changed() or self._save(Occasion.CLOSED)

    def save_paste(self) -> None:
        """Save what a paste brought, once it is all counted and its work is known."""
        if self._waits_for_paste:
            self._waits_for_paste = False
            self._counts_paste = True
            self._inspection.changed.connect(self._save_when_counted)
            self._inspection.publish()

    def _is_changed(self) -> bool:
        document = self._editor.document()
        # What was recovered is not saved anywhere, though it has not been edited since.
        return document.revision() != self._revision or document.isModified()

    def _on_going(self, to_paste: bool) -> None:
        from factbox.snapshots.snapshot import Occasion

        if to_paste:
            self._waits_for_paste = self.wanted
            self._state = self._editor.document().availableUndoSteps()
        if self._is_changed():
            self._save(Occasion.REPLACED if to_paste else Occasion.CLOSED)

    def _on_replaced(self, by_an_edit: bool) -> None:
        if not by_an_edit:
            self._revision = self._editor.document().revision()
        if not by_an_edit or self._is_taken_back():
            self._forget_paste()

    def _is_taken_back(self) -> bool:
        return self._editor.document().availableUndoSteps() <= self._state

    def _forget_paste(self) -> None:
        self._waits_for_paste = False
        if self._counts_paste:
            self._counts_paste = False
            self._inspection.changed.disconnect(self._save_when_counted)

    def _save_when_counted(self, metrics: Metrics) -> None:
        from factbox.snapshots.snapshot import Occasion

        if not metrics.waiting and not self._is_taken_back():
            self._forget_paste()
            self._save(Occasion.PASTED)

    def _save(self, occasion: Occasion) -> bool:
        """Save the text, if that is wanted; False, and the user is told, if it cannot be."""
        text = self._editor.text()
        if not self.wanted or not text.strip():
            return True
        figures = self._inspection.figures()
        metrics = self._inspection.document.metrics()
        return self._keeper.has(text, metrics) or self._keeper.save(
            metrics, figures, text, occasion
        )
