"""The characters that symbol fonts show, in Unicode."""

from __future__ import annotations

import re
from itertools import chain

# Symbol fonts show one byte; Word keeps it among the characters for private use.
_IN_PRIVATE = re.compile("[\uf020-\uf0ff]")

_SYMBOL_FROM_21 = (
    "!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
    "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
)
_SYMBOL_FROM_A0 = (
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
)
_SYMBOL_FROM_F1 = "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"

_FONTS = {
    "symbol": dict(
        chain(
            enumerate(_SYMBOL_FROM_21, 0x21),
            enumerate(_SYMBOL_FROM_A0, 0xA0),
            enumerate(_SYMBOL_FROM_F1, 0xF1),
        )
    ),
    "wingdings": {
        0x21: "✏", 0x22: "✂", 0x27: "☎", 0x28: "☎", 0x2A: "✉", 0x36: "⌛", 0x3F: "✍",
        0x41: "✌", 0x45: "☜", 0x46: "☞", 0x47: "☝", 0x48: "☟", 0x4A: "☺", 0x4C: "☹",
        0x52: "☼", 0x55: "✝", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒",
        0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA7: "▪",
        0xA8: "☐", 0xAA: "✦", 0xAB: "★", 0xD8: "➢", 0xDC: "➲", 0xDF: "←", 0xE0: "→",
        0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xEF: "⇦", 0xF0: "⇨", 0xF1: "⇧", 0xF2: "⇩",
        0xF3: "⬄", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
        **dict(enumerate("⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿", 0x80)),
    },
    "wingdings 2": {
        0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●",
        0x98: "●", 0xA2: "■", 0xA3: "□",
    },
    "wingdings 3": {
        0x66: "←", 0x67: "→", 0x68: "↑", 0x69: "↓", 0x70: "▲", 0x71: "▼", 0x74: "◀",
        0x75: "▶", 0x7D: "▶",
    },
    "webdings": {0x61: "✔", 0x63: "□", 0x67: "■", 0x6E: "●", 0x72: "✖", 0x34: "▶"},
}  # fmt: skip


def symbol(font: str, code: int) -> str:
    """Return the character that `font` shows for a code; "" if it is unknown."""
    known = _FONTS.get(font.lower())
    if known is not None:
        return known.get(code % 0x100, "")
    is_text = 0x20 <= code < 0xD800 or 0xF900 <= code < 0x110000
    return chr(code) if is_text else ""


def has_private_use(text: str) -> bool:
    """Return whether there are characters in `text` that only a font of symbols can show."""
    return _IN_PRIVATE.search(text) is not None


def without_private_use(text: str, font: str) -> str:
    """Return `text`, which is shown in `font`, with what its private characters show."""
    return _IN_PRIVATE.sub(lambda private: symbol(font, ord(private[0])), text)
