"""The limits of the editor, beyond which Qt would freeze for minutes."""

from __future__ import annotations

import re

from factbox.tr import tr, with_thousands

_MOST_CHARACTERS = 100_000_000
_MOST_LINES = 1_000_000
_LONGEST_LINE = 2_000_000
# Qt needs time quadratic in the length of a word to break lines at words.
_LONG_WORD = 20_000
_NO_SPACE = re.compile(rf"\S{{{_LONG_WORD}}}")


def why_too_large(text: str) -> str:
    """Return why `text` is too large and what to do instead; "" if it is not."""
    if len(text) > _MOST_CHARACTERS:
        most = _MOST_CHARACTERS
        what = tr("the text has %Ln characters; a window holds {most}", "", len(text))
    elif (lines := text.count("\n") + 1) > _MOST_LINES:
        most = _MOST_LINES
        what = tr("the text has %Ln lines; a window holds {most}", "", lines)
    elif _has_line_of(_LONGEST_LINE + 1, text):
        most = _LONGEST_LINE
        what = tr(
            "the text has a line of %Ln characters; a window shows lines of up to {most}",
            "",
            max(map(len, text.split("\n"))),
        )
    else:
        return ""
    advice = tr("Use a part of it, or factbox --print, which reads texts of any size.")
    what = tr("%s.") % what.format(most=with_thousands(most))
    return f"{what} {advice}"


def has_giant_word(text: str) -> bool:
    """Return whether `text` has a run without white space of many pages."""
    if not _has_line_of(_LONG_WORD, text):
        return False
    return any(len(line) >= _LONG_WORD and _NO_SPACE.search(line) for line in text.split("\n"))


def _has_line_of(characters: int, text: str) -> bool:
    """Return whether a line has at least `characters` characters, without reading them all."""
    at = 0
    while at + characters <= len(text):
        end = text.rfind("\n", at, at + characters)
        if end < 0:
            return True
        at = end + 1
    return False
