"""What to call the text of a document."""

from __future__ import annotations

import pytest

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.title import sections_below_title, title_of
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


@pytest.mark.parametrize(
    ("document", "levels"),
    [
        # A title, a subtitle, the author, and sections at the level of the title.
        (
            "1 Bees\n2 And wasps\n0 A. Keeper\n1 Food\n0 Nectar.\n2 Of young\n1 Flight",
            "1302032",
        ),
        ("1 Bees\n1 Food\n0 Nectar.\n1 Flight", "1202"),
        # A first section with text of its own, and titles that are above their sections.
        ("1 Food\n0 They eat nectar.\n1 Flight\n0 They fly.", "1010"),
        ("1 Bees\n2 Food\n0 Nectar.\n2 Flight\n1 Wasps", "12021"),
        ("2 Bees\n1 Food\n1 Flight", "211"),
        ("0 Bees\n1 Food\n1 Flight", "011"),
        ("1 Bees", "1"),
    ],
)
def test_sections_are_one_level_below_the_title(document: str, levels: str) -> None:
    paragraphs = []
    for line in document.split("\n"):
        level, _, text = line.partition(" ")
        style = Style(Kind.HEADINGS, int(level)) if level != "0" else None
        paragraphs.append(TypedParagraph(text, style))
    typed_out = sections_below_title(TypedOut(Source("docx"), tuple(paragraphs)))
    found = [0 if style is None else style.level for style in typed_out.styles]
    assert "".join(map(str, found)) == levels
    assert typed_out.lines == [paragraph.text for paragraph in paragraphs]


def test_nothing_has_no_title() -> None:
    nothing = TypedOut(Source("docx"), ())
    assert sections_below_title(nothing) == nothing
