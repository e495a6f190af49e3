"""The words of rich text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

_OBJECT = "\ufffc"


class _Unlinked(QTextDocument):
    """Loads nothing that its HTML names: Qt would read style sheets and pictures from disk.

    Reading a device or a pipe, it would never come back.
    """

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        return None


def text_of_html(html: str) -> str:
    """The words of `html`, a line for each paragraph; nothing that it refers to is loaded."""
    document = _Unlinked()
    document.setHtml(html)
    text = document.toRawText()
    return text.replace("\u2029", "\n").replace("\u2028", "\n").replace(_OBJECT, "")
