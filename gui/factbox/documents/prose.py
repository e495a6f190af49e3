"""Prose that a document calls code."""

from __future__ import annotations

from collections.abc import Sequence

from factbox.analysis.text.left_out.kind import Kind
from factbox.documents.typed_out import TypedParagraph


def code_only_if_little(paragraphs: Sequence[TypedParagraph]) -> list[TypedParagraph]:
    """Return the paragraphs; if most of the text is code, none of it is.

    Word processors set a plain text that they import in their style for code.
    """
    code = sum(len(text) for text, style in paragraphs if style and style.kind is Kind.CODE)
    if 2 * code <= sum(len(text) for text, _ in paragraphs):
        return list(paragraphs)
    return [
        TypedParagraph(text, None if style and style.kind is Kind.CODE else style)
        for text, style in paragraphs
    ]
