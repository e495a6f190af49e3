"""The characters of a rich text, which are written in several ways."""

from __future__ import annotations

import codecs
from collections.abc import Callable

from factbox.documents.rich_text.fonts import Fonts
from factbox.documents.symbols import symbol, without_private_use

_SURELY_WHOLE = 0x80


class Characters:
    """Makes characters of bytes in the encodings of fonts, and of numbers."""

    def __init__(self, fonts: Fonts, data: bytes, add: Callable[[str], None]) -> None:
        self._fonts = fonts
        self._add = add
        self._is_utf8 = _is_utf8(data)
        self._bytes = bytearray()
        self._to_skip = 0

    def take_raw(self, data: bytes, font: int, more: Callable[[], bytes]) -> None:
        """Take bytes that stand in the file as they are; `more` of them may follow."""
        data = self._without_skipped(data)
        if data.isascii():
            self._bytes += data
        elif self._is_utf8:
            self.write(font)
            self._add(data.decode("utf-8", "replace"))
        else:
            self._bytes += data
            if data[-1] >= _SURELY_WHOLE:
                self._complete(font, more)

    def take_byte(self, data: bytes) -> None:
        """Take a byte that is written as two digits, or after a backslash."""
        self._bytes += self._without_skipped(data)

    def take_text(self, text: str, font: int) -> None:
        """Take what a control word stands for."""
        if self._to_skip:
            self._to_skip -= 1
            return
        self.write(font)
        self._add(text)

    def take_number(self, number: int, font: int, fallback: int) -> None:
        """Take a character by its number; a fallback of `fallback` bytes follows it."""
        code = number + 0x10000 if number < 0 else number
        self.write(font)
        if 0 <= code <= 0x10FFFF:
            symbols = self._fonts.symbols(font) or ""
            self._add(without_private_use(chr(code), symbols))
        self._to_skip = fallback

    def skip_binary(self) -> None:
        """Take binary data, which may stand beside a character as its fallback."""
        self._to_skip = max(0, self._to_skip - 1)

    def stop_skipping(self) -> None:
        """Learn that a group begins or ends, and with it any fallback."""
        self._to_skip = 0

    def write(self, font: int) -> None:
        """Add the bytes that were taken since the last time, which are in a font."""
        if not self._bytes:
            return
        data = bytes(self._bytes)
        self._bytes.clear()
        symbols = self._fonts.symbols(font)
        if symbols is None:
            self._add(data.decode(self._fonts.encoding_in(font), "replace"))
        else:
            self._add("".join(symbol(symbols, byte) or " " for byte in data))

    def _without_skipped(self, data: bytes) -> bytes:
        if not self._to_skip:
            return data
        skipped = min(self._to_skip, len(data))
        self._to_skip -= skipped
        return data[skipped:]

    def _complete(self, font: int, more: Callable[[], bytes]) -> None:
        """Take the second byte of a character, which may look like a brace or a backslash."""
        decoder = codecs.getincrementaldecoder(self._fonts.encoding_in(font))("replace")
        decoder.decode(bytes(self._bytes))
        if decoder.getstate()[0]:
            self._bytes += more()
        self.write(font)


def _is_utf8(data: bytes) -> bool:
    """Return whether bytes that stand in the text as they are make sense as UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
