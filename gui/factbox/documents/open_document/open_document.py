"""Reads an OpenDocument text as a careful reader would type it out."""

from __future__ import annotations

from lxml.etree import _Element

from factbox.documents.errors import without_text
from factbox.documents.formats import Format
from factbox.documents.open_document.body import BodyReader
from factbox.documents.open_document.names import full, number
from factbox.documents.open_document.package import Package, open_package
from factbox.documents.prose import code_only_if_little
from factbox.documents.tidy import one_line
from factbox.documents.typed_out import Progress, Source, TypedOut


def read(data: bytes, name: str, progress: Progress) -> TypedOut:
    """Return the text `data`, typed out; raise DocumentError if it cannot be read."""
    package = open_package(data, name)
    paragraphs = code_only_if_little(BodyReader(package, progress).paragraphs())
    if not paragraphs:
        pictures = package.text.iter(full("draw:image"))
        raise without_text(name, has_pictures=next(pictures, None) is not None)
    return TypedOut(_source(package), tuple(paragraphs))


def _source(package: Package) -> Source:
    meta = None if package.meta is None else package.meta.find(full("office:meta"))
    if meta is None:
        return Source(Format.OPEN_DOCUMENT)
    statistic = meta.find(full("meta:document-statistic"))
    pages = 0 if statistic is None else number(statistic, "meta:page-count", 0)
    return Source(
        Format.OPEN_DOCUMENT,
        title=_content(meta, "dc:title"),
        author=_content(meta, "meta:initial-creator") or _content(meta, "dc:creator"),
        pages=pages or None,
    )


def _content(meta: _Element, name: str) -> str:
    return one_line(meta.findtext(full(name)) or "")
