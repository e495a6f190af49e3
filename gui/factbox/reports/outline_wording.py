"""Enumerations in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from factbox.tr import tr, with_thousands

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
        title = tr("%Ln proposals", "", found)
    else:
        of_them = tr("{found} of %Ln proposals", "“3 of 5 proposals”", announced)
        title = of_them.format(found=with_thousands(found))
    return title if enumeration.in_order else tr("%s, out of order") % title
