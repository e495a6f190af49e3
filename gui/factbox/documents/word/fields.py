"""Fields in a Word file: their codes are not seen, their results are."""

from __future__ import annotations

from lxml.etree import _Element

from factbox.documents.drawn_fields import DRAWN_FIELDS, drawn_by
from factbox.documents.word.names import number, switch, w

_FIELD_CHAR = w("fldChar")
_TYPE = w("fldCharType")
_DATA = w("ffData")
_VAL = w("val")
# Tables of contents and of authorities, and the index.
_LISTS = frozenset({"TOC", "TOA", "INDEX"})


class Fields:
    """The fields that are open at a place in the text, the innermost last."""

    def __init__(self, root: _Element) -> None:
        self._without_end = _begun_without_end(root)
        self._open: list[_Field] = []
        self._silent = 0
        self._has_result = False

    @property
    def are_seen(self) -> bool:
        """Return whether text at this place is seen."""
        return not self._silent

    def seen(self, text: str) -> str:
        """Return what is seen of `text` at this place: all or nothing."""
        if self._silent:
            return ""
        self._has_result |= bool(text)
        return text

    def add_code(self, code: str) -> None:
        """Take a piece of a field's code."""
        if self._open:
            self._open[-1].codes.append(code)

    def take(self, char: _Element) -> str:
        """Take the begin, the middle or the end of a field; return what its end shows."""
        kind = char.get(_TYPE)
        if kind == "begin" and char not in self._without_end:
            self._open.append(_Field(char))
            self._silent += 1
        elif kind == "separate" and self._open:
            self._begin_result(self._open[-1])
        elif kind == "end" and self._open:
            return self._end(self._open.pop())
        return ""

    def _begin_result(self, field: _Field) -> None:
        if field.is_silent and is_shown("".join(field.codes)):
            field.is_silent = False
            self._silent -= 1
            self._has_result = False

    def _end(self, field: _Field) -> str:
        shows_itself = field.is_silent or not self._has_result
        self._silent -= field.is_silent
        if not shows_itself:
            return ""
        return self.seen(drawn_by("".join(field.codes)) or _form_shows(field.begin))


class _Field:
    def __init__(self, begin: _Element) -> None:
        self.begin = begin
        self.codes: list[str] = []
        self.is_silent = True


def is_shown(code: str) -> bool:
    """Return whether the result of a field belongs to the text.

    A table of contents or an index repeats what is in the text; the mark of a note is not
    typed; what a field draws is in its code.
    """
    words = code.split()
    kind = words[0].upper() if words else ""
    return kind not in _LISTS | DRAWN_FIELDS and not (kind == "NOTEREF" and "\\f" in words)


def _form_shows(begin: _Element) -> str:
    """Return what the field of a form shows that has no result."""
    data = begin.find(_DATA)
    if data is None:
        return ""
    box = data.find(w("checkBox"))
    if box is not None:
        checked = switch(box, w("checked"))
        return "☒" if (switch(box, w("default")) if checked is None else checked) else "☐"
    choices = data.find(w("ddList"))
    if choices is None:
        return ""
    entries = [each.get(_VAL, "") for each in choices.iterchildren(w("listEntry"))]
    chosen = number(choices, w("result")) or number(choices, w("default")) or 0
    return entries[chosen] if 0 <= chosen < len(entries) else ""


def _begun_without_end(root: _Element) -> frozenset[_Element]:
    begun: list[_Element] = []
    for char in root.iter(_FIELD_CHAR):
        if char.get(_TYPE) == "begin":
            begun.append(char)
        elif char.get(_TYPE) == "end" and begun:
            begun.pop()
    return frozenset(begun)
