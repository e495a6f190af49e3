"""The text that stands in for an element that cannot be read like others."""

from __future__ import annotations

from factbox.documents.tidy import one_line
from factbox.documents.web.tree import Element

# Times, applied to, and the like.
_UNSEEN_SIGNS = dict.fromkeys(range(0x2061, 0x2065))
_WORD_BULLETS = frozenset("·§o•")


def stand_in(element: Element) -> str | None:
    """Return what is written for a formula, or a sign of Word; None for other elements."""
    if element.tag == "math":
        return _formula(element)
    if element.tag == "span" and "mso-list:ignore" in element.get("style", "").lower():
        sign = one_line("".join(element.itertext()))
        return f"{'•' if sign in _WORD_BULLETS else sign} "
    return None


def _formula(math: Element) -> str:
    parts = (each.text or "" for each in math.iter("mi", "mn", "mo", "mtext", "ms"))
    formula = one_line("".join(parts).translate(_UNSEEN_SIGNS))
    return formula or one_line(math.get("alttext", ""))
