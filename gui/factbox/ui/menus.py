"""The menus: every command of the window, with its keys."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.assets import asset
from factbox.ui.look.properties import set_property
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from factbox.ui.window import MainWindow

_Key = QKeySequence.StandardKey
Keys = QKeySequence | QKeySequence.StandardKey | str | None


class Menus:
    """Makes the menu bar of a window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._snapshot_actions: list[QAction] = []
        self._file_menu()
        self._edit_menu()
        self._view_menu()
        self._count_menu()
        self._inspect_menu()
        self._snapshot_menu()
        self._help_menu()

    def follow_snapshot_selection(self) -> None:
        """Offer what can be done with snapshots only while some are selected."""
        some = bool(self._window.snapshots.selected_ids())
        for action in self._snapshot_actions:
            action.setEnabled(some)

    def _file_menu(self) -> None:
        window = self._window
        menu = self._menu(tr("&File"))
        self._add(menu, tr("&New"), lambda: window.files.new(), _Key.New)
        self._add(menu, tr("&Open…"), lambda: window.files.open(), _Key.Open)
        recent = menu.addMenu(tr("Open &recent"))
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        self._add(menu, tr("&Save"), lambda: window.files.save(), _Key.Save)
        # Ctrl+Shift+S, elsewhere the keys of this, saves a snapshot.
        self._add(menu, tr("Save &as…"), lambda: window.files.save_as())
        menu.addSeparator()
        self._add(menu, tr("&Quit"), self._window.close, _Key.Quit)

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        files = self._window.files
        for path in files.recent():
            # An ampersand in a name is no mnemonic.
            self._add(
                menu, path.replace("&", "&&"), lambda path=path: files.open_path(Path(path))
            )
        if menu.isEmpty():
            menu.addAction(tr("No files yet")).setEnabled(False)

    def _edit_menu(self) -> None:
        window, editor = self._window, self._window.editor
        menu = self._menu(tr("&Edit"))
        self._add(menu, tr("&Undo"), window.undo, _Key.Undo)
        self._add(menu, tr("&Redo"), editor.redo, _Key.Redo)
        menu.addSeparator()
        self._add(menu, tr("Cu&t"), editor.cut, _Key.Cut)
        self._add(menu, tr("&Copy"), editor.copy, _Key.Copy)
        self._add(menu, tr("&Paste"), editor.paste, _Key.Paste)
        self._add(menu, tr("Select &all"), editor.selectAll, _Key.SelectAll)
        menu.addSeparator()
        self._add(menu, tr("&Find and replace…"), lambda: window.find_bar.open(), _Key.Find)
        self._add(menu, tr("Find &next"), lambda: window.find_bar.find_next(), _Key.FindNext)
        self._add(
            menu,
            tr("Find pre&vious"),
            lambda: window.find_bar.find_previous(),
            _Key.FindPrevious,
        )
        menu.addSeparator()
        self._add(
            menu, tr("Copy the fact &box shown"), self._window.copy_fact_box, "Ctrl+Shift+C"
        )

    def _view_menu(self) -> None:
        window, editor = self._window, self._window.editor
        menu = self._menu(tr("&View"))
        self._add(menu, tr("Zoom &in"), lambda: editor.zoom(1), _Key.ZoomIn)
        self._add(menu, tr("Zoom &out"), lambda: editor.zoom(-1), _Key.ZoomOut)
        self._add(menu, tr("Text &font…"), window.choose_font)
        self._add(menu, tr("&Usual font and size"), window.use_usual_font, "Ctrl+0")
        self.word_wrap = menu.addAction(tr("&Word wrap"))
        self.word_wrap.setCheckable(True)
        self.word_wrap.setChecked(True)
        self.word_wrap.toggled.connect(editor.set_word_wrap)
        menu.addSeparator()
        self._add(menu, tr("Go to the &text"), editor.setFocus, "Ctrl+1")
        self._add(menu, tr("Go to the fact &box"), window.fact_box.enter, "Ctrl+2")
        self._add(menu, tr("Go to the out&line"), window.outline.enter, "Ctrl+3")
        self._add(menu, tr("Go to the &snapshots"), window.snapshots.enter, "Ctrl+4")

    def _count_menu(self) -> None:
        window = self._window
        menu = self._menu(tr("&Count"))
        group = QActionGroup(window)
        for rule, text in (
            (
                HeadlineRule.AUTOMATIC,
                tr("Headline: &automatic (twice with a published fact box)"),
            ),
            (HeadlineRule.ONCE, tr("Headline: &once")),
            (HeadlineRule.TWICE, tr("Headline: &twice")),
        ):
            action = self._add(
                menu, text, lambda rule=rule: window.inspection.set_headline_rule(rule)
            )
            action.setCheckable(True)
            action.setChecked(rule is window.inspection.headline_rule)
            group.addAction(action)
        menu.addSeparator()
        self._offer_rule_sets(menu)
        menu.addSeparator()
        self._add(menu, tr("&Why textstat says something else"), window.compare_with_textstat)

    def _offer_rule_sets(self, menu: QMenu) -> None:
        inspection = self._window.inspection
        group = QActionGroup(self._window)
        actions = {}
        for name, text in (
            (RuleName.FACT_BOX, tr("Rule set: &Fact box")),
            (RuleName.TEXTSTAT, tr("Rule set: te&xtstat")),
            (RuleName.WORD_PROCESSOR, tr("Rule set: Word &processor")),
            (RuleName.LETTERS_ONLY, tr("Rule set: &Letters only")),
        ):
            actions[name] = self._add(menu, text, lambda name=name: inspection.set_rules(name))
            actions[name].setCheckable(True)
            group.addAction(actions[name])
        # They are chosen elsewhere too.
        menu.aboutToShow.connect(lambda: actions[inspection.rule_name].setChecked(True))
        actions[inspection.rule_name].setChecked(True)

    def _inspect_menu(self) -> None:
        menu = self._menu(tr("&Inspect"))
        for text, name, keys in (
            (tr("Why this &level"), "level", "Ctrl+5"),
            (tr("&Words"), "words", "Ctrl+6"),
            (tr("&Diversity over the text"), "diversity", "Ctrl+7"),
            (tr("&Rule sets"), "rules", "Ctrl+8"),
            (tr("Tr&end"), "trend", "Ctrl+9"),
        ):
            self._add(menu, text, lambda name=name: self._window.lower_pane.turn(name), keys)
        menu.addSeparator()
        self._add(menu, tr("&Target level…"), self._window.edit_target)
        self.tint = menu.addAction(tr("T&int sentences by grade"))
        self.tint.setCheckable(True)
        set_property(self.tint, "shortcut", "Ctrl+Shift+5")
        self.tint.toggled.connect(self._window.tint_sentences)

    def _snapshot_menu(self) -> None:
        view, desk = self._window.snapshots, self._window.desk
        menu = self._menu(tr("&Snapshots"))
        self._add(menu, tr("&Save snapshot"), desk.save, "Ctrl+Shift+S")
        compare = self._add(menu, tr("&Compare…"), view.compare, "Ctrl+D")
        self._add(menu, tr("&All texts…"), desk.show_library, "Ctrl+L")
        menu.addSeparator()
        chosen = [
            self._add(menu, tr("&Restore its text"), view.restore, "Return"),
            self._add(menu, tr("&Title and note…"), view.describe, "F2"),
            self._add(menu, tr("&Delete"), view.delete, _Key.Delete),
            self._add(menu, tr("Copy as &fact box"), view.copy_box),
            self._add(menu, tr("Copy as &Markdown table"), view.copy_table),
        ]
        for action in chosen:
            # Return and Delete mean this in the list only.
            set_property(action, "shortcutContext", "WidgetShortcut")
        view.offer([*chosen, compare])
        self._snapshot_actions = chosen
        menu.addSeparator()
        self._add(menu, tr("T&itle of this text…"), view.rename)
        self._add(menu, tr("This is a te&xt of its own"), desk.begin_work)
        automatic = menu.addAction(tr("Save automatically (a &paste over all, closing)"))
        automatic.setCheckable(True)
        automatic.setChecked(desk.saves_automatically())
        automatic.toggled.connect(desk.save_automatically)
        menu.addSeparator()
        self._add(menu, tr("&Export…"), lambda: desk.exchange.ask_export())
        self._add(menu, tr("Imp&ort…"), lambda: desk.exchange.ask_import())
        self._add(menu, tr("S&napshots file…"), lambda: desk.exchange.show_file())
        self.follow_snapshot_selection()

    def _help_menu(self) -> None:
        window = self._window
        menu = self._menu(tr("&Help"))
        guide = self._add(menu, tr("&Guide"), window.show_guide, "F1")
        # Asked for in any window, it comes to the front.
        set_property(guide, "shortcutContext", "ApplicationShortcut")
        sample = asset("sample-article.txt")
        self._add(menu, tr("Open the &sample article"), lambda: window.files.open_copy(sample))
        self._add(menu, tr("&About Fact Box"), window.show_about)

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(
        self, menu: QMenu, text: str, act: Callable[..., object], keys: Keys = None
    ) -> QAction:
        action = menu.addAction(text)
        if keys is not None:
            set_property(action, "shortcut", QKeySequence(keys))
        # `triggered` brings a bool that no command wants.
        action.triggered.connect(lambda: act())
        return action
