"""The difference of a figure between two texts, divided among the quantities in its formula.

A formula that is given shifts instead of numbers returns the shift of its figure: the old
value, the new value, and a *slope* for each quantity. The difference of the figure is exactly
the sum of all slopes, each times the difference of its quantity.

Where quantities are multiplied or divided, the effect of each depends on which changes first.
The slopes are the mean over both orders, the Shapley value: Shapley (1953), A value for
n-person games.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import TypeVar


class LeapError(Exception):
    """A formula takes another branch in the new text than in the old, so its figure leaps."""


class Shift:
    """A number in the old text and in the new, and its slope for each quantity."""

    __slots__ = ("new", "old", "slopes")

    def __init__(self, old: float, new: float, slopes: Mapping[str, float]) -> None:
        self.old = old
        self.new = new
        self.slopes = slopes

    def __add__(self, other: Shift | float) -> Shift:
        that = _shift(other)
        return _both(self.old + that.old, self.new + that.new, (self, 1.0), (that, 1.0))

    def __sub__(self, other: Shift | float) -> Shift:
        that = _shift(other)
        return _both(self.old - that.old, self.new - that.new, (self, 1.0), (that, -1.0))

    def __mul__(self, other: Shift | float) -> Shift:
        that = _shift(other)
        return _both(
            self.old * that.old,
            self.new * that.new,
            (self, (that.old + that.new) / 2),
            (that, (self.old + self.new) / 2),
        )

    def __truediv__(self, other: Shift | float) -> Shift:
        that = _shift(other)
        return _both(
            self.old / that.old,
            self.new / that.new,
            (self, (1 / that.old + 1 / that.new) / 2),
            (that, -(self.old + self.new) / 2 / (that.old * that.new)),
        )

    def __pow__(self, exponent: Shift | float) -> Shift:
        if isinstance(exponent, Shift):
            power = (exponent * log(self)).through(math.exp, math.exp)
            return Shift(self.old**exponent.old, self.new**exponent.new, power.slopes)
        return self.through(
            lambda number: number**exponent, lambda number: exponent * number ** (exponent - 1)
        )

    def __radd__(self, other: float) -> Shift:
        return _shift(other) + self

    def __rsub__(self, other: float) -> Shift:
        return _shift(other) - self

    def __rmul__(self, other: float) -> Shift:
        return _shift(other) * self

    def __rtruediv__(self, other: float) -> Shift:
        return _shift(other) / self

    def __bool__(self) -> bool:
        return self._decide(lambda number: number != 0)

    def __gt__(self, other: float) -> bool:
        return self._decide(lambda number: number > other)

    def __le__(self, other: float) -> bool:
        return self._decide(lambda number: number <= other)

    def through(
        self, function: Callable[[float], float], derivative: Callable[[float], float]
    ) -> Shift:
        """Return the shift of `function`, which has that derivative."""
        old, new = function(self.old), function(self.new)
        if self.old == self.new:
            # A root has no derivative at 0, and needs none: nothing changed.
            return _both(old, new, (self, derivative(self.old) if self.old else 0.0))
        return _both(old, new, (self, (new - old) / (self.new - self.old)))

    def _decide(self, question: Callable[[float], bool]) -> bool:
        if question(self.old) != question(self.new):
            raise LeapError
        return question(self.old)


#: What a formula computes with.
Number = TypeVar("Number", float, Shift)


def log(number: Number) -> Number:
    """Return the natural logarithm."""
    if isinstance(number, Shift):
        return number.through(math.log, lambda each: 1 / each)
    return math.log(number)


def sqrt(number: Number) -> Number:
    """Return the square root."""
    if isinstance(number, Shift):
        return number.through(math.sqrt, lambda each: 0.5 / math.sqrt(each))
    return math.sqrt(number)


def _shift(number: Shift | float) -> Shift:
    return number if isinstance(number, Shift) else Shift(number, number, {})


def _both(old: float, new: float, *parts: tuple[Shift, float]) -> Shift:
    """Return a shift whose slopes are the sum of those of its parts, each times a factor."""
    slopes: dict[str, float] = {}
    for part, factor in parts:
        for name, slope in part.slopes.items():
            slopes[name] = slopes.get(name, 0.0) + factor * slope
    return Shift(old, new, slopes)
