"""The user's word lists, their order, and which of them are used."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from factbox.files.word_list_folder import WordListFolder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtCore import QSettings

    from factbox.analysis.words.vocabulary.own.word_list import WordList
    from factbox.files.word_list_folder import KeptList

#: The key of the list of the language among the others.
BUILT_IN = "built-in"
_SETTING = "word_lists"
_ON = "+"


class ListUse(NamedTuple):
    """A list, by its key, and whether it is used; `kept` is None for that of the language."""

    key: str
    is_used: bool
    kept: KeptList | None


class WordLists(QObject):
    """Keeps the lists in the data folder, and their order and use in the settings.

    A word gets its level from the first list in use that contains it; the list of the language
    comes last.
    """

    #: the lists, their names or their use have changed
    changed = Signal()

    def __init__(
        self, folder: Path, settings: QSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = WordListFolder(folder)
        self._settings = settings
        self._told = self._state()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._follow_others)

    def uses(self) -> list[ListUse]:
        """Return all lists in order, the list of the language last."""
        there = self._folder.all_keys()
        known = self._kept_uses()
        order = dict.fromkeys((*(key for key in known if key in there), *there))
        own = [ListUse(key, known.get(key, False), self._folder.get(key)) for key in order]
        return [*own, ListUse(BUILT_IN, known.get(BUILT_IN, True), None)]

    def used(self) -> tuple[tuple[WordList, ...], bool]:
        """Return the lists that are used, in order, and whether that of the language is."""
        *own, built_in = self.uses()
        found = (use.kept.words for use in own if use.is_used and use.kept)
        return tuple(filter(None, found)), built_in.is_used

    def add(self, words: WordList) -> str:
        """Keep a list, use it before all others, and return its key. Raises WordListError."""
        key = self._folder.add(words)
        self._keep({key: True, **self._without(key)})
        return key

    def rename(self, key: str, name: str) -> None:
        """Give a list another name. Raises WordListError."""
        self._folder.rename(key, name)
        self._tell()

    def remove(self, key: str) -> None:
        """Remove a list for good. Raises WordListError."""
        self._folder.remove(key)
        self._keep(self._without(key))

    def use(self, key: str, is_used: bool) -> None:
        """Use a list from now on, or stop using it."""
        self._keep({use.key: use.is_used for use in self.uses()} | {key: is_used})

    def move(self, key: str, by: int) -> None:
        """Move a list up or down by some places, before the list of the language."""
        uses = self.uses()
        at = next((at for at, use in enumerate(uses) if use.key == key), -1)
        if at >= 0 and 0 <= at + by < len(uses) - 1 and key != BUILT_IN:
            uses.insert(at + by, uses.pop(at))
            self._keep({use.key: use.is_used for use in uses})

    def _without(self, key: str) -> dict[str, bool]:
        return {use.key: use.is_used for use in self.uses() if use.key != key}

    def _keep(self, uses: Mapping[str, bool]) -> None:
        written = " ".join(f"{key}{_ON if is_used else ''}" for key, is_used in uses.items())
        self._settings.setValue(_SETTING, written)
        self._tell()

    def _kept_uses(self) -> dict[str, bool]:
        kept = self._settings.value(_SETTING)
        names = kept.split() if isinstance(kept, str) else []
        return {name.removesuffix(_ON): name.endswith(_ON) for name in names}

    def _state(self) -> tuple[object, ...]:
        """Return everything whose changes are announced."""
        return tuple(
            (use.key, use.is_used, words and (words.name, words.digest))
            for use in self.uses()
            for words in (use.kept and use.kept.words,)
        )

    def _tell(self) -> None:
        now = self._state()
        if now != self._told:
            self._told = now
            self.changed.emit()

    def _follow_others(self, state: QtCore.Qt.ApplicationState) -> None:
        """Take over what another window has changed."""
        if state is QtCore.Qt.ApplicationState.ApplicationActive:
            self._settings.sync()
            self._tell()
