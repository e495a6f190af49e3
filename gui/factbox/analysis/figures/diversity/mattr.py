"""MATTR, the moving-average type–token ratio.

A window has as many types as tokens, less one for every token whose type occurred in it
before. So what is counted is *repeats*: a token whose type occurred last g tokens ago is a
repeat in 50 − g windows. That is faster than to look into every window.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from factbox.analysis.figures.figure import Figure, Group, Higher, TokenReader

#: The tokens in a window.
WINDOW = 50


class Windows(TokenReader):
    """Every window of 50 tokens of a text; under 50 tokens, the whole text is one window."""

    phrases: ClassVar[Mapping[str, str]] = {
        "window_tokens": "% tokens in all windows",
        "window_repeats": "% of them repeat a type in their window",
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
        # Windows that stand out over an end of the text are no windows.
        outside = _repeats_up_to_each(self._first) + _repeats_up_to_each(reversed(self._last))
        return {
            "window_tokens": WINDOW * (self._tokens - WINDOW + 1),
            "window_repeats": self._repeats - outside,
        }


def mattr(window_tokens: int, window_repeats: int) -> float:
    """Return the mean TTR of all windows."""
    return (window_tokens - window_repeats) / window_tokens


def _repeats(tokens: Sequence[str], before: Sequence[str]) -> int:
    """Return in how many windows each of `tokens`, which follow `before`, repeats a type.

    Windows that stand out over an end of the text count too.
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
    """Return how many of the first 1, 2, … of `tokens` repeat a type, summed."""
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
    caveat="Hardly depends on length; a text of fewer tokens is one window.",
    libraries=(
        "As lexical_diversity and TAALED. lexicalrichness, quanteda and koRpus use windows of "
        "100 tokens unless told otherwise."
    ),
    decimals=3,
    higher=Higher.VARIED,
    least_tokens=WINDOW,
    reading=Windows,
)
