"""The formulas of an OpenDocument text, each of which is a document of its own."""

from __future__ import annotations

from lxml import etree
from lxml.etree import _Element

from factbox.documents.container import Container
from factbox.documents.errors import DocumentError
from factbox.documents.open_document.names import full, said
from factbox.documents.tidy import one_line
from factbox.documents.xml import parse_xml

_SIGNS = tuple(full(f"math:{name}") for name in ("mi", "mn", "mo", "mtext", "ms"))
_BETWEEN = {full("math:mfrac"): "/", full("math:msup"): "^", full("math:msub"): "_"}
_ROOT = full("math:msqrt")
_MATH = b"http://www.w3.org/1998/Math/MathML"
# Times, applied to, and the like.
_UNSEEN_SIGNS = dict.fromkeys(range(0x2061, 0x2065))


def formulas_of(container: Container, content: _Element, name: str) -> dict[str, str]:
    """Return the formulas in a text, on one line each, by the addresses of their objects."""
    found = {}
    for element in content.iter(full("draw:object")):
        address = said(element, "xlink:href")
        if address and address not in found:
            data = container.read(f"{address.removeprefix('./').rstrip('/')}/content.xml")
            if _MATH in data:
                found[address] = _read(data, name)
    return found


def _read(data: bytes, name: str) -> str:
    try:
        return _linear(parse_xml(data, name))
    except DocumentError:
        # The text around it is whole.
        return ""


def _linear(formula: _Element) -> str:
    parts = []
    for event, element in etree.iterwalk(formula, events=("start", "end")):
        parent = element.getparent()
        sign = "" if parent is None else _BETWEEN.get(str(parent.tag), "")
        is_root = element.tag == _ROOT
        is_long = is_root or (bool(sign) and len(element) > 1)
        if event == "start":
            parts.append("√" if is_root else "")
            parts.append("(" if is_long else "")
            parts.append((element.text or "").strip() if element.tag in _SIGNS else "")
        else:
            parts.append(")" if is_long else "")
            parts.append(sign if element.getnext() is not None else "")
    return one_line("".join(parts).translate(_UNSEEN_SIGNS))
