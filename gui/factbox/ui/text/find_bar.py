"""Find and replace, below the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPushButton, QWidget

from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, quieten

if TYPE_CHECKING:
    from factbox.ui.text.editor import Editor

_Flag = QTextDocument.FindFlag


class FindBar(QWidget):
    """Finds in the editor from the cursor on, and wraps around; Escape returns to the text."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._editor = editor
        self._find = QLineEdit(placeholderText=self.tr("Find"))
        self._find.setAccessibleName(self.tr("Find"))
        self._find.setObjectName("find")
        self._replace = QLineEdit(placeholderText=self.tr("Replace with"))
        self._replace.setAccessibleName(self.tr("Replace with"))
        self._replace.setObjectName("replace")
        self._case = QCheckBox(self.tr("&Match case"))
        self._result = plain_label()
        self._result.setObjectName("find_result")
        quieten(self._result)
        self._find.returnPressed.connect(self.find_next)
        self._find.textChanged.connect(lambda: self._result.setText(""))
        self._replace.returnPressed.connect(self.replace_one)
        self._lay_out()
        self.hide()

    def open(self) -> None:
        """Show the bar, and look for the selection if there is one."""
        self._show()
        self._enter(self._find)

    def open_to_replace(self) -> None:
        """Show the bar, with the focus on what is put in place of the selection.

        As long as nothing is looked for, there is nothing to replace.
        """
        self._show()
        self._enter(self._replace if self._find.text() else self._find)

    def works_on(self) -> QWidget:
        """Return the text, where what the buttons change can be undone."""
        return self._editor

    def close_bar(self) -> None:
        """Hide the bar and return to the text."""
        self.hide()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_next(self) -> bool:
        """Select the next match; return False, and say so, if there is none."""
        return self._search(backward=False)

    def find_previous(self) -> bool:
        """Select the previous match; return False, and say so, if there is none."""
        return self._search(backward=True)

    def replace_one(self) -> None:
        """Replace the selection if it matches, and find the next match."""
        cursor = self._editor.textCursor()
        if self._matches(cursor.selectedText()):
            self._editor.insert(cursor, self._replace.text())
        self.find_next()

    def replace_all(self) -> None:
        """Replace every match in the text, in one step that can be undone."""
        wanted = self._find.text()
        flags = re.NOFLAG if self._case.isChecked() else re.IGNORECASE
        pattern = re.compile(re.escape(wanted), flags)
        cursor = QTextCursor(self._editor.document())
        cursor.beginEditBlock()
        times = self._replace_in_lines(pattern, cursor) if wanted else 0
        cursor.endEditBlock()
        self._result.setText(self.tr("%d replaced") % times)

    def _replace_in_lines(self, pattern: re.Pattern[str], cursor: QTextCursor) -> int:
        """Replace every match; write each line once, since a line can be a whole book."""
        times = 0
        block = self._editor.document().firstBlock()
        while block.isValid():
            text, found = pattern.subn(lambda _: self._replace.text(), block.text())
            if found:
                cursor.setPosition(block.position())
                end = QTextCursor.MoveOperation.EndOfBlock
                cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
                self._editor.insert(cursor, text)
                times += found
            block = block.next()
        return times

    def _show(self) -> None:
        selected = self._editor.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self._find.setText(selected)
        self.show()

    def _enter(self, field: QLineEdit) -> None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)

    def _search(self, *, backward: bool) -> bool:
        wanted = self._find.text()
        if not wanted:
            self.open()
            return False
        flags = self._flags() | (_Flag.FindBackward if backward else _Flag(0))
        document = self._editor.document()
        found = document.find(wanted, self._editor.textCursor(), flags)
        if found.isNull():
            edge = QTextCursor(document)
            if backward:
                edge.movePosition(QTextCursor.MoveOperation.End)
            found = document.find(wanted, edge, flags)
        if found.isNull():
            self._result.setText(self.tr("Not found"))
            return False
        self._result.setText("")
        self._editor.setTextCursor(found)
        return True

    def _matches(self, text: str) -> bool:
        wanted = self._find.text()
        if self._case.isChecked():
            return text == wanted
        return bool(wanted) and text.casefold() == wanted.casefold()

    def _flags(self) -> QTextDocument.FindFlag:
        return _Flag.FindCaseSensitively if self._case.isChecked() else _Flag(0)

    def _lay_out(self) -> None:
        buttons = (
            (self.tr("&Next"), self.find_next),
            (self.tr("&Previous"), self.find_previous),
            (self.tr("&Replace"), self.replace_one),
            (self.tr("Replace &all"), self.replace_all),
        )
        layout = QGridLayout(self)
        layout.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        layout.setSpacing(STEP)
        layout.addWidget(self._find, 0, 0)
        layout.addWidget(self._replace, 1, 0)
        for place, (text, act) in enumerate(buttons):
            button = QPushButton(text)
            button.clicked.connect(act)
            layout.addWidget(button, place // 2, 1 + place % 2)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close_bar)
        layout.addWidget(self._case, 0, 3)
        layout.addWidget(close, 0, 4)
        layout.addWidget(self._result, 1, 3, 1, 2)
        layout.setColumnStretch(0, 1)
