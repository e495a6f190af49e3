"""The signs before the items of a list, as they are seen."""

from __future__ import annotations

import re

from factbox.documents.list_numbers import WRITTEN
from factbox.documents.web.tree import Element

BULLET = "• "
_TYPES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_STYLES = {
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "decimal-leading-zero": "decimalZero",
    "decimal": "decimal",
    "none": "none",
    "disc": "bullet",
    "circle": "bullet",
    "square": "bullet",
}
_STYLE = re.compile(r"list-style(?:-type)?\s*:([^;]*)")
_NUMBER = re.compile(r"\s*([+-]?\d{1,9})")


class ListItems:
    """A list whose items are met one after the other."""

    def __init__(self, element: Element | None) -> None:
        tag = "ul" if element is None else element.tag
        self._form = _form(element) or ("decimal" if tag == "ol" else "bullet")
        self._step = 1
        self._next = 1
        if element is not None and tag == "ol":
            if "reversed" in element.attrib:
                self._step = -1
                self._next = sum(child.tag == "li" for child in element)
            self._next = _number(element.get("start"), self._next)

    def sign(self, item: Element) -> str:
        """Return what is seen before the next item."""
        self._next = _number(item.get("value"), self._next)
        number, self._next = self._next, self._next + self._step
        form = _form(item) or self._form
        if form == "bullet":
            return BULLET
        return f"{WRITTEN[form](number)}. " if form in WRITTEN else ""


def _form(element: Element | None) -> str:
    """Return the form of the signs that an element asks for; "" if it does not."""
    if element is None:
        return ""
    for style in _STYLE.findall(element.get("style", "").lower()):
        for word in style.split():
            if word in _STYLES:
                return _STYLES[word]
    return _TYPES.get(element.get("type", ""), "")


def _number(text: str | None, otherwise: int) -> int:
    found = _NUMBER.match(text or "")
    return int(found[1]) if found else otherwise
