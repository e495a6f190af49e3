"""The guide, the sample article and the About box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from factbox.assets import asset
from factbox.tr import tr
from factbox.ui.look.properties import set_property
from factbox.ui.menus.actions import add

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenuBar

    from factbox.ui.files.text_files import TextFiles
    from factbox.ui.menus.actions import Act


class HelpMenu(QMenu):
    """Guide, sample article, About box."""

    def __init__(
        self, bar: QMenuBar, show_guide: Act, files: Callable[[], TextFiles], show_about: Act
    ) -> None:
        super().__init__(tr("&Help", "name of a menu"), bar)
        guide = add(self, tr("&Guide"), show_guide, "F1")
        # F1 works in every window of the application.
        set_property(guide, "shortcutContext", "ApplicationShortcut")
        sample = asset("sample-article.txt")
        add(self, tr("Open the &sample article"), lambda: files().open_copy(sample))
        add(self, tr("&About Fact Box"), show_about)
        bar.addMenu(self)
