"""The view Words: the types of a text, and the places of the chosen one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from factbox.analysis.words.sought import TypeSought
from factbox.analysis.words.touched import touched
from factbox.analysis.words.type_list import TypeList, list_types
from factbox.analysis.words.word_filter import LONGEST_PATTERN
from factbox.tr import tr, with_thousands
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.breaking_row import row_of
from factbox.ui.look.plain import explain
from factbox.ui.look.theme import STEP
from factbox.ui.pane.pane_view import PaneView
from factbox.ui.pane.words.occurrences import Occurrences, PlacesBeside, column_of, head
from factbox.ui.pane.words.word_table import WordTable

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QKeyEvent

    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.text.editor import Editor

# Any more room goes to the context of the word.
_LIST_AT_MOST = 470


class WordsView(PaneView):
    """Lists the types of the text or the selection, and shows where the chosen one stands.

    If a single word is selected, it is chosen, and the whole text is listed.
    """

    def __init__(self, inspection: Inspection, editor: Editor) -> None:
        super().__init__(inspection, editor)
        self._word = ""
        self._words = TypeList((), 0, 0)
        self._listing = Settling(self, self._list, self._show_list)
        self._types = head("word_types")
        self._filter = QLineEdit(placeholderText=tr("Filter: re, *tion, ??"))
        self._used_once = QCheckBox(tr("Used &once"))
        self.table = WordTable()
        self._occurrences = Occurrences(inspection, editor, self._listing)
        #: the places of the chosen word
        self.concordance = self._occurrences.table
        for each in self._occurrences.settlings:
            each.late.connect(self._show_heads)
        self._set_up()
        self._lay_out()
        self._show_heads()

    @property
    def is_settled(self) -> bool:
        """Return whether everything is up to date with the text."""
        return self._occurrences.is_settled

    def show_metrics(self, metrics: Metrics) -> None:
        """Follow the text and the selection."""
        self._occurrences.follow(metrics)
        self._listing.follow(metrics, self._occurrences.part, metrics.level_list)
        # Under another rule set, the word may be of another type.
        word = metrics.rules.type_of(self._word)
        if word == self._word:
            self._find_anew()
        else:
            self.table.choose(word)
            self._choose(word)

    def enter(self) -> None:
        """Take the focus, and choose the word at the cursor if there is one."""
        word = self._word_at_cursor()
        if word is not None:
            self.table.choose(word)
            self._choose(word)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look_for(self) -> None:
        """Let the user type in the filter of the list."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def word_to_replace(self) -> str:
        """Return the chosen word."""
        return self._word

    def words_to_ignore(self) -> list[str]:
        """Return the chosen word."""
        return [self._word] if self._word else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From the filter down into the list.
        if event.key() == Qt.Key.Key_Down and self._filter.hasFocus():
            self.table.enter()
            return
        super().keyPressEvent(event)

    def _list(self) -> Generator[None, None, TypeList]:
        return (yield from list_types(self._occurrences.passage))

    def _sought(self) -> TypeSought | None:
        return TypeSought(self.inspection.document, self._word) if self._word else None

    def _show_list(self, words: TypeList) -> None:
        self._words = words
        self.table.show_words(words.words, words.listed)
        self._show_heads()

    def _choose(self, word: str) -> None:
        """Find where `word` stands."""
        self._word = word
        self._find_anew()

    def _find_anew(self) -> None:
        """Find the word again if the text, the selection or the word has changed."""
        self._occurrences.show_places(self._sought())

    def _word_at_cursor(self) -> str | None:
        """Return the token at the cursor, or the only one in the selection."""
        start, end, _ = self.inspection.selection
        rules = self.inspection.document.rules
        if start.paragraph != end.paragraph:
            return None
        prose = self.inspection.document.paragraphs[start.paragraph].prose
        types = map(rules.type_of, rules.find_tokens(prose))
        spans = rules.find_token_spans(prose)
        found = touched(zip(types, spans, strict=True), start.offset, end.offset)
        return found[0] if len(found) == 1 else None

    @property
    def _least_list(self) -> int:
        """The least width of the list, at which nothing above it is cut."""
        most = tr("Selection: %s") % tr("%Ln types", "", 1_000)
        types = self._types.fontMetrics().horizontalAdvance(most)
        return max(self.table.least_width, types + STEP + self._used_once.sizeHint().width())

    def _show_filtered(self) -> None:
        self.table.filter_by(self._filter.text(), used_once=self._used_once.isChecked())
        self._show_heads()

    def _show_heads(self) -> None:
        """Say what is listed and found, and whether it is out of date."""
        more = " …" if self._occurrences.is_late else ""
        listed, all_types = len(self.table.rows.rows), len(self._words.words)
        said = tr("%Ln types", "", all_types)
        if listed != all_types:
            some = with_thousands(listed)
            said = tr("{some} of %Ln types", "", all_types).format(some=some)
        if self._occurrences.part is not None:
            said = tr("Selection: %s") % said
        if self._words.why_none:
            said = f"— {self._words.why_none}"
        self._types.show_text(said + more)
        counted = tr("Tokens: {tokens}. Paragraphs: {paragraphs}.").format(
            tokens=with_thousands(self._words.tokens),
            paragraphs=with_thousands(self._words.paragraphs),
        )
        said = tr("%s.") % said
        explain(self._types, f"{said} {counted}")

    def _set_up(self) -> None:
        self._filter.setObjectName("word_filter")
        self._filter.setMaxLength(LONGEST_PATTERN)
        self._filter.setClearButtonEnabled(True)
        self._filter.setAccessibleName(tr("Filter the words"))
        about = tr(
            "The beginning of a word, or a pattern: “*” stands for any letters, “?” for one. "
            "A small letter also matches its capital; a capital matches only itself."
        )
        explain(self._filter, about)
        self._used_once.setObjectName("used_once")
        self._used_once.setToolTip(tr("List only words that occur once (hapaxes)"))
        self._filter.textChanged.connect(self._show_filtered)
        self._filter.returnPressed.connect(self.table.enter)
        self._used_once.toggled.connect(self._show_filtered)
        self.pass_on(self.table, self.concordance)
        self.table.type_into(self._filter)
        self.table.chosen.connect(lambda word: self._choose(word.type))
        self.table.requested.connect(lambda _: self.concordance.enter())
        self.concordance.requested.connect(lambda _: self._occurrences.go_to_current())

    def _lay_out(self) -> None:
        listed = QWidget()
        heads = row_of(self._types, self._used_once)
        listed.setLayout(column_of(heads, row_of(self._filter), self.table))
        listed.setMaximumWidth(_LIST_AT_MOST)
        listed.setMinimumWidth(self._least_list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(PlacesBeside(listed, self._occurrences, _LIST_AT_MOST))
        order: list[QWidget] = [self._filter, self._used_once, self.table]
        order += [self._occurrences.order, self.concordance]
        for before, behind in pairwise(order):
            QWidget.setTabOrder(before, behind)
