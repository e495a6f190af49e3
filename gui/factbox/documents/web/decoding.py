"""The characters of a page, whose declared encoding may be wrong."""

from __future__ import annotations

import codecs
import re

from factbox.files.encodings import guess_encoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Browsers look no further, either.
_HEAD = 4096
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
# What browsers take these names for: each has all the characters of the other, and more.
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
}
# Their bytes are those of ASCII, so that only the declaration tells.
_SEVEN_BITS = ("iso2022", "hz", "utf-7")
_STRAY = re.compile("[\udc80-\udcff]")
# With this many valid characters for each stray byte, a page is UTF-8 all the same.
_RIGHT_TO_STRAY = 4


def decoded(data: bytes, declared: str = "") -> str:
    """Return the characters of a page; `declared` is the encoding named outside it."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    if (sixteen := _unmarked_utf_16(data)) is not None:
        return sixteen
    name = _known(declared) or _declared_in(data)
    if name.startswith(_SEVEN_BITS):
        return data.decode(name, "replace")
    text = data.decode("utf-8", "surrogateescape")
    stray = len(_STRAY.findall(text))
    if not stray or _many_right(text, stray):
        return _STRAY.sub(_as_windows_does, text)
    if name and name != "utf-8":
        return data.decode(_WIDER.get(name, name), "replace")
    return data.decode(guess_encoding(data) or "cp1252", "replace")


def _declared_in(data: bytes) -> str:
    found = _DECLARED.search(data[:_HEAD])
    return _known(found[1].decode("ascii", "replace")) if found else ""


def _known(name: str) -> str:
    """Return Python's name of the encoding `name`; "" if it is not an encoding of text."""
    try:
        info = codecs.lookup(name.strip()) if name else None
        b"".decode(info.name if info else "", "replace")
    except (LookupError, ValueError, UnicodeError):
        return ""
    return info.name if info else ""


def _unmarked_utf_16(data: bytes) -> str | None:
    head = data[: _HEAD - _HEAD % 2]
    for name, zeros in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
        if zeros and zeros.count(0) > len(zeros) // 2:
            return data.decode(name, "replace")
    return None


def _many_right(text: str, stray: int) -> bool:
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    return beyond_ascii - stray >= _RIGHT_TO_STRAY * stray


def _as_windows_does(stray: re.Match[str]) -> str:
    return bytes([ord(stray[0]) - 0xDC00]).decode("cp1252", "replace")
