"""What a document calls code though it is its prose."""

from __future__ import annotations

from collections.abc import Sequence

from factbox.analysis.text.left_out.kind import Kind
from factbox.documents.typed_out import TypedParagraph


def code_only_if_little(paragraphs: Sequence[TypedParagraph]) -> list[TypedParagraph]:
    """Return the paragraphs, none of them as code if most of the text would be.

    Word processors set a whole plain text in their style for code when they import it.
    """
    code = sum(len(text) for text, style in paragraphs if style and style.kind is Kind.CODE)
    if 2 * code <= sum(len(text) for text, _ in paragraphs):
        return list(paragraphs)
    return [
        TypedParagraph(text, None if style and style.kind is Kind.CODE else style)
        for text, style in paragraphs
    ]
