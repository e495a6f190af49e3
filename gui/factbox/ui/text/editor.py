"""The editor: takes the text in, and reports what each edit changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QTextCursor, QTextOption

from factbox.analysis.text.place import Place
from factbox.tr import tr
from factbox.ui.text.block_style import set_styles, styles_from
from factbox.ui.text.changed_lines import LineKeeper
from factbox.ui.text.column_edit import ColumnEdit
from factbox.ui.text.incoming import for_qt, mended
from factbox.ui.text.keys import chooses_a_button, types_text
from factbox.ui.text.marks import Marks
from factbox.ui.text.offsets import code_points, utf16_units
from factbox.ui.text.selection import Selection, position_of, selection_of
from factbox.ui.text.writing import begins_plain_paragraph, same_start, write, write_styled

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from factbox.analysis.text.style import Styles


class Editor(ColumnEdit):
    """Holds the text, and reports which paragraphs each edit changed."""

    #: after an edit: first paragraph, how many were removed, their new texts (list[str]),
    #: the Selection, and their styles (Styles)
    edited = Signal(int, int, object, object, object)
    #: the Selection, after the cursor moved or the selection changed
    moved = Signal(object)
    #: how many invalid characters of an incoming text were replaced by U+FFFD
    mended = Signal(int)
    #: why an incoming text is too large, in words
    refused = Signal(str)
    #: the keys for Undo were pressed, and no edit is left to undo
    nothing_to_undo = Signal()
    #: the whole text is about to be replaced: by a paste (True), or by another text (False)
    going = Signal(bool)
    #: the whole text was replaced: by an edit (True), or by opening a text (False)
    replaced = Signal(bool)
    #: a QMenu is about to be shown, and the Selection that it is about: commands may be added
    menu_asked = Signal(object, object)
    #: whether the text is empty now
    emptied = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr("Paste or type a text here."))
        self.setAccessibleName(tr("Text", "name of the editor, for screen readers"))
        #: the marks in the text
        self.marks = Marks(self)
        document = self.document()
        self._document = document
        self._kept = LineKeeper(document)
        self._is_taking_in = False
        # How many characters of the text that is being taken in were mended.
        self._mended = 0
        self._inserted: str | None = None
        # Whether any paragraph has a style, or had one before an edit that can be undone.
        self._has_styles = False
        self._told = Selection()
        self._told_at = (0, 0)
        document.contentsChange.connect(self._on_contents_change)
        self.cursorPositionChanged.connect(self._on_move)
        self.selectionChanged.connect(self._on_move)

    def text(self) -> str:
        """Return the whole text as it was given, with "\\n" between its lines.

        Unlike `toPlainText` this keeps no-break spaces and U+2028.
        """
        return self.document().toRawText().replace("\u2029", "\n")

    def setPlainText(self, text: str) -> None:
        self.set_text(text)

    def set_text(self, text: str, styles: Styles = (), *, is_apart: bool = False) -> None:
        """Begin another text, whose lines may have `styles`; this cannot be undone.

        With `is_apart` there is room between its paragraphs, where no blank lines are.
        """
        self.going.emit(False)
        self.page.set_apart(is_apart)
        text = self._taken_in(text)
        self._is_taking_in = True
        self._has_styles = any(styles)
        if self._has_styles:
            self._set_styled_text(text, styles)
        else:
            super().setPlainText(for_qt(text))
        self._is_taking_in = False
        self._tell_of_mending()

    def replace_text(self, text: str, styles: Styles | None = None) -> None:
        """Change the text to `text`, in one step that can be undone.

        What both have in common at the start and at the end is not touched, so that the
        cursor and the page stay where they are. If `styles` are given, all lines get these.
        """
        old, new = self.text(), self._mend(text)
        start = same_start(old, new)
        at_end = same_start(old[start:][::-1], new[start:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(utf16_units(old, start))
        end = utf16_units(old, len(old) - at_end)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._wrap_for(new)
        cursor.beginEditBlock()
        self._write(cursor, new[start : len(new) - at_end])
        if styles is not None and (self._has_styles or any(styles)):
            self._has_styles = True
            blocks = self._document.blockCount()
            set_styles(self._document.firstBlock(), [*styles, *[None] * blocks])
        cursor.endEditBlock()
        self._tell_of_mending()

    def change_text(self, text: str, styles: Styles = ()) -> None:
        """Replace the whole text by another one, in one step that can be undone.

        Even what both have in common is replaced, so that `replaced` is emitted for Undo
        and Redo too.
        """
        self.going.emit(False)
        text = self._taken_in(text)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self._is_taking_in = True
        self._write(cursor, text, styles)
        self._is_taking_in = False
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._tell_of_mending()

    def insert(
        self, cursor: QTextCursor, text: str, styles: Styles = (), *, is_paste: bool = False
    ) -> bool:
        """Replace what `cursor` selects; return False, and say why, if `text` is too large."""
        from factbox.ui.text.limits import why_too_large

        reason = why_too_large(text)
        if reason:
            self.refused.emit(reason)
            return False
        # The last character ends the last paragraph and cannot be selected.
        selected = cursor.selectionEnd() - cursor.selectionStart()
        if is_paste and selected >= self._kept.characters - 1:
            self.going.emit(True)
        self._inserted = self._taken_in(text)
        try:
            self._write(cursor, self._inserted, styles)
        finally:
            # A later edit must not be reported with these lines.
            self._inserted = None
        self._tell_of_mending()
        return True

    def show_extent(self, start: Place, end: Place) -> None:
        """Go to `start`, and mark the text up to `end` until Escape or the cursor leaves it."""
        cursor = self.textCursor()
        cursor.setPosition(position_of(self._document, start))
        extent = QTextCursor(cursor)
        last = position_of(self._document, end)
        extent.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.marks.show_extent(extent)
        self.setTextCursor(cursor)
        self.page.scroll_to_top(cursor)
        self.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def selection(self) -> Selection:
        """Return what is selected, and where the cursor is."""
        return selection_of(self._document, self.textCursor())

    def select(self, start: Place, end: Place) -> None:
        """Select the text from `start` up to `end`, and go there."""
        cursor = self.textCursor()
        cursor.setPosition(position_of(self._document, start))
        beginning = QTextCursor(cursor)
        last = position_of(self._document, end)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.marks.clear_extent()
        self.setTextCursor(cursor)
        self.page.scroll_to_top(beginning)
        self.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def insertFromMimeData(self, source: QMimeData) -> None:
        from factbox.ui.text.copied_text import pasted

        text, styles = pasted(source)
        self.insert(self.textCursor(), text, styles, is_paste=True)
        # After the lines there have their final height.
        QTimer.singleShot(0, self, self.page.show_cursor)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # The window opens dropped files.
        return (source.hasText() or source.hasHtml()) and not source.hasUrls()

    def undo(self) -> None:
        """Undo the last edit."""
        super().undo()
        self._look_again()

    def redo(self) -> None:
        """Redo the edit that was undone last."""
        super().redo()
        self._look_again()

    def copy(self) -> None:
        """Copy the selection."""
        from factbox.ui.text import copied_text

        copied_text.copy(self.textCursor(), has_styles=self._has_styles)

    def cut(self) -> None:
        """Copy the selection and delete it."""
        self.copy()
        self.textCursor().removeSelectedText()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        own = {
            "edit-undo": self.undo,
            "edit-redo": self.redo,
            "edit-cut": self.cut,
            "edit-copy": self.copy,
        }
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            ours = own.get(action.objectName())
            if ours is not None:
                action.triggered.disconnect()
                action.triggered.connect(ours)
        self.menu_asked.emit(menu, self._meant_by(event))
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _meant_by(self, event: QContextMenuEvent) -> Selection:
        """Return the selection if it was clicked on, or the place of the click."""
        cursor, there = self.textCursor(), self.cursorForPosition(event.pos())
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        inside = cursor.selectionStart() <= there.position() <= cursor.selectionEnd()
        is_meant = by_key or (cursor.hasSelection() and inside)
        return selection_of(self._document, cursor if is_meant else there)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if types_text(event):
            # The document reports what is typed.
            super().keyPressEvent(event)
        elif chooses_a_button(event):
            # There is none, or not any more. Qt would type the letter.
            event.ignore()
        elif event.key() == QtCore.Qt.Key.Key_Escape and self.marks.shows_extent:
            self.marks.clear_extent()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        elif event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            self._begin_paragraph(event)
        elif (
            event.matches(QKeySequence.StandardKey.Undo)
            and not self.document().isUndoAvailable()
        ):
            self.nothing_to_undo.emit()
        else:
            super().keyPressEvent(event)
            self._look_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.isVisible():
            self.marks.refresh()

    def _on_contents_change(self, position: int, gone: int, added: int) -> None:
        was_empty = self._kept.is_empty
        first, removed, lines, is_replaced = self._kept.follow(
            position, gone, added, self._inserted
        )
        start, length = first.position(), first.length()
        number = first.blockNumber()
        cursor = self.textCursor()
        at = cursor.position()
        self._told_at = cursor.anchor(), at
        if len(lines) == 1 and self._told_at == (at, at) and start <= at < start + length:
            here = Place(number, code_points(lines[0], at - start))
            self._told = Selection(here, here, here)
        else:
            self._told = selection_of(self._document, cursor)
        styles = styles_from(first, len(lines)) if self._has_styles else ()
        self.edited.emit(number, removed, lines, self._told, styles)
        if is_replaced:
            self.replaced.emit(not self._is_taking_in)
        if self._kept.is_empty != was_empty:
            self.emptied.emit(self._kept.is_empty)

    def _look_again(self) -> None:
        """Report the selection if it changed: Qt does not always do so."""
        self._told_at = (-1, -1)
        self._on_move()

    def _on_move(self) -> None:
        cursor = self.textCursor()
        at = cursor.anchor(), cursor.position()
        self.marks.note_cursor(at[1])
        if at == self._told_at:
            return
        self._told_at = at
        self.page.follow_cursor()
        selection = selection_of(self._document, cursor)
        if selection != self._told:
            self._told = selection
            self.moved.emit(selection)

    def _taken_in(self, text: str) -> str:
        """Return `text` mended, with the editor prepared for it."""
        text = self._mend(text)
        self._wrap_for(text)
        return text

    def _mend(self, text: str) -> str:
        text, self._mended = mended(text)
        return text

    def _tell_of_mending(self) -> None:
        """Say how many characters were mended, once the text is there."""
        times, self._mended = self._mended, 0
        if times:
            self.mended.emit(times)

    def _set_styled_text(self, text: str, styles: Styles) -> None:
        """Set a text and its styles, and report both together."""
        document, characters = self._document, self._kept.characters
        document.contentsChange.disconnect(self._on_contents_change)
        super().setPlainText(for_qt(text))
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        set_styles(document.firstBlock(), styles)
        cursor.endEditBlock()
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        document.contentsChange.connect(self._on_contents_change)
        self._on_contents_change(0, characters, document.characterCount())

    def _begin_paragraph(self, event: QKeyEvent) -> None:
        """Begin a paragraph, which has the style of the one above unless that is a heading."""
        cursor = self.textCursor()
        if self._has_styles and begins_plain_paragraph(cursor):
            self.setTextCursor(cursor)
        else:
            super().keyPressEvent(event)
        self._look_again()

    def _write(self, cursor: QTextCursor, text: str, styles: Styles = ()) -> None:
        """Replace what `cursor` selects by `text`, whose lines have `styles`."""
        self._has_styles = self._has_styles or any(styles)
        if self._has_styles:
            write_styled(cursor, text, styles)
        else:
            write(cursor, text)

    def _wrap_for(self, text: str) -> None:
        """Break lines inside words from now on if `text` has a word of many pages."""
        from factbox.ui.text.limits import has_giant_word

        if has_giant_word(text):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
