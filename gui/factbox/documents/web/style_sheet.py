"""The elements that the style sheets in a page hide."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from factbox.documents.web.tree import Element

_BRACES = re.compile(r"([{}])")
_HIDES = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
_SHOWS = re.compile(r"(?:display|visibility)\s*:", re.IGNORECASE)
_SIMPLE = re.compile(r"\s*[a-zA-Z0-9]*([.#][\w-]+)\s*")
_NAME = re.compile(r"[.#][\w-]+")
# If this share of the text is hidden, a script is meant to show it.
_MOST = 0.3


def hide_as_styled(root: Element) -> None:
    """Mark the elements as hidden that the style sheets in a page hide by their names."""
    names = _hidden_names("\n".join(each.text or "" for each in root.iter("style")))
    if not names:
        return
    hidden: list[Element] = []
    walk = etree.iterwalk(root, events=("start",))
    for _, element in walk:
        if element.attrib and _is_named(element, names):
            hidden.append(element)
            walk.skip_subtree()
    if sum(map(_length, hidden)) < _MOST * _length(root):
        for element in hidden:
            element.set("hidden", "")


def _length(element: Element) -> int:
    return sum(len(text) for text in element.itertext())


def _is_named(element: Element, names: frozenset[str]) -> bool:
    if "display" in element.get("style", ""):
        return False
    return f"#{element.get('id', '')}" in names or any(
        f".{name}" in names for name in element.get("class", "").split()
    )


def _hidden_names(sheet: str) -> frozenset[str]:
    """Return the names, like ".note" or "#menu", that are hidden and never shown."""
    hidden: set[str] = set()
    shown: set[str] = set()
    for selectors, style in _rules(_without_comments(sheet)):
        if _HIDES.search(style):
            simple = map(_SIMPLE.fullmatch, selectors.split(","))
            hidden.update(name[1] for name in simple if name)
        elif _SHOWS.search(style):
            shown.update(_NAME.findall(selectors))
    return frozenset(hidden - shown)


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """The selectors and the style of each rule that holds everywhere, not only on paper."""
    depth = 0
    selectors = before = ""
    for part in _BRACES.split(sheet):
        if part == "{":
            depth += 1
            selectors = before
        elif part == "}":
            if depth == 1:
                yield selectors, before
            depth = max(0, depth - 1)
            before = ""
        else:
            before = part


def _without_comments(sheet: str) -> str:
    first, *others = sheet.split("/*")
    return first + "".join(other.partition("*/")[2] for other in others)
