"""The fields for a coverage: a share of the words, and a level of the list."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QWidget

from factbox.analysis.figures.on_the_list import LANGUAGE
from factbox.analysis.languages.languages import language_of
from factbox.analysis.level.target import WHOLE, Coverage
from factbox.analysis.words.vocabulary.word_class import LEVELS, WordClass
from factbox.tr import tr
from factbox.ui.look.plain import explain, plain_label
from factbox.ui.look.theme import STEP

#: What is offered before a coverage is set.
USUAL = Coverage(95, WordClass.A2)


class CoverageBox(QWidget):
    """A box to tick, and beside it how many percent of the words, and the level."""

    #: the Coverage from now on, or None
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._account: str | None = None
        self._coverage: Coverage | None = None
        self._has_coverage = QCheckBox(tr("Target c&overage"))
        self._has_coverage.setObjectName("has_coverage")
        self._percent = QSpinBox()
        self._percent.setObjectName("target_percent")
        self._percent.setRange(1, WHOLE)
        self._percent.setFixedWidth(7 * STEP)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight)
        # A number that is still being typed does not count yet.
        self._percent.setKeyboardTracking(False)
        self._percent.setAccessibleName(tr("Percent of the words"))
        self._level = QComboBox()
        self._level.setObjectName("target_level")
        self._level.setAccessibleName(tr("Level at which they are known"))
        for level in LEVELS:
            self._level.addItem(level.label, level)
        self._has_coverage.toggled.connect(self._choose)
        self._percent.valueChanged.connect(self._choose)
        self._level.currentIndexChanged.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        parts = (
            self._has_coverage,
            self._percent,
            plain_label(tr("% at", "between two fields: “95 % at A2”")),
            self._level,
        )
        for widget in parts:
            layout.addWidget(widget)
        self.show_coverage(None)

    def show_coverage(self, coverage: Coverage | None) -> None:
        """Show this coverage; without one, or without a list, the usual one in grey."""
        self._coverage = coverage
        is_shown = coverage is not None and self.has_list
        shown = coverage or USUAL
        blockers = [
            QSignalBlocker(each) for each in (self._has_coverage, self._percent, self._level)
        ]
        self._has_coverage.setChecked(is_shown)
        self._percent.setValue(shown.percent)
        self._level.setCurrentIndex(LEVELS.index(shown.level))
        for each in (self._percent, self._level):
            each.setEnabled(is_shown)
        for blocker in blockers:
            blocker.unblock()

    @property
    def has_list(self) -> bool:
        """Whether there is a list for the language of the text."""
        return self._account != ""

    def name_list(self, account: str) -> None:
        """Say which list has the levels; if it is "", offer no coverage and say why."""
        if account == self._account:
            return
        self._account = account
        words = tr("The share of the words that are to be known at a level. %s") % account
        if not account:
            of = tr(language_of(LANGUAGE).name)
            why = tr("the list is {language}").format(language=of)
            words = tr("No word levels: %s.") % why
        self._has_coverage.setEnabled(self.has_list)
        explain(self._has_coverage, words)
        self.show_coverage(self._coverage)

    def enter(self) -> None:
        """Tick the box, and take the focus at the percentage."""
        self._has_coverage.setChecked(True)
        self._percent.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._percent.selectAll()

    def _choose(self) -> None:
        if not self._has_coverage.isChecked():
            self.chosen.emit(None)
            return
        level = LEVELS[self._level.currentIndex()]
        self.chosen.emit(Coverage(self._percent.value(), level))
