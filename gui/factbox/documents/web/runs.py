"""The characters between two ends of blocks, as paragraphs."""

from __future__ import annotations

import re

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.tidy import one_line, typed_paragraphs
from factbox.documents.typed_out import TypedParagraph

#: Stands where a mark of a note was, until it is clear what goes with it.
MARK = "\0"

# White space that HTML shows as one space; a no-break space beside another is filler.
_WHITE = re.compile(r"[ \t\r\n\f]+")
_FILLER = re.compile(r"[ \xa0]{2,}")
_BLANK_LINE = re.compile(r"\n[ \xa0]*(?=\n)")
# More lines than this, with more words than this on average, are not code.
_FEW_LINES = 20
_WORDS_OF_PROSE = 7
_MARKS = re.compile(r"\0(?:[ ,;–-]{1,3}\0)+")
_GONE = re.compile(r"[ \xa0]?(?:\[\0\]|\(\0\)|\0)(?=[.,;:!?)\]”’])|\[\0\]|\(\0\)|\0")


def one_space(text: str) -> str:
    """Return `text` with single spaces, as HTML shows it."""
    return _WHITE.sub(" ", text)


def paragraphs_of_run(text: str, style: Style | None) -> list[TypedParagraph]:
    """Return what a run of characters becomes; each <br> in it is a line break."""
    text = _FILLER.sub(" ", text)
    if MARK in text:
        text = _GONE.sub("", _MARKS.sub(MARK, text))
    return typed_paragraphs(_BLANK_LINE.sub("\n", text), style)


def lines_of_run(text: str, style: Style | None) -> list[TypedParagraph]:
    """Return what is typed as it stands: lines of code, or prose as old pages have it."""
    lines = text.splitlines()
    written = [line for line in map(one_line, lines) if line]
    words = sum(len(line.split()) for line in written)
    if (
        style is not None
        and style.kind is Kind.CODE
        and len(written) > _FEW_LINES
        and words > _WORDS_OF_PROSE * len(written)
    ):
        return typed_paragraphs("\n".join(lines))
    return [TypedParagraph(line, style) for line in written]
