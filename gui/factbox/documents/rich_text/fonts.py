"""The fonts of a rich text: each has its own encoding."""

from __future__ import annotations

from factbox.documents.rich_text.code_pages import (
    OF_SUFFIXES,
    SYMBOLS,
    WESTERN,
    encoding_of_charset,
    encoding_of_page,
)
from factbox.documents.rich_text.sinks import Sink


class Font:
    """A font; `encoding` is None for that of the whole file."""

    def __init__(self) -> None:
        self.encoding: str | None = None
        self.has_symbols = False
        self.name = ""
        self.is_named = False


class Fonts(Sink):
    """The table of the fonts."""

    def __init__(self) -> None:
        self._fonts: dict[int, Font] = {}
        self._last = Font()
        self._encodings: dict[int, str] = {}
        #: the encoding of the whole file
        self.encoding = WESTERN

    def say(self, word: str, number: int | None) -> None:
        """Take a control word about a font."""
        self._encodings = {}
        if word == "f":
            self._last = self._fonts[number or 0] = Font()
        elif word == "fcharset":
            self._last.has_symbols = number == SYMBOLS
            self._last.encoding = encoding_of_charset(number or 0)
        elif word == "cpg":
            self._last.encoding = encoding_of_page(number or 0)

    def add(self, text: str) -> None:
        """Take the name of a font, which ends with a semicolon."""
        if not self._last.is_named:
            name, end, _ = text.partition(";")
            self._last.name += name
            self._last.is_named = bool(end)
            if end:
                self._named()

    def symbols(self, number: int) -> str | None:
        """Return the name of a font of symbols; None if it has letters."""
        font = self._fonts.get(number)
        return font.name.strip() if font is not None and font.has_symbols else None

    def _named(self) -> None:
        """Learn from a name such as "Arial CE", which old programs write without a charset."""
        self._encodings = {}
        last = self._last
        for suffix, encoding in OF_SUFFIXES.items():
            if last.encoding is None and last.name.strip().endswith(suffix):
                last.encoding = encoding

    def encoding_in(self, number: int) -> str:
        """Return the encoding of bytes in a font."""
        if number not in self._encodings:
            self._encodings[number] = self._find_encoding(number)
        return self._encodings[number]

    def _find_encoding(self, number: int) -> str:
        font = self._fonts.get(number)
        encoding = None if font is None else font.encoding
        # Careless programs call all fonts Western, whatever they write in them.
        if encoding is None or (encoding == WESTERN and not self._own_is_listed()):
            return self.encoding
        return encoding

    def _own_is_listed(self) -> bool:
        return any(font.encoding in (None, self.encoding) for font in self._fonts.values())
