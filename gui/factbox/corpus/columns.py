"""The columns of a table of texts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factbox.analysis.figures import catalogue
from factbox.snapshots.exchange.figure_columns import in_columns
from factbox.snapshots.left_out import saved_as

if TYPE_CHECKING:
    from factbox.analysis.text.left_out.kind import Kind

#: The columns before and after the figures.
BEFORE = ("path", "error")
BEHIND = (
    "rules",
    "rules_version",
    "headline",
    "language",
    "word_list",
    "warnings",
    "sha256",
)
#: Those of them that hold no text.
NUMBERS = ("rules_version",)


def figure_columns(left_out: frozenset[Kind], wanted: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the columns of figures: those `wanted`, as they are ordered there, or else all.

    Behind them stands, as in a table of snapshots, which kinds are `left_out` beside the
    default ones.
    """
    figures = tuple(dict.fromkeys(wanted)) or tuple(in_columns(catalogue.names()))
    return (*figures, *in_columns(saved_as(left_out)))
