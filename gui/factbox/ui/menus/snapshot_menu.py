"""The commands for snapshots; some need a selected snapshot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from factbox.tr import tr
from factbox.ui.look.properties import set_property
from factbox.ui.menus.actions import add, add_check, enable, show_in_tool_bar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenuBar

    from factbox.ui.snapshots.desk import SnapshotDesk
    from factbox.ui.snapshots.panel import SnapshotsView

_Key = QKeySequence.StandardKey


class SnapshotMenu(QMenu):
    """Save, compare, restore, title, delete, export."""

    def __init__(self, bar: QMenuBar, view: SnapshotsView, desk: SnapshotDesk) -> None:
        super().__init__(tr("&Snapshots", "name of a menu"), bar)
        #: saves the text and its figures
        self.save = add(self, tr("&Save snapshot"), desk.save, "Ctrl+Shift+S")
        purpose = tr("Save the text and its figures as they are now")
        show_in_tool_bar(self.save, tr("Save snapshot", "button in the tool bar"), purpose)
        #: compares snapshots, or the text with one
        self.compare = add(self, tr("&Compare…"), desk.compare_selected, "Ctrl+D")
        purpose = tr("Compare the text with the last or the selected snapshot, or two of them")
        show_in_tool_bar(self.compare, tr("Compare", "button in the tool bar"), purpose)
        add(self, tr("&All texts…"), desk.show_library, "Ctrl+L")
        self.addSeparator()
        chosen = [
            add(self, tr("&Restore this version"), desk.restore_selected, "Return"),
            add(self, tr("&Title and note…"), desk.describe_selected, "F2"),
            add(self, tr("&Delete"), desk.delete_selected, _Key.Delete),
            add(self, tr("Copy as &fact box"), desk.copy_box_selected),
            add(self, tr("Copy as &Markdown table"), desk.copy_table_selected),
        ]
        self.addSeparator()
        add(self, tr("T&itle of this text…"), desk.rename)
        self._apart = self.addAction(tr("Treat as a se&parate text"))
        self._apart.setCheckable(True)
        self._apart.triggered.connect(desk.belonging.set_apart)
        automatic = tr("Save automatically &when the text is replaced or closed")
        wanted = desk.saves_automatically()
        add_check(self, automatic, desk.save_automatically, checked=wanted)
        self.addSeparator()
        add(self, tr("&Export…"), lambda: desk.exchange.ask_export())
        add(self, tr("Imp&ort…"), lambda: desk.exchange.ask_import())
        add(self, tr("S&napshots file…"), lambda: desk.exchange.show_file())
        for action in chosen:
            # In the list only: elsewhere Return and Delete edit.
            set_property(action, "shortcutContext", "WidgetShortcut")
        view.offer([*chosen, self.compare])
        view.selection_changed.connect(lambda: enable(chosen, bool(view.selected_ids())))
        enable(chosen, False)
        self._belonging = desk.belonging
        desk.listed.connect(self._show_whether_apart)
        self._show_whether_apart()
        bar.addMenu(self)

    def _show_whether_apart(self) -> None:
        self._apart.setChecked(self._belonging.is_apart)
        self._apart.setEnabled(self._belonging.may_be_apart)
