"""The names of elements and attributes in a Word file, and what an attribute says."""

from __future__ import annotations

from lxml.etree import _Element

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"

# Strict Open XML has the same elements in other namespaces.
_STRICT = {
    "http://purl.oclc.org/ooxml/wordprocessingml/main": _W,
    "http://purl.oclc.org/ooxml/officeDocument/math": _M,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": _R,
}
_STRICT_START = "{http://purl.oclc.org/"


def w(name: str) -> str:
    """Return the full name of an element or attribute of the text."""
    return f"{{{_W}}}{name}"


def m(name: str) -> str:
    """Return the full name of an element or attribute of a formula."""
    return f"{{{_M}}}{name}"


def mc(name: str) -> str:
    """Return the full name of an element for alternative contents."""
    return f"{{{_MC}}}{name}"


#: The attribute that names a relationship.
RELATED = f"{{{_R}}}id"

_VAL = w("val")
_FORMULA_VAL = m("val")


def value(parent: _Element | None, name: str) -> str | None:
    """Return what the child `name` of `parent` says; None if there is no such child."""
    child = parent.find(name) if parent is not None else None
    return None if child is None else child.get(_VAL) or child.get(_FORMULA_VAL, "")


def number(parent: _Element | None, name: str) -> int | None:
    """Return the number that the child `name` of `parent` says; None if it says none."""
    return as_number(value(parent, name))


def as_number(text: str | None, base: int = 10) -> int | None:
    """Return the number that an attribute says; None if it says none."""
    try:
        return int(text, base) if text else None
    except ValueError:
        return None


def switch(parent: _Element | None, name: str) -> bool | None:
    """Return whether the child `name` of `parent` switches on; None if there is none."""
    said = value(parent, name)
    return None if said is None else is_on(said)


def is_on(said: str) -> bool:
    """Return whether what an attribute says switches on."""
    return said not in ("0", "false", "off")


def make_transitional(root: _Element) -> None:
    """Give all elements in a file of Strict Open XML the names that others have."""
    if not _is_strict(str(root.tag)):
        return
    for element in root.iter("{*}*"):
        element.tag = _transitional(str(element.tag))
        names = [str(each) for each in element.attrib]
        for name in filter(_is_strict, names):
            element.set(_transitional(name), element.attrib.pop(name))


def _is_strict(name: str) -> bool:
    return name.startswith(_STRICT_START)


def _transitional(name: str) -> str:
    namespace, _, local = name[1:].partition("}")
    return f"{{{_STRICT.get(namespace, namespace)}}}{local}"
