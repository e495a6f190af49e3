"""The words of a rich text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

_OBJECT = "\ufffc"


class _Unlinked(QTextDocument):
    """Loads nothing that its HTML refers to.

    Qt would read style sheets and pictures from disk, and would hang on a device or a pipe.
    """

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        return None


def text_of_html(html: str) -> str:
    """Return the words of `html`, a line for each paragraph, without loading any resource."""
    document = _Unlinked()
    document.setHtml(html)
    text = document.toRawText()
    return text.replace("\u2029", "\n").replace("\u2028", "\n").replace(_OBJECT, "")
