"""The functions of pdfium that are called for every word, bound so that a call costs little."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable
from itertools import repeat
from typing import Any, NamedTuple

import pypdfium2.raw

from factbox.documents.pdf.page.word_run import Face

#: The functions of pdfium, under their own names. They have no type information.
raw: Any = pypdfium2.raw

_BOLD = re.compile(rb"bold|black|heavy|demi|-medi(?!um)|bx\d|-bd|,b|[T-]BI?$", re.IGNORECASE)
_ITALIC = re.compile(rb"ital|obli|cmti|cmsl|sfti|-it\b", re.IGNORECASE)
_MONO = re.compile(rb"courier|mono|consol|cmtt|sftt|typewriter|menlo", re.IGNORECASE)
_MONO_FLAG = 1
_ITALIC_FLAG = 1 << 6
_BOLD_FLAG = 1 << 18
_LONGEST_NAME = 256
_FLOATS = 4
_FLOAT_BYTES = 4
_UNICODE_END = 0x110000
_SURROGATES = re.compile("[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]")


class Box(NamedTuple):
    """A rectangle in the coordinates of the page, in which y grows upward."""

    left: float
    top: float
    right: float
    bottom: float


class Drawn(NamedTuple):
    """The way a character is drawn: its place, its matrix, and its size before that."""

    x: float
    y: float
    a: float
    b: float
    c: float
    d: float
    size: float


def _bound(function: Any, result: Any, *arguments: Any) -> Any:
    """Return a function of pdfium, to be called with plain numbers.

    Addresses are numbers, too. The interpreter's lock is kept, since taking it again would
    cost more than the call.
    """
    prototype = ctypes.PYFUNCTYPE(result, ctypes.c_void_p, ctypes.c_int, *arguments)
    return prototype(_address_of(function))


def _address_of(pointer: Any) -> int:
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0


_PLACE = ctypes.c_void_p
_unicode = _bound(raw.FPDFText_GetUnicode, ctypes.c_uint)
_loose_box = _bound(raw.FPDFText_GetLooseCharBox, ctypes.c_int, _PLACE)
_origin = _bound(raw.FPDFText_GetCharOrigin, ctypes.c_int, _PLACE, _PLACE)
_matrix = _bound(raw.FPDFText_GetMatrix, ctypes.c_int, _PLACE)
_size = _bound(raw.FPDFText_GetFontSize, ctypes.c_double)
_font = _bound(raw.FPDFText_GetFontInfo, ctypes.c_ulong, _PLACE, ctypes.c_ulong, _PLACE)


class TextPage:
    """The characters of a page, in the order in which pdfium read them."""

    def __init__(self, handle: Any) -> None:
        self._handle = handle
        self._address = _address_of(handle)
        self._faces: dict[tuple[bytes, int], Face] = {}
        self._name = ctypes.create_string_buffer(_LONGEST_NAME)
        self._flags = ctypes.c_int()
        self._point = (ctypes.c_double * 2)()
        self._numbers = (ctypes.c_float * 6)()

    def text(self) -> str:
        """Return the text; the offsets in it are the numbers of the characters."""
        count: int = raw.FPDFText_CountChars(self._handle)
        if count <= 0:
            return ""
        buffer = (ctypes.c_ushort * (count * 2 + 2))()
        written: int = raw.FPDFText_GetText(self._handle, 0, count, buffer)
        text = bytes(buffer)[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
        if len(text) == count:
            return text
        # Some characters have no code, or two.
        codes: Iterable[int] = map(_unicode, repeat(self._address, count), range(count))
        characters = "".join(chr(code) if code < _UNICODE_END else "\0" for code in codes)
        return _SURROGATES.sub(_as_one, characters)

    def boxes(self, numbers: list[int]) -> list[float]:
        """Return the boxes of characters, four numbers each. They are as high as the font."""
        count = len(numbers)
        floats = (ctypes.c_float * (_FLOATS * count))()
        start, step = ctypes.addressof(floats), _FLOATS * _FLOAT_BYTES
        places = range(start, start + step * count, step)
        for _ in map(_loose_box, repeat(self._address), numbers, places):
            pass
        return floats[:]

    def drawn(self, number: int) -> Drawn:
        """Return how a character is drawn."""
        point, numbers = self._point, self._numbers
        place = ctypes.addressof(point)
        _origin(self._address, number, place, place + ctypes.sizeof(ctypes.c_double))
        _matrix(self._address, number, ctypes.addressof(numbers))
        x, y = point
        a, b, c, d = numbers[:4]
        return Drawn(x, y, a, b, c, d, _size(self._address, number))

    def face(self, number: int) -> Face:
        """Return the face of a character."""
        name, flags = ctypes.addressof(self._name), ctypes.addressof(self._flags)
        length = _font(self._address, number, name, _LONGEST_NAME, flags)
        named = self._name.value if 0 < length <= _LONGEST_NAME else b""
        key = named, self._flags.value
        if key not in self._faces:
            self._faces[key] = _face(*key)
        return self._faces[key]


def _as_one(found: re.Match[str]) -> str:
    """Return surrogates as one character, followed by nothing that is seen."""
    if len(found[0]) == 1:
        return "\0"
    return found[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le") + "\0"


def _face(name: bytes, flags: int) -> Face:
    return Face(
        bold=bool(flags & _BOLD_FLAG) or _BOLD.search(name) is not None,
        italic=bool(flags & _ITALIC_FLAG) or _ITALIC.search(name) is not None,
        mono=bool(flags & _MONO_FLAG) or _MONO.search(name) is not None,
    )
