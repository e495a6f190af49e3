"""The marks at which a sentence may end, with all that closes and opens around them."""

from __future__ import annotations

import re

#: Most marks of English.
PLAIN_MARKS = ".!?"
#: These end a sentence whatever follows: nothing else is written with them.
SURE_MARKS = frozenset("。｡।॥؟۔։።។༎")
QUOTES = "\"'“”‘’‚„«»‹›「」『』`"

_LATIN_MARKS = PLAIN_MARKS + "…"
_MARKS = _LATIN_MARKS + "‼⁉．！？" + "".join(sorted(SURE_MARKS))
# Letters and punctuation among which no other marks are.
_LATIN = re.compile("[\0-\u0588\u2000-\u203b]*+")

_CLOSING = QUOTES + r")\]}〉》】〕）］*_"
_THIN_SPACES = "\xa0\u2009\u200a\u202f"
# What no sentence begins with: "Com. & Adm.".
_JOINING = "&,="

#: Marks, what closes behind them, and what follows. Each part may be empty, so that nothing is
#: read twice and a text costs linear time.
END = re.compile(
    rf"""
    (?P<marks>[{_MARKS}]+(?:[ \xa0]\.(?!\w))*)               # also ". . ."
    (?P<closing>(?:
        [{_CLOSING}{_MARKS}] | [\ {_THIN_SPACES}][»›] | [{_THIN_SPACES}][’”] | (?<=’)\ ”
    )*)
    (?P<notes>(?:
        \[[^\[\]]{{1,24}}\] | [¹²³⁰-⁹†‡]                      # "[1]", "[citation needed]"
        | \d{{1,3}}(?:[,–-]\d{{1,3}}){{0,4}}(?=\s|$)          # "it.12 Then"
        | \s\[[^\[\]]{{1,60}}(?<![{_MARKS}])\](?=[\s.]|$)     # " [Op. Cit., p. 8]"
        | \s\((?:\d{{4}} | (?:[1-3]\s)?[^()\d]{{2,40}}\d[^()]{{0,20}}(?<![{_MARKS}]))
          \)(?=[\s.]|$)                                       # " (Phil. 4:8)"
    )*)
    (?P<gap>\s*)
    (?P<opening>(?:[^\w\s{_MARKS}{_JOINING}]+\s*|_)*)         # "“", "– ", "*"
    (?P<following>\w*)
    """,
    re.VERBOSE,
)

# It belongs to what follows: "1.", "(a)", "iv.", "2.1.", "## 3.".
_LIST_MARKER = re.compile(
    r"[\s>*•–—§-]*(?:\#{1,6}\s+)?"
    r"(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[A-Za-z]|[ivxIVX]{1,6})(?:\.?\)|\.)\s+)?"
)


def places_of_marks(text: str) -> list[int]:
    """Return where sentence marks are, without one at the very end."""
    if text.isascii():
        marks = PLAIN_MARKS
    else:
        marks = _LATIN_MARKS if _LATIN.fullmatch(text) else _MARKS
    places = []
    last = len(text) - 1
    # To look for one mark after the other takes a tenth of the time of a regular expression.
    for mark in marks:
        if mark in text:
            at = text.find(mark, 0, last)
            while at >= 0:
                places.append(at)
                at = text.find(mark, at + 1, last)
    places.sort()
    return places


def behind_marker(text: str, start: int) -> int:
    """Return where the sentence at `start` begins behind its list marker."""
    marker = _LIST_MARKER.match(text, start)
    return marker.end() if marker else start
