"""The editor pane: plain text, one reading column."""

from __future__ import annotations

from functools import cache, cached_property
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QKeySequence,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from factbox.analysis.text.place import Place
from factbox.ui.look.theme import COLUMN_CHARACTERS, STEP, colours, text_font
from factbox.ui.text.common_ends import same_end, same_start
from factbox.ui.text.incoming import for_qt, lines_of, mended
from factbox.ui.text.line_spacing import SpacedLayout
from factbox.ui.text.offsets import code_points, utf16_units
from factbox.ui.text.page_spacing import PageSpacing
from factbox.ui.text.selection import Selection, position_of, selection_of
from factbox.ui.text.undo_history import UndoHistory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import (
        QContextMenuEvent,
        QFont,
        QKeyEvent,
        QResizeEvent,
        QTextBlock,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QWidget

    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.text.marks import Marks


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
    #: a text of so many characters is about to come in
    coming = Signal(int)
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
        layout = SpacedLayout(document, self._paint_part)
        document.setDocumentLayout(layout)
        self._text_layout = layout
        self._spacing = PageSpacing(self, layout)
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
        self._cursor_moved = False
        self._is_unshaped = False
        self._uncounted = 0
        self._mark_was_edited = False
        self._extent: QTextCursor | None = None
        self._revision = document.revision()
        document.contentsChange.connect(self._on_contents_change)
        document.contentsChanged.connect(self._on_contents_changed)
        document.modificationChanged.connect(self._on_modification)
        self.cursorPositionChanged.connect(self._on_move)
        self.selectionChanged.connect(self._on_move)
        layout.unspaced.connect(self._space_soon)
        layout.unshaped.connect(self._keep_shaped_soon)
        self.verticalScrollBar().valueChanged.connect(self._space_soon)

    def text(self) -> str:
        """The whole text as it was given, its lines ended by "\\n".

        Unlike `toPlainText` this keeps no-break spaces and U+2028.
        """
        return self.document().toRawText().replace("\u2029", "\n")

    def setPlainText(self, text: str) -> None:
        self.going.emit(False)
        text = self._taken_in(text)
        self.undo_history.forget()
        self._is_taking_in = True
        with self.undo_history.paused():
            super().setPlainText(for_qt(text))
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
        cursor.insertText(for_qt(new[start : len(new) - at_end]))

    def change_text(self, text: str) -> None:
        """Take in another text, as one step that can be undone.

        It goes whole even if both have a part in common: Undo and Redo tell of it too.
        """
        self.going.emit(False)
        text = self._taken_in(text)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self._is_taking_in = True
        cursor.insertText(for_qt(text))
        self._is_taking_in = False
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def insert(self, cursor: QTextCursor, text: str, *, is_paste: bool = False) -> None:
        """Put `text` in the place of what `cursor` selects; say why, if it is too large."""
        from factbox.ui.text.limits import why_too_large

        reason = why_too_large(text)
        if reason:
            self.refused.emit(reason)
            return
        # The last character is the end of the last paragraph, which is never selected.
        selected = cursor.selectionEnd() - cursor.selectionStart()
        if is_paste and selected >= self._characters - 1:
            self.going.emit(True)
        self._write(cursor, self._taken_in(text))

    def show_extent(self, start: Place, end: Place) -> None:
        """Go to `start` and mark the text up to `end`, until Escape or the cursor leaves it."""
        cursor = self.textCursor()
        cursor.setPosition(position_of(self._document, start))
        self._extent = QTextCursor(cursor)
        last = position_of(self._document, end)
        self._extent.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.show_marks()
        self.setTextCursor(cursor)
        self._scroll_to_top(cursor)
        self.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

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
        from factbox.ui.text.marks import Marks

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
            from factbox.ui.text.rich_text import text_of_html

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
        if text.isprintable() and text and modifiers in _modifiers_of_text():
            # What is typed is told of by the document.
            super().keyPressEvent(event)
        elif event.key() == QtCore.Qt.Key.Key_Escape and self._extent is not None:
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

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
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
        self._spacing.space_anew()

    def _on_contents_change(self, position: int, gone: int, added: int) -> None:
        document = self._document
        is_replaced = position == 0 and gone >= self._characters - 1
        # An input method has all of its line touched, the end of it too.
        is_whole = is_replaced and gone < self._characters
        self._characters = document.characterCount()
        first = document.findBlock(position)
        start, length = first.position(), first.length()
        if position + added < start + length:
            lines = [first.text()]
        else:
            lines = self._lines(first, position + added)
        # contentsChange does not say how many blocks went.
        blocks = document.blockCount()
        removed = len(lines) - (blocks - self._blocks)
        self._blocks = blocks
        number = first.blockNumber()
        touched = position - start, added
        came = self._inserted if is_whole and self._is_all_there_is(self._inserted) else None
        self.undo_history.edited(
            number, removed, lines, touched, self._told.cursor, is_whole=is_whole, came=came
        )
        cursor = self.textCursor()
        at = cursor.position()
        self._told_at = cursor.anchor(), at
        if len(lines) == 1 and self._told_at == (at, at) and start <= at < start + length:
            here = Place(number, code_points(lines[0], at - start))
            self._told = Selection(here, here, here)
        else:
            self._told = selection_of(self._document, cursor)
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
        first = position_of(self._document, start)
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
        at = position_of(self._document, before) if before else -1
        if first <= at <= cursor.position():
            cursor.setPosition(at)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _write(self, cursor: QTextCursor, text: str) -> None:
        self._inserted = text
        try:
            cursor.insertText(for_qt(text))
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
            lines = lines_of(self._inserted)
            if len(lines) == last.blockNumber() - first.blockNumber() + 1:
                return [first.text(), *lines[1:-1], last.text()]
        # In one piece: of a large paste, block by block takes far longer.
        cursor = QTextCursor(first)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().split("\u2029")

    def _is_all_there_is(self, text: str | None) -> bool:
        """Whether the whole text is `text`, as it is: without the ends of lines of others."""
        if text is None or len(text) != self._characters - 1:
            return False
        return "\r" not in text and "\u2029" not in text

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
        self._space_soon()
        selection = selection_of(self._document, cursor)
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

    def _taken_in(self, text: str) -> str:
        """`text` as it comes in, after all is ready for it."""
        self.coming.emit(len(text))
        text = self._mend(text)
        self._wrap_for(text)
        return text

    def _mend(self, text: str) -> str:
        text, times = mended(text)
        if times:
            self.mended.emit(times)
        return text

    def _wrap_for(self, text: str) -> None:
        """Break lines anywhere from now on, if `text` has a word of many pages."""
        from factbox.ui.text.limits import has_giant_word

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
        self._spacing.space_anew()

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

    def _paint_part(self, block: QTextBlock, top: float, height: float) -> None:
        """Have a part of a block painted: so far down in it, and so high."""
        top += self.blockBoundingGeometry(block).top() + self.contentOffset().y()
        viewport = self.viewport()
        viewport.update(0, floor(top), viewport.width(), ceil(top + height) - floor(top))

    def _space_soon(self) -> None:
        """Lines may be seen that are not set apart."""
        # What is posted comes before all is painted.
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def _keep_shaped_soon(self) -> None:
        """A paragraph was edited whose glyphs are not kept."""
        self._is_unshaped = True
        self._space_soon()

    def customEvent(self, event: QEvent) -> None:
        super().customEvent(event)
        self._space_page()
        if self._is_unshaped:
            self._is_unshaped = False
            self._text_layout.keep_shaped(self.textCursor().block())

    def _space_page(self) -> None:
        if self._spacing.space() and self._cursor_moved:
            # Qt brought the cursor on the page while it took lines for less high.
            self._show_cursor()
        self._cursor_moved = False

    def _show_cursor(self) -> None:
        """Bring the cursor on the page, now that the lines are as high as they are."""
        self.ensureCursorVisible()
        if self._spacing.space():
            # It scrolled to where lines were not set apart yet.
            self.ensureCursorVisible()


@cache
def _modifiers_of_text() -> tuple[QtCore.Qt.KeyboardModifier, ...]:
    """Those with which a key types what is on it."""
    modifier = QtCore.Qt.KeyboardModifier
    return modifier.NoModifier, modifier.ShiftModifier
