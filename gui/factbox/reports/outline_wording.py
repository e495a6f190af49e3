"""Enumerations in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from factbox.tr import tr

if TYPE_CHECKING:
    pass


class Enumerated(Protocol):
    """An enumeration, in a document or in a report."""

    @property
    def announced(self) -> int | None:
        """The number that the text promises."""

    @property
    def found(self) -> int:
        """How many items there are."""

    @property
    def in_order(self) -> bool:
        """True if their numbers rise."""


def title_of(enumeration: Enumerated) -> str:
    """Return how many proposals were found, how many the text announces, and their order."""
    found, announced = enumeration.found, enumeration.announced
    if announced is None:
        title = tr("1 proposal") if found == 1 else tr("%d proposals") % found
    elif announced == 1:
        title = tr("%d of 1 proposal") % found
    else:
        title = tr("%d of %d proposals") % (found, announced)
    return title if enumeration.in_order else tr("%s, out of order") % title
