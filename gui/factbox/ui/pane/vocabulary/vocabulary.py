"""The view Vocabulary: the words by level, and what replacing them would gain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factbox.analysis.level.coverage import work_among
from factbox.analysis.text.place import Place
from factbox.analysis.words.next_occurrence import next_occurrence
from factbox.analysis.words.vocabulary.listed_sought import ListedSought
from factbox.analysis.words.vocabulary.listed_words import ListedWords, list_words_by_level
from factbox.analysis.words.vocabulary.why_none import NO_WORD, why_no_levels
from factbox.analysis.words.vocabulary.word_class import WORDS, WordClass
from factbox.lists import in_sentences, listed, with_colon
from factbox.reports.coverage_wording import coverage_in_short
from factbox.reports.numbers import share_shown
from factbox.tr import tr
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.breaking_row import BreakingRow
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.look.wrapped_label import WrappedLabel
from factbox.ui.pane.pane_view import PaneView
from factbox.ui.pane.vocabulary.class_bar import ClassBar
from factbox.ui.pane.vocabulary.class_choice import ListedChoice, MarkChoice
from factbox.ui.pane.vocabulary.listed_table import ListedTable
from factbox.ui.pane.words.occurrences import Occurrences, PlacesBeside, column_of, head

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from factbox.analysis.text.metrics import Metrics
    from factbox.analysis.words.vocabulary.listed_words import ListedWord
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.pane.vocabulary.words_above import WordsAbove
    from factbox.ui.text.editor import Editor
    from factbox.ui.vocabulary.desk import VocabularyDesk

_LIST_AT_MOST = 480
# The least height of the places.
_LEAST_ROWS = 3
_MAY_BE_IGNORED = (*WORDS, WordClass.NAME)
_NOTHING = ListedWords((), (0,) * len(WordClass), frozenset())


class VocabularyView(PaneView):
    """Lists the words of the text or the selection by level, and shows where one occurs.

    `marks` are the words marked in the text; `desk` keeps which are ignored there.
    """

    def __init__(
        self,
        inspection: Inspection,
        editor: Editor,
        marks: WordsAbove,
        desk: Callable[[], VocabularyDesk],
    ) -> None:
        super().__init__(inspection, editor)
        self._desk = desk
        self._cursor = Place(0, 0)
        self._words = _NOTHING
        self._why_none = ""
        self._listing = Settling(self, self._list, self._show_list)
        self.bar = ClassBar()
        self._listed = ListedChoice()
        self._marks = MarkChoice(marks)
        self._head = head("listed")
        # What is to be done to reach the target coverage, if there is one.
        self._work = WrappedLabel()
        self._work.setObjectName("words_to_replace")
        inspection.target_set.connect(self._show_work)
        self._account = WrappedLabel()
        self._account.setObjectName("level_account")
        quieten(self._account)
        self.table = ListedTable()
        self._occurrences = Occurrences(inspection, editor, self._listing)
        #: the places of the chosen word
        self.concordance = self._occurrences.table
        for each in self._occurrences.settlings:
            each.late.connect(self._show_head)
        self._set_up()
        self._lay_out()
        self._head.show_text("…")

    @property
    def is_settled(self) -> bool:
        """Return whether everything is up to date with the text."""
        return self._occurrences.is_settled

    def show_metrics(self, metrics: Metrics) -> None:
        """Follow the text, the selection and the list."""
        self._cursor = metrics.cursor or self._cursor
        self._occurrences.follow(metrics)
        self._listing.follow(metrics, self._occurrences.part, metrics.level_list)
        self._show_places()

    def enter(self) -> None:
        """Take the focus, at the word that is worth most to replace."""
        self.table.enter()

    def word_to_replace(self) -> str:
        """Return the chosen word as it is selected in the text, or else its commonest form."""
        word = self._chosen()
        selected = self.editor.textCursor().selectedText()
        if word is None or selected.lower() in word.forms:
            return selected
        return word.forms[0]

    def words_to_ignore(self) -> list[str]:
        """Return the selected words that are no numbers or symbols."""
        selected = self.table.selected()
        return [each.word for each in selected if each.word_class in _MAY_BE_IGNORED]

    def _list(self) -> Generator[None, None, ListedWords | str]:
        document = self.inspection.document
        why_none = why_no_levels(document.counts(*self._occurrences.part or ()))
        if why_none:
            return why_none
        return (yield from list_words_by_level(self._occurrences.passage))

    def _show_list(self, found: ListedWords | str) -> None:
        self._why_none = found if isinstance(found, str) else ""
        self._words = _NOTHING if isinstance(found, str) else found
        self.bar.show_counts(self._words.counts)
        self._show_work()
        self._show_rows()
        account = tr(self.inspection.document.level_list.account)
        self._account.show_text(in_sentences((self._apart(), account)))

    def _show_rows(self, *, anew: bool = False) -> None:
        classes = self._listed.classes()
        self.bar.show_listed(classes)
        self.table.show_words(self._words.of(classes), self._words.total, anew=anew)
        self._show_places()
        self._show_head()

    def _chosen(self) -> ListedWord | None:
        """Return the selected word, as it was listed last."""
        selected = self.table.selected()
        return selected[0] if len(selected) == 1 else None

    def _show_places(self) -> None:
        word = self._chosen()
        sought = ListedSought(self.inspection.document, word) if word else None
        self._occurrences.show_places(sought)

    def _go_to_next(self, word: ListedWord) -> None:
        """Select the next place of a word after the cursor; after the last one, the first."""
        self._listing.finish()
        chosen = self._chosen()
        word = chosen if chosen is not None and chosen.word == word.word else word
        document = self.inspection.document
        found = next_occurrence(document, ListedSought(document, word), self._cursor)
        if found is not None:
            # Selected, so that after Escape what is typed replaces it.
            self.editor.select(*found)
            # Enter then goes on to the next place, and does not replace this one.
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ignore(self) -> None:
        """Ignore the selected words in this text."""
        self._desk().ignore(self.words_to_ignore())

    def _show_head(self) -> None:
        """Say what is listed, and whether it is out of date."""
        more = " …" if self._occurrences.is_late else ""
        if self._words is _NOTHING and not (self._why_none or self._listing.is_settled):
            # Nothing is known yet.
            return
        why = self._why_none or ("" if self._words.total else tr(NO_WORD))
        if why:
            self._head.show_text(tr("No word levels: %s.") % why + more)
            return
        classes = self._listed.classes()
        times = sum(self._words.counts[each] for each in classes)
        places = tr("in %Ln places", "after “30 words”", times)
        words = tr("%Ln words {in_places}", "“in 50 places”", len(self.table.rows.rows))
        said = words.format(in_places=places)
        if set(classes) <= set(WORDS):
            share = share_shown(times / self._words.total, 1)
            said = with_colon(f"{share}\u00a0%", said)
        if self._occurrences.part is not None:
            said = tr("Selection: %s") % said
        self._head.show_text(said + more)

    def _show_work(self) -> None:
        aim = self.inspection.target.coverage
        self._work.setVisible(aim is not None and self._words.total > 0)
        if aim is not None:
            title = self.inspection.document.level_list.title
            work = work_among(self._words, aim, title)
            self._work.show_text(coverage_in_short(work))

    def _apart(self) -> str:
        """Say which tokens are not words to learn; "" if there are none."""
        counts = self._words.counts
        apart = [
            _counted_apart(each, counts[each])
            for each in (
                WordClass.NAME,
                WordClass.NUMBER,
                WordClass.SYMBOL,
                WordClass.IGNORED,
            )
            if counts[each]
        ]
        return tr("Counted separately: %s.") % listed(apart) if apart else ""

    def _set_up(self) -> None:
        ignore = QAction(tr("&Ignore in this text"), self.table)
        ignore.triggered.connect(self._ignore)
        self.table.copying.offer_above([ignore])
        self.pass_on(self.table, self.concordance)
        self.bar.requested.connect(self._listed.choose)
        self._listed.chosen.connect(lambda _: self._show_rows(anew=True))
        self.table.chosen.connect(lambda _: self._show_places())
        self.table.requested.connect(self._go_to_next)
        self.concordance.requested.connect(lambda _: self._occurrences.go_to_current())

    def _lay_out(self) -> None:
        listed = QWidget()
        listed.setLayout(column_of(self.table))
        listed.setMinimumWidth(self.table.least_width)
        listed.setMaximumWidth(_LIST_AT_MOST)
        # Room for what is to be done, in a window of the usual height.
        self.concordance.setMinimumHeight(_LEAST_ROWS * self.concordance.fontMetrics().height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(self.bar)
        layout.addWidget(BreakingRow((self._listed, self._head), (self._marks,)))
        layout.addWidget(self._work)
        layout.addWidget(PlacesBeside(listed, self._occurrences, _LIST_AT_MOST), 1)
        layout.addWidget(self._account)


def _counted_apart(word_class: WordClass, number: int) -> str:
    """Return how many there are of what is counted separately from the words."""
    return {
        WordClass.NAME: tr("%Ln names", "", number),
        WordClass.NUMBER: tr("%Ln numbers", "", number),
        WordClass.SYMBOL: tr("%Ln symbols", "", number),
        WordClass.IGNORED: tr("%Ln ignored words", "", number),
    }[word_class]
