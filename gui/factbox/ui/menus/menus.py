"""All menus of the window, and the tool bars that show some of their commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.ui.focus_commands import FocusCommands, Way
from factbox.ui.menus.count_menu import CountMenu
from factbox.ui.menus.edit_menu import EditMenu
from factbox.ui.menus.file_menu import FileMenu
from factbox.ui.menus.help_menu import HelpMenu
from factbox.ui.menus.inspect_menu import InspectMenu
from factbox.ui.menus.snapshot_menu import SnapshotMenu
from factbox.ui.menus.view_menu import ViewMenu
from factbox.ui.tool_bars import ToolBars

if TYPE_CHECKING:
    from factbox.ui.window import MainWindow


class Menus:
    """Makes the menus of a window, whose parts carry out the commands.

    Parts that are made on demand are asked for when a command is chosen.
    """

    def __init__(self, window: MainWindow) -> None:
        bar = window.menuBar()
        commands = window.commands
        file = FileMenu(bar, lambda: window.files, lambda: window.reports, window.close)
        focused = FocusCommands(
            window.editor,
            lambda: window.find_bar.open(),
            Way(lambda: window.messages.bar.undo(), window.messages.offers_undo),
        )
        EditMenu(
            bar,
            focused,
            lambda: window.find_bar,
            window.line_joining.join,
            commands.copy_fact_box,
            window.outline,
            commands.select_proposal,
        )
        self.view = ViewMenu(
            bar,
            window.editor,
            window.theme,
            window.fact_box,
            window.outline,
            window.snapshots,
        )
        count = CountMenu(
            bar, window.inspection, commands.compare_with_textstat, commands.go_to_left_out
        )
        window.fact_box.left_out.offer(count.left_out)
        self.inspect = InspectMenu(
            bar,
            lambda: window.lower_pane,
            lambda on: window.sentence_tint.switch(on),
            lambda: window.measures.figure_menu,
        )
        snapshots = SnapshotMenu(bar, window.snapshots, window.desk)
        HelpMenu(
            bar,
            lambda: window.guide.enter(),
            lambda: window.files,
            lambda: _show_about(window),
        )
        needed = [file.open_file, snapshots.save, snapshots.compare]
        self.tool_bars = ToolBars(window, needed, self.inspect.views.values())


def _show_about(window: MainWindow) -> None:
    from factbox.ui.about import show_about

    show_about(window, window.folder)
