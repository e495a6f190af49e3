"""Checks that figures are finite."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal

from factbox.analysis.rule_sets.rules import Rules


def numbers_in(value: object) -> Iterator[float]:
    """Yield every number in `value`, however deep in dataclasses, sequences and mappings.

    Those in rules are no figures: the lowest band of a formula has no lower end.
    """
    if isinstance(value, Rules):
        return
    if isinstance(value, int | float | Decimal):
        yield float(value)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from numbers_in(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from numbers_in(each)
    elif isinstance(value, tuple | list):
        for each in value:
            yield from numbers_in(each)


def all_finite(value: object) -> bool:
    """Return whether no number in `value` is infinite or NaN."""
    return all(map(math.isfinite, numbers_in(value)))
