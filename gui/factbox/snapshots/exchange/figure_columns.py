"""The order in which figures are the columns of a table."""

from __future__ import annotations

from collections.abc import Iterable

from factbox.analysis.figures import catalogue
from factbox.snapshots.figures import FIRST


def in_columns(names: Iterable[str]) -> list[str]:
    """Return the names of figures as columns, each once.

    Those of the first Fact Box come first, then the others as in the catalogue; those that
    this Fact Box does not know come last.
    """
    there = set(names)
    known = [name for name in dict.fromkeys((*FIRST, *catalogue.names())) if name in there]
    return [*known, *sorted(there.difference(known))]
