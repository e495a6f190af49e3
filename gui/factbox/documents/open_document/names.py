"""The names of elements and attributes in OpenDocument files, with their usual prefixes."""

from __future__ import annotations

from functools import lru_cache

from lxml.etree import _Element

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_NAMESPACES = {
    **{
        prefix: f"{_OASIS}{prefix}:1.0"
        for prefix in ("form", "manifest", "meta", "office", "script", "style", "table", "text")
    },
    "draw": f"{_OASIS}drawing:1.0",
    "svg": f"{_OASIS}svg-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "math": "http://www.w3.org/1998/Math/MathML",
    "xlink": "http://www.w3.org/1999/xlink",
    "xml": "http://www.w3.org/XML/1998/namespace",
    # LibreOffice's own.
    "field": "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
_PREFIXES = {uri: prefix for prefix, uri in _NAMESPACES.items()}


@lru_cache(maxsize=1024)
def short(name: str) -> str:
    """Return "text:p" for lxml's name of that; "" if the namespace is unknown."""
    uri, _, local = name[1:].partition("}")
    prefix = _PREFIXES.get(uri, "")
    return f"{prefix}:{local}" if prefix else ""


@lru_cache(maxsize=1024)
def full(name: str) -> str:
    """Return lxml's name for "text:p"."""
    prefix, _, local = name.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


def name_of(element: _Element) -> str:
    """Return the name of an element, such as "text:p"; "" if it is unknown, or no element."""
    return short(element.tag) if isinstance(element.tag, str) else ""


def said(element: _Element, name: str) -> str:
    """Return the value of an attribute such as "text:style-name"; "" if there is none."""
    return element.get(full(name), "")


def number(element: _Element, name: str, default: int = 1) -> int:
    """Return the value of an attribute that is a number."""
    value = said(element, name)
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else default
