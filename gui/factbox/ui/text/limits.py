"""The limits of the editor, beyond which Qt would freeze for minutes."""

from __future__ import annotations

import re

from factbox.tr import tr

_MOST_CHARACTERS = 100_000_000
_MOST_LINES = 1_000_000
_LONGEST_LINE = 2_000_000
# Qt needs time quadratic in the length of a word to break lines at words.
_LONG_WORD = 20_000
_NO_SPACE = re.compile(rf"\S{{{_LONG_WORD}}}")


def why_too_large(text: str) -> str:
    """Return why `text` is too large and what to do instead; "" if it is not."""
    if len(text) > _MOST_CHARACTERS:
        what = tr("{number:,} characters; a window holds {most:,}")
        number, most = len(text), _MOST_CHARACTERS
    elif (lines := text.count("\n") + 1) > _MOST_LINES:
        what = tr("{number:,} lines; a window holds {most:,}")
        number, most = lines, _MOST_LINES
    elif _has_line_of(_LONGEST_LINE + 1, text):
        what = tr("a line of {number:,} characters; a window shows lines of up to {most:,}")
        number, most = max(map(len, text.split("\n"))), _LONGEST_LINE
    else:
        return ""
    advice = tr("Use a part of it, or factbox --print, which reads texts of any size.")
    return f"{what.format(number=number, most=most)}. {advice}"


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
