"""Tells the language of a text behind the keys, and has the text counted in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from factbox.analysis.languages.choosing import AUTOMATIC
from factbox.analysis.text.place import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factbox.analysis.text.document import Document
    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.text.selection import Selection

# How long no key is pressed before the language is told.
_REST_MS = 500
# The characters of a text in which its language may be told, and the share that must change.
_FEWEST = 100
_ONE_IN = 5
# An edit of more characters is not typed.
_TYPED = 40
# A line that keeps so many characters at its beginning, or its end, may be typed in.
_SAME = 20
_LOOKED_AT = 100_000
# Of a text that comes at once, this much is looked at before it is counted.
_BEGINNING = 10_000


class TextLanguage(QObject):
    """Knows the language of the text: the one that was chosen, or else the one that is told.

    It is told again when the text has changed much, and never while a sentence is typed.
    """

    #: the code (str) of another language
    changed = Signal(str)
    #: the choice (str) from now on: a code, or "auto"
    chosen = Signal(str)

    def __init__(self, document: Callable[[], Document], parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self.choice = AUTOMATIC
        #: the code of the language of the text
        self.code = "en"
        self._told_at = 0
        self._enough = _FEWEST
        self._before = 0
        # How many characters others took the place of, since the language was last told.
        self._exchanged = 0
        self._is_typed = False
        self._cursor = Place(0, 0)
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self._tell)

    def choose(self, choice: str) -> None:
        """Count in the language with this code, or, by "auto", in the one that is told."""
        if choice == self.choice:
            return
        self.choice = choice
        self.chosen.emit(choice)
        if choice == AUTOMATIC:
            self._take(self._beginning(_LOOKED_AT))
        else:
            self._set(choice)

    def foresee(self, first: int, removed: int, lines: list[str]) -> None:
        """Tell the language of a text that is about to take the place of the whole old one.

        Of any other edit, note how much it exchanges.
        """
        paragraphs = self._document().paragraphs
        old = [paragraph.text for paragraph in paragraphs[first : first + removed]]
        exchanged = _exchanged(old, lines)
        self._exchanged += exchanged
        self._is_typed = not exchanged
        is_whole = first == 0 and removed == len(paragraphs) > 0
        if not is_whole or self.choice != AUTOMATIC or sum(map(len, lines)) < _FEWEST:
            return
        if not old[0] or not _are_alike(old[0], lines[0]):
            self._take(_first_of(iter(lines), _BEGINNING))

    def follow(self, metrics: Metrics, selection: Selection) -> None:
        """Follow an edit, after which the text has these metrics."""
        size = metrics.whole.counts.characters
        self._is_typed &= abs(size - self._before) < _TYPED
        self._before = size
        changed = max(abs(size - self._told_at), self._exchanged)
        if changed > self._enough and self.choice == AUTOMATIC:
            self._cursor = selection.cursor
            self._resting.start()

    def _tell(self) -> None:
        document = self._document()
        if document.metrics().waiting:
            self._resting.start()
            return
        if self.choice == AUTOMATIC and not (self._is_typed and self._is_inside_sentence()):
            self._told_at, self._exchanged = self._before, 0
            self._enough = max(_FEWEST, self._told_at // _ONE_IN)
            self._take(self._beginning(_LOOKED_AT))

    def _is_inside_sentence(self) -> bool:
        from factbox.analysis.words.sentence_marks import ends_sentence

        paragraphs = self._document().paragraphs
        line, offset = self._cursor
        if line >= len(paragraphs):
            return False
        before = paragraphs[line].text[:offset].rstrip()
        return bool(before) and not ends_sentence(before)

    def _take(self, text: str) -> None:
        from factbox.analysis.languages.detecting import told

        self._set(told(text) or self.code)

    def _set(self, code: str) -> None:
        if code != self.code:
            self.code = code
            self.changed.emit(code)

    def _beginning(self, characters: int) -> str:
        paragraphs = self._document().paragraphs
        return _first_of((each.text for each in paragraphs), characters)


def _are_alike(old: str, new: str) -> bool:
    """Return whether a line begins or ends as before, as it does when it is typed in."""
    return old[:_SAME] == new[:_SAME] or old[-_SAME:] == new[-_SAME:]


def _exchanged(old: list[str], new: list[str]) -> int:
    """Return how many characters of the `old` lines others take the place of."""
    if not old or not new:
        return 0
    # In these two, an edit may begin and end; those between them go.
    first, last = _are_alike(old[0], new[0]), _are_alike(old[-1], new[-1])
    exchanged = min(sum(map(len, each[first : len(each) - last])) for each in (old, new))
    return exchanged if exchanged >= _TYPED else 0


def _first_of(lines: Iterator[str], characters: int) -> str:
    """Return lines up to so many characters."""
    some: list[str] = []
    size = 0
    for line in lines:
        some.append(line)
        size += len(line)
        if size >= characters:
            break
    return "\n".join(some)[:characters]
