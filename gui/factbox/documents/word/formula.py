"""Formulas, on one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element

from factbox.documents.word.names import m, value, w

_TEXTS = frozenset({m("t"), w("t")})
_HIGH = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
_LOW = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")


class _Part(NamedTuple):
    tag: str
    text: str


_Parts = Sequence[_Part]


def linear(formula: _Element) -> str:
    """Return a formula on one line, such as (a+b)/2 or x²."""
    # Not by recursion: it may be nested deeply.
    above: list[list[_Part]] = [[]]
    for event, element in etree.iterwalk(formula, events=("start", "end")):
        if event == "start":
            above.append([])
            continue
        parts = above.pop()
        tag = str(element.tag)
        if tag in _TEXTS:
            text = element.text or ""
        else:
            text = _WRITERS.get(tag, _in_a_row)(element, parts)
        above[-1].append(_Part(tag, text))
    return _in_a_row(formula, above[0])


def _in_a_row(_element: _Element, parts: _Parts) -> str:
    return "".join(part.text for part in parts)


def _fraction(_element: _Element, parts: _Parts) -> str:
    return f"{_grouped(_named(parts, 'num'))}/{_grouped(_named(parts, 'den'))}"


def _with_scripts(_element: _Element, parts: _Parts) -> str:
    return _named(parts, "e") + _scripts(parts)


def _root(_element: _Element, parts: _Parts) -> str:
    return f"{_named(parts, 'deg').translate(_HIGH)}√{_grouped(_named(parts, 'e'))}"


def _sum(element: _Element, parts: _Parts) -> str:
    sign = value(element.find(m("naryPr")), m("chr")) or "∫"
    return f"{sign}{_scripts(parts)} {_named(parts, 'e')}"


def _brackets(element: _Element, parts: _Parts) -> str:
    properties = element.find(m("dPr"))
    begin, end, between = (value(properties, m(f"{name}Chr")) for name in ("beg", "end", "sep"))
    inside = ("|" if between is None else between).join(_all_named(parts, "e"))
    return f"{'(' if begin is None else begin}{inside}{')' if end is None else end}"


def _function(_element: _Element, parts: _Parts) -> str:
    return f"{_named(parts, 'fName')} {_named(parts, 'e')}"


def _limit(_element: _Element, parts: _Parts) -> str:
    return f"{_named(parts, 'e')} {_named(parts, 'lim')}"


def _matrix(_element: _Element, parts: _Parts) -> str:
    return "; ".join(_all_named(parts, "mr"))


def _matrix_row(_element: _Element, parts: _Parts) -> str:
    return ", ".join(_all_named(parts, "e"))


_WRITERS: dict[str, Callable[[_Element, _Parts], str]] = {
    m("f"): _fraction,
    m("sSup"): _with_scripts,
    m("sSub"): _with_scripts,
    m("sSubSup"): _with_scripts,
    m("rad"): _root,
    m("nary"): _sum,
    m("d"): _brackets,
    m("func"): _function,
    m("limLow"): _limit,
    m("limUpp"): _limit,
    m("m"): _matrix,
    m("mr"): _matrix_row,
}


def _scripts(parts: _Parts) -> str:
    low, high = _named(parts, "sub"), _named(parts, "sup")
    return _small(low, "_", low.translate(_LOW)) + _small(high, "^", high.translate(_HIGH))


def _small(text: str, sign: str, small: str) -> str:
    """Return `small`, or `text` after a sign if some of it cannot be written small."""
    return sign + _grouped(text) if set(text) & set(small) else small


def _grouped(text: str) -> str:
    return text if len(text) < 2 or text.isalnum() else f"({text})"


def _named(parts: _Parts, name: str) -> str:
    return "".join(_all_named(parts, name))


def _all_named(parts: _Parts, name: str) -> list[str]:
    return [part.text for part in parts if part.tag == m(name)]
