"""The parts of a Word file, found by what they are for and not by their paths."""

from __future__ import annotations

import posixpath
from typing import NamedTuple
from urllib.parse import unquote

from lxml.etree import _Element

from factbox.documents.container import Container, path_beside
from factbox.documents.errors import DocumentError
from factbox.documents.word.names import make_transitional
from factbox.documents.xml import parse_xml
from factbox.tr import tr_later

_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OVERRIDE = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"
_MAIN_TYPE = "main+xml"
_USUAL_MAIN = "word/document.xml"


class Related(NamedTuple):
    """The target of a reference: a part at a path, or something outside the file."""

    purpose: str
    path: str
    is_outside: bool


class Parts:
    """The parts of a Word file. Raises DocumentError if it is damaged."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._container = Container(data, name)
        # Some programs write paths with other capitals and slashes than the references to them.
        self._paths = {_plain(path): path for path in self._container.names}
        self._main_path = self._find_main()
        #: what the text refers to, by the name that it uses
        self.related = self._related_to(self._main_path)

    def main(self) -> _Element:
        """Return the root of the text."""
        root = self._root(self._main_path)
        if root is None:
            raise DocumentError(
                tr_later(
                    "“{name}” is damaged: its text is missing. "
                    "Get another copy, or save it again."
                ),
                name=self._name,
            )
        return root

    def beside_main(self, purpose: str) -> _Element | None:
        """Return the root of the part for `purpose`, such as "styles", if there is one."""
        return self._first(self.related, purpose)

    def about(self, purpose: str) -> _Element | None:
        """Return the root of a part that says something about the file, if it can be read."""
        try:
            return self._first(self._related_to(""), purpose)
        except DocumentError:
            # The text is there without it.
            return None

    def read(self, path: str) -> bytes:
        """Return the content of the part at `path`; b"" if there is none."""
        return self._container.read(self._paths.get(_plain(path), ""))

    def _first(self, related: dict[str, Related], purpose: str) -> _Element | None:
        paths = (each.path for each in related.values() if each.purpose == purpose)
        return self._root(next(paths, ""))

    def _root(self, path: str) -> _Element | None:
        data = self.read(path)
        if not data:
            return None
        root = parse_xml(data, self._name)
        make_transitional(root)
        return root

    def _related_to(self, path: str) -> dict[str, Related]:
        folder, file = posixpath.split(path)
        root = self._root(posixpath.join(folder, "_rels", f"{file}.rels"))
        if root is None:
            return {}
        return {
            each.get("Id", ""): Related(
                purpose=_purpose(each.get("Type", "")),
                path=path_beside(path, unquote(each.get("Target", ""))),
                is_outside=each.get("TargetMode") == "External",
            )
            for each in root.iter(_RELATIONSHIPS)
        }

    def _find_main(self) -> str:
        for each in self._related_to("").values():
            if each.purpose == "officeDocument" and _plain(each.path) in self._paths:
                return each.path
        types = self._root("[Content_Types].xml")
        for override in () if types is None else types.iter(_OVERRIDE):
            if override.get("ContentType", "").endswith(_MAIN_TYPE):
                return override.get("PartName", "").lstrip("/")
        return _USUAL_MAIN


def _purpose(of_type: str) -> str:
    """Return the last word of a type, which is the same in all editions of the format.

    One of them is written differently in Strict Open XML.
    """
    return of_type.rpartition("/")[2].replace("extendedProperties", "extended-properties")


def _plain(path: str) -> str:
    return path.replace("\\", "/").lower()
