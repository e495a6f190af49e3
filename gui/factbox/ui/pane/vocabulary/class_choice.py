"""The fields that choose which words are listed, and which are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from factbox.analysis.words.vocabulary.word_class import LEVELS, WORDS, WordClass
from factbox.tr import tr
from factbox.ui.look.plain import explain
from factbox.ui.look.theme import STEP
from factbox.ui.wording.word_levels import class_name

if TYPE_CHECKING:
    from factbox.ui.pane.vocabulary.words_above import WordsAbove

_AT_FIRST = WordClass.A2


class ListedChoice(QComboBox):
    """Chooses the classes that are listed: all above a level, or one of them."""

    #: the classes (a tuple of WordClass)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("listed_classes")
        self.setAccessibleName(tr("Words to list"))
        for level in LEVELS:
            above = tuple(each for each in WORDS if each > level)
            self.addItem(tr("Words above %s") % level.label, above)
        self.insertSeparator(self.count())
        for each in WordClass:
            if each == len(WORDS):
                self.insertSeparator(self.count())
            self.addItem(_names()[each], (each,))
        self.setCurrentIndex(_AT_FIRST)
        self.currentIndexChanged.connect(lambda _: self.chosen.emit(self.classes()))

    def classes(self) -> tuple[WordClass, ...]:
        """Return the chosen classes."""
        found: tuple[WordClass, ...] = self.currentData()
        return found

    def choose(self, word_class: WordClass) -> None:
        """Choose a single class."""
        choices = map(self.itemData, range(self.count()))
        self.setCurrentIndex(list(choices).index((word_class,)))


class MarkChoice(QWidget):
    """Chooses the level above which words are marked in the text."""

    def __init__(self, marks: WordsAbove) -> None:
        super().__init__()
        self._marks = marks
        self._levels = QComboBox()
        self._levels.setObjectName("words_above")
        self._levels.addItem(tr("Off", "no words are marked"), None)
        for level in LEVELS:
            self._levels.addItem(level.label, level)
        label = QLabel(tr("Mar&k words above"))
        label.setBuddy(self._levels)
        explain(
            self._levels,
            tr("Gives words above the level a tint and a dashed line in the text."),
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(label)
        layout.addWidget(self._levels)
        self._show()
        marks.changed.connect(self._show)
        self._levels.currentIndexChanged.connect(self._choose)

    def _show(self) -> None:
        self._levels.setCurrentIndex(self._levels.findData(self._marks.level))

    def _choose(self) -> None:
        self._marks.mark(self._levels.currentData())


def _names() -> dict[WordClass, str]:
    """Return the names of the classes as the choice shows them."""
    return {
        **{level: class_name(level) for level in LEVELS},
        WordClass.BEYOND: tr("Beyond the list", "which words to list"),
        WordClass.UNKNOWN: tr("Unknown", "which words to list"),
        WordClass.NAME: tr("Names", "which words to list"),
        WordClass.NUMBER: tr("Numbers", "which words to list"),
        WordClass.SYMBOL: tr("Symbols", "which words to list"),
        WordClass.IGNORED: tr("Ignored", "which words to list"),
    }
