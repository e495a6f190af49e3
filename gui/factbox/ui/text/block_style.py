"""The style of a paragraph, kept in the format of its block, which Undo and Redo bring back."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextFormat

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style, Styles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock

_PROPERTY = QTextFormat.Property.UserProperty.value
_KINDS = tuple(Kind)
# A format holds a whole number: 0 without a style, else the number of the kind and the level.
_LEVELS = 16


def style_of(block: QTextBlock) -> Style | None:
    """Return the style of `block`."""
    return _style(block.blockFormat().intProperty(_PROPERTY))


def styles_from(block: QTextBlock, count: int) -> list[Style | None]:
    """Return the styles of `count` blocks, from `block` on."""
    return [style_of(each) for each in islice(blocks_from(block), count)]


def whole_styles(cursor: QTextCursor) -> Styles:
    """Return the styles of the lines that `cursor` selects, None for one that it cuts."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = cursor.document().findBlock(start), cursor.document().findBlock(end)
    styles = styles_from(first, last.blockNumber() - first.blockNumber() + 1)
    if start > first.position():
        styles[0] = None
    if end < last.position() + last.length() - 1:
        styles[-1] = None
    return styles


def set_style(block: QTextBlock, style: Style | None) -> None:
    """Give `block` a style, as a step that can be undone, unless it has that style."""
    if style_of(block) != style:
        QTextCursor(block).setBlockFormat(format_with(style))


def set_styles(block: QTextBlock, styles: Styles) -> None:
    """Give the blocks from `block` on their styles."""
    for each, style in zip(blocks_from(block), styles, strict=False):
        set_style(each, style)


def format_with(style: Style | None) -> QTextBlockFormat:
    """Return the format of a block with that style."""
    form = QTextBlockFormat()
    if style is not None:
        level = min(style.level, _LEVELS - 1)
        form.setProperty(_PROPERTY, 1 + _KINDS.index(style.kind) * _LEVELS + level)
    return form


def blocks_from(block: QTextBlock) -> Iterator[QTextBlock]:
    """Yield `block` and those below it."""
    while block.isValid():
        yield block
        block = block.next()


@lru_cache(maxsize=100)
def _style(number: int) -> Style | None:
    if not number:
        return None
    kind, level = divmod(number - 1, _LEVELS)
    return Style(_KINDS[kind], level)
