"""A Word file without what a reader does not see: deletions, and all but one alternative."""

from __future__ import annotations

from lxml.etree import _Element

from factbox.documents.word.names import mc, w

_ALTERNATIVES = mc("AlternateContent")
_CHOICE = mc("Choice")
_FALLBACK = mc("Fallback")
_DELETED = frozenset({w("del"), w("moveFrom")})
# In these, a deletion concerns the mark of a paragraph, or a row.
_PROPERTIES = frozenset({w("rPr"), w("trPr")})
# Word understands all of its own alternatives.
_KNOWN = "http://schemas.microsoft.com/office/"


def simplify(root: _Element) -> None:
    """Take deletions out of the tree, and all alternatives but the one that Word shows."""
    for element in list(root.iter(_ALTERNATIVES, *_DELETED)):
        parent = element.getparent()
        if element.tag == _ALTERNATIVES:
            _keep_one(element)
        elif parent is not None and parent.tag not in _PROPERTIES:
            parent.remove(element)


def _keep_one(alternatives: _Element) -> None:
    kept = next(filter(_is_shown, alternatives), None)
    for each in list(alternatives):
        if each is not kept:
            alternatives.remove(each)


def _is_shown(alternative: _Element) -> bool:
    if alternative.tag == _CHOICE:
        namespaces = alternative.nsmap
        required = alternative.get("Requires", "").split()
        return all((namespaces.get(each) or "").startswith(_KNOWN) for each in required)
    return alternative.tag == _FALLBACK
