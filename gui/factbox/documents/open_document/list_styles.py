"""The numbering of list items and headings in an OpenDocument text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml.etree import _Element

from factbox.documents.list_numbers import WRITTEN, alphabetical
from factbox.documents.open_document.names import full, name_of, number, said
from factbox.documents.open_document.package import Package

#: The name of the list style that numbers the headings.
OUTLINE = "Outline"
#: The deepest level that lists have.
DEEPEST = 10
_BULLET = "•"
_MARKS = frozenset({"text:list-level-style-bullet", "text:list-level-style-image"})
_FORMATS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "一, 二, 三, ...": "chineseCounting",
    "①, ②, ③, ...": "decimalEnclosedCircle",
    "1st": "ordinal",
    "1st, 2nd, 3rd, ...": "ordinal",
}
_PLACE = re.compile(r"%(?P<level>\d{1,2})%(?P<dot>\.?)")
_ZEROS = re.compile(r"0+1(?=,)")
_LETTER_OR_DIGIT = re.compile(r"\w")


class NumberedLevel(NamedTuple):
    """The numbers or the bullet of the items of a list at one level.

    `shape` has %1% where the number of the first level belongs, and so on. It is None if the
    numbers of the last `shown` levels stand between `prefix` and `suffix`, with dots between.
    """

    format: str = ""
    start: int = 1
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    shape: str | None = None
    has_bullet: bool = False
    # After z comes ab, and not bb.
    counts_in_letters: bool = False


class ListStyles:
    """The list styles of a text, and how its headings are numbered."""

    def __init__(self, package: Package) -> None:
        # A text that does not say how its headings are numbered has no numbers there.
        self._levels: dict[str, dict[int, NumberedLevel]] = {OUTLINE: {}}
        for section in package.style_sections():
            for style in section.iterchildren(full("text:list-style")):
                self._levels[said(style, "style:name")] = dict(_levels_of(style))
            for style in section.iterchildren(full("text:outline-style")):
                self._levels[OUTLINE] = dict(_levels_of(style))

    def start(self, style: str, level: int) -> int:
        """Return the number of the first item at a level."""
        known = self._levels.get(style, {}).get(level)
        return 1 if known is None else known.start

    def label(self, style: str, level: int, counts: Mapping[int, int]) -> str:
        """Return the label of an item, given the last number at each level."""
        levels = self._levels.get(style)
        if levels is None:
            return _BULLET
        known = levels.get(level, NumberedLevel())
        if known.has_bullet:
            return _BULLET

        def written(at: int) -> str:
            return _written(levels.get(at, NumberedLevel()), counts.get(at, 1))

        def in_place(place: re.Match[str]) -> str:
            number = written(int(place["level"])) if known.format else ""
            return number and number + place["dot"]

        if known.shape is not None:
            label = _PLACE.sub(in_place, known.shape)
        else:
            numbers = map(written, range(max(1, level - known.shown + 1), level + 1))
            label = known.prefix + ".".join(filter(None, numbers)) + known.suffix
        return label.strip() if _LETTER_OR_DIGIT.search(label) else ""


def _levels_of(style: _Element) -> Iterator[tuple[int, NumberedLevel]]:
    for child in style.iterchildren("*"):
        if name_of(child) in _MARKS:
            level = NumberedLevel(has_bullet=said(child, "text:bullet-char") != " ")
        else:
            level = NumberedLevel(
                format=said(child, "style:num-format"),
                start=number(child, "text:start-value"),
                prefix=said(child, "style:num-prefix"),
                suffix=said(child, "style:num-suffix"),
                shown=number(child, "text:display-levels"),
                shape=child.get(full("loext:num-list-format")),
                counts_in_letters=said(child, "style:num-letter-sync") != "true",
            )
        yield number(child, "text:level"), level


def _written(level: NumberedLevel, count: int) -> str:
    if not level.format or level.has_bullet:
        return ""
    if level.counts_in_letters and level.format in "aA":
        letters = alphabetical(count)
        return letters.upper() if level.format == "A" else letters
    sample = _ZEROS.match(level.format)
    if sample:
        return f"{count:0{len(sample[0])}}"
    return WRITTEN[_FORMATS.get(level.format, "decimal")](count)
