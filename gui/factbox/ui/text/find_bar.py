"""Find and replace, below the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from factbox.analysis.words.text_search import TextSearch
from factbox.lists import with_colon
from factbox.reports.report.words import one_line
from factbox.tr import tr, with_thousands
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.announcing import announce
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.text.places import (
    Counted,
    count,
    is_place,
    next_place,
    place_before,
    replace_all,
)

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent, QTextCursor

    from factbox.ui.text.editor import Editor

# The width, in characters, that all of it needs in two lines.
_WIDE = 80
# The width, in characters, that a field has even so.
_LEAST_FIELD = 5
# How many characters on each side of a place are told to a screen reader.
_AROUND = 40

_LONGEST_NAMED = 40


class FindBar(QWidget):
    """Finds in the editor from the cursor on, and wraps around; Escape returns to the text.

    It says how many places there are, and which of them is selected. What is found, counted
    and replaced are the same places.
    """

    #: a sentence that says how many places were replaced, and a callable that undoes it
    replaced = Signal(str, object)

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._editor = editor
        self._find = _field("find", tr("Find", "field: what to look for"))
        self._replace = _field("replace", tr("Replace with"))
        self._case = QCheckBox(tr("&Match case"))
        self._words = QCheckBox(tr("&Whole words"))
        self._result = plain_label()
        self._result.setObjectName("find_result")
        quieten(self._result)
        # What the last command did, until the next one or an edit.
        self._done = ""
        # None until it is known how many places there are.
        self._counted: Counted | None = None
        self._counting = Settling(self, self._count, self._show_count)
        self._counting.late.connect(self._say_late)
        self._find.returnPressed.connect(self.find_next)
        self._find.textChanged.connect(self._begin_anew)
        for box in (self._case, self._words):
            box.toggled.connect(self._begin_anew)
        self._replace.returnPressed.connect(self.replace_one)
        self._grid = QGridLayout(self)
        self._below = QHBoxLayout()
        self._is_narrow = False
        self._lay_out()
        self.hide()

    def open(self) -> None:
        """Show the bar, and look for the selection if there is one."""
        self._show_with_selection()
        _enter(self._find)

    def open_to_replace(self, word: str = "") -> None:
        """Show the bar, with the focus on the field for the replacement.

        It looks for `word` as a whole, or else for the selection. Without one, what to look for
        comes first, unless the bar was open for it.
        """
        is_known = self.isVisible() or self._editor.textCursor().hasSelection() or bool(word)
        if word:
            self._find.setText(word)
            self._words.setChecked(True)
            self.show()
        else:
            self._show_with_selection()
        _enter(self._replace if is_known and self._find.text() else self._find)

    def works_on(self) -> QWidget:
        """Return the text, where what the buttons change can be undone."""
        return self._editor

    def close_bar(self) -> None:
        """Hide the bar and return to the text."""
        self.hide()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_next(self) -> bool:
        """Select the next place; return False, and say so, if there is none."""
        return self._go(backward=False)

    def find_previous(self) -> bool:
        """Select the previous place; return False, and say so, if there is none."""
        return self._go(backward=True)

    def replace_one(self) -> None:
        """Replace the selected place, if it is one, and find the next."""
        cursor = self._editor.textCursor()
        if is_place(cursor, self._search()):
            self._editor.insert(cursor, self._replace.text())
        self.find_next()

    def replace_all(self) -> None:
        """Replace every place in the text, in one step that can be undone."""
        times = replace_all(self._editor, self._search(), self._replace.text())
        self._tell(tr("%Ln replaced", "places that were replaced", times))
        if times:
            wanted = one_line(self._find.text(), _LONGEST_NAMED)
            said = tr("Replaced “{words}” in %Ln places.", "", times).format(words=wanted)
            self.replaced.emit(said, self._editor.undo)

    def finish(self) -> None:
        """Finish counting at once."""
        self._counting.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._editor.edited.connect(self._count_anew)
        self._editor.moved.connect(self._show_which)
        self._begin_anew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # While it is hidden, it must not slow the keys.
        self._editor.edited.disconnect(self._count_anew)
        self._editor.moved.disconnect(self._show_which)

    def _search(self) -> TextSearch:
        case, words = self._case.isChecked(), self._words.isChecked()
        return TextSearch(self._find.text(), case, words)

    def _go(self, *, backward: bool) -> bool:
        search = self._search()
        if not search.wanted:
            self.open()
            return False
        cursor = self._editor.textCursor()
        found = (place_before if backward else next_place)(cursor, search)
        if found is None:
            self._tell(tr("Not found"))
            announce(self._result, self._result.text())
            return False
        self._editor.setTextCursor(found)
        self._tell("")
        # The focus stays here, where the place in the text is not heard of.
        announce(self._result, with_colon(self._result.text(), _around(found)))
        return True

    def _begin_anew(self) -> None:
        """Count the places of the new search text."""
        self._counted = None
        self._tell("")
        self._counting.begin()

    def _count_anew(self) -> None:
        """Count the same after an edit."""
        self._done = ""
        self._counting.begin()

    def _count(self) -> Generator[None, None, Counted]:
        return count(self._editor.document(), self._search())

    def _show_count(self, counted: Counted) -> None:
        self._counted = counted
        self._show_which()

    def _show_which(self) -> None:
        """Show what was done, or how many places there are and which one is selected."""
        self._result.setText(self._done or self._number_of_places())

    def _number_of_places(self) -> str:
        if self._counted is None or not self._find.text():
            return ""
        total = self._counted.total
        if not total:
            return tr("Not found")
        number = 0
        if self._counting.is_settled:
            number = self._counted.number_of(self._editor.textCursor())
        if not number:
            return tr("%Ln found", "places that were found", total)
        said = tr("{number} of {total}", "the selected place, and how many there are: 3 of 12")
        return said.format(number=with_thousands(number), total=with_thousands(total))

    def _tell(self, done: str) -> None:
        self._done = done
        self._show_which()

    def _say_late(self, is_late: bool) -> None:
        if is_late and not self._done:
            self._result.setText("…")

    def _show_with_selection(self) -> None:
        selected = self._editor.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self._find.setText(selected)
        self.show()

    def _lay_out(self) -> None:
        buttons = (
            (tr("&Next", "place that was found"), self.find_next),
            (tr("&Previous", "place that was found"), self.find_previous),
            (tr("&Replace", "button: replace one place"), self.replace_one),
            (tr("Replace &all"), self.replace_all),
        )
        layout = self._grid
        layout.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        layout.setSpacing(STEP)
        layout.addWidget(self._find, 0, 0)
        layout.addWidget(self._replace, 1, 0)
        for place, (text, act) in enumerate(buttons):
            button = QPushButton(text)
            button.clicked.connect(act)
            layout.addWidget(button, place // 2, 1 + place % 2)
        close = QPushButton(tr("Close", "button"))
        close.clicked.connect(self.close_bar)
        layout.addWidget(close, 0, 4)
        layout.addLayout(self._below, 2, 0, 1, 5)
        layout.setColumnStretch(0, 1)
        self._place_rest(is_narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _WIDE * self.fontMetrics().averageCharWidth()
        if is_narrow is not self._is_narrow:
            self._place_rest(is_narrow=is_narrow)

    def _place_rest(self, *, is_narrow: bool) -> None:
        """Put the boxes and the result beside the buttons or, in a narrow window, below."""
        self._is_narrow = is_narrow
        places = {self._case: (0, 3), self._words: (1, 3), self._result: (1, 4)}
        for widget, (row, column) in places.items():
            self._below.removeWidget(widget)
            self._grid.removeWidget(widget)
            if is_narrow:
                self._below.addWidget(widget, int(widget is self._result))
            else:
                self._grid.addWidget(widget, row, column)


def _around(place: QTextCursor) -> str:
    """Return the words around a place."""
    block = place.document().findBlock(place.selectionStart())
    start, end = (
        at - block.position() for at in (place.selectionStart(), place.selectionEnd())
    )
    return block.text()[max(start - _AROUND, 0) : end + _AROUND]


def _field(name: str, words: str) -> QLineEdit:
    """Return a field with that object name."""
    field = QLineEdit(placeholderText=words)
    field.setAccessibleName(words)
    field.setObjectName(name)
    # In a narrow window, the words of the buttons come first.
    field.setMinimumWidth(_LEAST_FIELD * field.fontMetrics().averageCharWidth())
    return field


def _enter(field: QLineEdit) -> None:
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    field.selectAll()
