"""The formats of documents, told by their content."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath

from factbox.documents.container import Container
from factbox.documents.errors import DocumentError

_MARKDOWN_ENDINGS = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_HEAD = 1024


class Format(StrEnum):
    """A format that can be read. JSON names it by its value."""

    TEXT = "text"
    MARKDOWN = "markdown"
    WORD = "docx"
    OPEN_DOCUMENT = "odt"
    RICH_TEXT = "rtf"
    WEB_PAGE = "html"
    EPUB = "epub"
    PDF = "pdf"


def format_of(data: bytes, name: str) -> Format:
    """Return the format of `data`; `name` is the file's, for Markdown and for messages.

    Raise DocumentError, which says what to do, if it is a format that cannot be read.
    """
    head = data[:_HEAD]
    if data.startswith(b"PK\x03\x04"):
        return _format_of_container(Container(data, name), name)
    if b"%PDF-" in head:
        return Format.PDF
    if data.startswith(rb"{\rtf"):
        return Format.RICH_TEXT
    if b"<html" in head.lower() or b"<!doctype html" in head.lower():
        return Format.WEB_PAGE
    if PurePath(name).suffix.lower() in _MARKDOWN_ENDINGS:
        return Format.MARKDOWN
    return Format.TEXT


def _format_of_container(container: Container, name: str) -> Format:
    if "word/document.xml" in container.names:
        return Format.WORD
    if "META-INF/container.xml" in container.names:
        return Format.EPUB
    if "content.xml" in container.names:
        return Format.OPEN_DOCUMENT
    raise DocumentError(f"“{name}” is an archive without a text. Unpack it and open its texts.")
