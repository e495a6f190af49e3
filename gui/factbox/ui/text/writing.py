"""Writes into a document, in steps that Undo takes back one by one."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from factbox.analysis.text.left_out.kind import Kind
from factbox.ui.text.block_style import format_with, set_style, set_styles, style_of
from factbox.ui.text.incoming import for_qt, lines_of

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCursor

    from factbox.analysis.text.style import Styles


def write(cursor: QTextCursor, text: str) -> None:
    """Replace what `cursor` selects by `text`, as an undo step of its own."""
    if not text:
        cursor.removeSelectedText()
        return
    # Qt merges an insertion with what was typed before it, unless it is in an edit block, and
    # with what is typed after it, unless a deletion came last.
    cursor.beginEditBlock()
    cursor.insertText(for_qt(text) + " ")
    cursor.deletePreviousChar()
    cursor.endEditBlock()


def write_styled(cursor: QTextCursor, text: str, styles: Styles) -> None:
    """Replace what `cursor` selects by `text`, whose lines have `styles`.

    A paragraph of which some words stay keeps its style.
    """
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = document.findBlock(start), document.findBlock(end)
    above, below = style_of(first), style_of(last)
    within_one = first == last and len(lines_of(text)) == 1 and not any(styles)
    above_stays = within_one or start > first.position()
    below_stays = end < last.position() + last.length() - 1
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    set_style(cursor.block(), None)
    write(cursor, text)
    first, last = document.findBlock(start), cursor.block()
    set_styles(first, styles)
    if below_stays:
        set_style(last, below)
    if above_stays:
        set_style(first, above)
    cursor.endEditBlock()


def begins_plain_paragraph(cursor: QTextCursor) -> bool:
    """Begin a paragraph without a style if `cursor` is behind a heading or a caption.

    Return False, and begin none, if it is elsewhere.
    """
    block = cursor.document().findBlock(cursor.selectionEnd())
    at_end = cursor.selectionEnd() == block.position() + block.length() - 1
    style = style_of(block) if at_end else None
    if style is None or style.kind not in (Kind.HEADINGS, Kind.CAPTIONS):
        return False
    cursor.insertBlock(format_with(None))
    return True


def same_start(one: str, other: str) -> int:
    """Return the length of the beginning that both have in common."""
    most = min(len(one), len(other))
    return bisect_left(range(1, most + 1), True, key=lambda n: one[:n] != other[:n])
