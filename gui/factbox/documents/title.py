"""The title of the text of a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factbox.analysis.text.left_out.kind import Kind

if TYPE_CHECKING:
    from factbox.documents.typed_out import TypedOut

_MOST_CHARACTERS = 120
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
