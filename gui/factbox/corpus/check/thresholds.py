"""The thresholds that texts must meet, and how they are written."""

from __future__ import annotations

import re
from math import inf
from typing import TYPE_CHECKING

from factbox.analysis.figures.catalogue import figures, names
from factbox.analysis.level.band import Band

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.analysis.figures.figure import Figure

_ANY = Band(-inf, inf)
# A hyphen or, as in print, an en dash, between two ends of which the first may be negative.
_RANGE = re.compile(r"(.[^–-]*)[–-](.+)", re.DOTALL)
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
# What else people call a figure.
_ALSO_CALLED = {"words": "tokens", "length": "tokens", "grade": "level"}
_MOST_NEAR = 3


class ThresholdError(ValueError):
    """A threshold is wrong; the message is a sentence that says what to write instead."""


class Thresholds:
    """The band of each figure that is to be checked. Later thresholds replace earlier ones."""

    def __init__(self) -> None:
        self._bands: dict[str, Band] = {}

    @property
    def bands(self) -> dict[str, Band]:
        """The bands by the key of their figure, in the order of the catalogue."""
        return {key: self._bands[key] for key in names() if key in self._bands}

    def take(self, name: str, value: str) -> None:
        """Take a threshold: `name` is that of a figure, perhaps after "min-" or "max-".

        Raise ThresholdError if there is no such figure, or if it cannot have the value.
        """
        end, figure = _meant(name)
        was = self._bands.get(figure.key, _ANY)
        if end:
            number = _number(figure, value)
            if number is None:
                raise ThresholdError(_no_value(name, value, figure))
            band = was._replace(low=number) if end == "min" else was._replace(high=number)
        else:
            found = _band(figure, value)
            if found is None:
                raise ThresholdError(_no_range(value, figure))
            band = found
        self._bands[figure.key] = band

    def check(self) -> None:
        """Raise ThresholdError if no value of a figure could be inside."""
        for key, band in self._bands.items():
            if band.low > band.high:
                name = hyphened(key)
                raise ThresholdError(
                    f"min-{name} is above max-{name}, so no text can be inside; change one of "
                    "them."
                )


def hyphened(key: str) -> str:
    """Return the key of a figure as it is written in an option."""
    return key.replace("_", "-")


def option_names() -> Iterator[str]:
    """Yield the names of all thresholds, without hyphens before them."""
    for key in names():
        for each in dict.fromkeys((hyphened(key), key)):
            yield from (each, f"min-{each}", f"max-{each}")


def _meant(name: str) -> tuple[str, Figure]:
    """Return which end `name` is about ("" for both), and of which figure."""
    key = name.lower().replace("-", "_")
    if key in figures():
        return "", figures()[key]
    end, _, rest = key.partition("_")
    if end in ("min", "max") and rest in figures():
        return end, figures()[rest]
    raise ThresholdError(f"There is no figure “{name}”.{_near(key)}")


def _near(key: str) -> str:
    """Return a question for the names that somebody may have meant; "" if none is near."""
    from difflib import get_close_matches

    end, _, rest = key.partition("_")
    start, rest = (f"{end}-", rest) if end in ("min", "max") else ("", key)
    called = _ALSO_CALLED.get(rest)
    near = [called] if called else get_close_matches(rest, names(), _MOST_NEAR)
    # A part of a long name, such as “flesch”.
    near = near or [each for each in names() if len(rest) > 1 and rest in each][:_MOST_NEAR]
    if not near:
        return " “factbox check --help” lists all figures."
    written = [f"{start}{hyphened(each)}" for each in near]
    last = written.pop()
    return f" Did you mean {', '.join(written)}{' or ' if written else ''}{last}?"


def _band(figure: Figure, value: str) -> Band | None:
    """Return the band that is written as LOW-HIGH, or as a single value; None if none is."""
    single = _number(figure, value)
    if single is not None:
        return Band(single, single)
    ends = _RANGE.fullmatch(value)
    low, high = (_number(figure, end) for end in ends.groups()) if ends else (None, None)
    if low is None or high is None or low > high:
        return None
    return Band(low, high)


def _number(figure: Figure, value: str) -> float | None:
    """Return a value of `figure`, which may be the name of a class; None if it is not one."""
    for number, name in enumerate(figure.classes, 1):
        if name.casefold() == value.strip().casefold():
            return float(number)
    written = value.strip()
    return float(written) if _NUMBER.fullmatch(written) and not figure.classes else None


def _no_value(name: str, value: str, figure: Figure) -> str:
    if figure.classes:
        return f"“{value}” is not a level for {name}; choose {_one_of(figure.classes)}."
    return f"“{value}” is not a number for {name}; write it like 10 or 10.5."


def _no_range(value: str, figure: Figure) -> str:
    name = hyphened(figure.key)
    low, high = figure.classes[:2] if figure.classes else ("8", "10")
    return (
        f"“{value}” is not a range for {name}; write it like {low}-{high}, lowest first, or "
        f"use min-{name} or max-{name}."
    )


def _one_of(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"
