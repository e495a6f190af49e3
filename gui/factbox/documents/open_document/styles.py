"""What the styles of an OpenDocument text say about its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import _Element

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.open_document.list_styles import OUTLINE
from factbox.documents.open_document.names import full, number, said
from factbox.documents.open_document.package import Package
from factbox.documents.style_names import style_named

# More do not inherit from each other in practice.
_LONGEST_CHAIN = 50
_HIDDEN = "none"
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
        self._hidden: dict[tuple[str, str], bool] = {}

    def kind(self, name: str) -> Style | None:
        """Return what a paragraph in this style is, if it is not plain text."""
        if name not in self._kinds:
            found = (_kind_said(*link) for link in self._chain("paragraph", name))
            self._kinds[name] = next(filter(None, found), None)
        return self._kinds[name]

    def is_hidden(self, family: str, name: str) -> bool:
        """Tell whether the style of a "paragraph" or a "text" hides it."""
        if (family, name) not in self._hidden:
            displays = (_display_said(style) for _, style in self._chain(family, name))
            self._hidden[family, name] = next(filter(None, displays), "") == _HIDDEN
        return self._hidden[family, name]

    def list_style(self, name: str) -> str:
        """Return the list style that the style of a paragraph names; "" if it names none."""
        said_there = (_list_style_said(style) for _, style in self._chain("paragraph", name))
        return next(filter(None, said_there), "")

    def is_numbered_heading(self, name: str) -> bool:
        """Tell whether the numbers of headings apply to headings in this style."""
        said_there = (_list_style_said(style) for _, style in self._chain("paragraph", name))
        return next((each for each in said_there if each is not None), OUTLINE) == OUTLINE

    def _chain(self, family: str, name: str) -> Iterator[tuple[str, _Element | None]]:
        """Yield the names of a style and of those that it inherits from, and the styles."""
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get((family, name))
            yield name, style
            if style is None:
                return
            name = said(style, "style:parent-style-name")


def _kind_said(name: str, style: _Element | None) -> Style | None:
    name = _ENCODED.sub(lambda code: chr(int(code[1], 16)), name)
    if style is None:
        return style_named(name)
    level = number(style, "style:default-outline-level", 0)
    if level:
        return Style(Kind.HEADINGS, level)
    return style_named(said(style, "style:display-name")) or style_named(name)


def _list_style_said(style: _Element | None) -> str | None:
    return None if style is None else style.get(full("style:list-style-name"))


def _display_said(style: _Element | None) -> str:
    properties = None if style is None else style.find(full("style:text-properties"))
    return "" if properties is None else said(properties, "text:display")
