"""Tells a document from a text file by how the file begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.documents.errors import DocumentError
from factbox.documents.formats import Format, format_of

if TYPE_CHECKING:
    from pathlib import Path

# Enough to tell, and too little to become large when it is unpacked.
_HEAD = 4096
_TEXTS = (Format.TEXT, Format.MARKDOWN)


def is_text(form: Format) -> bool:
    """Return whether a file of that format is opened as the text it is."""
    return form in _TEXTS


def begins_like_a_document(path: Path) -> bool:
    """Return whether the file at `path` has to be read as a document, or refused as one.

    Only its beginning is read: that a file is a document is known for certain once it is read
    completely. A file that cannot be read is no document.
    """
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return not is_text(format_of(file.read(_HEAD), path.name))
    except DocumentError:
        return True
    except (OSError, ValueError):
        return False
