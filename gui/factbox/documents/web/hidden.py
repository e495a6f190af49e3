"""The elements of a page that are not seen, or are not its text."""

from __future__ import annotations

import re
from itertools import islice

from factbox.documents.web.tree import Element

_NO_TEXT = frozenset(
    "area audio button canvas col colgroup datalist del embed frame frameset head iframe input"
    " link map meta meter noframes noscript object optgroup option param progress rp rt rtc"
    " script select source style svg template textarea title track video".split()
)
# Only for screen readers; or tools beside a heading or a passage.
_NOT_SEEN = frozenset(
    "sr-only visually-hidden visuallyhidden screen-reader-text element-invisible hidden"
    " mw-editsection mw-cite-backlink mw-jump-link headerlink header-anchor heading-anchor"
    " anchorjs-link anchor-link Inline-Template linenos lineno".split()
)
_STYLE_HIDES = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)")
_ALWAYS_SEEN = ("html", "body")
# Where they repeat the alternative text of their picture, only screen readers skip them.
_CAPTIONS = ("figcaption", "caption")
_PLACE_SIGNS = ("#", "¶", "§", "🔗", "∞")
_PARTS = ("p", "h1", "h2", "h3", "li", "table", "article", "main", "section")
# To look further would take too long where such elements are nested.
_FEW = 2_000


def is_hidden(element: Element) -> bool:
    """Return whether nothing of an element belongs in the text of its page."""
    if element.tag in _NO_TEXT:
        return True
    attributes = element.attrib
    if not attributes or element.tag in _ALWAYS_SEEN:
        return False
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    if _STYLE_HIDES.search(attributes.get("style", "").lower()):
        # Formulas are hidden where a picture of them is shown.
        return "mathml" not in attributes.get("class", "")
    classes = attributes.get("class", "").split()
    if not _NOT_SEEN.isdisjoint(classes) or (element.tag == "td" and "gutter" in classes):
        return not _holds_a_part(element)
    if attributes.get("aria-hidden") == "true" and element.tag not in _CAPTIONS:
        # So is a whole page while a dialog stands before it.
        return not _holds_a_part(element)
    return (
        _is_page_number(element) or _is_running_head(element) or _is_place_to_link_to(element)
    )


def _holds_a_part(element: Element) -> bool:
    return any(each.tag in _PARTS for each in islice(element.iter(), 1, _FEW))


def _is_page_number(element: Element) -> bool:
    """Return whether an element says where a page of the printed book began."""
    kind = f"{element.get('epub:type', '')} {element.get('role', '')}"
    return "pagebreak" in kind and not _holds_a_part(element)


def _is_running_head(element: Element) -> bool:
    """Return whether an element is the head or foot that LibreOffice prints on each page."""
    return element.tag == "div" and element.get("title") in ("header", "footer")


def _is_place_to_link_to(element: Element) -> bool:
    """Return whether an element is the sign after a heading that links to it."""
    return (
        element.tag == "a"
        and element.get("href", "").startswith("#")
        and (element.text or "").strip() in _PLACE_SIGNS
        and not len(element)
    )
