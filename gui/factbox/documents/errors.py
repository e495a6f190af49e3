"""What may go wrong when a document is read."""

from __future__ import annotations


class DocumentError(Exception):
    """A document cannot be read; the message says which, why and what to do."""
