"""The kinds of text that a snapshot leaves out, kept by name among its figures."""

from __future__ import annotations

from collections.abc import Mapping

from factbox.analysis.text.left_out.kind import DEFAULT, Kind

_PREFIX = "left_out_"


def saved_as(kinds: frozenset[Kind]) -> dict[str, int]:
    """Return how `kinds` are saved: 1 for each that is left out, and 0 for each that is not.

    Kinds that are as by default are not saved.
    """
    return {f"{_PREFIX}{kind}": int(kind in kinds) for kind in Kind if kind in kinds ^ DEFAULT}


def kinds_of(figures: Mapping[str, float]) -> frozenset[Kind]:
    """Return the kinds that were left out, from what `saved_as` put among the figures."""
    return frozenset(kind for kind in Kind if figures.get(f"{_PREFIX}{kind}", kind in DEFAULT))
