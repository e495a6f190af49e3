"""Joins the lines of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from factbox.documents.pdf.page.characters import is_east_asian, with_bullet
from factbox.documents.pdf.page.word_run import RAISED, RAISED_END

#: Returns what joins two lines of which the first ended in a hyphen, given without it.
AtLineEnd = Callable[[str, str], str]

_HYPHENS = ("-", "\u2010", "\u00ad")
# No space follows these if none comes before them.
_TIGHT = ("–", "—", "/")
_RAISED = re.compile(f"{RAISED}([^{RAISED_END}]*){RAISED_END}")
_UNIT = re.compile(r"(?:^|[\s\d(/·])(?:[A-Za-z]|[kcmd]m)$")
# A web address that was broken after one of these signs, and how it goes on.
_ADDRESS = re.compile(r"(?:https?:|www\.)\S*?([./:=&?_#%-]?)$")
_GOES_ON = re.compile(r"[a-z\d/]\S*[./=_-]|//|\d")
_LONGEST = 300
_SPACES = re.compile(r"\s+")


def joined(lines: Iterable[str], at_line_end: AtLineEnd) -> str:
    """Return lines as one, without hyphens at their ends that only divide words."""
    parts: list[str] = []
    for line in filter(None, lines):
        if parts:
            parts[-1:] = _across(parts[-1], line, at_line_end)
        parts.append(line)
    return "".join(parts)


def without_marks(text: str) -> str:
    """Return a text without the marks of notes; other raised characters stay.

    Those are the exponents of numbers, of single letters, and of units.
    """

    def kept(found: re.Match[str]) -> str:
        before = text[: found.start()]
        is_power = before[-1:].isdigit() or _UNIT.search(before[-4:])
        is_plain = not any(sign.isdigit() or sign in "*†‡§¶‖∗" for sign in found[1])
        return found[1] if is_power or is_plain else ""

    return with_bullet(_SPACES.sub(" ", _RAISED.sub(kept, text)).strip())


def _across(before: str, after: str, at_line_end: AtLineEnd) -> tuple[str, str]:
    """Return `before`, without its hyphen if that goes, and what stands between the lines."""
    if before.endswith(_HYPHENS) and before[-2:-1].isalpha() and after[0].isalpha():
        return before[:-1], at_line_end(before[:-1], after)
    address = _ADDRESS.search(before[-_LONGEST:])
    if address and address[1] and _GOES_ON.match(after):
        return before, ""
    tight = before.endswith((*_HYPHENS, *_TIGHT)) and before[-2:-1].isalnum()
    is_one = tight and after[0].isalnum()
    is_one = is_one or (is_east_asian(before[-1]) and is_east_asian(after[0]))
    return before, "" if is_one else " "
