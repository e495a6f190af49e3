"""Pages as trees of elements, however deeply they are nested."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from lxml import etree

Element = etree._Element

# lxml drops what lies below its limit; so few levels of these are ever meant.
_TOO_DEEP = "Excessive depth"
_BOXES = re.compile(
    r"</?(?:div|section|article|main|span|font|center|blockquote|table|tbody|tr|td|ul|ol|li|dl"
    r"|dd|dt|b|i|u|s|em|strong|small|big|a|form|fieldset|details|figure|header|footer|nav"
    r"|aside|sup|sub|p)\b[^<>]*>",
    re.IGNORECASE,
)
_INLINE = re.compile(r"</?(?:span|font|b|i|u|s|em|strong|small|big|a|sup|sub)\b", re.IGNORECASE)
_MARKS = re.compile(r"\0[\0\s]*")
_SELF_CLOSED = re.compile(r"<([a-zA-Z][\w:-]*)((?:\s[^<>]*)?)/>")
_INTERNAL_SUBSET = re.compile(r"(?<=<!DOCTYPE)[^<>\[]*\[[^\]]*\]\s*(?=>)")
_PREFIX = re.compile(r"""\sxmlns:([\w-]+)\s*=\s*["']http://www\.w3\.org/1999/xhtml["']""")
# Browsers leave them open, and so read what follows.
_OUTERMOST_CLOSED = re.compile(r"<(html|body)\b[^<>]*/>", re.IGNORECASE)
_NEVER_CLOSED = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()
)


def holders(elements: Iterable[Element]) -> set[Element]:
    """Return all elements that any of `elements` is in."""
    found: set[Element] = set()
    for element in elements:
        around = element.getparent()
        while around is not None and around not in found:
            found.add(around)
            around = around.getparent()
    return found


def page_tree(page: str, *, is_xml: bool = False) -> Element | None:
    """Return the root of a page; None if nothing is in it. `is_xml` tells that it is XHTML."""
    page = page.replace("\0", "")
    page = _as_html(page) if is_xml else _OUTERMOST_CLOSED.sub(r"<\1>", page)
    parser = _parser()
    root = _parsed(page, parser)
    if any(_TOO_DEEP in problem.message for problem in parser.error_log):
        return _parsed(_MARKS.sub("<p>", _BOXES.sub(_mark, page)), _parser())
    return root


def _parser() -> etree.HTMLParser[Element]:
    return etree.HTMLParser(
        encoding="utf-8",
        huge_tree=True,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
    )


def _parsed(page: str, parser: etree.HTMLParser[Element]) -> Element | None:
    data = page.encode("utf-8", "replace")
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        # It has neither tags nor words.
        return None


def _as_html(page: str) -> str:
    """Return XHTML as a parser of HTML understands it, which forgives more."""
    page = _INTERNAL_SUBSET.sub("", page, count=1)
    if prefix := _PREFIX.search(page):
        page = re.sub(rf"(</?){re.escape(prefix[1])}:", r"\1", page)
    first, *others = page.split("<![CDATA[")
    for other in others:
        characters, end, behind = other.partition("]]>")
        first += escape(characters) + behind if end else other
    # Where XML closes an element in its own tag, HTML would leave it open.
    return _SELF_CLOSED.sub(_closed, first)


def _closed(tag: re.Match[str]) -> str:
    name = tag[1]
    return tag[0] if name.lower() in _NEVER_CLOSED else f"<{name}{tag[2]}></{name}>"


def _mark(tag: re.Match[str]) -> str:
    return "" if _INLINE.match(tag[0]) else "\0"
