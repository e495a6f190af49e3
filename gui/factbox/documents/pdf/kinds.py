"""Recognises the kinds of the paragraphs of a PDF by their look."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.pdf.blocks import LineBlock
from factbox.documents.pdf.flow import FlowPiece
from factbox.documents.pdf.line_signs import marker

# Headings are larger than the text by this factor, or bold or in capitals and not much
# smaller.
_LARGE = 1.08
_SMALL = 0.85
_MOST_LINES = 4
_MOST_WORDS = 30
_MOST_BOLD_WORDS = 16
_APART = 1.15
_MOST_LEVELS = 6
_ENDS_NONE = (",", ";", "…", "-")
_LETTER = re.compile(r"[^\W\d_]")
# A quotation is further from both edges than this multiple of the size.
_INDENT = 1.0

#: A look of headings: the size in half points, and whether it is bold.
_Look = tuple[int, bool]


def styles_of(pieces: Sequence[FlowPiece], body: float) -> list[Style | None]:
    """Return the style of each piece. `body` is the size of most of the text."""
    looks = [_look(piece, body) for piece in pieces]
    large = _LARGE * 2 * body
    if 2 * sum(look is not None and look[0] <= large for look in looks) > len(looks):
        # Most of the text is bold.
        looks = [look if look and look[0] > large else None for look in looks]
    counted = Counter(filter(None, looks))
    levels = {look: rank for rank, look in enumerate(sorted(counted, reverse=True), 1)}
    return [
        Style(Kind.HEADINGS, min(levels[look], _MOST_LEVELS)) if look else _other(piece)
        for piece, look in zip(pieces, looks, strict=True)
    ]


def _other(piece: FlowPiece) -> Style | None:
    if piece.row:
        return Style(Kind.TABLES)
    if piece.is_caption:
        return Style(Kind.CAPTIONS)
    if all(line.face.mono for block in piece.blocks for line in block.lines):
        return Style(Kind.CODE)
    if all(map(_is_quotation, piece.blocks)):
        return Style(Kind.QUOTATIONS)
    return None


def _look(piece: FlowPiece, body: float) -> _Look | None:
    """Return the look of a heading; None if this is none."""
    lines = [line for block in piece.blocks for line in block.lines]
    if piece.is_caption or not lines or len(lines) > _MOST_LINES:
        return None
    text = " ".join(line.text for line in lines)
    words = len(text.split())
    if not _LETTER.search(text) or words > _MOST_WORDS or text.endswith(_ENDS_NONE):
        return None
    block = piece.blocks[0]
    look = round(block.size * 2), all(line.face.bold for line in lines)
    if block.size > _LARGE * body:
        return None if words > _MOST_BOLD_WORDS and text.endswith(".") else look
    is_capital = len(lines) == 1 and text.isupper() and not 0 < block.gap < _APART
    if block.size < _SMALL * body or words > _MOST_BOLD_WORDS or not (look[1] or is_capital):
        return None
    is_apart = not 0 < block.gap < _APART or not block.is_full
    return None if text.endswith((".", ":")) or lines[0].face.mono or not is_apart else look


def _is_quotation(block: LineBlock) -> bool:
    if len(block.lines) < 2 or marker(block.lines[0].text) or block.lines[0].face.mono:
        return False
    indent = _INDENT * block.size
    left = min(line.left for line in block.lines) - block.left
    right = block.right - max(line.right for line in block.lines)
    return left > indent and right > indent
