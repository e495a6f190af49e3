"""The parts of an OpenDocument file, zipped or flat."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml.etree import _Element

from factbox.documents.container import Container
from factbox.documents.errors import DocumentError
from factbox.documents.open_document.formulas import formulas_of
from factbox.documents.open_document.names import full
from factbox.documents.xml import parse_xml
from factbox.tr import tr_later

_ZIPPED = b"PK"
# Comments, for example, may follow the text.
_LONGEST_END = 4096
_END = re.compile(
    rb"<(?:/[^<>]*document(?:-content)?\s*|[^<>]+/)>\s*(?:<!--.*?-->\s*)*\Z", re.DOTALL
)
_OLD_OPEN_OFFICE = "http://openoffice.org/2000/office"
# What LibreOffice, from 24.8, puts a whole encrypted document into.
_ENCRYPTED_WHOLE = "encrypted-package"
_MANIFEST = "META-INF/manifest.xml"
_OTHER_KINDS = {
    "presentation": tr_later("“{name}” is a presentation. Save it as PDF, then open that."),
    "spreadsheet": tr_later(
        "“{name}” is a spreadsheet. Copy the cells that you want, and paste them."
    ),
    "drawing": tr_later("“{name}” is a drawing, not a text. Copy its text, and paste it."),
    "chart": tr_later("“{name}” is a chart, not a text. Copy its text, and paste it."),
    "image": tr_later(
        "“{name}” is a picture. Run text recognition (OCR) on it, and open the result."
    ),
    "database": tr_later("“{name}” is a database. Open a text or a document."),
}


class Package(NamedTuple):
    """An OpenDocument text: what is in it, and where its styles and its title are.

    `formulas` are those in other parts, on one line each, by their addresses.
    In a flat file, the roots are one and the same.
    """

    text: _Element
    content: _Element
    styles: _Element | None
    meta: _Element | None
    formulas: Mapping[str, str]

    def style_sections(self) -> Iterator[_Element]:
        """Yield the elements that the styles of the text are in, the more general ones first.

        What styles.xml has beside them is for running heads, under the same names.
        """
        if self.styles is not None and self.styles is not self.content:
            yield from self.styles.findall(full("office:styles"))
        for section in ("office:styles", "office:automatic-styles"):
            yield from self.content.findall(full(section))


def open_package(data: bytes, name: str) -> Package:
    """Return the parts of the document `data`; raise DocumentError if it is not a text."""
    if not data.startswith(_ZIPPED):
        root = _whole(data, name)
        return Package(_text_in(root, name), root, root, root, {})
    container = Container(data, name)
    _refuse_encrypted(container, name)
    data = container.read("content.xml")
    if not data:
        raise DocumentError(
            tr_later("“{name}” is damaged: its text is missing. Save it again."), name=name
        )
    content = _whole(data, name)
    return Package(
        _text_in(content, name),
        content,
        _part(container, "styles.xml", name),
        _part(container, "meta.xml", name),
        formulas_of(container, content, name),
    )


def _whole(data: bytes, name: str) -> _Element:
    """Return the root of the text; raise DocumentError if its end is missing."""
    # In UTF-16, every other byte is NUL.
    if not _END.search(data[-_LONGEST_END:].replace(b"\0", b"")):
        raise DocumentError(
            tr_later(
                "“{name}” is damaged: its end is missing. Get another copy, or save it again."
            ),
            name=name,
        )
    return parse_xml(data, name)


def _part(container: Container, path: str, name: str) -> _Element | None:
    data = container.read(path)
    return parse_xml(data, name) if data else None


def _refuse_encrypted(container: Container, name: str) -> None:
    manifest = _part(container, _MANIFEST, name)
    secrets = iter(()) if manifest is None else manifest.iter(full("manifest:encryption-data"))
    if next(secrets, None) is not None or _ENCRYPTED_WHOLE in container.names:
        raise DocumentError(
            tr_later("“{name}” is encrypted. Save it without a password, then open it."),
            name=name,
        )


def _text_in(root: _Element, name: str) -> _Element:
    if str(root.tag).startswith(f"{{{_OLD_OPEN_OFFICE}}}"):
        raise DocumentError(
            tr_later(
                "“{name}” is in the old format of OpenOffice 1. Save it as .odt, then open "
                "that."
            ),
            name=name,
        )
    text = root.find(f"{full('office:body')}/{full('office:text')}")
    if text is not None:
        return text
    for kind, why in _OTHER_KINDS.items():
        if root.find(f"{full('office:body')}/{full(f'office:{kind}')}") is not None:
            raise DocumentError(why, name=name)
    raise DocumentError(
        tr_later("“{name}” is damaged: its text is missing. Save it again."), name=name
    )
