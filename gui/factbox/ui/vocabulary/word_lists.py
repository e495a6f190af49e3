"""The user's word lists, their order, and which of them are used."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from factbox.files.word_lists import WordListFolder

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSettings

    from factbox.analysis.words.vocabulary.own.own_lists import OwnList
    from factbox.files.word_lists import KeptList

#: The key of the list of the language among the others.
BUILT_IN = "built-in"
_SETTING = "word_lists"
_ON = "+"


class ListUse(NamedTuple):
    """A list, by its key, and whether it is used."""

    key: str
    is_used: bool


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
        known = {use.key: use for use in self._kept_uses()}
        order = [key for key in known if key in there]
        order += [key for key in there if key not in known]
        built_in = known.get(BUILT_IN, ListUse(BUILT_IN, is_used=True))
        return [*(known.get(key, ListUse(key, is_used=False)) for key in order), built_in]

    def get(self, key: str) -> KeptList:
        """Return one of the lists in the data folder."""
        return self._folder.get(key)

    def used(self) -> tuple[tuple[OwnList, ...], bool]:
        """Return the lists that are used, in order, and whether that of the language is."""
        uses = [use for use in self.uses() if use.is_used]
        found = [self._folder.get(use.key).words for use in uses if use.key != BUILT_IN]
        return tuple(filter(None, found)), any(use.key == BUILT_IN for use in uses)

    def add(self, words: OwnList) -> str:
        """Keep a list, use it before all others, and return its key. Raises WordListsError."""
        key = self._folder.add(words)
        self._keep([ListUse(key, is_used=True), *self._without(key)])
        return key

    def rename(self, key: str, name: str) -> None:
        """Give a list another name. Raises WordListsError."""
        self._folder.rename(key, name)
        self._tell()

    def remove(self, key: str) -> None:
        """Remove a list for good. Raises WordListsError."""
        self._folder.remove(key)
        self._keep(self._without(key))

    def use(self, key: str, is_used: bool) -> None:
        """Use a list from now on, or stop using it."""
        self._keep([ListUse(key, is_used) if use.key == key else use for use in self.uses()])

    def move(self, key: str, by: int) -> None:
        """Move a list up or down by some places, before the list of the language."""
        uses = self.uses()
        at = next((at for at, use in enumerate(uses) if use.key == key), -1)
        if at >= 0 and 0 <= at + by < len(uses) - 1 and key != BUILT_IN:
            uses.insert(at + by, uses.pop(at))
            self._keep(uses)

    def _without(self, key: str) -> list[ListUse]:
        return [use for use in self.uses() if use.key != key]

    def _keep(self, uses: list[ListUse]) -> None:
        written = " ".join(f"{use.key}{_ON if use.is_used else ''}" for use in uses)
        self._settings.setValue(_SETTING, written)
        self._tell()

    def _kept_uses(self) -> list[ListUse]:
        kept = self._settings.value(_SETTING)
        names = kept.split() if isinstance(kept, str) else []
        return [ListUse(name.removesuffix(_ON), name.endswith(_ON)) for name in names]

    def _state(self) -> tuple[object, ...]:
        """Return everything whose changes are announced."""
        uses = self.uses()
        words = (self._folder.get(use.key).words for use in uses if use.key != BUILT_IN)
        return tuple(uses), tuple(each and (each.name, each.digest) for each in words)

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
