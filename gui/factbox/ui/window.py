"""The window: makes the parts and connects them."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QMainWindow, QSplitter

from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.files.data_folder import settings_in
from factbox.tr import tr
from factbox.ui.counting_state import CountingState
from factbox.ui.files.desk import FileDesk
from factbox.ui.inspection.inspection import Inspection
from factbox.ui.look.kept_sizes import restore_dividers
from factbox.ui.look.theme_choice import ThemeChoice
from factbox.ui.menus.menus import Menus
from factbox.ui.messages import About, Messages
from factbox.ui.page import Page
from factbox.ui.sentences.sentence_label import SentenceLabel
from factbox.ui.sentences.word_label import WordLabel
from factbox.ui.sidebar.fact_box import FactBoxView
from factbox.ui.sidebar.measure_sections import MeasureSections
from factbox.ui.sidebar.outline import OutlineView
from factbox.ui.sidebar.sidebar import Sidebar
from factbox.ui.snapshots.desk import SnapshotDesk
from factbox.ui.snapshots.panel import SnapshotsView
from factbox.ui.status_line import StatusLine
from factbox.ui.text.editor import Editor
from factbox.ui.text.left_out import LeftOutText
from factbox.ui.text.line_joining import LineJoining
from factbox.ui.text_commands import TextCommands
from factbox.ui.text_title import TextTitle
from factbox.ui.window_state import WindowState
from factbox.ui.wording.window_language import WindowLanguage

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent

    from factbox.analysis.rule_sets.rule_name import RuleName
    from factbox.analysis.text.left_out.kind import Kind
    from factbox.analysis.text.metrics import Metrics
    from factbox.analysis.text.style import Styles
    from factbox.ui.files.text_files import TextFiles
    from factbox.ui.folder.desk import FolderDesk
    from factbox.ui.guide.window import GuideWindow
    from factbox.ui.kept_with_text import KeptWithText
    from factbox.ui.pane.lower_pane import LowerPane
    from factbox.ui.pane.vocabulary.words_above import WordsAbove
    from factbox.ui.report.desk import ReportDesk
    from factbox.ui.sentences.sentence_tint import SentenceTint
    from factbox.ui.start_page import StartPage
    from factbox.ui.text.find_bar import FindBar
    from factbox.ui.text.selection import Selection
    from factbox.ui.vocabulary.desk import VocabularyDesk

_REST_MS = 100


class MainWindow(QMainWindow):
    """A text, and beside it its fact box, its outline and its snapshots.

    Its snapshots and settings are in `data_folder`. It counts by `rules` and leaves out the
    kinds `left_out`, or as the last window did if None. With a `size` it does not return to
    the place of the last window, where it might not fit on the screen.
    """

    def __init__(
        self,
        data_folder: Path | str,
        headline_rule: HeadlineRule = HeadlineRule.AUTOMATIC,
        rules: RuleName | None = None,
        left_out: frozenset[Kind] | None = None,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__()
        #: where settings, snapshots and drafts are
        self.folder = Path(data_folder)
        settings = settings_in(self.folder)
        self._settings = QSettings(str(settings), QSettings.Format.IniFormat)
        #: the theme that the user chose
        self.theme = ThemeChoice(self._settings)
        #: the language that the user chose for the window
        self.language = WindowLanguage(self._settings, self)
        self._is_warm = False
        self._warming = QTimer(self, singleShot=True)
        self._warming.timeout.connect(self.warm_up)
        self._waiting_file: Path | None = None
        self.editor = Editor()
        self.fact_box = FactBoxView()
        self.inspection = Inspection(headline_rule, self)
        self.outline = OutlineView(self.inspection)
        self.snapshots = SnapshotsView(self.editor)
        self.measures = MeasureSections(self.inspection, self._settings)
        #: what the text is called
        self.title = TextTitle(self)
        self.desk = SnapshotDesk(
            self.folder,
            self._settings,
            self.inspection,
            self.editor,
            self.snapshots,
            self.title,
            self,
        )
        self.line_joining = LineJoining(self.editor, self.inspection)
        self.left_out = LeftOutText(self.editor, self.inspection)
        self._sentence = SentenceLabel(self.inspection)
        self._word = WordLabel(self.inspection)
        self._status = StatusLine(self.statusBar(), self._word, self._sentence)
        self._page = Page(self.editor)
        #: what tells the user
        self.messages = Messages(self._page, self._status, self.desk.bar_in_front, self)
        #: the text as a file
        self.file_desk = FileDesk(
            self.folder,
            self._settings,
            self.editor,
            self.messages,
            self.desk.where_kept,
            lambda: self.title.text,
            self,
        )
        self.commands = TextCommands(
            self.editor,
            self.inspection,
            self.fact_box,
            self.outline,
            self.left_out,
            self.desk,
        )
        self.menus = Menus(self, self)
        #: breaks lines at the edge of the column
        self.word_wrap = self.menus.view.word_wrap
        #: tints sentences by Level
        self.tint = self.menus.inspect.tint
        self.sidebar = Sidebar(self.fact_box, self.measures, self.outline, self.snapshots)
        panes = self._lay_out()
        self._state = WindowState(
            self._settings,
            self,
            panes,
            self.editor,
            self.sidebar,
            self.word_wrap,
            self.menus.inspect,
        )
        self._counting = CountingState(self._settings, self.inspection, rules, left_out)
        self._connect()
        # Not `paintEvent`, which would slow down every later painting.
        self.installEventFilter(self)
        self._state.restore(size)
        self.setAcceptDrops(True)
        self._show_title()

    @property
    def files(self) -> TextFiles:
        """The part that opens and saves the text."""
        return self.file_desk.files

    # Whatever is not visible at first is made on demand, so that the window opens sooner.

    @cached_property
    def start_page(self) -> StartPage:
        """The offers of the empty window."""
        from factbox.assets import asset
        from factbox.ui.start_page import StartPage

        start = StartPage(self.editor, self.files.file.recent)
        start.paste_requested.connect(self.editor.paste)
        start.open_requested.connect(self.files.open)
        start.sample_requested.connect(
            lambda: self.files.open_copy(asset("sample-article.txt"))
        )
        start.file_requested.connect(self.files.open_path)
        self.editor.emptied.connect(start.offer)
        return start

    @cached_property
    def find_bar(self) -> FindBar:
        """The bar below the text for Find and Replace."""
        from factbox.ui.text.find_bar import FindBar

        bar = FindBar(self.editor)
        bar.replaced.connect(partial(self.messages.warn, about=About.EDIT))
        self._page.add_below(bar)
        return bar

    @cached_property
    def folders(self) -> FolderDesk:
        """Folders of texts, in a window of their own."""
        from factbox.ui.folder.desk import FolderDesk

        return FolderDesk(
            self.inspection, lambda: self.vocabulary.in_use, self.files, self._settings, self
        )

    @cached_property
    def reports(self) -> ReportDesk:
        """Reports on the text, to save or to print."""
        from factbox.ui.report.desk import ReportDesk

        reports = ReportDesk(
            self.inspection,
            self.desk,
            self.files,
            lambda: self.measures.figure_menu.chosen(),
            self._settings,
            self,
        )
        reports.done.connect(self.messages.tell)
        return reports

    @cached_property
    def vocabulary(self) -> VocabularyDesk:
        """Lists of the user's own, and the words that are ignored in the text."""
        from factbox.ui.vocabulary.desk import VocabularyDesk

        desk = VocabularyDesk(
            self.folder,
            self._settings,
            self.inspection,
            self.editor,
            lambda: self.files.file.path,
            self,
        )
        desk.done.connect(partial(self.messages.tell, about=About.ATTEMPT))
        self.editor.replaced.connect(desk.kept.begin)
        self.desk.listed.connect(desk.kept.follow_work)
        self.file_desk.renamed.connect(desk.kept.follow_file)
        return desk

    @cached_property
    def guide(self) -> GuideWindow:
        """The guide, in a window of its own."""
        from factbox.ui.guide.window import GuideWindow
        from factbox.ui.look.kept_sizes import KeptSize

        guide = GuideWindow(self)
        KeptSize(guide, self._settings)
        return guide

    @cached_property
    def lower_pane(self) -> LowerPane:
        """The views below the text, which show how the figures arise."""
        from factbox.ui.pane.lower_pane import LowerPane

        pane = LowerPane(
            self.inspection,
            self.editor,
            self.tint,
            self.words_above,
            lambda: self.vocabulary,
            self.snapshots,
            self._settings,
        )
        pane.failed.connect(partial(self.messages.warn, about=About.VIEW))
        pane.done.connect(partial(self.messages.tell, about=About.VIEW))
        pane.turned.connect(self.menus.inspect.show_open)
        self._page.add_pane(pane)
        restore_dividers(self._page, self._settings)
        return pane

    @cached_property
    def sentence_tint(self) -> SentenceTint:
        """Tints the sentences by Level, with a legend in the status bar."""
        from factbox.ui.sentences.sentence_tint import SentenceTint

        tint = SentenceTint(self.inspection, self.editor)
        self._status.add(tint.legend)
        return tint

    @cached_property
    def words_above(self) -> WordsAbove:
        """Marks the words above a level, with a legend in the status bar."""
        from factbox.ui.pane.vocabulary.words_above import WordsAbove

        marks = WordsAbove(self.inspection, self.editor, self._settings)
        self._status.add(marks.legend)
        return marks

    def open_when_shown(self, path: Path) -> None:
        """Open the file at `path` once the window is on screen."""
        self._waiting_file = path

    def leave(self) -> None:
        """End at once and ask nothing: unsaved text is offered at the next start."""
        self.file_desk.draft_writer.write_now()
        self._end()

    def warm_up(self) -> None:
        """Load what takes a while, now that the window is on screen."""
        if self._is_warm:
            return
        self._is_warm = True
        self._follow_target()
        self._follow_language()
        self.vocabulary.begin()
        self._counting.restore_counting()
        self.inspection.publish()
        if self._waiting_file is not None:
            self.files.open_path(self._waiting_file)
        self._take_name()
        self._state.restore_views()
        if self._settings.value("words_above"):
            self.words_above.restore()
        self.desk.open()
        self.file_desk.recovery.look()
        self.start_page.offer(self.editor.document().isEmpty())
        for part in (self.inspection, self.outline, self.snapshots):
            QTimer.singleShot(0, part, part.warm_up)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.removeEventFilter(self)
            # A file is opened at once; anything else waits until the window is painted.
            self._warming.start(0 if self._waiting_file else _REST_MS)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.menus.tool_bars.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != QtCore.Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        # Escape closes the message and returns to the text.
        self.messages.bar.dismiss()
        self.fact_box.explain("")
        self.editor.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from factbox.ui.files.recent_files import local_path

        local = [url for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        paths = [local_path(url) for url in local]
        if paths[0].is_dir():
            self.folders.open_folder(paths[0])
        else:
            self.file_desk.open_first(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.file_desk.may_close() or not self.desk.may_close():
            event.ignore()
            return
        self.file_desk.drop_draft()
        self._end()
        super().closeEvent(event)

    def _lay_out(self) -> QSplitter:
        """Put the sidebar beside the page; return the splitter that holds both."""
        panes = QSplitter()
        panes.setObjectName("panes")
        panes.addWidget(self._page)
        panes.addWidget(self.sidebar)
        panes.setHandleWidth(1)
        panes.setStretchFactor(0, 1)
        panes.setChildrenCollapsible(False)
        self.setCentralWidget(panes)
        return panes

    def _connect(self) -> None:
        self.editor.edited.connect(self._take_over)
        self.editor.moved.connect(self.inspection.select)
        self.editor.mended.connect(self._tell_of_mending)
        self.editor.refused.connect(self._tell_of_refusal)
        self.editor.nothing_to_undo.connect(self.messages.undo)
        self.editor.replaced.connect(lambda: self.messages.forget(About.TEXT))
        self.editor.document().modificationChanged.connect(self.setWindowModified)
        self.file_desk.renamed.connect(self._take_name)
        self.title.changed.connect(self._show_title)
        self.inspection.failed.connect(partial(self.messages.warn, about=About.ATTEMPT))
        self.inspection.changed.connect(self._show_metrics)
        self.outline.requested.connect(
            lambda item: self.editor.show_extent(item.start, item.end)
        )
        self.fact_box.left_out.clicked.connect(self.commands.go_to_left_out)
        self.line_joining.asked.connect(lambda question: self.messages.bar.ask(question))
        self.line_joining.settled.connect(lambda question: self.messages.bar.withdraw(question))
        self.commands.done.connect(self.messages.tell)
        self.line_joining.done.connect(self.messages.tell)
        self.language.done.connect(self.messages.tell)
        self.desk.belonging.done.connect(partial(self.messages.tell, about=About.TEXT))
        self.desk.belonging.undoable.connect(partial(self.messages.warn, about=About.TEXT))
        self.desk.done.connect(partial(self.messages.tell, about=About.SNAPSHOTS))
        self.desk.failed.connect(partial(self.messages.warn, about=About.SNAPSHOTS))
        self.desk.undoable.connect(partial(self.messages.warn, about=About.SNAPSHOTS))
        self.desk.refused.connect(partial(self.messages.warn, about=About.ATTEMPT))
        for part in (self.measures, self.outline, self.snapshots):
            part.done.connect(self.messages.tell)
            part.failed.connect(self.messages.warn)

    def _follow_target(self) -> None:
        """Keep the target of each text, and set it again."""
        from factbox.ui.text_target import TextTarget

        target = TextTarget(self._settings, self.inspection, lambda: self.files.file.path, self)
        self._keep_with_text(target)

    def _follow_language(self) -> None:
        """Keep the language that was chosen for each text, and choose it again."""
        from factbox.ui.kept_language import KeptLanguage

        language = self.inspection.language
        kept = KeptLanguage(self._settings, language, lambda: self.files.file.path, self)
        self._keep_with_text(kept)
        for changed in (language.changed, self.inspection.target_set):
            changed.connect(self._speak_of_language)

    def _speak_of_language(self) -> None:
        """Offer what belongs to the language, and say if the target does not."""
        from factbox.analysis.languages.languages import language_of
        from factbox.reports.target_wording import not_applied

        language = language_of(self.inspection.language.code)
        self.menus.inspect.offer_tint(language)
        why_not = not_applied(self.inspection.target, language)
        if why_not:
            self.messages.warn(why_not, about=About.TEXT)

    def _keep_with_text(self, kept: KeptWithText) -> None:
        self.editor.replaced.connect(kept.begin)
        self.desk.listed.connect(kept.follow_work)
        self.file_desk.renamed.connect(kept.follow_file)

    # One slot for all views: entering Python from Qt is a large part of the cost of a key.

    def _take_over(
        self, first: int, removed: int, lines: list[str], selection: Selection, styles: Styles
    ) -> None:
        # Safety first: the draft.
        self.file_desk.draft_writer.edit(first, removed, lines, styles)
        self.inspection.edit(first, removed, lines, selection, styles)
        self.line_joining.note_edit(removed, len(lines))
        self.messages.follow_edit()

    def _show_metrics(self, metrics: Metrics) -> None:
        self.fact_box.show_metrics(metrics)
        self.outline.show_metrics(metrics)
        self.left_out.follow()
        self.snapshots.show_metrics(metrics)
        self._sentence.show_metrics(metrics)
        self._word.show_metrics(metrics)
        self.title.show_metrics(metrics)

    def _tell_of_refusal(self, reason: str) -> None:
        self.messages.warn(tr("Not pasted: %s", "%s: why") % reason, about=About.ATTEMPT)

    def _tell_of_mending(self, times: int) -> None:
        told = tr(
            "%Ln invalid characters, such as NUL or half a character, became “�”.", "", times
        )
        self.messages.warn(told, about=About.TEXT)

    def _take_name(self) -> None:
        self.title.name(self.files.file.title, self.files.file.path)
        self.setWindowModified(self.editor.document().isModified())
        self._status.show_form(self.files.file.form)

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.title.with_file()}[*] — Fact Box")

    def _end(self) -> None:
        """Finish all work in progress, and close what is open."""
        self._warming.stop()
        if "folders" in self.__dict__:
            self.folders.close()
        self._keep_settings()
        self.file_desk.close()
        self.desk.close()
        self.inspection.close()

    def _keep_settings(self) -> None:
        self._state.keep()
        if self._is_warm:
            self._state.keep_views()
            self._counting.keep_counting()
        # Now, not when the object is deleted: the folder of a picture is gone by then.
        self._settings.sync()
