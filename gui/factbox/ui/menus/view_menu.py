"""The commands for the look of the window, and for the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from factbox.tr import tr
from factbox.ui.look.theme import text_font
from factbox.ui.menus.actions import add, add_check, add_choice
from factbox.ui.wording import window_language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenuBar

    from factbox.ui.look.theme_choice import ThemeChoice
    from factbox.ui.sidebar.fact_box import FactBoxView
    from factbox.ui.sidebar.outline import OutlineView
    from factbox.ui.snapshots.panel import SnapshotsView
    from factbox.ui.text.editor import Editor
    from factbox.ui.wording.window_language import WindowLanguage

_Key = QKeySequence.StandardKey


class ViewMenu(QMenu):
    """Zoom, font, word wrap, theme, language, and the parts to go to."""

    def __init__(
        self,
        bar: QMenuBar,
        editor: Editor,
        theme: ThemeChoice,
        language: WindowLanguage,
        fact_box: FactBoxView,
        outline: OutlineView,
        snapshots: SnapshotsView,
    ) -> None:
        super().__init__(tr("&View", "name of a menu"), bar)
        add(self, tr("Zoom &in"), lambda: editor.zoom(1), _Key.ZoomIn)
        add(self, tr("Zoom &out"), lambda: editor.zoom(-1), _Key.ZoomOut)
        add(self, tr("Text &font…"), editor.choose_font)
        usual = tr("&Default font and size")
        add(self, usual, lambda: editor.setFont(text_font()), "Ctrl+0")
        #: breaks lines at the edge of the column
        self.word_wrap = add_check(self, tr("&Word wrap"), editor.set_word_wrap, checked=True)
        themes = {
            "": tr("Follow the &system", "theme"),
            "light": tr("&Light", "theme"),
            "dark": tr("&Dark", "theme"),
        }
        add_choice(self.addMenu(tr("Th&eme")), themes, theme.choose, lambda: theme.used)
        languages = self.addMenu(tr("Lan&guage", "menu: the language of the window"))
        add_choice(languages, window_language.names(), language.choose, lambda: language.chosen)
        self.addSeparator()
        add(self, tr("Go to the &text"), editor.setFocus, "Ctrl+1")
        add(self, tr("Go to the fact &box"), fact_box.enter, "Ctrl+2")
        add(self, tr("Go to the out&line"), outline.enter, "Ctrl+3")
        add(self, tr("Go to the &snapshots"), snapshots.enter, "Ctrl+4")
        bar.addMenu(self)
