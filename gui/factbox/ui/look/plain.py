"""Text from a stranger, shown as typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from factbox.ui.look.properties import set_property


def plain_label(text: str = "") -> QLabel:
    """Return a label that shows its text as it is, never as markup."""
    label = QLabel(text)
    set_property(label, "textFormat", "PlainText")
    return label


def plain_tooltip(text: str) -> str:
    """Return a tooltip that shows `text` as typed, wrapped; "" for no text.

    Qt guesses whether a tooltip is markup. So it always is, with the text escaped.
    """
    if not text:
        return ""
    from html import escape

    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def explain(widget: QWidget, text: str) -> None:
    """Explain `widget` in a tooltip, and to a screen reader."""
    widget.setToolTip(plain_tooltip(text))
    # Without it, a screen reader would read the markup of the tooltip.
    widget.setAccessibleDescription(text)


def printable(text: str) -> str:
    """Return `text` with "�" for each character that is invisible or a control."""
    return "".join(each if each.isprintable() else "�" for each in text)
