"""The title of the text of a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factbox.analysis.text.left_out.kind import Kind

if TYPE_CHECKING:
    from factbox.documents.typed_out import TypedOut, TypedParagraph

_MOST_CHARACTERS = 120
# What may stand between a title and the first section: authors, a date, a place.
_MOST_BELOW_TITLE = 6
_LONGEST_BELOW_TITLE = 80
_SENTENCE_MARKS = (".", "!", "?", "…", ":")
# Titles that a program made up: “Microsoft Word - thesis.doc”, “Document1”, “Untitled”.
_BY_A_PROGRAM = re.compile(
    r"(?:Microsoft \w+ - .*|.*\.(?:docx?|odt|rtf|indd|qxp|tex|dvi|pdf|html?)"
    r"|(?:Document|Untitled|Unbenannt|No title|Title)\s*\d*)",
    re.IGNORECASE,
)


def title_of(typed_out: TypedOut) -> str:
    """Return the title of a document; "" if it has none.

    It is the one that the document declares, unless a program made it up, or else the heading
    that the text begins with.
    """
    declared = " ".join(typed_out.source.title.split())
    if declared and not _BY_A_PROGRAM.fullmatch(declared):
        return declared[:_MOST_CHARACTERS].strip()
    for text, style in typed_out.paragraphs[:1]:
        if style is not None and style.kind is Kind.HEADINGS:
            return text[:_MOST_CHARACTERS].strip()
    return ""


def sections_below_title(typed_out: TypedOut) -> TypedOut:
    """Return a document whose sections are one level below the title that it begins with.

    Many documents have both at one level, so that the title would be a section without text.
    """
    paragraphs = typed_out.paragraphs
    if not _begins_with_title(paragraphs):
        return typed_out
    sections = (
        paragraph
        if paragraph.style is None or paragraph.style.kind is not Kind.HEADINGS
        else paragraph._replace(style=paragraph.style._replace(level=paragraph.style.level + 1))
        for paragraph in paragraphs[1:]
    )
    return typed_out._replace(paragraphs=(paragraphs[0], *sections))


def _begins_with_title(paragraphs: tuple[TypedParagraph, ...]) -> bool:
    """Return whether a heading stands alone above others of its level."""
    level = _level(paragraphs[0]) if paragraphs else 0
    if not level:
        return False
    for each in paragraphs[1 : 2 + _MOST_BELOW_TITLE]:
        other = _level(each)
        if other and other <= level:
            return other == level
        if len(each.text) > _LONGEST_BELOW_TITLE or each.text.endswith(_SENTENCE_MARKS):
            return False
    return False


def _level(paragraph: TypedParagraph) -> int:
    """Return the level of a heading; 0 for anything else."""
    style = paragraph.style
    return style.level if style is not None and style.kind is Kind.HEADINGS else 0
