"""Tells a document from a text file by how the file begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.documents.errors import DocumentError
from factbox.documents.formats import Format, format_of
from factbox.files.data_folder import is_of_account

if TYPE_CHECKING:
    from pathlib import Path

# Enough to decide, and too little to become large when it is unpacked.
_HEAD = 4096
_TEXTS = (Format.TEXT, Format.MARKDOWN)


def is_text(form: Format) -> bool:
    """Return whether a file of this format is opened as plain text."""
    return form in _TEXTS


def begins_like_a_document(path: Path) -> bool:
    """Return whether the file at `path` seems to be a document, to be read or refused as one.

    Only its beginning is looked at; what it is becomes certain when all of it is read. A file
    that cannot be read is no document.
    """
    try:
        if not path.is_file() or is_of_account(path):
            return False
        with path.open("rb") as file:
            return not is_text(format_of(file.read(_HEAD), path.name))
    except DocumentError:
        return True
    except (OSError, ValueError):
        return False
