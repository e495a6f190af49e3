"""Guesses the encoding of a text that does not declare it."""

from __future__ import annotations

import re
from collections.abc import Iterator

_WINDOWS = "Windows-1252"
# A guess from fewer bytes beyond ASCII is no better than the most common encoding.
_FEW = 4
_SURE = 0.1
_LEAST = 0.03
# How much of a long text is looked at.
_LOOKED_AT = 200_000
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
# A capital letter after a small one, or a sign between letters.
_NO_WORD = re.compile("[a-zß-öø-ÿ](?:[À-ÖØ-ÞŠŒŽŸ]|[¡-¬®-¿×÷€‚„…†‡‰‹›•™˜](?=[a-zà-öø-ÿ]))")
_TWO_SCRIPTS = re.compile("[A-Za-z](?=[\u0370-\u06ff])|[\u0370-\u06ff](?=[A-Za-z])")
_LATIN = re.compile("[\t\n\r -~\xa0-\u024f]")
_NO_TEXT = re.compile("[\0-\x08\x0e-\x1f\x7f\ufffd]")
_HAN = re.compile("[\u3400-\u9fff]")
_CHINESE_PAUSE = re.compile("[\u3000-\u303f\uff0c \n]")


def guess_encoding(data: bytes) -> str | None:
    """Return the likely encoding of `data`, which is not UTF-8, by a name that Python knows.

    Return None if it is not text in any encoding. A few bytes beyond ASCII are taken for
    Windows-1252, the most common encoding, if that gives words.
    """
    if b"\0" in data and (latin := _latin_utf_16(data)) is not None:
        return latin
    import chardet

    found = chardet.detect(data, max_bytes=_LOOKED_AT, exclude_encodings=["utf-8"])
    encoding, confidence = found["encoding"], found["confidence"]
    if encoding is None:
        return _utf_16(data)
    beyond = len(_BEYOND_ASCII.findall(data[:_LOOKED_AT]))
    is_doubtful = confidence < _SURE or beyond < _FEW or _mixes_scripts(data, encoding)
    if encoding == "ISO-8859-1" or (beyond and is_doubtful and _is_windows(data)):
        return _WINDOWS
    if confidence < _LEAST and beyond * 4 > len(data):
        return None
    return encoding.upper() if encoding.islower() else encoding


def _mixes_scripts(data: bytes, encoding: str) -> bool:
    """Return whether `data` would have Latin letters beside those of another alphabet."""
    text = data[:_LOOKED_AT].decode(encoding, "replace")
    return len(_TWO_SCRIPTS.findall(text)) * 50 > len(text)


def _is_windows(data: bytes) -> bool:
    """Return whether `data` makes sense as Windows-1252."""
    try:
        text = data.decode(_WINDOWS)
    except UnicodeDecodeError:
        return False
    return _NO_WORD.search(text) is None


def _latin_utf_16(data: bytes) -> str | None:
    """Return which UTF-16 `data` is in if that gives mostly Latin letters; else None."""
    for encoding, text in _read_as_utf_16(data):
        if len(_LATIN.findall(text)) * 2 > len(text) and _NO_TEXT.search(text) is None:
            return encoding
    return None


def _utf_16(data: bytes) -> str | None:
    """Return which UTF-16 `data` is in if that gives Chinese sentences; else None."""
    for encoding, text in _read_as_utf_16(data):
        if len(_HAN.findall(text)) * 2 > len(text) and _CHINESE_PAUSE.search(text):
            return encoding
    return None


def _read_as_utf_16(data: bytes) -> Iterator[tuple[str, str]]:
    """Both kinds of UTF-16, and the beginning of `data` in each."""
    for encoding in ("UTF-16-LE", "UTF-16-BE"):
        yield encoding, data[:_LOOKED_AT].decode(encoding, "replace")
