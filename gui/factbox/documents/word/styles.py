"""The styles of a Word file: what they say about its paragraphs and runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lxml.etree import _Element

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.style_names import is_contents, style_named
from factbox.documents.word.names import is_on, number, switch, value, w

if TYPE_CHECKING:
    from collections.abc import Mapping

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
# In practice, chains of inheritance are shorter; each item of a list follows one.
_LONGEST_CHAIN = 20


class _Saying(NamedTuple):
    """The statements of one style, without those it inherits; None where it says nothing."""

    style_id: str
    based_on: str | None
    name: str
    outline_level: int | None
    kind: Style | None
    hides: bool | None
    num_id: str | None
    list_level: int | None


class Inherited(NamedTuple):
    """The statements of a style, together with those that it inherits."""

    kind: Style | None = None
    is_contents: bool = False
    hides: bool = False
    num_id: str | None = None


class Styles:
    """The styles in a part of a Word file; they inherit from each other."""

    def __init__(self, root: _Element | None) -> None:
        elements = [] if root is None else list(root.iter(_STYLE))
        self._sayings = {each.get(_STYLE_ID, ""): _saying(each) for each in elements}
        # "" is not a name; it stands for the lack of a style.
        self._sayings.pop("", None)
        self._known: dict[str, Inherited] = {}
        #: the style of a paragraph that names none
        self.default = next(filter(None, map(_default_id, elements)), "")

    def of(self, style_id: str) -> Inherited:
        """Return what a style says; nobody needs to have defined it."""
        if style_id not in self._known:
            self._read(style_id)
        return self._known[style_id]

    def list_level(self, style_id: str, by_style: Mapping[str, int]) -> int:
        """Return the level in a list, from 0, that a style gives to its paragraphs.

        `by_style` has the levels of the list that name the style that they are for.
        """
        above = style_id
        for _ in range(_LONGEST_CHAIN):
            saying = self._sayings.get(above)
            level = None if saying is None else saying.list_level
            level = by_style.get(above) if level is None else level
            if level is not None:
                return level
            above = "" if saying is None else saying.based_on or ""
        return 0

    def _read(self, style_id: str) -> None:
        if style_id not in self._sayings:
            self._known[style_id] = Inherited(style_named(style_id), is_contents(style_id))
            return
        path: list[_Saying] = []
        above = style_id
        while above in self._sayings and above not in self._known:
            # It ends circles, too.
            self._known[above] = Inherited()
            path.append(self._sayings[above])
            above = path[-1].based_on or ""
        inherited = self._known[above] if above in self._sayings else Inherited()
        for saying in reversed(path):
            inherited = self._known[saying.style_id] = _inheriting(saying, inherited)


def heading_at(outline_level: int) -> Style | None:
    """Return the style of a paragraph at an outline level, which counts from 0."""
    return Style(Kind.HEADINGS, outline_level + 1) if 0 <= outline_level < _BODY_TEXT else None


def _inheriting(saying: _Saying, inherited: Inherited) -> Inherited:
    kind = inherited.kind if saying.kind is None else saying.kind
    if saying.outline_level is not None:
        kind = heading_at(saying.outline_level)
    return Inherited(
        kind=kind,
        is_contents=is_contents(saying.name),
        hides=inherited.hides if saying.hides is None else saying.hides,
        num_id=inherited.num_id if saying.num_id is None else saying.num_id,
    )


def _saying(style: _Element) -> _Saying:
    properties = style.find(_PARAGRAPH)
    listed = None if properties is None else properties.find(_NUMBERING)
    style_id = style.get(_STYLE_ID, "")
    name = value(style, _NAME) or style_id
    return _Saying(
        style_id=style_id,
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
    is_default = is_on(style.get(_IS_DEFAULT, "0"))
    return style.get(_STYLE_ID, "") if is_default and style.get(_TYPE) == "paragraph" else ""
