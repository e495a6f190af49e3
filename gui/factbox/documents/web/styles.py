"""The kind of paragraphs that an element says it holds."""

from __future__ import annotations

import re

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.web.tree import Element

#: the elements whose lines stand as they are written
PRE = ("pre", "listing", "plaintext", "xmp")
_HEADINGS = {f"h{level}": Style(Kind.HEADINGS, level) for level in range(1, 7)}
_CODE = Style(Kind.CODE)
_QUOTATION = Style(Kind.QUOTATIONS)
_CAPTION = Style(Kind.CAPTIONS)
FOOTNOTE = Style(Kind.FOOTNOTES)
REFERENCE = Style(Kind.REFERENCES)
_REFERENCE_LISTS = frozenset("references reflist bibliography".split())
_CAPTIONS = re.compile(r"(?:^|[\s_-])caption(?:[-_]text)?(?:\s|$)|thumbcaption")


def style_of(element: Element) -> Style | None:
    """Return what an element says of its paragraphs; None if it says nothing."""
    tag = element.tag
    if tag in _HEADINGS:
        return _HEADINGS[tag]
    if element.get("role") == "heading":
        level = element.get("aria-level", "2")
        return _HEADINGS.get(f"h{level}", _HEADINGS["h6"])
    if tag in PRE:
        return _CODE
    if tag == "blockquote":
        return _QUOTATION
    if tag in ("figcaption", "caption", "figure") or _CAPTIONS.search(element.get("class", "")):
        return _CAPTION
    return None


def is_list_of_references(element: Element) -> bool:
    """Return whether an element says that its items are the references of a text."""
    return not _REFERENCE_LISTS.isdisjoint(element.get("class", "").split())
