"""XML that is nested deeper than libxml2 can read."""

from __future__ import annotations

from xml.parsers import expat

from lxml import etree

_DEEPEST = 1000


def parse_deep(data: bytes) -> etree._Element:
    """Return the root of an XML file; raise ExpatError if it is not complete.

    Elements that are nested too deeply stand side by side, in their order. No entity is
    expanded.
    """
    growing = _Growing()
    parser = expat.ParserCreate(namespace_separator="}")
    parser.StartElementHandler = growing.start
    parser.EndElementHandler = growing.end
    parser.CharacterDataHandler = growing.add
    # With this handler, expat hands entities over as they are written.
    parser.DefaultHandler = lambda _: None
    parser.Parse(data, True)
    return growing.root()


class _Growing:
    """A tree that is built element by element, and never too deep."""

    def __init__(self) -> None:
        self._builder = etree.TreeBuilder()
        self._open: list[str] = []
        self._too_deep = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element; at the greatest depth, end the one that stands there first."""
        if len(self._open) == _DEEPEST:
            self._too_deep += 1
            self._close()
        tag = _qualified(name)
        self._open.append(tag)
        self._builder.start(tag, {_qualified(key): said for key, said in attributes.items()})

    def end(self, _name: str) -> None:
        """End an element, unless it was ended to make room for others."""
        if self._too_deep:
            self._too_deep -= 1
        else:
            self._close()

    def add(self, text: str) -> None:
        """Add text to the innermost element."""
        self._builder.data(text)

    def root(self) -> etree._Element:
        """Return the root, once it has ended."""
        return self._builder.close()

    def _close(self) -> None:
        self._builder.end(self._open.pop())


def _qualified(name: str) -> str:
    return f"{{{name}" if "}" in name else name
