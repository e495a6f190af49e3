"""Converts between Qt's offsets, in UTF-16 units, and ours, in code points."""

from __future__ import annotations


def code_points(text: str, units: int) -> int:
    """Return how many code points the first `units` UTF-16 units of `text` are."""
    if text.isascii():
        return min(units, len(text))
    # A code point is one unit or two.
    before = text[:units].encode("utf-16-le", "surrogatepass")[: 2 * units]
    return len(before.decode("utf-16-le", "replace"))


def utf16_units(text: str, points: int) -> int:
    """Return how many UTF-16 units the first `points` code points of `text` are."""
    if text.isascii():
        return min(points, len(text))
    taken = text[:points]
    return len(taken.encode("utf-16-le", "surrogatepass")) // 2
