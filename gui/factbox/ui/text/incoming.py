"""Text from outside: mends what no text can hold, and knows what Qt makes of the rest."""

from __future__ import annotations

import re

# What no text file can hold, what is no character, and what Qt ends a line at.
_NOT_TEXT = re.compile("[\0\ud800-\udfff\ufdd0\ufdd1\ufffe]")
# The same but for half characters, which no encoding has.
_NOT_TEXT_ENCODED = [each.encode() for each in "\0\ufdd0\ufdd1\ufffe"]
_BYTE_ORDER_MARK = "\ufeff"


def mended(text: str) -> tuple[str, int]:
    """Return `text` with U+FFFD for each character that no text can hold, and their number."""
    return (text, 0) if _is_text(text) else _NOT_TEXT.subn("\ufffd", text)


def for_qt(text: str) -> str:
    """Return `text` so that Qt takes all of it: it would eat a byte-order mark at the start."""
    return _BYTE_ORDER_MARK + text if text.startswith(_BYTE_ORDER_MARK) else text


def lines_of(text: str) -> list[str]:
    """Return the lines that Qt makes of `text`."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\u2029", "\n").split("\n")


def _is_text(text: str) -> bool:
    """Return whether `_NOT_TEXT` finds nothing in `text`, without searching it."""
    try:
        encoded = text.encode()
    except UnicodeEncodeError:
        return False
    # All but NUL begin with the same byte, which few texts have.
    if b"\xef" not in encoded:
        return b"\0" not in encoded
    return not any(each in encoded for each in _NOT_TEXT_ENCODED)
