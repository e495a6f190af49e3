"""The styles of an OpenDocument text: what they say about its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from lxml.etree import _Element

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.open_document.list_styles import OUTLINE
from factbox.documents.open_document.names import full, number, said
from factbox.documents.open_document.package import Package
from factbox.documents.style_names import style_named

_Said = TypeVar("_Said")
_HIDDEN = "none"
# The end of the name of a font if another font has the same name.
_ANOTHER = re.compile(r"(?<=[a-z])\d+$")
# Characters that cannot be in a name stand there as numbers: "Heading_20_1".
_ENCODED = re.compile(r"_([0-9a-f]{1,4})_")


class NamedStyles:
    """The styles of paragraphs and of characters; they inherit from each other."""

    def __init__(self, package: Package) -> None:
        self._styles: dict[tuple[str, str], _Element] = {}
        for section in package.style_sections():
            for style in section.iterchildren(full("style:style")):
                name = said(style, "style:name")
                self._styles[said(style, "style:family"), name] = style
        self._kinds: dict[str, Style | None] = {}
        self._displays: dict[str, dict[str, str | None]] = {"paragraph": {}, "text": {}}
        self._fonts: dict[str, str | None] = {}
        self._list_styles: dict[str, str | None] = {}

    def kind(self, name: str) -> Style | None:
        """Return what a paragraph in this style is, if it is not plain text."""
        return self._inherited(self._kinds, "paragraph", name, _kind_said)

    def is_hidden(self, family: str, name: str) -> bool:
        """Return whether the style of a "paragraph" or a "text" hides it."""
        known = self._displays[family]
        return self._inherited(known, family, name, _display_said) == _HIDDEN

    def font(self, name: str) -> str:
        """Return the font that a style of characters names; "" if it names none."""
        return self._inherited(self._fonts, "text", name, _font_said) or ""

    def list_style(self, name: str) -> str | None:
        """Return the list style that the style of a paragraph names; "" takes one back."""
        return self._inherited(self._list_styles, "paragraph", name, _list_style_said)

    def is_numbered_heading(self, name: str) -> bool:
        """Return whether the numbers of headings apply to headings in this style."""
        return self.list_style(name) in (None, OUTLINE)

    def _inherited(
        self,
        known: dict[str, _Said | None],
        family: str,
        name: str,
        said_of: Callable[[str, _Element | None], _Said | None],
    ) -> _Said | None:
        """Return what a style says, or else the nearest of those that it inherits from."""
        path = []
        value: _Said | None = None
        while name not in known:
            # This also ends circles.
            known[name] = None
            path.append(name)
            style = self._styles.get((family, name))
            value = said_of(name, style)
            if value is not None or style is None:
                break
            name = said(style, "style:parent-style-name")
        else:
            value = known[name]
        known.update(dict.fromkeys(path, value))
        return value


def _kind_said(name: str, style: _Element | None) -> Style | None:
    name = _ENCODED.sub(lambda code: chr(int(code[1], 16)), name)
    if style is None:
        return style_named(name)
    level = number(style, "style:default-outline-level", 0)
    if level:
        return Style(Kind.HEADINGS, level)
    return style_named(said(style, "style:display-name")) or style_named(name)


def _list_style_said(_: str, style: _Element | None) -> str | None:
    return None if style is None else style.get(full("style:list-style-name"))


def _display_said(_: str, style: _Element | None) -> str | None:
    return _property(style, "text:display")


def _font_said(_: str, style: _Element | None) -> str | None:
    font = _property(style, "style:font-name")
    return font and _ANOTHER.sub("", font)


def _property(style: _Element | None, name: str) -> str | None:
    properties = None if style is None else style.find(full("style:text-properties"))
    return None if properties is None else properties.get(full(name))
