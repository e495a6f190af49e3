"""The encodings that a rich text may be written in."""

from __future__ import annotations

import codecs

#: The encoding of a file that declares none.
WESTERN = "cp1252"
#: The encodings, by the control words at the head of the file.
OF_HEADS = {"ansi": WESTERN, "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
#: The encodings, by the endings of the names of fonts.
OF_SUFFIXES = {
    " CE": "cp1250", " Cyr": "cp1251", " Greek": "cp1253", " Tur": "cp1254",
    " (Hebrew)": "cp1255", " (Arabic)": "cp1256", " Baltic": "cp1257",
    " (Vietnamese)": "cp1258", " (Thai)": "cp874",
}  # fmt: skip
_OF_CHARSETS = {
    0: WESTERN, 77: "mac_roman", 78: "shift_jis", 79: "euc_kr", 80: "gb2312", 81: "big5",
    84: "mac_arabic", 85: "mac_greek", 86: "mac_turkish", 88: "mac_latin2", 89: "mac_cyrillic",
    128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 179: "cp1256", 180: "cp1256",
    181: "cp1255", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437",
    255: "cp850",
}  # fmt: skip
_OF_PAGES = {
    936: "gbk", 1361: "johab", 10000: "mac_roman", 10001: "shift_jis", 10002: "big5",
    10003: "euc_kr", 10004: "mac_arabic", 10006: "mac_greek", 10007: "mac_cyrillic",
    10008: "gb2312", 10029: "mac_latin2", 10081: "mac_turkish", 54936: "gb18030",
    65001: "utf-8",
}  # fmt: skip
#: The charset of fonts whose characters are not letters.
SYMBOLS = 2


def encoding_of_charset(charset: int) -> str | None:
    """Return the encoding of fonts with this charset; None for that of the whole file."""
    return _OF_CHARSETS.get(charset)


def encoding_of_page(page: int) -> str | None:
    """Return the encoding with the number of a Windows or Macintosh code page."""
    name = _OF_PAGES.get(page, f"cp{page}")
    try:
        codecs.lookup(name)
    except LookupError:
        return None
    return name
