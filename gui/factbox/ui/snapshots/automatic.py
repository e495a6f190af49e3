"""Saves snapshots automatically."""

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
    """Saves, if the user wants that, what would otherwise be in no snapshot.

    A paste over the whole text saves both the old and the new text; closing the window, or
    opening another text, saves a changed one. A text that a snapshot holds is not saved again.
    """

    def __init__(
        self, keeper: Keeper, inspection: Inspection, editor: Editor, *, wanted: bool
    ) -> None:
        super().__init__(keeper)
        self.wanted = wanted
        self._keeper = keeper
        self._inspection = inspection
        self._editor = editor
        # The revision of the text as it was opened.
        self._revision = editor.document().revision()
        self._waits_for_paste = False
        self._counts_paste = False
        # The number of undo steps before the paste.
        self._undo_steps = 0
        editor.going.connect(self._on_going)
        editor.replaced.connect(self._on_replaced)

    def save_before_closing(self) -> bool:
        """Save a changed text; return False, and tell the user, if that fails."""
        from factbox.snapshots.snapshot import Occasion

        return not self._is_changed() or self._save(Occasion.CLOSED)

    def save_paste(self) -> None:
        """Save a pasted text once it is counted; to be called when its work is known."""
        if self._waits_for_paste:
            self._waits_for_paste = False
            self._counts_paste = True
            self._inspection.changed.connect(self._save_when_counted)
            self._inspection.publish()

    def _is_changed(self) -> bool:
        document = self._editor.document()
        # A recovered text is not saved anywhere, even if it has not been edited since.
        return document.revision() != self._revision or document.isModified()

    def _on_going(self, to_paste: bool) -> None:
        from factbox.snapshots.snapshot import Occasion

        if to_paste:
            self._waits_for_paste = self.wanted
            self._undo_steps = self._editor.document().availableUndoSteps()
        if self._is_changed():
            self._save(Occasion.REPLACED if to_paste else Occasion.CLOSED)

    def _on_replaced(self, by_an_edit: bool) -> None:
        if not by_an_edit:
            self._revision = self._editor.document().revision()
        if not by_an_edit or self._is_taken_back():
            self._forget_paste()

    def _is_taken_back(self) -> bool:
        return self._editor.document().availableUndoSteps() <= self._undo_steps

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
        """Save the text, if wanted; return False, and tell the user, if that fails."""
        from factbox.analysis.text.packed_styles import packed

        text = self._editor.text()
        if not self.wanted or not text.strip():
            return True
        figures = self._inspection.figures()
        document = self._inspection.document
        metrics, styles = document.metrics(), packed(document.styles)
        return self._keeper.has(text, styles, metrics) or self._keeper.save(
            metrics, figures, text, styles, occasion
        )
