"""The title of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.reports.report.words import one_line
from factbox.tr import tr

if TYPE_CHECKING:
    pass

_LONGEST = 120


def title_of(
    given: str,
    headline: str,
    *others: str,
) -> str:
    """Return the title of a text, on one line and without signs that turn its direction.

    It is the one that the user gave, else the headline, else the first of the other names,
    which are the title of the document and the name of the file; else “Untitled”. The marks of
    a Markdown heading are no part of it.
    """
    names = given, *map(_without_marks, (headline, *others))
    shown = (one_line(each, _LONGEST) for each in names)
    return next(filter(None, shown), tr("Untitled"))


def _without_marks(heading: str) -> str:
    bare = heading.lstrip("#")
    return bare.lstrip() if bare[:1].isspace() else heading


def beginning_of(text: str, first_line: int = 0) -> str:
    """Return the first line of a text that is not blank, which may stand for its title."""
    lines = text.split("\n", first_line)[-1].lstrip().partition("\n")
    return lines[0]
