"""Keeps the language that was chosen for each text, and chooses it when it is opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.languages.choosing import AUTOMATIC, language_choice
from factbox.ui.kept_with_text import KeptWithText

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject, QSettings

    from factbox.ui.inspection.language import TextLanguage

_GROUP = "languages"


class KeptLanguage(KeptWithText):
    """Keeps the choice in the settings; "" is the automatic one."""

    def __init__(
        self,
        settings: QSettings,
        language: TextLanguage,
        path: Callable[[], Path | None],
        parent: QObject | None = None,
    ) -> None:
        """`path` returns the file of the text, if it has one."""
        super().__init__(settings, _GROUP, path, parent)
        self._language = language
        self.taken.connect(self._give)
        language.chosen.connect(self._keep_chosen)

    def _give(self, value: str) -> None:
        try:
            self._language.choose(language_choice(value or AUTOMATIC))
        except ValueError:
            # That of a newer Fact Box.
            self._language.choose(AUTOMATIC)

    def _keep_chosen(self, choice: str) -> None:
        value = "" if choice == AUTOMATIC else choice
        if value != self.value:
            self.set(value)
