"""The error of a document that cannot be read."""

from __future__ import annotations


class DocumentError(Exception):
    """A document cannot be read; the message says which, why and what to do."""


def without_text(name: str, *, has_pictures: bool) -> DocumentError:
    """Return the error for a document without text, which may have pictures of one."""
    if has_pictures:
        return DocumentError(
            f"“{name}” has no text, only pictures. Run text recognition (OCR) on it first."
        )
    return DocumentError(f"“{name}” is empty: there is no text in it. Open another file.")
