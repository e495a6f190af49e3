"""Where a word stands in its sentence: where a clause begins, or inside one."""

from __future__ import annotations

import re
from enum import IntEnum

from factbox.analysis.languages.series.phrases import as_in_tables, either, spelled_out
from factbox.analysis.languages.series.table import SeriesTable

# Signs and conjunctions that may stand before a marker are not longer.
_LONGEST = 48
_WORD = re.compile(r"\w+")
_SIGNS = r"[\s\"'“”„«»‘’(\[>*_•·●▪◦‣–—¿¡《「『-]"


class Lead(IntEnum):
    """What stands before a place in its sentence; the less, the nearer to a beginning."""

    #: nothing but signs and conjunctions
    BEGINS = 0
    #: a colon, a dash or the like
    BREAK = 1
    #: a comma and a conjunction
    COMMA_AND = 2
    COMMA = 3
    CONJUNCTION = 4
    WORDS = 5


class Leads:
    """Says what stands before a place."""

    def __init__(self, table: SeriesTable) -> None:
        space = r"\s+" if table.spaced else r"\s*"
        self._conjunctions = frozenset(as_in_tables(table.conjunctions).split())
        conjunctions = either(as_in_tables(table.conjunctions).split())
        leads = either(
            [
                *as_in_tables(table.conjunctions).split(),
                *spelled_out(table.leads, " " if table.spaced else ""),
            ]
        )
        self._opening = re.compile(rf"{_SIGNS}{{0,12}}(?:(?:{leads})[,:，]?{space}){{0,3}}")
        self._before = re.compile(
            rf"""(?:(?P<break>[;:.!?…(;：；。！？]|\s[–—-]|—|--)|(?P<comma>[,，、])|(?:^|(?<=\s)))
            [\s\"'“„«»]*(?P<and>(?:{conjunctions})[,，]?{space})?$""",
            re.VERBOSE,
        )
        self._between = re.compile(rf"[\s,，]*(?:(?:{conjunctions}){space})?")
        self._begins = re.compile(rf"{_SIGNS}{{0,12}}(?:(?:{leads})[,:，]?{space}){{0,3}}$")

    def opening_end(self, lowered: str, start: int, end: int) -> int:
        """Return where the signs and conjunctions end with which a sentence begins."""
        match = self._opening.match(lowered, start, end)
        return match.end() if match else start

    def behind_joint(self, lowered: str, at: int) -> int:
        """Return the place behind a comma or a conjunction that joins two markers."""
        match = self._between.match(lowered, at)
        return match.end() if match else at

    def words(self, lowered: str) -> str:
        """Return the words before a marker, without signs and conjunctions."""
        if len(lowered) > _LONGEST:
            return ""
        words = _WORD.findall(as_in_tables(lowered))
        return " ".join(word for word in words if word not in self._conjunctions)

    def before(self, lowered: str, start: int, at: int) -> Lead:
        """Return what stands before a place in a sentence that begins at `start`."""
        near = max(start, at - _LONGEST)
        window = as_in_tables(lowered[near:at])
        if near == start and self._begins.fullmatch(window):
            return Lead.BEGINS
        match = self._before.search(window)
        if match is None:
            return Lead.WORDS
        if match["break"]:
            return Lead.BREAK
        if match["comma"]:
            return Lead.COMMA_AND if match["and"] else Lead.COMMA
        return Lead.CONJUNCTION if match["and"] else Lead.WORDS
