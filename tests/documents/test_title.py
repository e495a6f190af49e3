"""What to call the text of a document."""

from __future__ import annotations

import pytest

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.title import title_of
from factbox.documents.typed_out import Source, TypedOut, TypedParagraph

HEADING = TypedParagraph("On bees", Style(Kind.HEADINGS, 1))
TEXT = TypedParagraph("Bees are insects.")


@pytest.mark.parametrize(
    ("declared", "paragraphs", "title"),
    [
        ("A history of\n bees", (HEADING, TEXT), "A history of bees"),
        ("", (HEADING, TEXT), "On bees"),
        ("", (TEXT, HEADING), ""),
        ("", (), ""),
        ("Microsoft Word - bees_final(2).doc", (HEADING,), "On bees"),
        ("bees_final.docx", (HEADING,), "On bees"),
        ("Document1", (TEXT,), ""),
        ("untitled", (TEXT,), ""),
        ("Titled", (TEXT,), "Titled"),
        ("word " * 100, (TEXT,), ("word " * 24).strip()),
    ],
)
def test_the_title(declared: str, paragraphs: tuple[TypedParagraph, ...], title: str) -> None:
    assert title_of(TypedOut(Source("docx", declared), paragraphs)) == title
