"""Text from outside: mends invalid characters, and foresees what Qt does to the rest."""

from __future__ import annotations

import re

# NUL and surrogates, which no text file can hold, and noncharacters, some of which Qt uses.
_NOT_TEXT = re.compile("[\0\ud800-\udfff\ufdd0\ufdd1\ufffe]")
# The same without surrogates, which cannot be encoded.
_NOT_TEXT_ENCODED = [each.encode() for each in "\0\ufdd0\ufdd1\ufffe"]
_BYTE_ORDER_MARK = "\ufeff"


def mended(text: str) -> tuple[str, int]:
    """Return `text` with U+FFFD for each invalid character, and their number."""
    return (text, 0) if _is_text(text) else _NOT_TEXT.subn("\ufffd", text)


def for_qt(text: str) -> str:
    """Return `text` so that Qt keeps all of it: it drops a byte-order mark at the start."""
    return _BYTE_ORDER_MARK + text if text.startswith(_BYTE_ORDER_MARK) else text


def lines_of(text: str) -> list[str]:
    """Return the lines into which Qt divides `text`."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\u2029", "\n").split("\n")


def _is_text(text: str) -> bool:
    """Return whether `_NOT_TEXT` finds nothing in `text`, without searching it."""
    try:
        encoded = text.encode()
    except UnicodeEncodeError:
        return False
    # All but NUL begin with the same byte, which is rare.
    if b"\xef" not in encoded:
        return b"\0" not in encoded
    return not any(each in encoded for each in _NOT_TEXT_ENCODED)
