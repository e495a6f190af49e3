"""The lists of a rich text, which number the items whose numbers are not written."""

from __future__ import annotations

import re
from collections import defaultdict

from factbox.documents.list_numbers import WRITTEN
from factbox.documents.rich_text.sinks import Sink, Words

_BULLET = "•"
_BULLETS = 23
_NONE = 255
_FORMATS = {
    0: "decimal",
    1: "upperRoman",
    2: "lowerRoman",
    3: "upperLetter",
    4: "lowerLetter",
    5: "ordinal",
    6: "cardinalText",
    7: "ordinalText",
    10: "japaneseCounting",
    18: "decimalEnclosedCircle",
    22: "decimalZero",
    39: "chineseCountingThousand",
}
_MOST_LEVELS = 9
# In the text of a level, the number of another level, from 0.
_PLACE = re.compile(r"[\0-\x08]")


class _Level:
    def __init__(self) -> None:
        self.format = 0
        self.start = 1
        self.is_legal = False
        self.text = ""

    def set_text(self, text: str) -> None:
        """Take the text, which says first how long it is."""
        self.text = text[1 : 1 + ord(text[0])] if text else ""


class Lists(Sink):
    """The lists, and what their items have been given."""

    def __init__(self) -> None:
        self._levels: dict[int, list[_Level]] = {}
        self._last: list[_Level] = []
        self._counts: dict[int, dict[int, int]] = defaultdict(dict)
        self._overrides = Overrides()

    @property
    def overrides(self) -> Overrides:
        """The table of how paragraphs refer to lists."""
        return self._overrides

    def say(self, word: str, number: int | None) -> None:
        """Take a control word about a list, or about one of its levels."""
        if word == "list":
            self._last = []
        elif word == "listid":
            self._levels[number or 0] = self._last
        elif word == "listlevel":
            self._last.append(_Level())
        elif self._last and word in ("levelnfc", "levelnfcn"):
            self._last[-1].format = number or 0
        elif self._last and word == "levelstartat":
            self._last[-1].start = number or 0
        elif self._last and word == "levellegal":
            self._last[-1].is_legal = number != 0

    def text_of_level(self) -> Sink:
        """Return what takes the text of the last level."""
        return Words(self._last[-1].set_text if self._last else lambda text: None)

    def next_label(self, reference: int, level: int) -> str:
        """Return the label of the next item at a level, from 0."""
        list_id, starts = self._overrides.of(reference)
        levels = self._levels.get(list_id, [])
        if not 0 <= level < min(len(levels), _MOST_LEVELS):
            return ""
        counts = self._counts[list_id]
        for above in range(level):
            counts.setdefault(above, levels[above].start)
        if level in starts:
            counts[level] = starts.pop(level)
        else:
            counts[level] = counts.get(level, levels[level].start - 1) + 1
        for below in range(level + 1, _MOST_LEVELS):
            counts.pop(below, None)
        return _label(levels, level, counts)


class Overrides(Sink):
    """The references of paragraphs to lists, each with starts of its own."""

    def __init__(self) -> None:
        self._found: dict[int, tuple[int, dict[int, int]]] = {}
        self._list_id = 0
        self._starts: dict[int, int] = {}
        self._level = -1

    def say(self, word: str, number: int | None) -> None:
        """Take a control word about a reference."""
        if word == "listoverride":
            self._starts = {}
            self._level = -1
        elif word == "listid":
            self._list_id = number or 0
        elif word == "lfolevel":
            self._level += 1
        elif word == "levelstartat":
            self._starts[self._level] = number or 0
        elif word == "ls":
            self._found[number or 0] = self._list_id, self._starts

    def of(self, reference: int) -> tuple[int, dict[int, int]]:
        """Return the list, and by level the numbers with which it has yet to start again."""
        return self._found.get(reference, (0, {}))


def _label(levels: list[_Level], level: int, counts: dict[int, int]) -> str:
    shown = levels[level]
    if shown.format == _BULLETS:
        return _BULLET

    def written(place: re.Match[str]) -> str:
        at = ord(place[0])
        if at >= len(levels) or levels[at].format in (_NONE, _BULLETS):
            return ""
        form = "decimal" if shown.is_legal else _FORMATS.get(levels[at].format, "decimal")
        return WRITTEN[form](counts.get(at, 1))

    return _PLACE.sub(written, shown.text).strip()
