"""Characters as somebody would type them."""

from __future__ import annotations

import re
from itertools import chain

_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"} | {
    0xFB05: "st",
    0xFB06: "st",
}
_BULLETS = "●▪■◦○‣⁃∙◆◇➢➤►▶❖□❑✓✔\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf06e\uf06f\uf071\uf02d"
# Soft hyphens and the like, and arrows that lead back from notes.
_NOT_TYPED = (0xAD, 0x200B, 0x2060, 0xFEFF, 0xFFFD, 0xFFFF, 0x21A9, 0xFE0E)
_CONTROLS = chain(range(0x20), (0x7F,), _NOT_TYPED)
# Some programs write the codes of Windows for quotation marks and dashes.
_WINDOWS = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
_TYPED = dict.fromkeys(_CONTROLS, "") | _LIGATURES | _WINDOWS

#: The sign that begins an item of a list, whatever its shape was.
BULLET = "•"
_BULLET = re.compile(rf"[{_BULLETS}·](?=\s|$)|[{_BULLETS}](?=\w)")


def typed(word: str) -> str:
    """Return the characters of `word` as somebody would type them."""
    return word if word.isascii() and word.isprintable() else word.translate(_TYPED)


def with_bullet(text: str) -> str:
    """Return `text`, with BULLET and a space if it begins with a bullet of another shape."""
    found = _BULLET.match(text)
    return f"{BULLET} {text[1:].lstrip()}" if found else text


def is_east_asian(character: str) -> bool:
    """Return whether no space stands between this character and the next line."""
    return (
        "\u2e80" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\uff00" <= character <= "\uffef"
        or "\U00020000" <= character <= "\U0003ffff"
    )
