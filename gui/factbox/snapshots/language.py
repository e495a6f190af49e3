"""The language that a snapshot was counted in, kept by name among its figures."""

from __future__ import annotations

from collections.abc import Mapping

_PREFIX = "language_"
_DEFAULT = "en"


def saved_as(code: str) -> dict[str, int]:
    """Return how the language with this code is saved: as 1 under its name; English is not."""
    return {} if code == _DEFAULT else {f"{_PREFIX}{code}": 1}


def language_in(figures: Mapping[str, float]) -> str:
    """Return the code of the language, from what `saved_as` put among the figures."""
    found = (name for name in figures if name.startswith(_PREFIX))
    return next(found, f"{_PREFIX}{_DEFAULT}").removeprefix(_PREFIX)


def names_language(key: str) -> bool:
    """Return whether a figure with this key is the name of a language."""
    return key.startswith(_PREFIX)
