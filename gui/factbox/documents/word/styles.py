"""The styles of a Word file: what they say about its paragraphs and runs."""

from __future__ import annotations

from typing import NamedTuple

from lxml.etree import _Element

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.style_names import is_contents, style_named
from factbox.documents.word.names import number, switch, value, w

_STYLE = w("style")
_STYLE_ID = w("styleId")
_IS_DEFAULT = w("default")
_TYPE = w("type")
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
# In practice, chains of inheritance are shorter.
_LONGEST_CHAIN = 20


class _Saying(NamedTuple):
    """The statements of one style, without those it inherits; None where it says nothing."""

    based_on: str | None
    name: str
    outline_level: int | None
    kind: Style | None
    hides: bool | None
    num_id: str | None
    list_level: int | None


class Inherited(NamedTuple):
    """The statements of a style, together with those that it inherits from.

    `chain` is the style and these, the nearest first, each with the level that it gives to
    items of a list, from 0.
    """

    chain: tuple[tuple[str, int | None], ...]
    kind: Style | None
    is_contents: bool
    hides: bool
    num_id: str | None


class Styles:
    """The styles in a part of a Word file; they inherit from each other."""

    def __init__(self, root: _Element | None) -> None:
        elements = [] if root is None else list(root.iter(_STYLE))
        self._sayings = {each.get(_STYLE_ID, ""): _saying(each) for each in elements}
        self._inherited: dict[str, Inherited] = {}
        #: the style of a paragraph that names none
        self.default = next(filter(None, map(_default_id, elements)), "")

    def of(self, style_id: str) -> Inherited:
        """Return what a style says; nobody needs to have defined it."""
        if style_id not in self._inherited:
            self._inherited[style_id] = self._inherit(style_id)
        return self._inherited[style_id]

    def _inherit(self, style_id: str) -> Inherited:
        chain = self._chain(style_id)
        sayings = [self._sayings[each] for each in chain if each in self._sayings]
        own_name = sayings[0].name if sayings else style_id
        return Inherited(
            chain=tuple(
                (each, self._sayings[each].list_level if each in self._sayings else None)
                for each in chain
            ),
            kind=_kind(sayings) if sayings else style_named(style_id),
            is_contents=is_contents(own_name),
            hides=next((each.hides for each in sayings if each.hides is not None), False),
            num_id=next((each.num_id for each in sayings if each.num_id is not None), None),
        )

    def _chain(self, style_id: str) -> list[str]:
        chain: dict[str, None] = {}
        above: str | None = style_id
        while above and above not in chain and len(chain) < _LONGEST_CHAIN:
            chain[above] = None
            above = self._sayings[above].based_on if above in self._sayings else None
        return list(chain)


def heading_at(outline_level: int) -> Style | None:
    """Return the style of a paragraph at an outline level, which counts from 0."""
    return Style(Kind.HEADINGS, outline_level + 1) if 0 <= outline_level < _BODY_TEXT else None


def _kind(sayings: list[_Saying]) -> Style | None:
    for saying in sayings:
        if saying.outline_level is not None:
            return heading_at(saying.outline_level)
        if saying.kind is not None:
            return saying.kind
    return None


def _saying(style: _Element) -> _Saying:
    properties = style.find(_PARAGRAPH)
    listed = None if properties is None else properties.find(_NUMBERING)
    style_id = style.get(_STYLE_ID, "")
    name = value(style, _NAME) or style_id
    return _Saying(
        based_on=value(style, _BASED_ON),
        name=name,
        outline_level=number(properties, _OUTLINE_LEVEL),
        kind=style_named(name) or style_named(style_id),
        hides=switch(style.find(_RUN), _VANISH),
        num_id=value(listed, _NUM_ID),
        list_level=number(listed, _LEVEL),
    )


def _default_id(style: _Element) -> str:
    """Return the id of a style if paragraphs have it that name none, else ""."""
    is_default = style.get(_IS_DEFAULT, "0") not in ("0", "false", "off")
    return style.get(_STYLE_ID, "") if is_default and style.get(_TYPE) == "paragraph" else ""
