"""The figures of a snapshot by name, so that a new figure needs no new layout."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from math import isfinite
from typing import Any

#: The figures of a text that have a value, by their keys in the catalogue.
Figures = Mapping[str, float]

#: The figures of the first Fact Box, in the groups in which files name them.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "fact_box": ("level", "tokens", "types", "ttr"),
    "counts": ("paragraphs", "sentences", "syllables", "characters", "letters"),
    "readability": (
        "flesch_reading_ease",
        "flesch_kincaid_grade",
        "gunning_fog",
        "smog_index",
        "automated_readability_index",
        "coleman_liau_index",
        "dale_chall_readability_score",
        "lix",
        "rix",
    ),
    "diversity": ("mattr", "mtld", "hd_d", "guiraud_r", "herdan_c", "maas_a2", "yule_k"),
}
#: Their names. Newer figures are listed after them.
FIRST = tuple(name for names in GROUPS.values() for name in names)
#: The figures that are whole numbers.
COUNTS = ("tokens", "types", *GROUPS["counts"])
#: The counts that every snapshot has. In some languages, words cannot be counted.
ALWAYS = ("paragraphs", "sentences", "characters", "letters")

_NAME = re.compile("[a-z][a-z0-9_]{0,99}")
_HIGHEST = 2**63 - 1


class FigureError(ValueError):
    """A figure that no Fact Box writes; the message says which, and what is there."""


def with_value(figures: Mapping[str, float | None]) -> Figures:
    """Return those of `figures` that have a value; infinity and NaN do not count."""
    return {
        name: value for name, value in figures.items() if value is not None and isfinite(value)
    }


def checked(name: str, value: Any) -> float | None:
    """Return `value`, which a file gives for the figure of that name. Raises FigureError.

    An unknown name may be that of a figure of a newer Fact Box.
    """
    if not _NAME.fullmatch(name):
        raise FigureError(f"{ascii(name)[:40]} is not the name of a figure")
    # Not `isinstance`: for Python, True is an int.
    is_whole = type(value) is int and abs(value) <= _HIGHEST
    is_absent = value is None and name not in ALWAYS
    if name in COUNTS and not (is_absent or (is_whole and value >= 0)):
        raise FigureError(f"{name} is not a count: {shown(value)}")
    if is_whole or value is None or (type(value) is float and isfinite(value)):
        figure: float | None = value
        return figure
    raise FigureError(f"{name} is not a number: {shown(value)}")


def complete(figures: Mapping[str, float | None]) -> Figures:
    """Return the `figures` that have a value. Raises FigureError if one of ALWAYS has none."""
    for name in ALWAYS:
        if name not in figures:
            raise FigureError(f"{name} is missing")
    return with_value(figures)


def to_json(figures: Figures) -> str:
    """Return `figures` as compact JSON, exact to the last digit."""
    return json.dumps(figures, separators=(",", ":"), allow_nan=False)


def from_json(text: str) -> Figures:
    """Return the figures that `to_json` wrote. Raises FigureError."""
    try:
        figures = json.loads(text)
    except (ValueError, RecursionError):
        figures = None
    if not isinstance(figures, dict):
        raise FigureError(f"figures are not a JSON object: {shown(text)}")
    return complete({name: checked(name, value) for name, value in figures.items()})


def shown(value: object) -> str:
    """Return the beginning of `value` in ASCII."""
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "a list"
    return ascii(value[:40] if isinstance(value, (str, bytes)) else value)[:60]
