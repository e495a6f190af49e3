"""The editor pane: plain text, one reading column."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QMargins, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QKeySequence,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from factbox.analysis.place import Place
from factbox.ui.common_ends import same_end, same_start
from factbox.ui.line_spacing import SpacedLayout
from factbox.ui.offsets import code_points, utf16_units
from factbox.ui.theme import COLUMN_CHARACTERS, LINE_SPACING, STEP, colours, text_font
from factbox.ui.undo_history import UndoHistory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import (
        QContextMenuEvent,
        QFont,
        QKeyEvent,
        QPaintEvent,
        QResizeEvent,
        QTextBlock,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QWidget

    from factbox.analysis.metrics import Metrics
    from factbox.ui.marks import Marks

# What no text file can hold, what is no character, and what Qt ends a line at.
_NOT_TEXT = re.compile("[\0\ud800-\udfff\ufdd0\ufdd1\ufffe]")
_BYTE_ORDER_MARK = "\ufeff"

_NO_MODIFIER, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Selection(NamedTuple):
    """What is selected, from `start` up to `end`, and where the cursor is."""

    start: Place = Place(0, 0)
    end: Place = Place(0, 0)
    cursor: Place = Place(0, 0)


class Editor(QPlainTextEdit):
    """Holds the text, and tells of every edit which paragraphs it touched."""

    #: first paragraph, how many are gone, the texts that came (list[str]), Selection
    edited = Signal(int, int, object, object)
    #: the Selection after the cursor moved or the selection changed
    moved = Signal(object)
    #: how many characters of what came in were no text and are now U+FFFD
    mended = Signal(int)
    #: why what came in was too large, in words
    refused = Signal(str)
    #: the whole text is about to go: whether for what is pasted (bool), or for another text
    going = Signal(bool)
    #: the whole text is another now: whether by an edit (bool), or because one was taken in
    replaced = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setPlaceholderText(self.tr("Paste or type a text here, or open a file."))
        self.setAccessibleName(self.tr("Text"))
        document = self.document()
        self._layout = SpacedLayout(document)
        document.setDocumentLayout(self._layout)
        # It would keep every edit for ever.
        document.setUndoRedoEnabled(False)
        #: what Undo and Redo do
        self.undo_history = UndoHistory([""])
        self.setFont(text_font())
        self._document = document
        self._blocks = document.blockCount()
        self._characters = document.characterCount()
        self._is_taking_in = False
        self._inserted: str | None = None
        self._told = Selection()
        self._told_at = (0, 0)
        self._spaced = (-1, -1)
        self._cursor_moved = False
        self._uncounted = 0
        self._mark_was_edited = False
        self._extent: QTextCursor | None = None
        self._revision = document.revision()
        document.contentsChange.connect(self._on_contents_change)
        document.contentsChanged.connect(self._on_contents_changed)
        document.modificationChanged.connect(self._on_modification)
        self.cursorPositionChanged.connect(self._on_move)
        self.selectionChanged.connect(self._on_move)

    def text(self) -> str:
        """The whole text as it was given, its lines ended by "\\n".

        Unlike `toPlainText` this keeps no-break spaces and U+2028.
        """
        return self.document().toRawText().replace("\u2029", "\n")

    def setPlainText(self, text: str) -> None:
        self.going.emit(False)
        mended = self._mend(text)
        self._wrap_for(mended)
        self.undo_history.forget()
        self._is_taking_in = True
        with self.undo_history.paused():
            super().setPlainText(_for_qt(mended))
        self._is_taking_in = False

    def replace_text(self, text: str) -> None:
        """Make the text `text`, as one step that can be undone.

        What both have in common, before and behind what differs, is not touched: the
        cursor and the page stay where they are.
        """
        old, new = self.text(), self._mend(text)
        start = same_start(old, new)
        at_end = same_end(old[start:], new[start:])
        cursor = QTextCursor(self.document())
        cursor.setPosition(utf16_units(old, start))
        end = utf16_units(old, len(old) - at_end)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._wrap_for(new)
        cursor.insertText(_for_qt(new[start : len(new) - at_end]))

    def change_text(self, text: str) -> None:
        """Take in another text, as one step that can be undone.

        It goes whole even if both have a part in common: Undo and Redo tell of it too.
        """
        self.going.emit(False)
        mended = self._mend(text)
        self._wrap_for(mended)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self._is_taking_in = True
        cursor.insertText(_for_qt(mended))
        self._is_taking_in = False
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def insert(self, cursor: QTextCursor, text: str, *, is_paste: bool = False) -> None:
        """Put `text` in the place of what `cursor` selects; say why, if it is too large."""
        from factbox.ui.limits import why_too_large

        reason = why_too_large(text)
        if reason:
            self.refused.emit(reason)
            return
        # The last character is the end of the last paragraph, which is never selected.
        selected = cursor.selectionEnd() - cursor.selectionStart()
        if is_paste and selected >= self._characters - 1:
            self.going.emit(True)
        mended = self._mend(text)
        self._wrap_for(mended)
        self._write(cursor, mended)

    def show_extent(self, start: Place, end: Place) -> None:
        """Go to `start` and mark the text up to `end`, until Escape or the cursor leaves it."""
        cursor = self.textCursor()
        cursor.setPosition(self._position(start))
        self._extent = QTextCursor(cursor)
        self._extent.setPosition(self._position(end), QTextCursor.MoveMode.KeepAnchor)
        self.show_marks()
        self.setTextCursor(cursor)
        self._scroll_to_top(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_metrics(self, metrics: Metrics) -> None:
        """Let the published fact box at the top recede: it is not counted."""
        if metrics.first_line != self._uncounted or self._mark_was_edited:
            self._uncounted = metrics.first_line
            self._mark_was_edited = False
            # Not in the midst of an edit, of which the layout does not know yet.
            QTimer.singleShot(0, self, self.show_marks)

    @cached_property
    def marks(self) -> Marks:
        """What is marked in the text, beside what was gone to."""
        from factbox.ui.marks import Marks

        return Marks(self)

    def blocks_on_page(self) -> Iterator[QTextBlock]:
        """The paragraphs that are seen, a part of them at least."""
        block, bottom = self.firstVisibleBlock(), self.viewport().height()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if box.top() > bottom:
                return
            yield block
            block = block.next()

    def set_reading_font(self, font: QFont) -> None:
        """Set the text in `font`; the column stays as many characters wide."""
        self.setFont(font)

    def set_word_wrap(self, wrap: bool) -> None:
        """Break lines at the edge of the column, or only where the text does."""
        mode = Editor.LineWrapMode
        self.setLineWrapMode(mode.WidgetWidth if wrap else mode.NoWrap)
        self._fit_to_font()

    def zoom(self, points: float) -> None:
        """Make the text `points` larger; smaller if negative."""
        font = self.font()
        font.setPointSizeF(min(max(font.pointSizeF() + points, 6.0), 60.0))
        self.set_reading_font(font)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            text = source.text()
        else:
            from factbox.ui.rich_text import text_of_html

            text = text_of_html(source.html())
        self.insert(self.textCursor(), text, is_paste=True)
        # Once the lines there are as high as they will be.
        QTimer.singleShot(0, self, self._show_cursor)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # A file that is dropped is opened, which is for the window to do.
        return (source.hasText() or source.hasHtml()) and not source.hasUrls()

    # Not createMimeDataFromSelection: what that hands to the clipboard outlives Python,
    # and the process then ends in a crash.

    def undo(self) -> None:
        """Take the last edit back."""
        if self.undo_history.can_undo:
            start, went, came, cursor, _ = self.undo_history.undo()
            self._exchange(start, came, went, cursor)

    def redo(self) -> None:
        """Make the last edit that was taken back again."""
        if self.undo_history.can_redo:
            start, went, came, _, _ = self.undo_history.redo()
            self._exchange(start, went, came)

    def copy(self) -> None:
        """Copy what is selected as it is; Qt would make spaces of no-break spaces."""
        selected = self.textCursor().selectedText()
        if selected:
            QGuiApplication.clipboard().setText(selected.replace("\u2029", "\n"))

    def cut(self) -> None:
        """Copy what is selected, and take it away."""
        self.copy()
        self.textCursor().removeSelectedText()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        own = {
            "edit-undo": self.undo,
            "edit-redo": self.redo,
            "edit-cut": self.cut,
            "edit-copy": self.copy,
        }
        possible = {
            "edit-undo": self.undo_history.can_undo,
            "edit-redo": self.undo_history.can_redo,
        }
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            ours = own.get(action.objectName())
            if ours is not None:
                action.triggered.disconnect()
                action.triggered.connect(ours)
                action.setEnabled(possible.get(action.objectName(), action.isEnabled()))
        menu.exec(event.globalPos())
        menu.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, modifiers = event.text(), event.modifiers()
        if text.isprintable() and text and modifiers in (_NO_MODIFIER, _SHIFT):
            # What is typed is told of by the document.
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape and self._extent is not None:
            self._extent = None
            self.show_marks()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        else:
            super().keyPressEvent(event)
            self._look_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._space_page() and self._cursor_moved:
            # Qt brought the cursor on the page while it took lines for less high.
            QTimer.singleShot(0, self, self._show_cursor)
        self._cursor_moved = False
        super().paintEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(event.angleDelta().y() / 120)
            return
        super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Before it is on screen the font changes several times, each change at a cost.
        if event.type() is QEvent.Type.FontChange and self.isVisible():
            self._fit_to_font()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The column first: Qt breaks lines for the page as wide as it is in this call, and
        # tells nobody that it was made narrower in one on the way to the screen.
        self._set_column()
        super().resizeEvent(event)
        self._space_anew()

    def _on_contents_change(self, position: int, gone: int, added: int) -> None:
        document = self._document
        is_replaced = position == 0 and gone >= self._characters - 1
        # An input method has all of its line touched, the end of it too.
        is_whole = is_replaced and gone < self._characters
        self._characters = document.characterCount()
        first = document.findBlock(position)
        if first.contains(position + added):
            lines = [first.text()]
        else:
            lines = self._lines(first, position + added)
        # contentsChange does not say how many blocks went.
        blocks = document.blockCount()
        removed = len(lines) - (blocks - self._blocks)
        self._blocks = blocks
        number = first.blockNumber()
        touched = position - first.position(), added
        self.undo_history.edited(
            number, removed, lines, touched, self._told.cursor, is_whole=is_whole
        )
        cursor = self.textCursor()
        at = cursor.position()
        self._told_at = cursor.anchor(), at
        if len(lines) == 1 and self._told_at == (at, at) and first.contains(at):
            here = Place(number, code_points(lines[0], at - first.position()))
            self._told = Selection(here, here, here)
        else:
            self._told = self._selection(cursor)
        self._mark_was_edited = number < self._uncounted
        self.edited.emit(number, removed, lines, self._told)
        if is_replaced:
            self.replaced.emit(not self._is_taking_in)

    def _on_contents_changed(self) -> None:
        self._revision = self._document.revision()
        if self.undo_history.is_saved:
            # Qt takes every edit for a change, even one that leaves all as it was.
            self._document.setModified(False)

    def _on_modification(self, modified: bool) -> None:
        if not modified:
            self.undo_history.mark_saved()
        elif self._document.revision() == self._revision:
            # Not by an edit: what is there is said to be nowhere else.
            self.undo_history.mark_unsaved()

    def _exchange(self, start: Place, old: str, new: str, before: Place | None = None) -> None:
        """Put `new` in the place of `old`, the cursor behind it, or `before` if in it."""
        cursor = self.textCursor()
        first = self._position(start)
        cursor.setPosition(first)
        keep = QTextCursor.MoveMode.KeepAnchor
        cursor.setPosition(first + utf16_units(old, len(old)), keep)
        if cursor.selectedText().replace("\u2029", "\n") != old:
            # Whatever went wrong before: what is there stays.
            self.undo_history = UndoHistory(self.text().split("\n"))
            self.undo_history.mark_unsaved()
            return
        with self.undo_history.paused():
            self._write(cursor, new)
        at = self._position(before) if before else -1
        if first <= at <= cursor.position():
            cursor.setPosition(at)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _write(self, cursor: QTextCursor, text: str) -> None:
        self._inserted = text
        try:
            cursor.insertText(_for_qt(text))
        finally:
            # Else a later edit might be told of in these lines.
            self._inserted = None

    def _lines(self, first: QTextBlock, end: int) -> list[str]:
        """The texts of the blocks from `first` on to the one that holds `end`."""
        last = self._document.findBlock(end)
        if not last.isValid():
            last = self._document.lastBlock()
        if self._inserted is not None:
            # What is known need not be had from Qt.
            lines = _lines_of(self._inserted)
            if len(lines) == last.blockNumber() - first.blockNumber() + 1:
                return [first.text(), *lines[1:-1], last.text()]
        # In one piece: of a large paste, block by block takes far longer.
        cursor = QTextCursor(first)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().split("\u2029")

    def _look_again(self) -> None:
        """Tell of the selection, if it is another: Qt does not always say so."""
        self._told_at = (-1, -1)
        self._on_move()

    def _on_move(self) -> None:
        if self._extent is not None:
            self._leave_extent()
        cursor = self.textCursor()
        at = cursor.anchor(), cursor.position()
        if at == self._told_at:
            return
        self._told_at = at
        self._cursor_moved = True
        selection = self._selection(cursor)
        if selection != self._told:
            self._told = selection
            self.moved.emit(selection)

    def _leave_extent(self) -> None:
        extent, at = self._extent, self.textCursor().position()
        if extent and not extent.selectionStart() <= at <= extent.selectionEnd():
            self._extent = None
            self.show_marks()

    def show_marks(self) -> None:
        """Show again all that is to be marked on the page."""
        marks = self.marks.selections() if "marks" in self.__dict__ else []
        if self._uncounted:
            quiet = QTextEdit.ExtraSelection()
            quiet.cursor = QTextCursor(self.document())
            end = self.document().findBlockByNumber(self._uncounted).position()
            quiet.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            quiet.format.setForeground(QColor(colours().quiet))
            marks.append(quiet)
        if self._extent is not None:
            extent = QTextEdit.ExtraSelection()
            extent.cursor = self._extent
            extent.format.setBackground(QColor(colours().marked))
            marks.append(extent)
        self.setExtraSelections(marks)

    def _selection(self, cursor: QTextCursor) -> Selection:
        here = self._place(cursor.position())
        if not cursor.hasSelection():
            return Selection(here, here, here)
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return Selection(self._place(start), self._place(end), here)

    def _place(self, position: int) -> Place:
        block = self._document.findBlock(position)
        offset = code_points(block.text(), position - block.position())
        return Place(block.blockNumber(), offset)

    def _position(self, place: Place) -> int:
        block = self.document().findBlockByNumber(place.paragraph)
        return block.position() + utf16_units(block.text(), place.offset)

    def _mend(self, text: str) -> str:
        if _is_text(text):
            return text
        mended, times = _NOT_TEXT.subn("\ufffd", text)
        if times:
            self.mended.emit(times)
        return mended

    def _wrap_for(self, text: str) -> None:
        """Break lines anywhere from now on, if `text` has a word of many pages."""
        from factbox.ui.limits import has_giant_word

        if has_giant_word(text):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)

    def _scroll_to_top(self, cursor: QTextCursor) -> None:
        """Bring the line of `cursor` near the top of the page, with a little before it."""
        lines_before = 2
        block = cursor.block()
        # It is laid out for that; far from the page it may not be yet.
        self.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        inside = line.lineNumber() if line.isValid() else 0
        top = block.firstLineNumber() + inside - lines_before
        self.verticalScrollBar().setValue(max(top, 0))

    def _fit_to_font(self) -> None:
        """Set lines apart, and the column as wide, as the font asks for."""
        self._set_column()
        self._space_anew()

    def _set_column(self) -> None:
        metrics = QFontMetricsF(self.font())
        column = round(COLUMN_CHARACTERS * metrics.averageCharWidth())
        bar = self.verticalScrollBar().sizeHint().width()
        side = max((self.width() - bar - column) // 2, 3 * STEP)
        if self.lineWrapMode() is Editor.LineWrapMode.NoWrap:
            side = 3 * STEP
        margins = QMargins(side, 2 * STEP, max(side - STEP, 2 * STEP), 0)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)

    def _space_anew(self) -> None:
        self._layout.pitch = QFontInfo(self.font()).pixelSize() * LINE_SPACING
        self._layout.generation += 1
        self._space_page()

    def _show_cursor(self) -> None:
        """Bring the cursor on the page, now that the lines are as high as they are."""
        self.ensureCursorVisible()
        if self._space_page():
            # It scrolled to where lines were not set apart yet.
            self.ensureCursorVisible()

    def _space_page(self) -> bool:
        """Set apart the lines of the page, of the pages beside it, and of the last one.

        From there on Qt knows how high they are: when it scrolls by a page, and when it
        asks how far down the text goes. Whether any was not set apart before.
        """
        asked = self.verticalScrollBar().value(), self._layout.generation
        if asked == self._spaced:
            return False
        # To ask the viewport itself takes 15 ms at the start: PySide then makes ready all
        # kinds of widgets that it might be.
        top, height = self.firstVisibleBlock(), float(self.maximumViewportSize().height())
        above = -self.blockBoundingGeometry(top).translated(self.contentOffset()).top()
        # The last page first: where it is this one too, it is new only once.
        is_longer = self._layout.space_up(self._document.lastBlock(), height)
        changed = self._layout.space_up(top, height) or is_longer
        changed |= self._layout.space_down(top, max(above, 0.0) + 2 * height)
        if is_longer:
            self._layout.documentSizeChanged.emit(self._layout.documentSize())
        if changed:
            self._layout.update.emit()
        self._spaced = self.verticalScrollBar().value(), self._layout.generation
        return changed


def _is_text(text: str) -> bool:
    """Whether there is nothing in `text` that `_NOT_TEXT` finds, told without reading it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return not any(each in text for each in "\0\ufdd0\ufdd1\ufffe")


def _for_qt(text: str) -> str:
    """`text` so that Qt takes all of it: a byte-order mark at its start would be eaten."""
    return _BYTE_ORDER_MARK + text if text.startswith(_BYTE_ORDER_MARK) else text


def _lines_of(text: str) -> list[str]:
    """The lines that Qt makes of `text` (see `LINE_END`): fast, though in four goes."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    return text.split("\n")
