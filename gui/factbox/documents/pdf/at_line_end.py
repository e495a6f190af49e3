"""Decides whether a hyphen at the end of a line only divides a word."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factbox.analysis.languages.language import Language
from factbox.documents.pdf.joined import AtLineEnd

_WORDS = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_LAST = re.compile(r"[^\W\d_]+$")
_FIRST = re.compile(r"[^\W\d_]+")
_LONGEST = 40
# This many words show which language a text is in.
_FEWEST_WORDS = 30


def hyphens_of(lines: Iterable[str], language: Language) -> AtLineEnd:
    """Return a function that joins two lines of a text that consists of `lines`.

    Besides those that the language knows, a word that stands in full elsewhere in the text is
    one. In a text in another language the hyphen goes, unless it stands in the text elsewhere.
    """
    # The parts that a hyphen divides are not words.
    text = "\n".join(line.rstrip("-\u2010") for line in lines).lower()
    found = _WORDS.findall(text)
    words = set(found)
    common = sum(map(language.common_words().__contains__, found))
    is_other = len(found) >= _FEWEST_WORDS and common < language.least_share * len(found)

    def at_line_end(before: str, after: str) -> str:
        between = language.at_line_end(before, after)
        last, first = _LAST.search(before[-_LONGEST:]), _FIRST.match(after[:_LONGEST])
        if between != "-" or not (last and first):
            return between
        start, end = last[0].lower(), first[0].lower()
        if f"{start}-{end}" in words:
            return "-"
        if start + end in words:
            return ""
        return "" if is_other and after[0].islower() else "-"

    return at_line_end
