"""The window: makes the parts and connects them."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from factbox import __version__
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.ui.inspection.inspection import Inspection
from factbox.ui.look.plain import plain_label
from factbox.ui.look.properties import set_property
from factbox.ui.look.theme import STEP, quieten, text_font
from factbox.ui.menus import Menus
from factbox.ui.sentences.sentence_label import SentenceLabel
from factbox.ui.sidebar.fact_box import FactBoxView
from factbox.ui.sidebar.measure_sections import MeasureSections
from factbox.ui.sidebar.outline import OutlineView
from factbox.ui.snapshots.desk import SnapshotDesk
from factbox.ui.snapshots.panel import SnapshotsView
from factbox.ui.text.editor import Editor

if TYPE_CHECKING:
    from collections.abc import Callable

    from factbox.analysis.level.band import Band
    from factbox.analysis.outline.item import Item
    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.files.draft_writer import DraftWriter
    from factbox.ui.files.file_changes import FileChanges
    from factbox.ui.files.recovery import Recovery
    from factbox.ui.files.text_files import TextFiles
    from factbox.ui.guide.window import GuideWindow
    from factbox.ui.inspection.background import Background
    from factbox.ui.look.message_bar import MessageBar, Question
    from factbox.ui.pane.lower_pane import LowerPane
    from factbox.ui.sentences.sentence_tint import SentenceTint
    from factbox.ui.text.find_bar import FindBar
    from factbox.ui.text.selection import Selection

Widget = TypeVar("Widget", bound=QWidget)

_SIZE = (1180, 800)
_SIDEBAR_WIDTH = 400
_PAGE_LEAST_WIDTH = 320
# What a view below the text needs to show something, where half of the height has so much.
_PANE_HEIGHT = 320
_REST_MS = 100
# How long what was done stays said.
_TOLD_MS = 10_000


class MainWindow(QMainWindow):
    """A text, and beside it its fact box, its outline and its snapshots.

    All that it keeps, snapshots and settings, is in `data_folder`. It counts by `rules`; by
    those that were on when the last window closed, if they are None. With a `size` it does not
    go where the last window was: at that place it might not fit on the screen.
    """

    def __init__(
        self,
        data_folder: Path | str,
        headline_rule: HeadlineRule = HeadlineRule.AUTOMATIC,
        rules: RuleName | None = None,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__()
        self._folder = Path(data_folder)
        self.setAcceptDrops(True)
        self._settings = QSettings(
            str(self._folder / "settings.ini"), QSettings.Format.IniFormat
        )
        self._drafts_folder = self._folder / "drafts"
        self._rules_asked_for = rules
        self._warm = False
        self._waiting_file: Path | None = None
        self.editor = Editor()
        self.fact_box = FactBoxView()
        self.outline = OutlineView()
        self.snapshots = SnapshotsView()
        self.inspection = Inspection(headline_rule, self)
        self.measures = MeasureSections(self.inspection)
        self.desk = SnapshotDesk(
            self._folder, self._settings, self.inspection, self.editor, self.snapshots, self
        )
        self._status = plain_label()
        self._status.setObjectName("status")
        self._told = ""
        self._telling = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._telling.timeout.connect(self._forget_status)
        self._encoding = plain_label()
        for label in (self._status, self._encoding):
            quieten(label)
        self._sentence = SentenceLabel(self.inspection)
        self.menus = Menus(self)
        self._lay_out()
        self._connect()
        # Not `paintEvent`: that would be in the way of every later painting.
        self.installEventFilter(self)
        self._remember(size)
        self.setWindowTitle(self.tr("Untitled[*] — Fact Box"))

    # What is not seen at first is made when it is first wanted: the window opens sooner.

    @cached_property
    def files(self) -> TextFiles:
        """Opens and saves the text."""
        from factbox.ui.files.text_files import TextFiles

        files = TextFiles(self.editor, self._settings, self, self.desk.where_kept)
        files.done.connect(self._tell)
        files.failed.connect(self.warn)
        files.changed.connect(self._show_name)
        files.changed.connect(lambda: self.file_changes.follow())
        return files

    @cached_property
    def file_changes(self) -> FileChanges:
        """Notices what other programs do to the file."""
        from factbox.ui.files.file_changes import FileChanges

        changes = FileChanges(self.files, self)
        changes.asked.connect(self._ask)
        changes.settled.connect(lambda question: self.message_bar.withdraw(question))
        changes.told.connect(self.warn)
        return changes

    @cached_property
    def background(self) -> Background:
        """Does what must not keep the window waiting."""
        from factbox.ui.inspection.background import Background

        return Background(self)

    @cached_property
    def draft_writer(self) -> DraftWriter:
        """Writes what is typed and not saved to a draft."""
        from factbox.ui.files.draft_writer import DraftWriter

        writer = DraftWriter(
            self.editor.document(),
            self._drafts_folder,
            lambda: self.background,
            lambda: self.files.origin(),
            self,
        )
        writer.failed.connect(self.warn)
        writer.done.connect(self._tell)
        return writer

    @cached_property
    def recovery(self) -> Recovery:
        """Offers what was not saved when an earlier window ended."""
        from factbox.ui.files.recovery import Recovery

        recovery = Recovery(
            self._drafts_folder, self.background, self.files, self.draft_writer, self
        )
        recovery.asked.connect(self._ask)
        recovery.failed.connect(self.warn)
        recovery.undoable.connect(self.warn)
        return recovery

    @cached_property
    def find_bar(self) -> FindBar:
        """Find and replace, below the text."""
        from factbox.ui.text.find_bar import FindBar

        bar = FindBar(self.editor)
        self._column.addWidget(bar)
        return bar

    @cached_property
    def message_bar(self) -> MessageBar:
        """What went wrong, or can be undone, above the text."""
        from factbox.ui.look.message_bar import MessageBar

        bar = MessageBar()
        self._column.insertWidget(0, bar)
        return bar

    @cached_property
    def guide(self) -> GuideWindow:
        """The guide, in a window of its own."""
        from factbox.ui.guide.window import GuideWindow

        return GuideWindow(self)

    @cached_property
    def lower_pane(self) -> LowerPane:
        """What the figures are made of, below the text."""
        from factbox.ui.pane.lower_pane import LowerPane

        pane = LowerPane(
            self.inspection, self.editor, self.menus.tint, self.snapshots, self._settings
        )
        pane.failed.connect(self.warn)
        pane.done.connect(self._tell)
        self._work.addWidget(pane)
        height = self._work.height()
        below = max(height * 2 // 5, min(_PANE_HEIGHT, height // 2))
        self._work.setSizes([height - below, below])
        return pane

    @cached_property
    def sentence_tint(self) -> SentenceTint:
        """Tints the sentences by their grades; what the tints mean is in the status bar."""
        from factbox.ui.sentences.sentence_tint import SentenceTint
        from factbox.ui.sentences.tint_legend import TintLegend

        tint = SentenceTint(self.inspection, self.editor)
        legend = TintLegend()
        tint.scaled.connect(legend.show_target)
        tint.switched.connect(legend.setVisible)
        self.statusBar().insertPermanentWidget(1, legend)
        return tint

    def tint_sentences(self, on: bool) -> None:
        """Tint the sentences by their grades from now on, or no more."""
        self.sentence_tint.switch(on)

    def edit_target(self) -> None:
        """Let the user say which band the Level is to come into."""
        from factbox.ui.pane.why_level.why_level import WhyLevel

        self.lower_pane.open("level")
        view = self.lower_pane.view
        assert isinstance(view, WhyLevel)
        view.edit_target()

    def open_when_shown(self, path: Path) -> None:
        """Open the file at `path` once the window is on screen."""
        self._waiting_file = path

    def copy_fact_box(self) -> None:
        """Copy the fact box that is shown, as one is published."""
        rules = self.inspection.complete().rules
        box = self.inspection.shown().box
        self.desk.take_along.copy_fact_box(box, rules.name, rules.version)

    def undo(self) -> None:
        """Take back an edit; what the message offers to, if the focus is not in the text."""
        if not self.editor.hasFocus() and self.message_bar.offers_undo():
            self.message_bar.undo()
        else:
            self.editor.undo()

    def compare_with_textstat(self) -> None:
        """Show how textstat counts the same text, ingredient by ingredient."""
        from factbox.ui.wording.textstat_comparison import comparison

        self.fact_box.explain(comparison(self.inspection.complete(), self.inspection.text()))

    def choose_font(self) -> None:
        """Ask for the font that the text is read in."""
        from PySide6.QtWidgets import QFontDialog

        chosen, font = QFontDialog.getFont(self.editor.font(), self)
        if chosen:
            self.editor.setFont(font)

    def use_usual_font(self) -> None:
        """Set the text in the font and size that it had at first."""
        self.editor.setFont(text_font())

    def show_guide(self) -> None:
        """Show what Fact Box does and how it counts, in a window of its own."""
        self.guide.enter()

    def show_about(self) -> None:
        """Say what this is."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setWindowTitle(self.tr("About Fact Box"))
        box.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        box.setText(self.tr("Fact Box %s") % __version__)
        box.setInformativeText(
            self.tr("Snapshots and settings are kept in\n%s\nNothing leaves this machine.")
            % self._settings.fileName().rpartition("/")[0]
        )
        box.exec()

    def warm_up(self) -> None:
        """Load what takes a while, once the window is on screen."""
        if not self._warm:
            self._warm = True
            self._take_up_rules()
            self.inspection.publish()
            if self._waiting_file is not None:
                self.files.open_path(self._waiting_file)
            self._show_name()
            self.measures.open(str(self._settings.value("sections", "")).split())
            self.desk.open()
            self.recovery.look()
            for part in (self.inspection, self.outline, self.snapshots):
                QTimer.singleShot(0, part, part.warm_up)

    def _take_up_rules(self) -> None:
        name = self._rules_asked_for
        if name is None:
            kept = self._settings.value("rules")
            name = next((each for each in RuleName if each == kept), RuleName.FACT_BOX)
        if name is not RuleName.FACT_BOX:
            self.inspection.set_rules(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.removeEventFilter(self)
            # A file is wanted now; what else is loaded may wait until all is painted.
            QTimer.singleShot(0 if self._waiting_file else _REST_MS, self, self.warm_up)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != QtCore.Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        # Escape leads back to the text, and takes a message that was read away.
        if "message_bar" in self.__dict__:
            self.message_bar.dismiss()
        self.fact_box.explain("")
        self.editor.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        local = [url for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.files.open_path(Path(local[0].toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        modified = self.editor.document().isModified()
        if (modified and not self.files.may_discard()) or not self.desk.may_close():
            event.ignore()
            return
        self._keep_settings()
        self.desk.close()
        self.inspection.close()
        self._leave_no_draft()
        super().closeEvent(event)

    def _connect(self) -> None:
        self.editor.edited.connect(self._take_over)
        self.editor.moved.connect(self.inspection.select)
        self.editor.mended.connect(self._tell_of_mending)
        self.editor.refused.connect(self._tell_of_refusal)
        self.inspection.failed.connect(self.warn)
        self.inspection.target_set.connect(self._keep_target)
        self.inspection.changed.connect(self._show_metrics)
        self.outline.requested.connect(self._go_to)
        self.snapshots.selection_changed.connect(self.menus.follow_snapshot_selection)
        self.desk.done.connect(self._tell)
        self.desk.failed.connect(self.warn)
        self.desk.undoable.connect(self.warn)
        self.editor.document().modificationChanged.connect(self.setWindowModified)

    # One slot for all: of a key, to come from Qt into each of them would be a large part.

    def _take_over(
        self, first: int, removed: int, lines: list[str], selection: Selection
    ) -> None:
        # First of all what was written is safe.
        self.draft_writer.edit(first, removed, lines)
        self.inspection.edit(first, removed, lines, selection)
        self._forget_status()

    def _show_metrics(self, metrics: Metrics) -> None:
        self.fact_box.show_metrics(metrics)
        self.outline.show_metrics(metrics)
        self.editor.show_metrics(metrics)
        self.snapshots.show_metrics(metrics)
        self._sentence.show_metrics(metrics)

    def _go_to(self, item: Item) -> None:
        self.editor.show_extent(item.start, item.end)

    def warn(self, sentence: str, undo: Callable[[], None] | None = None) -> None:
        """Show `sentence` until it is dismissed, with a button that calls `undo` if given."""
        # What was done before is no longer the last thing that was.
        self._forget_status()
        bar = self.desk.bar_in_front() or self.message_bar
        bar.show_message(sentence, undo)

    def _ask(self, question: Question) -> None:
        self.message_bar.ask(question)

    def _leave_no_draft(self) -> None:
        """Nothing is unsaved; what other windows left stays."""
        if "background" in self.__dict__:
            self.draft_writer.finish()
            self.recovery.finish()
            self.background.finish()

    def _tell(self, sentence: str) -> None:
        if "message_bar" in self.__dict__:
            self.message_bar.clear()
        self._status.setText(sentence)
        self._told = sentence
        self._telling.start()

    def _forget_status(self) -> None:
        # To clear it anew would have the bar laid out and painted at every key.
        if self._told:
            self._told = ""
            self._status.clear()

    def _tell_of_refusal(self, reason: str) -> None:
        self.warn(self.tr("Not pasted: it has %s") % reason)

    def _tell_of_mending(self, times: int) -> None:
        self.warn(
            self.tr("%d characters that no text can hold (NUL, half a character) came in as �.")
            % times
        )

    def _show_name(self) -> None:
        # In a title Qt takes "[*]" for the place of the mark of what is not saved.
        name = self.files.name().replace("[*]", "[*][*]")
        self.setWindowTitle(f"{name}[*] — Fact Box")
        self.setWindowModified(self.editor.document().isModified())
        self._encoding.setText(self.files.encoding_name)

    def _lay_out(self) -> None:
        page = _named(QWidget(), "page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._work = _vertical("work")
        self._work.addWidget(self.editor)
        self._work.setHandleWidth(1)
        self._work.setChildrenCollapsible(False)
        self._column.addWidget(self._work)
        page.setMinimumWidth(_PAGE_LEAST_WIDTH)
        self._lists = _vertical("lists")
        self._lists.addWidget(self.outline)
        self._lists.addWidget(self.snapshots)
        # A row of a snapshot has two lines, and there are many.
        self._lists.setSizes([2, 3])
        self._lists.setChildrenCollapsible(False)
        sidebar = _named(QWidget(), "sidebar")
        side = QVBoxLayout(sidebar)
        side.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, STEP)
        side.setSpacing(2 * STEP)
        side.addWidget(self.fact_box)
        side.addWidget(self.measures)
        side.addWidget(self._lists, 1)
        self._panes = _named(QSplitter(), "panes")
        self._panes.addWidget(page)
        self._panes.addWidget(sidebar)
        self._panes.setHandleWidth(1)
        self._lists.setHandleWidth(2 * STEP + 1)
        self._panes.setStretchFactor(0, 1)
        self._panes.setChildrenCollapsible(False)
        self.setCentralWidget(self._panes)
        self.statusBar().addWidget(self._status, 1)
        self.statusBar().addPermanentWidget(self._sentence)
        self.statusBar().addPermanentWidget(self._encoding)
        self.statusBar().setContentsMargins(STEP, 0, 2 * STEP, 0)
        self.statusBar().setSizeGripEnabled(False)

    def _remember(self, size: tuple[int, int] | None) -> None:
        """Take up size, unless one is asked for, places and font as they were left."""
        width, height = size or _SIZE
        self.resize(width, height)
        self._panes.setSizes([width - _SIDEBAR_WIDTH, _SIDEBAR_WIDTH])
        for name, restore in (
            *([("geometry", self.restoreGeometry)] if size is None else []),
            ("panes", self._panes.restoreState),
            ("lists", self._lists.restoreState),
        ):
            state = self._settings.value(name)
            if isinstance(state, QByteArray):
                restore(state)
        font = self._settings.value("font")
        if isinstance(font, str) and font:
            stored = QFont()
            if stored.fromString(font):
                self.editor.setFont(stored)
        if self._settings.contains("target"):
            from factbox.ui.wording.target import stored_target

            self.inspection.set_target(stored_target(self._settings))
        self.menus.word_wrap.setChecked(bool(self._settings.value("word_wrap", True, bool)))

    def _keep_settings(self) -> None:
        self._settings.setValue("geometry", self.saveGeometry())
        self._settings.setValue("panes", self._panes.saveState())
        self._settings.setValue("lists", self._lists.saveState())
        self._settings.setValue("sections", " ".join(self.measures.opened()))
        self._settings.setValue("word_wrap", self.menus.word_wrap.isChecked())
        if self._warm and self.inspection.rule_name is not self._rules_asked_for:
            self._settings.setValue("rules", self.inspection.rule_name.value)
        if self.editor.font() != text_font():
            self._settings.setValue("font", self.editor.font().toString())
        else:
            self._settings.remove("font")

    def _keep_target(self, target: Band | None) -> None:
        """Keep it at once: whatever ends the window, it is there again in the next."""
        from factbox.ui.wording.target import store_target, stored_target

        if target != stored_target(self._settings):
            store_target(self._settings, target)


def _named(widget: Widget, name: str) -> Widget:
    """`widget`, under the name by which the style knows it."""
    widget.setObjectName(name)
    return widget


def _vertical(name: str) -> QSplitter:
    """A splitter with one part below the other, under that name."""
    splitter = _named(QSplitter(), name)
    set_property(splitter, "orientation", "Vertical")
    return splitter
