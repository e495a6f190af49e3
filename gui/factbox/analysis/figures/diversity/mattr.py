"""MATTR, the moving-average type–token ratio.

A window has as many types as tokens, less one for each token that repeats a type in it. So
*repeats* are counted: a token whose type last occurred g tokens ago is a repeat in 50 − g
windows. That is faster than looking into every window.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from factbox.analysis.figures.figure import Figure, Group, Higher, TokenReader

#: The tokens in a window.
WINDOW = 50


class Windows(TokenReader):
    """All windows of 50 tokens of a text; a shorter text is one window."""

    phrases: ClassVar[Mapping[str, str]] = {
        "window_tokens": "%n tokens in all windows",
        "window_repeats": "%n of them repeat a type in their window",
    }

    def __init__(self) -> None:
        self._tokens = self._repeats = 0
        self._first: list[str] = []
        self._last: deque[str] = deque(maxlen=WINDOW - 1)

    def take(self, tokens: Sequence[str]) -> None:
        self._repeats += _repeats(tokens, self._last)
        self._first += tokens[: WINDOW - 1 - len(self._first)]
        self._last.extend(tokens)
        self._tokens += len(tokens)

    def found(self) -> dict[str, int]:
        if self._tokens < WINDOW:
            repeats = self._tokens - len(set(self._first))
            return {"window_tokens": self._tokens, "window_repeats": repeats}
        # `_repeats` has counted windows that reach beyond an end of the text.
        outside = _repeats_up_to_each(self._first) + _repeats_up_to_each(reversed(self._last))
        return {
            "window_tokens": WINDOW * (self._tokens - WINDOW + 1),
            "window_repeats": self._repeats - outside,
        }


def mattr(window_tokens: int, window_repeats: int) -> float:
    """Return the mean TTR of all windows."""
    return (window_tokens - window_repeats) / window_tokens


def _repeats(tokens: Sequence[str], before: Sequence[str]) -> int:
    """Return the number of repeats, over all windows, of `tokens`, which follow `before`.

    Windows that reach beyond an end of the text count too.
    """
    repeats = 0
    seen_at = {token: at for at, token in enumerate(before, -len(before))}
    for at, token in enumerate(tokens):
        gap = at - seen_at.get(token, -WINDOW)
        if gap < WINDOW:
            repeats += WINDOW - gap
        seen_at[token] = at
    return repeats


def _repeats_up_to_each(tokens: Iterable[str]) -> int:
    """Return the sum of the repeats in the first 1, 2, … of `tokens`."""
    seen: set[str] = set()
    repeats = 0
    for length, token in enumerate(tokens, 1):
        seen.add(token)
        repeats += length - len(seen)
    return repeats


FIGURE = Figure(
    key="mattr",
    name="MATTR",
    full_name="MATTR, moving-average type–token ratio",
    group=Group.DIVERSITY,
    formula=mattr,
    formula_text=f"mean of types / tokens in every window of {WINDOW} tokens",
    source="Covington & McFall 2010",
    publication="Cutting the Gordian knot",
    caveat="Depends little on length. A shorter text is one window.",
    libraries=(
        "The same in lexical_diversity and TAALED. By default, lexicalrichness, quanteda and "
        "koRpus use windows of 100 tokens."
    ),
    decimals=3,
    higher=Higher.VARIED,
    least_tokens=WINDOW,
    reading=Windows,
)
