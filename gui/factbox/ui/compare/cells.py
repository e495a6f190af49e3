"""The words of a paragraph in a comparison, and how they are painted."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from factbox.comparison.alignment import Kind
from factbox.reports.escaping import showable
from factbox.ui.look.theme import colours
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from factbox.comparison.comparison import Comparison

# Of a stretch that is longer, so much is shown of its beginning and of its end.
_LONGEST = 6_000
_OF_EACH_END = 1_000
# Per cent of the font's own spacing.
_LINE_HEIGHT = 118


class Look(Enum):
    """How words are shown."""

    PLAIN = "plain"
    #: they are in both texts, and what they are part of is
    QUIET = "quiet"
    GONE = "gone"
    COME = "come"
    #: all of the paragraph went or came: what is struck out whole cannot be read
    GONE_WHOLE = "gone whole"
    COME_WHOLE = "come whole"


class Words(NamedTuple):
    """Some text, and how it is shown."""

    text: str
    look: Look


def words_of(comparison: Comparison, number: int) -> tuple[list[Words], list[Words]]:
    """What the row of that number shows of the old text, and of the new one."""
    row = comparison.rows[number]
    if row.kind is Kind.CHANGED:
        stretches = comparison.stretches[number]
        if len(stretches) == 1 and not stretches[0].same:
            (only,) = stretches
            return [Words(only.old, Look.GONE_WHOLE)], [Words(only.new, Look.COME_WHOLE)]
        old_words, new_words = [], []
        for each in stretches:
            old_words += _marked(each.old, Look.PLAIN if each.same else Look.GONE)
            new_words += _marked(each.new, Look.PLAIN if each.same else Look.COME)
        return old_words, new_words
    old = comparison.old.lines[row.old].text if row.old is not None else ""
    new = comparison.new.lines[row.new].text if row.new is not None else ""
    if row.kind is Kind.GONE:
        return [Words(old, Look.GONE_WHOLE)], []
    if row.kind is Kind.COME:
        return [], [Words(new, Look.COME_WHOLE)]
    if row.kind is Kind.MOVED_AWAY:
        return [Words(old, Look.PLAIN)], []
    if row.kind is Kind.MOVED_HERE:
        return [], [Words(new, Look.PLAIN)]
    return [Words(old, Look.QUIET)], [Words(new, Look.QUIET)]


def _marked(text: str, look: Look) -> list[Words]:
    """`text`, the white space before it as it is elsewhere."""
    start = len(text) - len(text.lstrip())
    return [Words(text[:start], Look.PLAIN), Words(text[start:], look)]


def text_of(words: list[Words]) -> str:
    """The text that is shown, what is too long cut in its middle."""
    return "".join(_shortened(each.text) for each in words)


def document_of(words: list[Words], font: QFont, width: float) -> QTextDocument:
    """`words`, laid out so wide. Nothing in them is taken for markup."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    spacing = QTextBlockFormat()
    spacing.setLineHeight(
        _LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    cursor.setBlockFormat(spacing)
    formats = {look: _format(look) for look in Look}
    for each in words:
        if each.text:
            cursor.insertText(showable(_shortened(each.text)), formats[each.look])
    document.setTextWidth(width)
    return document


def _format(look: Look) -> QTextCharFormat:
    theme = colours()
    ink, tint = {
        Look.PLAIN: (theme.ink, ""),
        Look.QUIET: (theme.quiet, ""),
        Look.GONE: (theme.gone, theme.gone_tint),
        Look.GONE_WHOLE: (theme.gone, theme.gone_tint),
        Look.COME: (theme.come, theme.come_tint),
        Look.COME_WHOLE: (theme.come, theme.come_tint),
    }[look]
    made = QTextCharFormat()
    made.setForeground(QColor(ink))
    if tint:
        made.setBackground(QColor(tint))
    made.setFontStrikeOut(look is Look.GONE)
    made.setFontUnderline(look is Look.COME)
    return made


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    left_out = tr(" … %d more characters … ") % (len(text) - 2 * _OF_EACH_END)
    return text[:_OF_EACH_END] + left_out + text[-_OF_EACH_END:]
