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

from factbox.comparison.alignment import Fate
from factbox.reports.escaping import showable
from factbox.tr import tr
from factbox.ui.look.theme import colours

if TYPE_CHECKING:
    from factbox.comparison.comparison import Comparison

# Of a longer segment, only the beginning and the end are shown.
_LONGEST = 6_000
_OF_EACH_END = 1_000
# In per cent of the spacing of the font.
_LINE_HEIGHT = 118


class WordStyle(Enum):
    """A way to show words."""

    PLAIN = "plain"
    #: the whole paragraph is in both texts
    QUIET = "quiet"
    REMOVED = "removed"
    ADDED = "new"
    #: the whole paragraph was removed or added; struck out, it would be hard to read
    REMOVED_WHOLE = "removed as a whole"
    ADDED_WHOLE = "added as a whole"


class StyledText(NamedTuple):
    """A piece of text, and how it is shown."""

    text: str
    style: WordStyle


# Of paragraphs whose words were not changed.
_STYLES = {
    Fate.SAME: WordStyle.QUIET,
    Fate.REMOVED: WordStyle.REMOVED_WHOLE,
    Fate.ADDED: WordStyle.ADDED_WHOLE,
    Fate.MOVED_AWAY: WordStyle.PLAIN,
    Fate.MOVED_HERE: WordStyle.PLAIN,
}


def words_of(comparison: Comparison, number: int) -> tuple[list[StyledText], list[StyledText]]:
    """Return what a row of the comparison shows of the old text and of the new one."""
    row = comparison.rows[number]
    segments = comparison.segments.get(number)
    if segments is None:
        style = _STYLES[row.fate]
        (only,) = comparison.words(number)
        return [StyledText(only.old, style)], [StyledText(only.new, style)]
    if len(segments) == 1 and not segments[0].same:
        (only,) = segments
        removed = StyledText(only.old, WordStyle.REMOVED_WHOLE)
        return [removed], [StyledText(only.new, WordStyle.ADDED_WHOLE)]
    # Where a moved paragraph is now, what it was stands beside it for comparison.
    kept = WordStyle.QUIET if row.fate is Fate.MOVED_HERE else WordStyle.PLAIN
    old_words, new_words = [], []
    for each in segments:
        old_words += _marked(each.old, kept if each.same else WordStyle.REMOVED)
        new_words += _marked(each.new, WordStyle.PLAIN if each.same else WordStyle.ADDED)
    return old_words, [] if row.fate is Fate.MOVED_AWAY else new_words


def _marked(text: str, style: WordStyle) -> list[StyledText]:
    """Return `text` in a style, except for the white space before it."""
    start = len(text) - len(text.lstrip())
    return [StyledText(text[:start], WordStyle.PLAIN), StyledText(text[start:], style)]


def text_of(words: list[StyledText]) -> str:
    """Return `words` as text; a long segment is cut in the middle."""
    return "".join(_shortened(each.text) for each in words)


def document_of(words: list[StyledText], font: QFont, width: float) -> QTextDocument:
    """Return `words` laid out at this width, never as markup."""
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
    formats = {style: _format(style) for style in WordStyle}
    for each in words:
        if each.text:
            cursor.insertText(showable(_shortened(each.text)), formats[each.style])
    document.setTextWidth(width)
    return document


def _format(style: WordStyle) -> QTextCharFormat:
    theme = colours()
    ink, tint = {
        WordStyle.PLAIN: (theme.ink, ""),
        WordStyle.QUIET: (theme.quiet, ""),
        WordStyle.REMOVED: (theme.gone, theme.gone_tint),
        WordStyle.REMOVED_WHOLE: (theme.gone, theme.gone_tint),
        WordStyle.ADDED: (theme.come, theme.come_tint),
        WordStyle.ADDED_WHOLE: (theme.come, theme.come_tint),
    }[style]
    made = QTextCharFormat()
    made.setForeground(QColor(ink))
    if tint:
        made.setBackground(QColor(tint))
    made.setFontStrikeOut(style is WordStyle.REMOVED)
    made.setFontUnderline(style is WordStyle.ADDED)
    return made


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    left_out = tr("%Ln more characters", "not shown", len(text) - 2 * _OF_EACH_END)
    return f"{text[:_OF_EACH_END]} … {left_out} … {text[-_OF_EACH_END:]}"
