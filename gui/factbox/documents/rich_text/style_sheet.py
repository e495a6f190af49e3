"""The styles of a rich text."""

from __future__ import annotations

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.rich_text.sinks import Sink, joined
from factbox.documents.style_names import is_contents, style_named

# From 0; what is deeper is text.
_HEADING_LEVELS = range(9)
_OF_CHARACTERS = frozenset({"cs", "ds", "ts"})


class _Entry:
    def __init__(self) -> None:
        self.number = 0
        self.based_on: int | None = None
        self.outline_level: int | None = None
        self.is_of_characters = False
        self.name = ""

    @property
    def kind(self) -> Style | None:
        level = self.outline_level
        if level is not None and level in _HEADING_LEVELS:
            return Style(Kind.HEADINGS, level + 1)
        return style_named(self.name)


class StyleSheet(Sink):
    """The styles of paragraphs, by their numbers; they inherit from each other."""

    def __init__(self) -> None:
        self._entries: dict[int, _Entry] = {}
        self._entry = _Entry()
        self._pieces: list[str] = []
        self._kinds: dict[int, Style | None] = {}

    def say(self, word: str, number: int | None) -> None:
        """Take a control word about a style."""
        if word == "s":
            self._entry.number = number or 0
        elif word == "sbasedon":
            self._entry.based_on = number
        elif word == "outlinelevel":
            self._entry.outline_level = number
        elif word in _OF_CHARACTERS:
            self._entry.is_of_characters = True

    def add(self, text: str) -> None:
        """Take the name of a style, which ends with a semicolon."""
        name, end, _ = text.partition(";")
        self._pieces.append(name)
        if not end:
            return
        # Other names of the same style follow after a comma.
        self._entry.name = joined(self._pieces).partition(",")[0].strip()
        if not self._entry.is_of_characters:
            self._entries[self._entry.number] = self._entry
        self._entry = _Entry()
        self._pieces = []

    def kind(self, number: int, outline_level: int | None) -> Style | None:
        """Return what a paragraph in a style is; it may have an outline level of its own."""
        if outline_level is not None and outline_level in _HEADING_LEVELS:
            return Style(Kind.HEADINGS, outline_level + 1)
        return self._kinds[number] if number in self._kinds else self._find_kind(number)

    def is_contents(self, number: int) -> bool:
        """Return whether a paragraph in a style belongs to a table of contents."""
        entry = self._entries.get(number)
        return entry is not None and is_contents(entry.name)

    def _find_kind(self, number: int) -> Style | None:
        path = []
        kind: Style | None = None
        while number not in self._kinds:
            # This also ends circles.
            self._kinds[number] = None
            path.append(number)
            entry = self._entries.get(number)
            kind = None if entry is None else entry.kind
            if kind is not None or entry is None or entry.based_on is None:
                break
            number = entry.based_on
        else:
            kind = self._kinds[number]
        self._kinds.update(dict.fromkeys(path, kind))
        return kind
