"""The places of a word: marked in the text, and listed with the words around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QSplitter, QVBoxLayout, QWidget

from factbox.analysis.text.passage import Passage
from factbox.analysis.words.concordance import Concordance, Order, find_occurrences
from factbox.lists import with_semicolons
from factbox.tr import tr, with_thousands
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.breaking_row import row_of
from factbox.ui.look.elided_label import ElidedLabel
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.pane.words.concordance_table import ConcordanceTable
from factbox.ui.pane.words.word_places import WordPlaces

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QLayout

    from factbox.analysis.text.metrics import Metrics
    from factbox.analysis.text.place import Place
    from factbox.analysis.words.sought import Sought
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.text.editor import Editor

_LONGEST_NAMED = 24
_LEAST_CONTEXT = 26 * STEP


class Occurrences(QWidget):
    """Shows where the word that is sought stands in the text or the selection, and goes there.

    Words are chosen in a list beside it, which `listing` brings up to date.
    """

    def __init__(self, inspection: Inspection, editor: Editor, listing: Settling) -> None:
        super().__init__()
        self._inspection = inspection
        self._editor = editor
        self._sought: Sought | None = None
        #: the part of the text that is selected; None for all of it
        self.part: tuple[Place, Place] | None = None
        self._concordance: Concordance | None = None
        self._finding = Settling(self, self._find, self._show)
        self._places = WordPlaces(inspection, editor)
        self._own = (self._finding, self._places.settling)
        #: what must be settled before it and the list are up to date
        self.settlings = (listing, *self._own)
        for each in self._own:
            each.late.connect(self._show_head)
        self._found = head("word_places")
        #: what the places are sorted by
        self.order = QComboBox()
        self.order.setObjectName("concordance_order")
        self.order.setAccessibleName(tr("Sort the places"))
        self.order.addItem(tr("In text order"), Order.POSITION)
        self.order.addItem(tr("By the words before"), Order.LEFT)
        self.order.addItem(tr("By the words after"), Order.RIGHT)
        self.order.currentIndexChanged.connect(self._find_anew)
        #: the places, with what stands beside them
        self.table = ConcordanceTable()
        self.setMinimumWidth(_LEAST_CONTEXT)
        orders = row_of(self.order)
        orders.addStretch()
        self.setLayout(column_of(row_of(self._found), orders, self.table))
        self._show_head()

    @property
    def passage(self) -> Passage:
        """The text or the selection."""
        return Passage.of(self._inspection.document, *self.part or ())

    @property
    def is_settled(self) -> bool:
        """Whether it and the list are up to date with the text."""
        return all(each.is_settled for each in self.settlings)

    @property
    def is_late(self) -> bool:
        """Whether it or the list has been out of date for a moment."""
        return any(each.is_late for each in self.settlings)

    def follow(self, metrics: Metrics) -> None:
        """Follow the selection. Of a single word, all places are of interest."""
        part = metrics.selection
        self.part = None if part is None or part.counts.tokens < 2 else metrics.selected

    def show_places(self, sought: Sought | None) -> None:
        """Show where `sought` stands."""
        is_other = sought != self._sought
        self._sought = sought
        if is_other and self.isVisible():
            self._places.show(sought)
        self._find_anew()

    def go_to_current(self) -> None:
        """Go to the place in the current row, even if an edit has moved it."""
        for each in self.settlings:
            each.finish()
        occurrence = self.table.current()
        if self.is_settled and occurrence is not None:
            self._editor.show_extent(occurrence.start, occurrence.end)

    def showEvent(self, event: QShowEvent) -> None:
        self._places.show(self._sought)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._places.hide()
        super().hideEvent(event)

    def _find(self) -> Generator[None, None, Concordance | None]:
        if self._sought is None:
            return None
        order: Order = self.order.currentData()
        return (yield from find_occurrences(self.passage, self._sought, order))

    def _find_anew(self) -> None:
        """Find the word again if anything has changed that the places depend on."""
        if self._sought is None:
            for each in self._own:
                each.stop()
            self._show(None)
            return
        metrics = self._inspection.document.metrics()
        self._finding.follow(metrics, self.part, self._sought, self.order.currentData())
        self._places.follow(metrics)

    def _show(self, found: Concordance | None) -> None:
        self._concordance = found
        self.table.show_occurrences(*((found.word, found.occurrences) if found else ("", ())))
        self._show_head()

    def _show_head(self) -> None:
        more = " …" if any(each.is_late for each in self._own) else ""
        found = self._concordance
        if self._sought is None:
            self._found.show_text(tr("Choose a word to see where it occurs"))
        elif found is not None and found.word == self._sought.name:
            self._found.show_text(_said_of(found) + more)


class PlacesBeside(QSplitter):
    """Shows a list and, beside it, the places of what is chosen there."""

    def __init__(self, listed: QWidget, places: Occurrences, most: int) -> None:
        """The list is at most so wide, until the user moves the divider."""
        super().__init__()
        self._listed = listed
        self._places = places
        self._most = most
        self._is_split_by_hand = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(3 * STEP)
        self.addWidget(listed)
        self.addWidget(places)
        self.splitterMoved.connect(self._note_split)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_split_by_hand:
            # The context first: what it leaves is for the columns of the list.
            room = self.width() - self.handleWidth() - self._places.table.usual_width
            listed = min(max(room, self._listed.minimumWidth()), self._most)
            self.setSizes([listed, self.width() - listed])

    def _note_split(self) -> None:
        self._is_split_by_hand = True


def _said_of(found: Concordance) -> str:
    """Say how often a word was found, and where."""
    word = found.word
    name = word if len(word) <= _LONGEST_NAMED else word[: _LONGEST_NAMED - 1] + "…"
    shown = len(found.occurrences)
    if not found.found:
        said = tr("“{word}” does not occur")
    elif shown < found.found:
        said = tr("“{word}”: first {shown} of %Ln places", "", found.found)
    elif found.found == 1:
        said = tr("“{word}”: 1 place")
    else:
        said = tr("“{word}”: %Ln places {in_paragraphs}", "“in 3 paragraphs”", found.found)
    said = said.format(
        word=name,
        shown=with_thousands(shown),
        in_paragraphs=tr("in %Ln paragraphs", "after “12 places”", found.paragraphs),
    )
    again = (
        tr("%Ln in the headline counted twice", "places", found.again) if found.again else ""
    )
    return with_semicolons((said, again))


def head(name: str) -> ElidedLabel:
    """Return a label to stand above a table, with that object name."""
    label = ElidedLabel()
    label.setObjectName(name)
    quieten(label)
    return label


def column_of(*parts: QLayout | QWidget) -> QVBoxLayout:
    """Return a column of rows, and widgets that get the rest of the height."""
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(STEP // 2)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part, 1)
        else:
            layout.addLayout(part)
    return layout
