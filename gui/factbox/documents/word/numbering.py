"""The lists that a Word file defines."""

from __future__ import annotations

from typing import NamedTuple

from lxml.etree import _Element

from factbox.documents.word.names import as_number, number, switch, value, w
from factbox.documents.word.styles import Styles

_ABSTRACT = w("abstractNum")
_ABSTRACT_ID = w("abstractNumId")
_NUM = w("num")
_NUM_ID = w("numId")
_LEVEL = w("lvl")
_LEVEL_INDEX = w("ilvl")
_OVERRIDE = w("lvlOverride")
_START_OVERRIDE = w("startOverride")
_NUM_STYLE_LINK = w("numStyleLink")
_STYLE_LINK = w("styleLink")
_FORMAT = w("numFmt")
_MOST_LEVELS = 9


class ListLevel(NamedTuple):
    """The numbering of the items at one level of a list.

    `format` is a name from Word's list, or a sample such as "001, 002, …". `text` has %1 for
    the number at the first level, and so on. `restarts_after` is the level, from 1, after
    whose items the numbers start again; None for the level above, 0 for never.
    """

    start: int
    format: str
    text: str
    is_legal: bool
    restarts_after: int | None
    is_hidden: bool
    style: str | None


class ListDefinition(NamedTuple):
    """A list: what it counts together with, its levels, and where it starts again.

    `by_style` has the levels of the styles that are for one of them.
    """

    counted_with: str
    levels: dict[int, ListLevel]
    by_style: dict[str, int]
    restarts: dict[int, int]


class Numbering:
    """The lists of a Word file, by their ids."""

    def __init__(self, root: _Element | None, styles: Styles) -> None:
        abstract = [] if root is None else list(root.iter(_ABSTRACT))
        nums = [] if root is None else list(root.iter(_NUM))
        self._styles = styles
        self._abstract = {each.get(_ABSTRACT_ID, ""): each for each in abstract}
        self._of_style = {value(each, _STYLE_LINK): each for each in abstract}
        self._nums = {each.get(_NUM_ID, ""): each for each in nums}
        self._definitions: dict[str, ListDefinition | None] = {}

    def definition(self, num_id: str) -> ListDefinition | None:
        """Return a list; None if there is none with this id."""
        if num_id not in self._definitions:
            self._definitions[num_id] = self._read(num_id)
        return self._definitions[num_id]

    def _read(self, num_id: str) -> ListDefinition | None:
        num = self._nums.get(num_id)
        abstract = self._with_levels(num)
        if num is None or abstract is None:
            return None
        levels = _levels(abstract)
        restarts = {}
        for override in num.iter(_OVERRIDE):
            index = as_number(override.get(_LEVEL_INDEX))
            levels |= _levels(override)
            start = number(override, _START_OVERRIDE)
            if index is not None and start is not None:
                restarts[index] = start
        by_style = {each.style: index for index, each in levels.items() if each.style}
        return ListDefinition(value(num, _ABSTRACT_ID) or "", levels, by_style, restarts)

    def _with_levels(self, num: _Element | None) -> _Element | None:
        """Return the abstract list with the levels of a list: its own or that of a style."""
        abstract = self._abstract.get(value(num, _ABSTRACT_ID) or "")
        style = value(abstract, _NUM_STYLE_LINK)
        if style is None:
            return abstract
        if style in self._of_style:
            return self._of_style[style]
        of_style = self._nums.get(self._styles.of(style).num_id or "")
        return self._abstract.get(value(of_style, _ABSTRACT_ID) or "")


def _levels(parent: _Element) -> dict[int, ListLevel]:
    found = ((as_number(each.get(_LEVEL_INDEX)), each) for each in parent.iterchildren(_LEVEL))
    return {
        index: _level(each)
        for index, each in found
        if index is not None and 0 <= index < _MOST_LEVELS
    }


def _level(element: _Element) -> ListLevel:
    start = number(element, w("start"))
    has_picture = element.find(w("lvlPicBulletId")) is not None
    return ListLevel(
        start=0 if start is None else start,
        format=_format(element),
        text=value(element, w("lvlText")) or ("•" if has_picture else ""),
        is_legal=switch(element, w("isLgl")) is True,
        restarts_after=number(element, w("lvlRestart")),
        is_hidden=switch(element.find(w("rPr")), w("vanish")) is True,
        style=value(element, w("pStyle")),
    )


def _format(level: _Element) -> str:
    # A custom format is an alternative to another one.
    found = next(level.iter(_FORMAT), None)
    if found is None:
        return "decimal"
    return found.get(w("format"), "") or found.get(w("val"), "decimal")
