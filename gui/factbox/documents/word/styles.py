"""What the styles of a Word file say about its paragraphs and runs."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from lxml.etree import _Element

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.style_names import style_named
from factbox.documents.word.names import number, switch, value, w

_STYLE = w("style")
_STYLE_ID = w("styleId")
_NAME = w("name")
_BASED_ON = w("basedOn")
_PARAGRAPH = w("pPr")
_RUN = w("rPr")
_NUMBERING = w("numPr")
_NUM_ID = w("numId")
_LEVEL = w("ilvl")
_OUTLINE_LEVEL = w("outlineLvl")
_VANISH = w("vanish")
# The levels below are those of headings.
_BODY_TEXT = 9
# More do not inherit from each other in practice.
_LONGEST_CHAIN = 50
# They say again what stands in the text.
_CONTENTS = re.compile(
    r"(?:toc|contents) ?(?:[1-9]|heading)|table of (?:figures|authorities)|toa heading"
)

_Said = TypeVar("_Said")


class Styles:
    """The styles in a part of a Word file; they inherit from each other."""

    def __init__(self, root: _Element | None) -> None:
        found = () if root is None else root.iter(_STYLE)
        self._elements = {each.get(_STYLE_ID, ""): each for each in found}
        self._chains: dict[str, tuple[str, ...]] = {}
        self._kinds: dict[str, Style | None] = {}
        self._hidden: dict[str, bool] = {}
        #: the style of a paragraph that names none
        self.default = next(filter(self._is_default, self._elements), "")

    def chain(self, style_id: str) -> tuple[str, ...]:
        """Return a style and those that it inherits from, the nearest first."""
        if style_id not in self._chains:
            chain: dict[str, None] = {}
            above: str | None = style_id
            while above and above not in chain and len(chain) < _LONGEST_CHAIN:
                chain[above] = None
                above = value(self._elements.get(above), _BASED_ON)
            self._chains[style_id] = tuple(chain)
        return self._chains[style_id]

    def kind(self, style_id: str) -> Style | None:
        """Return what a paragraph in this style is, if it is not plain text."""
        if style_id not in self._kinds:
            self._kinds[style_id] = self._find_kind(style_id)
        return self._kinds[style_id]

    def is_contents(self, style_id: str) -> bool:
        """Tell whether a paragraph in this style belongs to a table of contents."""
        return _CONTENTS.fullmatch(self._name(style_id)) is not None

    def is_hidden(self, style_id: str) -> bool:
        """Tell whether the style hides text."""
        if style_id not in self._hidden:
            said = self._first(style_id, lambda style: switch(style.find(_RUN), _VANISH))
            self._hidden[style_id] = said is True
        return self._hidden[style_id]

    def num_id(self, style_id: str) -> str | None:
        """Return the list that a paragraph in this style belongs to, if it does."""
        return self._first(style_id, lambda style: value(_list_of(style), _NUM_ID))

    def list_level(self, style_id: str) -> int | None:
        """Return the level, from 0, that the style itself gives to items of its list."""
        style = self._elements.get(style_id)
        return None if style is None else number(_list_of(style), _LEVEL)

    def _first(self, style_id: str, said: Callable[[_Element], _Said | None]) -> _Said | None:
        styles = (self._elements.get(each) for each in self.chain(style_id))
        found = (said(style) for style in styles if style is not None)
        return next((each for each in found if each is not None), None)

    def _find_kind(self, style_id: str) -> Style | None:
        for each in self.chain(style_id):
            style = self._elements.get(each)
            level = None if style is None else number(style.find(_PARAGRAPH), _OUTLINE_LEVEL)
            if level is not None:
                return heading_at(level)
            known = style_named(self._name(each)) or style_named(each)
            if known is not None:
                return known
        return None

    def _name(self, style_id: str) -> str:
        return (value(self._elements.get(style_id), _NAME) or style_id).lower()

    def _is_default(self, style_id: str) -> bool:
        style = self._elements[style_id]
        is_default = style.get(w("default"), "0") not in ("0", "false", "off")
        return is_default and style.get(w("type")) == "paragraph"


def heading_at(outline_level: int) -> Style | None:
    """Return the style of a paragraph at an outline level, which counts from 0."""
    return Style(Kind.HEADINGS, outline_level + 1) if 0 <= outline_level < _BODY_TEXT else None


def _list_of(style: _Element) -> _Element | None:
    properties = style.find(_PARAGRAPH)
    return None if properties is None else properties.find(_NUMBERING)
