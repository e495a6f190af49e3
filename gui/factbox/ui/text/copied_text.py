"""Text on the clipboard, and the styles of its lines as long as it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from factbox.ui.text.block_style import whole_styles

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QTextCursor

    from factbox.analysis.text.style import Styles


class CopiedText:
    """Copies text as it is, and remembers the styles of the lines that were copied last."""

    def __init__(self) -> None:
        self._text = ""
        self._styles: Styles = ()

    # Not createMimeDataFromSelection: the object that it gives to the clipboard outlives
    # Python, and the process crashes on exit.

    def copy(self, cursor: QTextCursor, *, has_styles: bool) -> None:
        """Copy what `cursor` selects; Qt would turn no-break spaces into spaces."""
        text = cursor.selectedText().replace("\u2029", "\n")
        if not text:
            return
        styles = whole_styles(cursor) if has_styles else ()
        self._text, self._styles = (text, styles) if any(styles) else ("", ())
        QGuiApplication.clipboard().setText(text)

    def pasted(self, source: QMimeData) -> tuple[str, Styles]:
        """Return a text that is pasted, and the styles of its lines that are known."""
        if source.hasText():
            text = source.text()
            return text, self._styles if text == self._text else ()
        from factbox.ui.text.rich_text import typed_out_of_html

        typed_out = typed_out_of_html(source.html())
        return typed_out.text, typed_out.styles
