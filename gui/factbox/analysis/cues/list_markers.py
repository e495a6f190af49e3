"""Numbers and letters that begin an item: "1.", "(2)", "b)", "iv."."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factbox.analysis.cues.cue import Cue, CueKind, Position, Strength
from factbox.analysis.text.as_read import Span

_ROMAN = {"i": 1, "v": 5, "x": 10}
_BULLETS = r"[\s\"“>*_•·●▪◦‣–—-]{0,20}"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_INLINE_SIGNS = (
    *(
        "(1)",
        "(a)",
        "(i)",
        "(A)",
        "(I)",
        " 1) ",
        " a) ",
        " i) ",
        " 1. ",
        "-1. ",
        "—1. ",
        " I. ",
    ),
)
_AFTER_MARKER = re.compile(r"[\s\"'“‘*_:–—-]*")
# Dots and spaces are read from the first of a row on, and only once.
_PAGE_NUMBER = re.compile(
    r"(?:(?<!\.)\.{3,}+|…|(?<!\. )(?:\. ){3,}|(?<!\s)(?:\t|\s\s))\s*+\d{1,4}\s*$"
    r"|^.{1,60}[^.,;:\d]\s\d{1,3}\s*$"
)
_LONGEST_REFERENCE = 16
_LONGEST_RUNNING = 120
_SMALL = r"[^\W\d_A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁ]"
_LONGEST_NOTE = 400
_LINE_SEPARATOR = "\u2028"


class ListMarkers:
    """Finds the markers of lists in a language.

    A number in brackets may end in one of the `suffixes`; the first is the suffix of 1:
    "(1st)". The `conjunction`, or one of those parted by "|", may precede the last number:
    "and 3.". A number after a match of `reference` is no marker: "section 3 (a)". `citation`
    matches in a line of a list of references. What follows a marker may have to begin with one
    of the `capitals`, unless numbers may `run_on` in a sentence: "1. new board, 2. fees".
    The `letters` of another alphabet number items beside the Latin ones.
    """

    def __init__(
        self,
        suffixes: Sequence[str],
        conjunction: str,
        reference: re.Pattern[str],
        citation: re.Pattern[str],
        capitals: str = "A-Z",
        letters: str = "",
        *,
        run_on: bool = False,
    ) -> None:
        suffix = rf"(?:(?<=\d)(?:{'|'.join(suffixes)}))?"
        degree = r"°(?=\s)|" if "°" in suffixes else ""
        # "Le comité décide : 1° de reporter la fête ; 2° …"
        degree_inside = rf"°(?=\s+{_SMALL})|" if degree else ""
        behind_conjunction = "|".join(
            rf"(?<=[.:;,!?]\s(?i:{each})\s)" for each in conjunction.split("|")
        )
        first = letters[:1] or "a"
        self._inline_signs = (
            *_INLINE_SIGNS,
            f"(1{suffixes[0]})",
            f"({first})",
            f" {first}) ",
            *(["1° "] if degree else []),
        )
        self._letters = letters
        value = rf"\d{{1,2}}|[ivx]{{1,5}}|[IVX]{{1,5}}|[A-Za-z{letters}{letters.upper()}]"
        # "On 1. May" is a date: behind a first that runs on comes a second, behind a comma.
        and_number = "|".join(rf"(?<=\s(?i:{each})\s)" for each in conjunction.split("|"))
        running = (
            rf"""(?:(?<=\s)(?=1\.\s[^.]{{2,{_LONGEST_RUNNING}}}[,;]\s2\.\s+{_SMALL})
            | (?:(?<=[,;]\s)|{and_number})(?=[2-9]\.\s+\w))
            (?P<running>\d{{1,2}})(?P<dot>[.])"""
            if run_on
            else "(?P<running>(?!))(?P<dot>)"
        )
        self._line_marker = re.compile(
            rf"""{_BULLETS}(?P<marker>
              (?P<open>[(])(?P<bracketed>{value}){suffix}(?P<close>[)])(?=\s|$|[*_"“{capitals}])
            | (?P<dotted>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})\.?(?=\s+["“*_]*[{capitals}])
            | (?P<plain>{value})(?P<delimiter>[.)])(?=[*_]{{0,3}}(?:\s|$))
            | (?P<number>\d{{1,2}})
              (?P<mark>{degree}\ufe0f?\u20e3|[.)](?=[A-Za-z"“*_])|:(?=\s|$)|\s?[–—-](?=\s))
            )""",
            re.VERBOSE,
        )
        self._inline_marker = re.compile(
            rf"""(?<![\w)(])(?P<marker>
              (?P<open>[(])(?P<bracketed>{value}){suffix}(?P<close>[)])(?=\s*["“*‘]?\w)
            | (?P<plain>\d{{1,2}}|[a-z{letters}])(?P<delimiter>[)])(?=\s+["“*‘]?\w)
            | (?:(?<=[.:;!?]\s)|{behind_conjunction}|(?<=--)|(?<=—))
              (?P<number>\d{{1,2}}|[IVX]{{1,5}})(?P<mark>{degree_inside}[.](?=\s+["“*‘]?[{capitals}]))
            | {running}
            )""",
            re.VERBOSE,
        )
        self._reference = reference
        self._citation = citation

    def at(self, text: str, start: int, end: int) -> Cue | None:
        """Return the marker at the start of a line; None without one.

        `end` is the end of the first sentence of the line.
        """
        match = self._line_marker.match(text, start, end)
        if match is None:
            return None
        cue = _cue(text, match, end, Position.PARAGRAPH, self._letters)
        return cue._replace(is_note=self._is_note(text, cue.end))

    def may_be_inside(self, text: str) -> bool:
        """Return whether a paragraph may hold markers inside its lines."""
        has_signs = ")" in text or "1. " in text or "I. " in text or "1° " in text
        return has_signs and any(map(text.__contains__, self._inline_signs))

    def inside(self, text: str, sentences: Sequence[Span]) -> Iterator[Cue]:
        """Yield the markers inside a line: "(1) …, (2) … and (3) …"."""
        ends = [end for _, end in sentences]
        for match in self._inline_marker.finditer(text):
            near = max(0, match.start() - _LONGEST_REFERENCE)
            if not self._reference.search(text[near : match.start()]):
                # "1." may count as the end of a sentence.
                behind = bisect_right(ends, match.end() + 1)
                end = ends[behind] if behind < len(ends) else len(text)
                yield _cue(text, match, end, Position.INLINE, self._letters)

    def _is_note(self, text: str, start: int) -> bool:
        """Return whether a line belongs to a table of contents or a list of references."""
        line = text[start : start + _LONGEST_NOTE + 1].partition(_LINE_SEPARATOR)[0]
        if len(line) > _LONGEST_NOTE:
            return False
        return bool(_PAGE_NUMBER.search(line) or self._citation.search(line))


def _cue(text: str, match: re.Match[str], end: int, position: Position, letters: str) -> Cue:
    groups = match.groupdict()
    opening = groups["open"] or ""
    running = groups.get("running")
    mark = groups["mark"] or (groups["dot"] if running else "")
    closing = groups["close"] or groups["delimiter"] or (mark or "").strip()
    value = groups["bracketed"] or groups["plain"] or groups["number"] or running
    readings = _dotted(groups["dotted"]) if value is None else _readings(value, letters)
    styled = [(f"{opening}{kind}{closing}", ordinal) for kind, ordinal in readings]
    after = _AFTER_MARKER.match(text, match.end("marker"), end)
    return Cue(
        CueKind.ITEM,
        match.start("marker"),
        match.end("marker"),
        gist=after.end() if after else match.end("marker"),
        sentence=end,
        ordinal=styled[0][1],
        style=styled[0][0],
        other=styled[1] if len(styled) > 1 else None,
        strength=Strength.STRONG,
        position=position,
        level=match.start("marker") - match.start(),
    )


def _dotted(value: str) -> list[tuple[str, int]]:
    """Return the reading of "2.1": ordinal 1 in the style "2.n"."""
    above, _, last = value.rpartition(".")
    return [(f"{above}.n", int(last))]


def _readings(value: str, letters: str) -> list[tuple[str, int]]:
    """Return the readings of a marker as kind and ordinal, the likelier first."""
    if value.isdecimal():
        return [("n", int(value))]
    is_lower = value.islower()
    lowered = value.lower()
    readings = []
    if set(lowered) <= _ROMAN.keys():
        readings.append(("i" if is_lower else "I", _roman(lowered)))
    if len(value) == 1:
        alphabet = letters if lowered in letters else _LATIN
        readings.append(("a" if is_lower else "A", alphabet.index(lowered) + 1))
    return readings


def _roman(value: str) -> int:
    digits = [_ROMAN[digit] for digit in value]
    following = [*digits[1:], 0]
    pairs = zip(digits, following, strict=True)
    return sum(-digit if digit < after else digit for digit, after in pairs)
