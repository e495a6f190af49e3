"""The library: all texts that have snapshots, in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from factbox.lists import listed, quoted
from factbox.snapshots.library.search_words import LONGEST_SEARCH
from factbox.tr import tr, with_thousands
from factbox.ui.library.model import LibraryModel, title_of
from factbox.ui.library.search import LibrarySearch
from factbox.ui.library.table import LibraryTable
from factbox.ui.look.fit import fit_to_screen
from factbox.ui.look.message_bar import MessageBar
from factbox.ui.look.plain import explain, plain_label
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.snapshots.names import count_of_snapshots, count_of_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from factbox.snapshots.library.library import WorkSummary
    from factbox.snapshots.snapshot import Snapshot
    from factbox.ui.library.search import Hits
    from factbox.ui.snapshots.file import SnapshotFile
    from factbox.ui.snapshots.keeper import Keeper
    from factbox.ui.text_title import TextTitle

_SIZE = QSize(980, 600)


class Library(QMainWindow):
    """Lists all texts with their first and last figures, and searches them."""

    #: the Snapshot whose text was put into the editor
    opened = Signal(object)

    def __init__(
        self, file: SnapshotFile, keeper: Keeper, title: TextTitle, parent: QWidget
    ) -> None:
        """`title` is that of the text in the window."""
        super().__init__(parent)
        self.setObjectName("library")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = title
        title.changed.connect(self._show_title)
        self._show_title()
        self._main = parent
        self._file = file
        self._keeper = keeper
        self._summaries: list[WorkSummary] = []
        self._hits: Hits | None = None
        self.search = LibrarySearch(file, self)
        self.search.found.connect(self._show_found)
        self.search.progressed.connect(self._say)
        self.message_bar = MessageBar()
        self._field = QLineEdit(placeholderText=tr("Search titles, notes and texts"))
        model = LibraryModel(self.search.excerpt)
        self.table = LibraryTable(model, lambda: self.search.words)
        self._none = plain_label()
        self._said = plain_label()
        self._keys = plain_label(tr("Enter opens · F2 renames · Delete deletes"))
        self._set_up()
        self._lay_out()

    def enter(self) -> None:
        """Come to the front, with the focus in the search field."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.refresh()
        self.look_for()

    def look_for(self) -> None:
        """Let the user type in the search field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def refresh(self) -> None:
        """Show the texts as they are now, if the window is open."""
        if not self.isVisible():
            return
        summaries = self._file.ask(lambda store: store.overview())
        # If the file cannot be read, the user is told, and the old rows stay.
        if summaries is not None:
            self._summaries = summaries
            # Some texts that were found may be gone or renamed.
            self._show()
            self.search.follow(summaries)

    def open_selected(self) -> None:
        """Put a version of the first selected text into the editor.

        It is the snapshot that the search found, or else the last one.
        """
        # The last search may not have finished yet.
        self.search.finish()
        for summary in self.table.meant()[:1]:
            snapshot = self._found_in(summary)
            if snapshot is not None and self._keeper.restore(snapshot):
                self.close()
                self._main.activateWindow()
                self.opened.emit(snapshot)

    def rename(self) -> None:
        """Ask for another title of the first selected text."""
        from factbox.ui.snapshots.title_dialogs import ask_title

        for summary in self.table.meant()[:1]:
            title = ask_title(summary.work.title, self)
            if title:
                self._keeper.rename(summary.work, title)

    def take_for_revision(self) -> None:
        """Make the text in the window a revision of the first selected one."""
        for summary in self.table.meant()[:1]:
            # Shown first, so that it does not hide an error.
            self.message_bar.show_message(
                tr("The text is now a revision of “%s”") % title_of(summary)
            )
            self._keeper.belongs_to(summary.work)

    def delete(self) -> None:
        """Delete all snapshots of the selected texts; this can be undone."""
        selected = self.table.meant()
        keys = [summary.work.key for summary in selected]
        ids = self._file.ask(lambda store: store.ids_of_works(keys))
        if ids:
            name = count_of_texts(len(selected))
            if len(selected) == 1:
                name = quoted(title_of(selected[0]))
            self._keeper.deletions.delete(ids, name)

    def undo(self) -> None:
        """Undo what the message offers to undo, or else the typing."""
        if self.message_bar.offers_undo():
            self.message_bar.undo()
        else:
            self._field.undo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._field.hasFocus():
            self.table.enter()
        elif event.key() == Qt.Key.Key_Escape:
            self._step_back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.search.close()
        self.message_bar.clear()
        super().closeEvent(event)

    def _step_back(self) -> None:
        """Close the message, or else clear the search, or else close the window."""
        if self.message_bar.isVisible():
            self.message_bar.dismiss()
        elif self._field.text():
            self._field.clear()
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def _show_title(self) -> None:
        self.setWindowTitle(self._title.of_window(tr("All texts", "title of the window")))

    def _found_in(self, summary: WorkSummary) -> Snapshot | None:
        """Return the snapshot to open; None, and tell the user, if it cannot be read."""
        hit = self._hits.get(summary.work.id) if self._hits is not None else None
        content = hit.content if hit is not None else None
        if content is None:
            return summary.last
        return self._file.ask(lambda store: store.snapshot(content.snapshot_id))

    def _show_found(self, hits: Hits | None) -> None:
        self._hits = hits
        self._show()
        if hits is not None and self._field.hasFocus():
            # Enter opens this one.
            self.table.select(0)

    def _show(self) -> None:
        self.table.show_works(self._summaries, self._hits)
        none = tr("Save a snapshot of a text to see it here with its figures.")
        if self._summaries:
            none = tr("Nothing found.")
        empty = self.table.model().rowCount() == 0
        self._none.setText(none)
        self._none.setVisible(empty)
        if empty and self.table.hasFocus():
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setVisible(not empty)
        self._say()

    def _say(self) -> None:
        """Show how many texts there are, and how many cannot be searched yet."""
        works, shown = len(self._summaries), self.table.model().rowCount()
        snapshots = sum(summary.count for summary in self._summaries)
        said = listed([count_of_texts(works), count_of_snapshots(snapshots)])
        if self._hits is not None:
            said = count_of_texts(works)
            if works > 1 or not shown:
                said = tr("{shown} of %Ln texts", "", works).format(shown=with_thousands(shown))
        self._said.setText(" · ".join(filter(None, (said, self._not_searched()))))
        for label in (self._said, self._keys):
            label.setVisible(works > 0)

    def _not_searched(self) -> str:
        """Say which texts cannot be searched, or not yet; "" if all can."""
        known, of = self.search.progress
        if not self.search.searches_texts:
            return tr("the texts are not searched: this SQLite has no FTS5")
        if known < of:
            return tr("preparing the search: {percent} %").format(percent=100 * known // of)
        if self.search.unread:
            said = tr("texts not searched because they cannot be read: %s")
            return said % with_thousands(self.search.unread)
        return ""

    def _set_up(self) -> None:
        self._field.setObjectName("library_search")
        self._field.setAccessibleName(tr("Search titles, notes and texts"))
        explain(
            self._field,
            tr('Finds texts with all the words; words "in quotes" must follow one another.'),
        )
        self._field.setMaxLength(LONGEST_SEARCH)
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self.search.look_for)
        self._field.textChanged.connect(lambda: self.table.scrollToTop())
        self._field.returnPressed.connect(self.open_selected)
        self._none.setObjectName("library_none")
        self._said.setObjectName("library_said")
        for label in (self._none, self._said, self._keys):
            quieten(label)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setWordWrap(True)
        self.table.type_into(self._field)
        self.table.requested.connect(lambda _: self.open_selected())
        self.table.done.connect(self._said.setText)
        self.table.failed.connect(self.message_bar.show_message)
        self.table.copying.offer_above(
            [
                self._command(tr("&Open", "opens the text"), self.open_selected, "Return"),
                self._command(tr("&Title…"), self.rename, "F2"),
                self._command(
                    tr("The text in the window is a &revision of this one"),
                    self.take_for_revision,
                ),
                self._command(tr("&Delete"), self.delete, QKeySequence.StandardKey.Delete),
            ]
        )
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Find, self.look_for),
            ("Ctrl+L", self.enter),
        ):
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(act)
            self.addAction(action)

    def _command(
        self,
        text: str,
        act: Callable[[], None],
        keys: str | QKeySequence.StandardKey = "",
    ) -> QAction:
        action = QAction(text, self.table)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: act())
        return action

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._said, 1)
        below.addWidget(self._keys)
        inner = QVBoxLayout()
        inner.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, STEP)
        inner.setSpacing(STEP)
        inner.addWidget(self._field)
        inner.addWidget(self.table, 1)
        inner.addWidget(self._none, 1)
        inner.addLayout(below)
        self.message_bar.stand_above(self, inner)
        fit_to_screen(self, _SIZE)
