"""The error of a document that cannot be read."""

from __future__ import annotations

from factbox.tr import tr_later
from factbox.worded_error import WordedError


class DocumentError(WordedError):
    """A document cannot be read; the message says which, why and what to do."""


def too_much_memory(name: str) -> DocumentError:
    """Return the error for a document that needs more memory than there is."""
    return DocumentError(
        tr_later("“{name}” needs too much memory. Split it into smaller files."), name=name
    )


def without_text(name: str, *, has_pictures: bool) -> DocumentError:
    """Return the error for a document without text, which may have pictures of one."""
    if has_pictures:
        return DocumentError(
            tr_later(
                "“{name}” has no text, only pictures. Run text recognition (OCR) on it first."
            ),
            name=name,
        )
    return DocumentError(
        tr_later("“{name}” is empty: there is no text in it. Open another file."), name=name
    )
