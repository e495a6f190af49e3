"""The texts of a folder, in a window of its own."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from factbox.analysis.figures.on_the_list import by_list
from factbox.corpus.row import path_of
from factbox.reports.escaping import harmless
from factbox.tr import tr
from factbox.ui.folder.arranging import PATH, arrange
from factbox.ui.folder.distribution.view import DistributionView
from factbox.ui.folder.fields import FolderFields
from factbox.ui.folder.followed import FollowedFolder
from factbox.ui.folder.model import FolderModel, offered
from factbox.ui.folder.state_line import FolderStateLine
from factbox.ui.folder.table import FolderTable
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.fit import fit_to_screen
from factbox.ui.look.message_bar import MessageBar
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.sidebar.figure_menu import FigureMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent

    from factbox.measuring.options import Options
    from factbox.ui.folder.arranging import ArrangedTexts
    from factbox.ui.folder.state import FolderState

_SIZE = QSize(1080, 720)
# Of the table and of the distribution.
_SHARES = [360, 240]
# How often texts are arranged while they arrive; never for more than a third of the time.
_ARRANGED_EVERY_MS = 250


class FolderWindow(QMainWindow):
    """Lists the texts of a folder with their figures while they are measured, and follows it.

    `counting` returns how texts are counted, for the process that measures them.
    """

    #: the Path of a text that the user wants to edit
    opened = Signal(object)

    def __init__(
        self, counting: Callable[[], Options], state: FolderState, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("folder")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = state
        #: the texts and what measures them
        self.followed = FollowedFolder(counting, self)
        self._sorted_by, self._is_falling = PATH, False
        self._took_ms = 0.0
        self.message_bar = MessageBar()
        self.columns = QPushButton(tr("&Columns"))
        self.export = QPushButton(tr("&Export…"))
        self.measuring = QPushButton(tr("&Measure again"))
        self.fields = FolderFields([self.columns, self.export, self.measuring])
        self.table = FolderTable(FolderModel(self.followed.texts))
        self.distribution = DistributionView()
        self.line = FolderStateLine()
        self._none = plain_label()
        self._stack = QStackedWidget()
        self._arranging = Settling(self, self._arrange, self._show_arranged)
        self._soon = QTimer(self, singleShot=True, interval=_ARRANGED_EVERY_MS)
        self._soon.timeout.connect(self._arranging.begin)
        self._set_up()
        self._lay_out()

    @property
    def is_settled(self) -> bool:
        """Return whether everything is measured and shown."""
        is_arranged = self._arranging.is_settled and not self._soon.isActive()
        return is_arranged and not self.followed.progress.is_running

    def open_folder(self, folder: Path) -> None:
        """Show the texts of another folder."""
        name = harmless(folder.name or str(folder))
        self.setWindowTitle(tr("%s — Folder") % name)
        self.followed.open(folder)
        self.enter()

    def enter(self) -> None:
        """Come to the front, with the focus where names are filtered."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.look_for()

    def look_for(self) -> None:
        """Let the user type a name."""
        self.fields.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fields.name.selectAll()

    def open_current(self) -> None:
        """Open the current text in the window."""
        number = self.table.current()
        if number is not None:
            self.opened.emit(path_of(self.followed.texts.paths[number]))

    def ask_export(self) -> None:
        """Ask for a file, and write the table of all texts there."""
        from factbox.ui.folder.export import ask_where_to_export

        path = ask_where_to_export(self, self.followed.path)
        if path is not None:
            self.followed.export(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.fields.name.hasFocus():
            self.table.enter()
        elif event.key() == Qt.Key.Key_Escape:
            self._step_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            # Files that were overwritten in place meanwhile may not be watched.
            self.followed.look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arranging.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.keep(self.fields)
        self.followed.close()
        self._arranging.stop()
        super().closeEvent(event)

    def _begin(self) -> None:
        """Show the texts of another folder, none of which is there yet."""
        self._soon.stop()
        self.message_bar.clear()
        self.table.follow(self.followed.texts)
        listed = self.followed.level_list
        for part in (self.table, self.fields, self._menu):
            part.name_list(listed)
        self._arranging.begin()

    def _arrange_soon(self) -> None:
        if self._arranging.is_settled and not self._soon.isActive():
            self._soon.setInterval(max(_ARRANGED_EVERY_MS, round(2 * self._took_ms)))
            self._soon.start()

    def _arrange(self) -> Generator[None, None, ArrangedTexts]:
        begun = perf_counter()
        question = self.fields.question(self._sorted_by, is_falling=self._is_falling)
        arranged = yield from arrange(self.followed.texts, question)
        self._took_ms = 1000 * (perf_counter() - begun)
        return arranged

    def _show_arranged(self, arranged: ArrangedTexts) -> None:
        question = arranged.question
        self.table.show_numbers(arranged.shown, texts=self.followed.texts)
        own = question.ranges.get(question.figure)
        distribution = arranged.distribution
        figure = by_list(distribution.figure, self.followed.level_list)
        distribution = distribution._replace(figure=figure)
        self.distribution.show_distribution(distribution, question.target, own)
        self._say()
        if arranged.revision != self.followed.texts.revision:
            self._arrange_soon()

    def _sort(self, by: str, is_falling: bool) -> None:
        self._sorted_by, self._is_falling = by, is_falling
        self._arranging.begin()

    def _choose_columns(self) -> None:
        self._state.keep_columns(self._menu.chosen())
        self.table.show_figures(self._menu.chosen())

    def _step_back(self) -> None:
        """Close the message, or else show all texts.

        The window stays open: measuring its texts may have taken an hour.
        """
        if self.message_bar.isVisible():
            self.message_bar.dismiss()
        elif self.fields.are_set():
            self.fields.clear()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        """Show how many texts there are and are shown, and how far they are measured."""
        shown, is_running = len(self.table.rows.rows), self.followed.progress.is_shown
        self.line.show_state(self.followed, shown, self.fields)
        none = self.followed.nothing
        if self.followed.texts.count:
            none = tr("No text matches. Press Escape to show all texts.")
        elif is_running:
            none = self.followed.progress.in_words()
        self._none.setText(none)
        self._stack.setCurrentWidget(self.table if shown else self._none)
        self.export.setEnabled(bool(self.followed.texts.count) and not is_running)
        words = tr("Sto&p") if is_running else tr("&Measure again")
        self.measuring.setText(words)

    def _on_measuring(self) -> None:
        if self.followed.progress.is_shown:
            self.followed.stop()
        else:
            self.followed.measure_again()

    def _set_up(self) -> None:
        self._menu = FigureMenu(
            "", offered(), self._state.columns(), self._state.usual, self.columns
        )
        self._menu.changed.connect(self._choose_columns)
        self.columns.setMenu(self._menu)
        self.columns.setObjectName("folder_columns")
        self.export.setObjectName("folder_export")
        self.export.clicked.connect(lambda: self.ask_export())
        self.measuring.setObjectName("folder_measuring")
        self.measuring.clicked.connect(lambda: self._on_measuring())
        self._state.restore(self.fields)
        self.fields.changed.connect(self._arranging.begin)
        self.fields.name.returnPressed.connect(self.table.enter)
        self.table.show_figures(self._menu.chosen())
        self.table.texts.sorting_wanted.connect(self._sort)
        self.table.type_into(self.fields.name)
        self.table.requested.connect(lambda _: self.open_current())
        self.distribution.band_wanted.connect(self.fields.choose_range)
        for part in (self.table, self.distribution):
            part.done.connect(self.line.tell)
            part.failed.connect(self.message_bar.show_message)
        self.followed.begun.connect(self._begin)
        self.followed.changed.connect(self._arrange_soon)
        self.followed.progressed.connect(self._say)
        self.followed.done.connect(self.line.tell)
        self.followed.failed.connect(self.message_bar.show_message)
        self._none.setObjectName("folder_none")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setWordWrap(True)
        quieten(self._none)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self.look_for),
            (QKeySequence.StandardKey.Refresh, self.followed.measure_again),
        ):
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(lambda _=False, act=act: act())
            self.addAction(action)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._none)
        self._stack.addWidget(self.table)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setObjectName("folder_parts")
        parts.addWidget(self._stack)
        parts.addWidget(self.distribution)
        parts.setChildrenCollapsible(False)
        parts.setSizes(_SHARES)
        inner = QVBoxLayout()
        inner.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, STEP)
        inner.setSpacing(STEP)
        inner.addWidget(self.fields)
        inner.addWidget(parts, 1)
        inner.addWidget(self.line)
        self.message_bar.stand_above(self, inner)
        fit_to_screen(self, _SIZE)
