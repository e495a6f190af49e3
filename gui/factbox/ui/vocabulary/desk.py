"""Applies the user's word lists and the ignored words to the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factbox.analysis.figures.on_the_list import LIST
from factbox.analysis.words.vocabulary.own.key import ignored_key_of
from factbox.analysis.words.vocabulary.own.lists_in_use import ListsInUse
from factbox.lists import listed, quoted
from factbox.tr import tr
from factbox.ui.kept_with_text import KeptWithText
from factbox.ui.vocabulary.word_lists import WordLists
from factbox.ui.vocabulary.words_here import base_form, words_here

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QMenu, QWidget

    from factbox.analysis.words.vocabulary.level_list import LevelList
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.text.editor import Editor
    from factbox.ui.text.selection import Selection

_GROUP = "ignored_words"
_FEW = 3


class VocabularyDesk(QObject):
    """The user's word lists, and the words ignored in this text."""

    #: a sentence for the user: what was done
    done = Signal(str)

    def __init__(
        self,
        folder: Path,
        settings: QSettings,
        inspection: Inspection,
        editor: Editor,
        path: Callable[[], Path | None],
        window: QWidget,
    ) -> None:
        """`path` returns the file of the text, if it has one."""
        super().__init__(window)
        self._inspection = inspection
        self._editor = editor
        self.settings = settings
        self.lists = WordLists(folder, settings, self)
        self.kept = KeptWithText(settings, _GROUP, path, self)
        self.lists.changed.connect(self._apply)
        self.kept.taken.connect(self._apply)
        inspection.language.changed.connect(self._apply)
        editor.menu_asked.connect(self._offer)

    def begin(self) -> None:
        """Use the lists that were used last."""
        self._apply()

    @property
    def ignored(self) -> Sequence[str]:
        """The words that are ignored in this text, in alphabetical order."""
        return sorted(self.kept.value.split())

    @property
    def built_in(self) -> str:
        """The name of the list that comes with Fact Box, whatever the language of the text."""
        return LIST

    @property
    def words_before_entries(self) -> frozenset[str]:
        """Words that may precede an entry of a list without being part of it, such as “to”."""
        return self._inspection.document.rules.language.before_entries

    def ignore(self, words: Iterable[str]) -> None:
        """Ignore words, with all their forms, in this text from now on."""
        new = {ignored_key_of(word) for word in words} - {""}
        before = set(self.ignored)
        if new - before:
            self.kept.set(" ".join(sorted(before | new)))
            self.done.emit(self._told(sorted(new - before)))

    def count_again(self, words: Iterable[str]) -> None:
        """Stop ignoring these words."""
        left = set(self.ignored).difference(words)
        self.kept.set(" ".join(sorted(left)))

    def ignore_meant(self, chosen: Sequence[str] | None) -> None:
        """Ignore the words chosen in a list; if there is none, what is selected in the text."""
        document = self._inspection.document
        if chosen is None:
            words = words_here(document, self._inspection.selection)
        else:
            words = [base_form(document.level_list, word) for word in chosen]
        if words:
            self.ignore(words)
        elif chosen is None:
            self.done.emit(tr("There is no word at the cursor to ignore"))
        else:
            self.done.emit(tr("No word is chosen that could be ignored"))

    @property
    def in_use(self) -> ListsInUse:
        """The lists in use, whether or not they are for the language of the text."""
        lists, is_built_in_used = self.lists.used()
        return ListsInUse(lists, is_built_in_used, frozenset(self.ignored))

    def level_list(self) -> LevelList:
        """Return the list that results from the lists in use and the ignored words."""
        return self._inspection.document.rules.language.level_list_with(self.in_use)

    def _apply(self) -> None:
        listed = self.level_list()
        if listed.in_use != self._inspection.level_list.in_use:
            self._inspection.set_level_list(listed)

    def _offer(self, menu: QMenu, selection: Selection) -> None:
        """Add to the editor's menu a command for the selected words, or the one clicked on."""
        words = words_here(self._inspection.document, selection)
        if not words:
            return
        menu.addSeparator()
        if set(words) <= set(self.ignored):
            text, act = _count_again(words), self.count_again
        else:
            text, act = _ignore(words), self.ignore
        action = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda: act(words))

    def _told(self, words: Sequence[str]) -> str:
        said = tr(
            "Ignored in this text, in all forms: {words} (%Ln words in total)",
            "{words}: the words that are ignored now, or how many",
            len(self.ignored),
        )
        named = _named(words) or tr("%Ln words", "", len(words))
        return said.format(words=named)


def _count_again(words: Sequence[str]) -> str:
    named = _named(words)
    if named:
        return tr("Count %s again", "stops ignoring it; %s: words in quotation marks") % named
    return tr("Count %Ln words again", "stops ignoring them", len(words))


def _ignore(words: Sequence[str]) -> str:
    named = _named(words)
    if named:
        return tr("Ignore %s in this text", "%s: words in quotation marks") % named
    return tr("Ignore %Ln words in this text", "", len(words))


def _named(words: Sequence[str]) -> str:
    """Return a few words in quotation marks; "" for many."""
    return listed(map(quoted, words)) if len(words) <= _FEW else ""
