"""Says how many there are of a thing: "1 token", "2 tokens"."""

from __future__ import annotations

import re

# The number, perhaps an adjective, and a noun in the plural.
_PLURAL = re.compile(r"(% (?:[a-z]+ )??[a-z]+)s\b")


def in_number(phrase: str, number: float | None) -> str:
    """Return a phrase like "% hard words" as it is for a number: "% hard word" for one."""
    return _PLURAL.sub(r"\1", phrase, count=1) if number in (1, -1) else phrase


def how_many(number: float | None, plural: str, form: str = "") -> str:
    """Return a number, in the format `form`, and what it counts; "—" stands for None."""
    written = "—" if number is None else format(number, form)
    return in_number(f"% {plural}", number).replace("%", written, 1)
