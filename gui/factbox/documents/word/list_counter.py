"""Counts the items of the lists of a Word file, as Word does."""

from __future__ import annotations

import re

from factbox.documents.list_numbers import WRITTEN
from factbox.documents.word.numbering import ListDefinition, ListLevel

BULLET = "•"
_PLACE = re.compile(r"%([1-9])")
# What a legal level leaves as it is: "Section 1.01" below "Article I".
_DECIMAL = ("decimal", "decimalZero", "none")
_SAMPLE = re.compile(r"0*1(?=,)")


class ListCounter:
    """Gives each item of a list its number, in the order of the text."""

    def __init__(self) -> None:
        # By the abstract list: the number of the last item at each level.
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def next_number(self, num_id: str, definition: ListDefinition, level: int) -> str:
        """Return the label of the next item of a list at a level; "" if it has none."""
        shown = definition.levels.get(level)
        if shown is None:
            return ""
        counts = self._counts.setdefault(definition.counted_with, {})
        self._count(counts, num_id, level, definition)
        return "" if shown.is_hidden else _written(shown, counts, definition.levels)

    def _count(
        self, counts: dict[int, int], num_id: str, level: int, definition: ListDefinition
    ) -> None:
        levels = definition.levels
        for above in range(level):
            if above in levels:
                counts.setdefault(above, _start(definition, above))
        anew = definition.restarts.get(level)
        if anew is not None and (num_id, level) not in self._begun:
            counts[level] = anew
        elif level in counts:
            counts[level] += 1
        else:
            counts[level] = _start(definition, level)
        self._begun.add((num_id, level))
        for below in [each for each in counts if each > level]:
            after = levels[below].restarts_after if below in levels else None
            if after is None or level < after:
                del counts[below]


def _start(definition: ListDefinition, level: int) -> int:
    return definition.restarts.get(level, definition.levels[level].start)


def _written(shown: ListLevel, counts: dict[int, int], levels: dict[int, ListLevel]) -> str:
    if shown.format == "bullet":
        return BULLET if shown.text.strip() else ""

    def number_at(place: re.Match[str]) -> str:
        level = int(place[1]) - 1
        if level not in counts or level not in levels:
            return ""
        return _one_number(counts[level], levels[level].format, is_legal=shown.is_legal)

    return _PLACE.sub(number_at, shown.text).strip()


def _one_number(count: int, form: str, *, is_legal: bool) -> str:
    if is_legal and form not in _DECIMAL:
        return str(count)
    if form == "none":
        return ""
    sample = _SAMPLE.match(form)
    return f"{count:0{len(sample[0])}}" if sample else WRITTEN.get(form, str)(count)
