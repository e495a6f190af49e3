"""The commands that need both the text and its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.sidebar.fact_box import FactBoxView
    from factbox.ui.sidebar.outline import OutlineView
    from factbox.ui.snapshots.desk import SnapshotDesk
    from factbox.ui.text.editor import Editor
    from factbox.ui.text.left_out import LeftOutText


class TextCommands(QObject):
    """Goes to places of the text, explains its figures, and copies them."""

    #: a sentence for the user: why nothing was done
    done = Signal(str)

    def __init__(
        self,
        editor: Editor,
        inspection: Inspection,
        fact_box: FactBoxView,
        outline: OutlineView,
        left_out: LeftOutText,
        desk: SnapshotDesk,
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._inspection = inspection
        self._fact_box = fact_box
        self._outline = outline
        self._left_out = left_out
        self._desk = desk

    def copy_fact_box(self) -> None:
        """Copy the fact box on screen in its published form."""
        metrics = self._inspection.complete()
        rules = metrics.rules.name, metrics.rules.version
        shown = self._inspection.shown()
        figure = shown.counts.main_figure
        main = None if figure is None else (figure, shown.counts.main)
        self._desk.copy_fact_box(shown.box, rules, metrics.left_out.kinds, main)

    def select_proposal(self) -> None:
        """Select the text of the proposal chosen in the outline, or of the one at the cursor.

        If that is selected, select the one around it.
        """
        chosen = self._outline.chosen(self._editor.selection())
        if chosen is not None:
            self._editor.select(chosen.start, chosen.end)
            self._outline.show_chosen(chosen)
        else:
            self.done.emit(tr("No proposal to select here"))

    def go_to_left_out(self) -> None:
        """Select the next place in the text that is left out."""
        if not self._left_out.go_to_next():
            self.done.emit(tr("Nothing is left out of this text"))

    def compare_with_textstat(self) -> None:
        """Show how textstat counts the same text, ingredient by ingredient."""
        from factbox.ui.wording.textstat_comparison import comparison

        self._fact_box.explain(comparison(self._inspection.complete(), self._inspection.text()))
