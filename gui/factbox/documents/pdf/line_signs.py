"""Signs at the beginning and the end of a line that tell about its neighbours."""

from __future__ import annotations

import re

from factbox.analysis.words.sentence_marks import CLOSING, MARKS
from factbox.documents.pdf.page.characters import BULLET
from factbox.documents.pdf.page.word_run import RAISED_END

_OPENING = "\"'“‘«‹([{"
_ENDS = (*MARKS, ":", "…")
_BULLET = re.compile(rf"{BULLET}|[-–—*+](?=\s)")
_NUMBER = re.compile(
    r"(?:\(?(\d{1,3}|[ivxlc]{1,5}|[IVXLC]{1,5}|[A-Za-z])([.)])|(\d+)(?:\.\d+)+\.?|(\[)\w+\])"
    r"(?=\s)"
)


def marker(text: str) -> str:
    """Return the kind of the list marker that a line begins with, such as "0."; else ""."""
    if found := _BULLET.match(text):
        return found[0]
    if found := _NUMBER.match(text):
        if found[4]:
            return "["
        if found[3]:
            return "0.0"
        sign = found[1]
        return ("0" if sign.isdigit() else "A" if sign.isupper() else "a") + found[2]
    return ""


def begins_low(text: str) -> bool:
    """Return whether a line begins with a lower-case letter."""
    return text.lstrip(_OPENING)[:1].islower()


def ends_sentence(text: str) -> bool:
    """Return whether a line ends in a sentence mark or a colon, or in the mark of a note."""
    return text.rstrip(CLOSING + RAISED_END).endswith(_ENDS) or text.endswith(RAISED_END)


def ends_in_hyphen(text: str) -> bool:
    """Return whether a line ends in a letter and a hyphen."""
    return text.endswith(("-", "\u2010")) and text[-2:-1].isalpha()


def goes_on(before: str, after: str) -> bool:
    """Return whether a sentence seems to go on from one line to the other."""
    return begins_low(after) and (ends_in_hyphen(before) or not ends_sentence(before))
