"""Finds the tokens of a line that are selected, or the one at the cursor."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from factbox.analysis.text.as_read import Span

Token = TypeVar("Token")


def touched(tokens: Iterable[tuple[Token, Span]], low: int, high: int) -> list[Token]:
    """Return the tokens that stand at least partly between two places of a line.

    If both are the same place, it is the token there; of two that meet there, the second.
    """
    reach = 1 if low == high else 0
    found = [
        token for token, (first, last) in tokens if first < high + reach and low < last + reach
    ]
    return found[-1:] if reach else found
