"""Text from a stranger, shown as typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from factbox.reports.escaping import harmless
from factbox.ui.look.properties import set_property


class PlainLabel(QLabel):
    """Shows its text literally: neither markup nor control characters have any effect."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(harmless(text), parent)
        set_property(self, "textFormat", "PlainText")

    def setText(self, text: str) -> None:
        super().setText(harmless(text))


def plain_label(text: str = "") -> QLabel:
    """Return a label for text that comes from others."""
    return PlainLabel(text)


def plain_tooltip(text: str) -> str:
    """Return a tooltip that shows `text` as typed, wrapped; "" for no text.

    Qt guesses whether a tooltip is markup. So it always is, with the text escaped.
    """
    if not text:
        return ""
    from html import escape

    return f'<p style="white-space: pre-wrap">{escape(harmless(text))}</p>'


def explain(widget: QWidget, text: str) -> None:
    """Explain `widget` in a tooltip, and to a screen reader."""
    widget.setToolTip(plain_tooltip(text))
    # Without it, a screen reader would read the markup of the tooltip.
    widget.setAccessibleDescription(harmless(text))
