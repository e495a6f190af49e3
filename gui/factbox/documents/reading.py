"""Reads a document of any format."""

from __future__ import annotations

from importlib import import_module

from factbox.documents.formats import Format
from factbox.documents.title import sections_below_title
from factbox.documents.typed_out import Progress, TypedOut

# Each is imported when a document of its format is opened, never before.
_READERS = {
    Format.MARKDOWN: "factbox.documents.web.markdown",
    Format.WORD: "factbox.documents.word.word",
    Format.OPEN_DOCUMENT: "factbox.documents.open_document.open_document",
    Format.RICH_TEXT: "factbox.documents.rich_text.rich_text",
    Format.WEB_PAGE: "factbox.documents.web.web_page",
    Format.EPUB: "factbox.documents.web.epub",
    Format.PDF: "factbox.documents.pdf.pdf",
}


def read_document(
    data: bytes, name: str, form: Format, progress: Progress, *, whole_page: bool = False
) -> TypedOut:
    """Return the document `data`, typed out; raise DocumentError if it cannot be read.

    `name` is the file's, for messages. Of a web page, only the articles are read unless
    `whole_page` is true. Plain text is not a document.
    """
    module = import_module(_READERS[form])
    read = module.read_whole if whole_page and form is Format.WEB_PAGE else module.read
    typed_out: TypedOut = read(data, name, progress)
    return sections_below_title(typed_out)
