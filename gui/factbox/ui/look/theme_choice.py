"""The theme that the user chose, kept for the next window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from factbox.ui.look.theme import apply_theme

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

_KEY = "theme"


class ThemeChoice:
    """Which theme is used: "light", "dark", or "" for that of the system."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        #: the theme in use
        self.used = ""

    def begin(self, application: QApplication, asked: str | None) -> None:
        """Use the theme `asked` for in this run, if any, or else the one chosen last."""
        kept = str(self._settings.value(_KEY, ""))
        self.used = asked or (kept if kept in ("light", "dark") else "")
        apply_theme(application, self.used)

    def choose(self, theme: str) -> None:
        """Use `theme` from now on."""
        self._settings.setValue(_KEY, theme)
        self.used = theme
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, theme)
