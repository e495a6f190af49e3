"""What may go wrong when a document is read."""

from __future__ import annotations


class DocumentError(Exception):
    """A document cannot be read; the message says which, why and what to do."""


def without_text(name: str, *, has_pictures: bool) -> DocumentError:
    """Return the error that a document has no text, but perhaps pictures of one."""
    if has_pictures:
        return DocumentError(
            f"“{name}” has no text, only pictures. Have the text in them recognised (OCR)."
        )
    return DocumentError(f"“{name}” is empty: there is no text in it. Choose another file.")
