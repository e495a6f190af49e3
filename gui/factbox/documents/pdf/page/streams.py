"""Finds streams in a PDF that become very large when they are unpacked."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

# The content of a page, a font or a table is far smaller.
_MOST_BYTES = 32_000_000
# If the beginning of a stream grows by this factor, the stream is unpacked to be measured.
_HEAD = 1_024
_SUSPICIOUS = 100
_CHUNK = 65_536
_LONGEST_DICTIONARY = 1_000
_STREAM = re.compile(rb"\bstream\r?\n")
# These are not unpacked to read the text.
_NOT_READ = re.compile(rb"/Subtype\s*/Image\b|/Type\s*/EmbeddedFile\b")


def has_bomb(data: bytes) -> bool:
    """Return whether a stream of a PDF is too large when it is unpacked, once or twice."""
    for found in _STREAM.finditer(data):
        start = found.end()
        if not _is_suspicious(data[start : start + _HEAD]):
            continue
        before = data[max(start - _LONGEST_DICTIONARY, 0) : start].rpartition(b" obj")[2]
        if not _NOT_READ.search(before) and _is_too_large(data, start):
            return True
    return False


def _is_suspicious(head: bytes) -> bool:
    try:
        unpacked = zlib.decompressobj().decompress(head, _SUSPICIOUS * _HEAD)
    except zlib.error:
        return False
    return len(unpacked) >= _SUSPICIOUS * _HEAD or _is_packed(unpacked)


def _is_packed(data: bytes) -> bool:
    """Return whether this looks like the beginning of a stream that is packed again."""
    return data[:1] == b"\x78" and len(data) > 1 and int.from_bytes(data[:2], "big") % 31 == 0


def _is_too_large(data: bytes, start: int) -> bool:
    once = twice = 0
    inner: zlib._Decompress | None = None
    for chunk in _unpacked(data, start):
        if not once and _is_packed(chunk):
            inner = zlib.decompressobj()
        once += len(chunk)
        for each in _inflated(inner, chunk) if inner else ():
            twice += len(each)
            if twice > _MOST_BYTES:
                return True
        if once > _MOST_BYTES:
            return True
    return False


def _unpacked(data: bytes, start: int) -> Iterator[bytes]:
    outer = zlib.decompressobj()
    for place in range(start, len(data), _CHUNK):
        yield from _inflated(outer, data[place : place + _CHUNK])
        if outer.eof:
            return


def _inflated(unpacker: zlib._Decompress, data: bytes) -> Iterator[bytes]:
    """Yield what `data` becomes, in pieces; what is damaged is nothing."""
    while data and not unpacker.eof:
        try:
            yield unpacker.decompress(data, _CHUNK * 16)
        except zlib.error:
            return
        data = unpacker.unconsumed_tail
