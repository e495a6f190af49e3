"""The formats of documents, as the window names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.lists import listed
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.documents.typed_out import Source

# By the values of Format, so that a text file is opened without loading what reads documents.
_ENDINGS = {
    "text": "txt text",
    "markdown": "md markdown",
    "docx": "docx docm dotx dotm",
    "odt": "odt ott fodt",
    "rtf": "rtf",
    "html": "html htm xhtml mhtml mht",
    "epub": "epub",
    "pdf": "pdf",
}


#: All endings of their files.
ENDINGS = frozenset(" ".join(_ENDINGS.values()).split())


def name_of(form: str) -> str:
    """Return the name of the format with that value."""
    return {
        "text": tr("Text", "kind of file"),
        "markdown": tr("Markdown"),
        "docx": tr("Word", "kind of file: Microsoft Word"),
        "odt": tr("OpenDocument"),
        "rtf": tr("Rich Text Format"),
        "html": tr("Web page"),
        "epub": tr("E-book"),
        "pdf": tr("PDF"),
    }[form]


def described(source: Source) -> str:
    """Return the format of a document, and how many pages it has if it is a PDF.

    Elsewhere the number is what some program found long ago, if at all.
    """
    name = name_of(source.format)
    if source.pages is None or source.format != "pdf":
        return name
    return listed([name, tr("%Ln pages", "", source.pages)])


def filter_to_open() -> str:
    """Return the kinds of files that a dialog offers to open, all of them together first."""
    patterns = {
        form: " ".join(f"*.{ending}" for ending in endings.split())
        for form, endings in _ENDINGS.items()
    }
    together = tr("Texts and documents") + f" ({' '.join(patterns.values())})"
    each = (f"{name_of(form)} ({pattern})" for form, pattern in patterns.items())
    return ";;".join([together, *each, tr("All files (*)", "keep the part in parentheses")])
