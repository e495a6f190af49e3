"""What has to do with snapshots: makes its parts when they are wanted, and connects them."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from factbox.ui.inspection.settling import Settling

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QSettings

    from factbox.analysis.text.counts import FactBox
    from factbox.snapshots.snapshot import Snapshot
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

_AUTOMATIC = "automatic_snapshots"


class SnapshotDesk(QObject):
    """Saves the text with its figures, and does with snapshots what the user asks for."""

    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)
    #: a sentence for the user: what was done
    done = Signal(str)
    #: the same, and a callable that takes it back
    undoable = Signal(str, object)

    def __init__(
        self,
        folder: Path,
        settings: QSettings,
        inspection: Inspection,
        editor: Editor,
        view: SnapshotsView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = folder / "snapshots.db"
        self._settings = settings
        self._inspection = inspection
        self._editor = editor
        self._view = view
        self._is_open = False
        # Whether the user said that the text is a new one, whatever it is like.
        self._is_begun_anew = False
        # What was to be saved on closing could not be, which was told.
        self._told_of_lost = False
        # Whether the text is another one, whose work is not known yet.
        self._is_another = True
        self._recognising = Settling(
            self, self._recognise, lambda _: self._on_recognised(), rest_ms=0
        )
        inspection.read.connect(self._recognise_soon)
        # Whether what is there now was pasted, or came otherwise by an edit.
        self._is_pasted = False
        editor.replaced.connect(self._on_replaced)
        self._connect_view()

    @cached_property
    def file(self) -> SnapshotFile:
        """Where the snapshots are kept."""
        from factbox.ui.snapshots.file import SnapshotFile

        file = SnapshotFile(self._path, self)
        file.failed.connect(self.failed)
        file.changed_elsewhere.connect(self._follow_others)
        return file

    @cached_property
    def keeper(self) -> Keeper:
        """Saves snapshots, and knows which work the text is a revision of."""
        from factbox.ui.snapshots.keeper import Keeper

        keeper = Keeper(self.file, self)
        keeper.changed.connect(self._view.show_list)
        keeper.restored.connect(self._put_back)
        keeper.brought_back.connect(self._view.select_all)
        keeper.done.connect(self.done)
        keeper.failed.connect(self.failed)
        keeper.undoable.connect(self.undoable)
        return keeper

    @cached_property
    def automatic(self) -> AutomaticSnapshots:
        """Saves snapshots that nobody asked for."""
        from factbox.ui.snapshots.automatic import AutomaticSnapshots

        return AutomaticSnapshots(
            self.keeper, self._inspection, self._editor, wanted=self.saves_automatically()
        )

    @cached_property
    def exchange(self) -> Exchange:
        """Carries snapshots to other files and back."""
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

        library = Library(self.file, self.keeper, self._editor.window())
        self.keeper.changed.connect(library.refresh)
        library.opened.connect(self._view.select)
        return library

    @cached_property
    def comparing(self) -> CompareDesk:
        """Shows two snapshots side by side, or one and the text."""
        from factbox.ui.compare.desk import CompareDesk

        comparing = CompareDesk(
            self.keeper, self._inspection, self._editor, self._view.window()
        )
        comparing.failed.connect(self.failed)
        return comparing

    @property
    def knows_whose(self) -> bool:
        """Whether it was found out which work the text is a revision of, if of any."""
        return not self._is_another

    def open(self) -> None:
        """Read the file, once the window is on screen."""
        self._is_open = True
        if self._is_read():
            self._recognise_now()

    def save(self) -> None:
        """Save the text and all its figures."""
        self._recognise_now()
        figures = self._inspection.figures()
        metrics = self._inspection.document.metrics()
        self.keeper.save(metrics, figures, self._editor.text())

    def begin_work(self) -> None:
        """Take the text for one that has no snapshot yet."""
        self._recognise_now()
        self._is_begun_anew = True
        self.keeper.belongs_to(None)

    def copy_fact_box(self, box: FactBox, rules_name: str, rules_version: int) -> None:
        """Copy `box`, counted by that rule set, as a fact box is published."""
        from factbox.analysis.text.published import published_text

        text = published_text(box, rules_name, rules_version)
        self._copy(text, self.tr("Copied the fact box, %d tokens") % box.tokens)

    def copy_table(self, snapshots: list[Snapshot]) -> None:
        """Copy `snapshots` as a Markdown table."""
        from factbox.reports.snapshots_markdown import markdown_table

        self._copy(markdown_table(snapshots), self.tr("Copied as a Markdown table"))

    def show_library(self) -> None:
        """Show all texts that have snapshots."""
        self.library.enter()

    def bar_in_front(self) -> MessageBar | None:
        """Where to show a message while the user works in the library."""
        in_front = "library" in self.__dict__ and self.library.isActiveWindow()
        return self.library.message_bar if in_front else None

    def saves_automatically(self) -> bool:
        """Whether snapshots are saved unasked too."""
        return bool(self._settings.value(_AUTOMATIC, False, bool))

    def save_automatically(self, wanted: bool) -> None:
        """Save snapshots unasked from now on, or no more."""
        self.automatic.wanted = wanted
        self._settings.setValue(_AUTOMATIC, wanted)

    def where_kept(self) -> str:
        """Which snapshot has the text as it is, or will have it, in a sentence; else ""."""
        kept = self.keeper.snapshot_of(self._editor.text()) if self._is_open else None
        if kept is not None:
            return self.tr("The text as it is now is kept as snapshot %d.") % kept.number
        if self._is_open and self.automatic.wanted:
            return self.tr("A snapshot of it is saved as well, as you chose in Snapshots.")
        return ""

    def may_close(self) -> bool:
        """Whether all is saved that is to be, or the user was told before that it is not."""
        if not self._is_open:
            return True
        if "exchange" in self.__dict__ and not self.exchange.may_close():
            return False
        self._recognise_now()
        is_saved = self.automatic.save_before_closing()
        was_told, self._told_of_lost = self._told_of_lost, not is_saved
        return (is_saved or was_told) and self.keeper.may_close()

    def close(self) -> None:
        """Let go of the file."""
        if "library" in self.__dict__:
            self.library.close()
        if "exchange" in self.__dict__:
            self.exchange.finish()
        if "comparing" in self.__dict__:
            self.comparing.close()
        if self._is_open:
            self.keeper.close()

    def _copy(self, text: str, sentence: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.done.emit(sentence)

    def _restore(self, snapshot: Snapshot) -> None:
        self._recognise_now()
        self.keeper.restore(snapshot)

    def _put_back(self, text: str, is_another: bool) -> None:
        if is_another:
            self._editor.change_text(text)
        else:
            self._editor.replace_text(text)
        # Whose it is is known.
        self._is_another = False
        self._recognising.stop()

    def _on_replaced(self, by_edit: bool) -> None:
        self._is_another = True
        self._is_pasted = by_edit
        self._recognise_soon()

    def _recognise_soon(self) -> None:
        """Find out whose another text is; that of a large one waits until it is read."""
        if self._is_open and self._is_another and self._is_read():
            self._recognising.begin()

    def _is_read(self) -> bool:
        return not self._inspection.document.metrics().waiting

    def _recognise_now(self) -> None:
        """Do at once what waits to be done of a text that has just come."""
        if self._is_open and self._is_another:
            self._recognising.begin()
            self._recognising.finish()

    def _recognise(self) -> Generator[None, None, None]:
        self._is_begun_anew = False
        yield from self.keeper.recognise(self._editor.text())

    def _on_recognised(self) -> None:
        self._is_another = False
        if self._is_pasted and self.keeper.work is not None:
            self.done.emit(self.tr("Known again: “%s”") % self.keeper.work.title)
        self._is_pasted = False
        self.automatic.save_paste()

    def _follow_others(self) -> None:
        """Another window may have saved the first snapshot of this text too."""
        if self.keeper.work is None and not self._is_begun_anew:
            self._is_another = True
            self._recognise_soon()
        else:
            self.keeper.tell_all()

    def _connect_view(self) -> None:
        view = self._view
        view.save_requested.connect(self.save)
        view.restore_requested.connect(self._restore)
        view.describe_requested.connect(lambda *about: self.keeper.describe(*about))
        view.rename_requested.connect(lambda *about: self.keeper.rename(*about))
        view.library_requested.connect(self.show_library)
        view.delete_requested.connect(lambda shots: self.keeper.delete(shots))
        view.copy_box_requested.connect(self.copy_fact_box)
        view.copy_table_requested.connect(self.copy_table)
        view.compare_requested.connect(lambda shots: self.comparing.compare(shots))
