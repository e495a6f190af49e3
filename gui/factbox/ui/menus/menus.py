"""All menus of the window, and the tool bars that show some of their commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from factbox.ui.focus_commands import FocusCommands, Way
from factbox.ui.menus.count_menu import CountMenu
from factbox.ui.menus.edit_menu import EditMenu
from factbox.ui.menus.file_menu import FileMenu
from factbox.ui.menus.help_menu import HelpMenu
from factbox.ui.menus.inspect_menu import InspectMenu
from factbox.ui.menus.snapshot_menu import SnapshotMenu
from factbox.ui.menus.view_menu import ViewMenu
from factbox.ui.menus.vocabulary_menu import VocabularyMenu
from factbox.ui.tool_bars import ToolBars

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from factbox.ui.files.text_files import TextFiles
    from factbox.ui.folder.desk import FolderDesk
    from factbox.ui.guide.window import GuideWindow
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.look.theme_choice import ThemeChoice
    from factbox.ui.messages import Messages
    from factbox.ui.pane.lower_pane import LowerPane
    from factbox.ui.pane.vocabulary.words_above import WordsAbove
    from factbox.ui.report.desk import ReportDesk
    from factbox.ui.sentences.sentence_tint import SentenceTint
    from factbox.ui.sidebar.fact_box import FactBoxView
    from factbox.ui.sidebar.measure_sections import MeasureSections
    from factbox.ui.sidebar.outline import OutlineView
    from factbox.ui.snapshots.desk import SnapshotDesk
    from factbox.ui.snapshots.panel import SnapshotsView
    from factbox.ui.text.editor import Editor
    from factbox.ui.text.find_bar import FindBar
    from factbox.ui.text.line_joining import LineJoining
    from factbox.ui.text_commands import TextCommands
    from factbox.ui.vocabulary.desk import VocabularyDesk
    from factbox.ui.wording.window_language import WindowLanguage

    class Parts(Protocol):
        """The parts of a window that carry out commands."""

        folder: Path
        theme: ThemeChoice
        language: WindowLanguage
        editor: Editor
        fact_box: FactBoxView
        outline: OutlineView
        snapshots: SnapshotsView
        inspection: Inspection
        measures: MeasureSections
        desk: SnapshotDesk
        line_joining: LineJoining
        messages: Messages
        commands: TextCommands

        # These are made on demand.

        @property
        def files(self) -> TextFiles: ...
        @property
        def folders(self) -> FolderDesk: ...
        @property
        def reports(self) -> ReportDesk: ...
        @property
        def find_bar(self) -> FindBar: ...
        @property
        def lower_pane(self) -> LowerPane: ...
        @property
        def sentence_tint(self) -> SentenceTint: ...
        @property
        def words_above(self) -> WordsAbove: ...
        @property
        def guide(self) -> GuideWindow: ...
        @property
        def vocabulary(self) -> VocabularyDesk: ...


class Menus:
    """Makes the menus of a window, whose `parts` carry out the commands.

    Parts that are made on demand are asked for when a command is chosen.
    """

    def __init__(self, window: QMainWindow, parts: Parts) -> None:
        bar = window.menuBar()
        commands = parts.commands
        file = FileMenu(
            bar,
            lambda: parts.files,
            lambda: parts.folders,
            lambda: parts.reports,
            window.close,
        )
        focused = FocusCommands(
            parts.editor,
            lambda: parts.find_bar.open(),
            Way(parts.messages.undo, parts.messages.offers_undo),
        )
        EditMenu(
            bar,
            focused,
            lambda: parts.find_bar,
            parts.line_joining.join,
            commands.copy_fact_box,
            parts.outline,
            commands.select_proposal,
        )
        self.view = ViewMenu(
            bar,
            parts.editor,
            parts.theme,
            parts.language,
            parts.fact_box,
            parts.outline,
            parts.snapshots,
        )
        count = CountMenu(
            bar, parts.inspection, commands.compare_with_textstat, commands.go_to_left_out
        )
        parts.fact_box.left_out.offer(count.left_out)
        self.inspect = InspectMenu(
            bar,
            lambda: parts.lower_pane,
            lambda on: parts.sentence_tint.switch(on),
            lambda: parts.words_above,
            lambda: parts.measures.figure_menu,
        )
        VocabularyMenu(
            bar,
            focused,
            lambda: parts.vocabulary,
            lambda: _show_word_lists(window, parts.vocabulary),
        )
        snapshots = SnapshotMenu(bar, parts.snapshots, parts.desk)
        HelpMenu(
            bar,
            lambda: parts.guide.enter(),
            lambda: parts.files,
            lambda: _show_about(window, parts.folder),
        )
        needed = [file.open_file, snapshots.save, snapshots.compare]
        self.tool_bars = ToolBars(window, needed, self.inspect.views.values())


def _show_word_lists(window: QMainWindow, desk: VocabularyDesk) -> None:
    from factbox.ui.vocabulary.dialog import show_word_lists

    show_word_lists(desk, window)


def _show_about(window: QMainWindow, folder: Path) -> None:
    from factbox.ui.about import show_about

    show_about(window, folder)
