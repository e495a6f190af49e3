"""Marks the words on the page that are above a level."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat

from factbox.analysis.words.vocabulary.listed_words import class_at
from factbox.analysis.words.vocabulary.placed_tokens import TokenPlaces
from factbox.analysis.words.vocabulary.profile import profile_of
from factbox.analysis.words.vocabulary.why_none import why_no_levels
from factbox.analysis.words.vocabulary.word_class import LEVELS, WORDS, WordClass
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.theme import colours
from factbox.ui.pane.vocabulary.above_legend import AboveLegend
from factbox.ui.text.marks import Mark, part_on_page

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from PySide6.QtCore import QSettings

    from factbox.analysis.text.metrics import Metrics
    from factbox.analysis.words.vocabulary.level_list import LevelList
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.text.editor import Editor

_KEY = "words_above"
_REST_MS = 40
# More than a page has.
_LINES_KEPT = 128
# Of lines longer than this, in code points, only the last one is kept.
_LONGEST_KEPT = 10_000


class WordsAbove(QObject):
    """Marks the words above the chosen level, and follows edits once the user pauses.

    Only the whole text can tell which words at the beginnings of sentences are names. Until it
    has been read again, the names are those found last.
    """

    #: another level was chosen
    changed = Signal()

    def __init__(self, inspection: Inspection, editor: Editor, settings: QSettings) -> None:
        super().__init__(editor)
        self._inspection = inspection
        self._editor = editor
        self._settings = settings
        #: what the marks mean
        self.legend = AboveLegend()
        self.legend.hide()
        self._level: WordClass | None = None
        self._listed: LevelList | None = None
        # None if the words have no levels, or are not read yet.
        self._names: frozenset[str] | None = None
        self._reading = Settling(self, self._read_names, self._take_names)
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(editor.marks.refresh)
        self._kept = lru_cache(_LINES_KEPT)(self._read_line)
        self._long: tuple[str, TokenPlaces] | None = None

    @property
    def level(self) -> WordClass | None:
        """The level above which words are marked; None if none are."""
        return self._level

    def restore(self) -> None:
        """Mark words above the level that was chosen last."""
        kept = str(self._settings.value(_KEY, ""))
        self.mark(next((level for level in LEVELS if level.name == kept), None))

    def mark(self, level: WordClass | None) -> None:
        """Mark the words above `level` from now on; with None, mark none."""
        if level is self._level:
            return
        was_off, self._level = self._level is None, level
        self._settings.setValue(_KEY, level.name if level is not None else "")
        if level is None:
            self._inspection.changed.disconnect(self._follow)
            self._reading.stop()
            self._resting.stop()
            self._long = None
            self._kept.cache_clear()
        elif was_off:
            self._inspection.changed.connect(self._follow)
            self._inspection.publish()
        self._editor.marks.set_marker("levels", self._marks_of if level is not None else None)
        self._show_legend()
        self.changed.emit()

    def _follow(self, metrics: Metrics) -> None:
        if self._reading.follow(metrics, metrics.level_list):
            self._resting.start()
        if metrics.level_list is not self._listed:
            self._show_legend()

    def _show_legend(self) -> None:
        self._listed = self._inspection.document.level_list
        if self._level is not None:
            self.legend.show_level(self._level, self._listed)
        self.legend.setVisible(self._level is not None)

    def _read_names(self) -> Generator[None, None, frozenset[str] | None]:
        document = self._inspection.document
        if why_no_levels(document.counts()):
            return None
        return (yield from profile_of(document)).names

    def _take_names(self, names: frozenset[str] | None) -> None:
        if names != self._names:
            self._names = names
            self._editor.marks.refresh()

    def _marks_of(self, number: int, text: str) -> Iterator[Mark]:
        """Yield the marks of one line."""
        document = self._inspection.document
        if self._level is None or self._names is None or number >= len(document.paragraphs):
            return
        line = document.paragraphs[number]
        if not line.tokens:
            return
        known, look = document.level_list.classes, look_of_marks()
        low, high = part_on_page(self._editor, number, text)
        for each in self._places(line.prose).between(low, high):
            word_class = class_at(known[each.token], each.place, self._names)
            if word_class > self._level and word_class in WORDS:
                yield Mark(each.start, each.end, look)

    def _places(self, prose: str) -> TokenPlaces:
        """Return the tokens of a line, which is asked for again whenever the page scrolls."""
        if len(prose) <= _LONGEST_KEPT:
            return self._kept(prose)
        if self._long is None or self._long[0] != prose:
            self._long = prose, self._read_line(prose)
        return self._long[1]

    def _read_line(self, prose: str) -> TokenPlaces:
        return TokenPlaces(prose, self._inspection.document.rules.language.sentence_words)


def look_of_marks() -> QTextCharFormat:
    """Return the format of marked words: tinted and, for those who see no tint, underlined."""
    look = QTextCharFormat()
    look.setBackground(QColor(colours().above))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    look.setUnderlineColor(QColor(colours().ink))
    return look
