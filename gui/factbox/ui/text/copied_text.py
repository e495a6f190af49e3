"""Text on the clipboard together with the styles of its lines, for any window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from factbox.analysis.text.packed_styles import packed, unpacked
from factbox.ui.clipboard import data_for_clipboard
from factbox.ui.text.block_style import whole_styles
from factbox.ui.text.incoming import lines_of

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QTextCursor

    from factbox.analysis.text.style import Styles

_STYLES = "application/x-factbox-styles"


def copy(cursor: QTextCursor, *, has_styles: bool) -> None:
    """Copy what `cursor` selects; Qt would turn no-break spaces into spaces."""
    text = cursor.selectedText().replace("\u2029", "\n")
    if not text:
        return
    data = data_for_clipboard()
    data.setText(text)
    styles = packed(whole_styles(cursor)) if has_styles else ""
    if styles:
        data.setData(_STYLES, styles.encode())
    QGuiApplication.clipboard().setMimeData(data)


def pasted(source: QMimeData) -> tuple[str, Styles]:
    """Return a text that is pasted, and the styles of its lines that are known."""
    if source.hasText():
        text = source.text()
        return text, _styles_of(source, text) if source.hasFormat(_STYLES) else ()
    from factbox.ui.text.rich_text import typed_out_of_html

    typed_out = typed_out_of_html(source.html())
    return typed_out.text, typed_out.styles


def _styles_of(source: QMimeData, text: str) -> Styles:
    """Return the styles that were copied with a text; none if it is not from Fact Box."""
    try:
        stored = bytes(source.data(_STYLES).data()).decode()
        return unpacked(stored, len(lines_of(text)))
    except ValueError:
        return ()
