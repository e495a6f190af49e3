"""Text from a stranger, shown as typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from factbox.ui.look.properties import set_property


def plain_label(text: str = "") -> QLabel:
    """A label that never takes its text for markup."""
    label = QLabel(text)
    set_property(label, "textFormat", "PlainText")
    return label


def plain_tooltip(text: str) -> str:
    """`text` as a tooltip that shows it as typed, wrapped; "" for none.

    A tooltip guesses whether it is markup and cannot be told. So it is given markup
    in which nothing of the text is.
    """
    if not text:
        return ""
    from html import escape

    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def printable(text: str) -> str:
    """`text` with a "�" for all that shows nothing, or steers what does, as in a picture."""
    return "".join(each if each.isprintable() else "�" for each in text)
