"""The commands for snapshots; makes the parts that carry them out when they are needed."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from factbox.analysis.languages.rooms import CODES
from factbox.tr import tr
from factbox.ui.snapshots.belonging import Belonging
from factbox.ui.wording.figures import value_of

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.text.counts import FactBox
    from factbox.analysis.text.left_out.kind import Kind
    from factbox.analysis.text.style import Styles
    from factbox.reports.report.subject import Road
    from factbox.snapshots.snapshot import RuleSet, Snapshot
    from factbox.snapshots.store import SnapshotStore
    from factbox.ui.compare.desk import CompareDesk
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.library.window import Library
    from factbox.ui.look.message_bar import MessageBar
    from factbox.ui.snapshots.automatic import AutomaticSnapshots
    from factbox.ui.snapshots.exchange import Exchange
    from factbox.ui.snapshots.file import SnapshotFile
    from factbox.ui.snapshots.keeper import Keeper
    from factbox.ui.snapshots.panel import SnapshotsView
    from factbox.ui.text.editor import Editor
    from factbox.ui.text_title import TextTitle

_AUTOMATIC = "automatic_snapshots"


class SnapshotDesk(QObject):
    """Carries out the commands for snapshots."""

    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)
    #: a sentence for the user: what was done
    done = Signal(str)
    #: the same, and a callable that takes it back
    undoable = Signal(str, object)
    #: a sentence for the user: why nothing is compared, and what to do
    refused = Signal(str)
    #: the snapshots that belong to the text (SnapshotList)
    listed = Signal(object)
    #: the main window closes
    closing = Signal()

    def __init__(
        self,
        folder: Path,
        settings: QSettings,
        inspection: Inspection,
        editor: Editor,
        view: SnapshotsView,
        title: TextTitle,
        parent: QObject | None = None,
    ) -> None:
        """`title` knows what the text is called."""
        super().__init__(parent)
        #: what the text is called
        self.title = title
        self._path = folder / "snapshots.db"
        self._settings = settings
        self._inspection = inspection
        self._editor = editor
        self._view = view
        self._is_open = False
        # Whether the user was told that the text could not be saved on closing.
        self._told_of_lost = False
        # Where other windows show messages while they are in front.
        self._bars: list[MessageBar] = []
        #: which work the text belongs to
        self.belonging = Belonging(lambda: self.keeper, inspection, editor, title, self)
        self.belonging.settled.connect(lambda: self.automatic.save_paste())
        view.restore_requested.connect(self.restore)
        view.library_requested.connect(self.show_library)

    @cached_property
    def file(self) -> SnapshotFile:
        """The file that holds the snapshots."""
        from factbox.ui.snapshots.file import SnapshotFile

        file = SnapshotFile(self._path, self)
        file.failed.connect(self.failed)
        file.changed_elsewhere.connect(self.belonging.follow_others)
        return file

    @cached_property
    def keeper(self) -> Keeper:
        """Saves snapshots, and knows which work the text is a revision of."""
        from factbox.ui.snapshots.keeper import Keeper

        keeper = Keeper(self.file, self.title, self)
        keeper.changed.connect(self._view.show_list)
        keeper.changed.connect(self.listed)
        keeper.restored.connect(self._put_back)
        keeper.deletions.brought_back.connect(self._view.select_all)
        keeper.done.connect(self.done)
        keeper.failed.connect(self.failed)
        keeper.deletions.undoable.connect(self.undoable)
        return keeper

    @cached_property
    def automatic(self) -> AutomaticSnapshots:
        """Saves snapshots automatically."""
        from factbox.ui.snapshots.automatic import AutomaticSnapshots

        return AutomaticSnapshots(
            self.keeper, self._inspection, self._editor, wanted=self.saves_automatically()
        )

    @cached_property
    def exchange(self) -> Exchange:
        """Exports and imports snapshots."""
        from factbox.ui.snapshots.exchange import Exchange

        exchange = Exchange(self.file, self.keeper, self._view, self)
        exchange.done.connect(self.done)
        exchange.begun.connect(self.done)
        exchange.failed.connect(self.failed)
        return exchange

    @cached_property
    def library(self) -> Library:
        """All texts that have snapshots, in a window of its own."""
        from factbox.ui.library.window import Library
        from factbox.ui.look.kept_sizes import KeptSize

        library = Library(self.file, self.keeper, self.title, self._editor.window())
        KeptSize(library, self._settings)
        self.keeper.changed.connect(library.refresh)
        library.opened.connect(self._view.select)
        self.closing.connect(library.close)
        self._bars.append(library.message_bar)
        return library

    @cached_property
    def comparing(self) -> CompareDesk:
        """Shows two snapshots side by side, or one and the text."""
        from factbox.ui.compare.desk import CompareDesk

        comparing = CompareDesk(
            self.keeper,
            lambda: self._view.listed,
            self._inspection,
            self._editor,
            self.title,
            self._settings,
            self._view.window(),
        )
        comparing.failed.connect(self.refused)
        self.closing.connect(comparing.close)
        return comparing

    def open(self) -> None:
        """Read the file; to be called once the window is on screen."""
        self._is_open = True
        self.belonging.open()

    def save(self) -> None:
        """Save the text and all its figures as a snapshot, if there is any text."""
        from factbox.analysis.text.packed_styles import packed

        if not self._editor.text().strip():
            self.done.emit(tr("There is no text to save"))
            return
        self.belonging.settle()
        figures = self._inspection.figures()
        metrics = self._inspection.document.metrics()
        styles = packed(self._inspection.document.styles)
        self.keeper.save(metrics, figures, self._editor.text(), styles)

    def restore(self, snapshot: Snapshot) -> None:
        """Put the text of `snapshot` back into the editor."""
        self.belonging.settle()
        self.keeper.restore(snapshot)

    def restore_selected(self) -> None:
        """Put the text of the first selected snapshot back into the editor."""
        for snapshot in self._view.selected(1):
            self.restore(snapshot)

    def describe_selected(self) -> None:
        """Ask for another title and note of the first selected snapshot."""
        from factbox.ui.snapshots.title_dialogs import SnapshotDialog

        for snapshot in self._view.selected(1):
            dialog = SnapshotDialog(snapshot, self._view)
            if dialog.exec():
                self.keeper.describe(snapshot, dialog.title(), dialog.note())

    def delete_selected(self) -> None:
        """Delete the selected snapshots; this can be undone."""
        self.keeper.deletions.delete(self._view.selected_ids())

    def compare_selected(self) -> None:
        """Compare the selected snapshots; without any, the text with an earlier version."""
        self.belonging.settle()
        count = len(self._view.selected_ids())
        if count > 2:
            self.comparing.refuse(count)
        else:
            self.comparing.compare(self._view.selected())

    def rename(self) -> None:
        """Ask for a title of the text; an empty one means its headline."""
        from factbox.ui.snapshots.title_dialogs import ask_title

        self.belonging.settle()
        title = ask_title(self.title.text, self._view)
        if title is not None:
            self.keeper.entitle(title)

    def copy_fact_box(
        self,
        box: FactBox,
        rules: RuleSet,
        left_out: frozenset[Kind],
        main: tuple[Figure, float | None] | None,
    ) -> None:
        """Copy `box`, counted by that rule set, in the form of a published fact box.

        It begins with the `main` figure of the language.
        """
        from factbox.analysis.text.published import published_text

        text = published_text(box, *rules, left_out, main)
        self._copy(text, tr("Copied the fact box. Tokens: %s.") % value_of(box, "tokens"))

    def copy_box_selected(self) -> None:
        """Copy the fact box of the first selected snapshot."""
        from factbox.snapshots.main_figure import figure_and_value

        for snapshot in self._view.selected(1):
            main = figure_and_value(snapshot)
            self.copy_fact_box(snapshot.fact_box, snapshot.rules, snapshot.left_out, main)

    def copy_table_selected(self) -> None:
        """Copy the selected snapshots as a Markdown table."""
        from factbox.reports.snapshots_table import html_table, markdown_table
        from factbox.ui.clipboard import copy_both

        def tables(store: SnapshotStore) -> tuple[str, str]:
            selected = store.in_order(ids)
            return markdown_table(selected), html_table(selected)

        def copy(made: tuple[str, str]) -> None:
            copy_both(*made)
            self.done.emit(tr("Copied as a Markdown table"))

        ids = self._view.selected_ids()
        self.file.in_background(tables, copy)

    def show_library(self) -> None:
        """Show all texts that have snapshots."""
        self.library.enter()

    def road(self) -> Road | None:
        """Return the snapshots of the text, for a report; None without any."""
        from factbox.reports.report.subject import Road

        self.belonging.settle()
        listed = self._view.listed
        if listed.work is None:
            return None
        return Road(
            tuple(listed)[::-1],
            lambda snapshot: self.file.store().text(snapshot.id),
        )

    def bar_in_front(self) -> MessageBar | None:
        """Return the bar to show messages in while the user works in the library."""
        return next((bar for bar in self._bars if bar.window().isActiveWindow()), None)

    def saves_automatically(self) -> bool:
        """Return whether snapshots are saved automatically too."""
        return bool(self._settings.value(_AUTOMATIC, False, bool))

    def save_automatically(self, wanted: bool) -> None:
        """Turn automatic snapshots on or off."""
        self.automatic.wanted = wanted
        self._settings.setValue(_AUTOMATIC, wanted)

    def where_kept(self) -> str:
        """Say which snapshot holds the text as it is, or will hold it; "" if none."""
        kept = self.keeper.snapshot_of(self._editor.text()) if self._is_open else None
        if kept is not None:
            return tr("The text as it is now is saved as snapshot %d.") % kept.number
        if self._is_open and self.automatic.wanted:
            return tr("A snapshot is saved too, as chosen in the Snapshots menu.")
        return ""

    def may_close(self) -> bool:
        """Return False, and tell the user once, if something still has to be saved."""
        if not self._is_open:
            return True
        if not self.file.wait():
            return False
        self.belonging.settle()
        is_saved = self.automatic.save_before_closing()
        was_told, self._told_of_lost = self._told_of_lost, not is_saved
        return (is_saved or was_told) and self.keeper.may_close()

    def close(self) -> None:
        """Close the windows of snapshots and the file."""
        self.closing.emit()
        if self._is_open:
            self.keeper.close()

    def _copy(self, text: str, sentence: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.done.emit(sentence)

    def _put_back(self, text: str, is_another: bool, styles: Styles, code: str) -> None:
        if is_another:
            self._editor.change_text(text, styles)
        else:
            self._editor.replace_text(text, styles)
        self.belonging.take_as_known()
        # A short text would be counted in the language of the one before it.
        if code in CODES and code != self._inspection.language.code:
            self._inspection.language.choose(code)
