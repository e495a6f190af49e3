"""MATTR, the moving-average type-token ratio.

A window has as many types as tokens, less one for every token whose type occurred in it
before. So what is counted is *near repeats*: a token whose type occurred last g tokens ago is
a repeat in 50 − g windows. They are a sum over the tokens, each with the 49 before it, which
is faster than to look into every window, and can be kept by difference: where an edit put
`new` in the place of `gone`, between `before` and `after` of 49 tokens each, there are

    near_repeats(new + after, before) − near_repeats(gone + after, before)

more of them.
"""

from __future__ import annotations

from collections.abc import Sequence

#: The tokens in a window.
WINDOW = 50


def mattr(tokens: Sequence[str]) -> float | None:
    """The mean TTR of every window of 50 tokens, above 0 and at most 1; None without tokens.

    Covington & McFall (2010), Cutting the Gordian knot. Under 50 tokens there is one window,
    the whole text, and the figure is its TTR. `mattr` of lexical_diversity and of TAALED, and
    of lexicalrichness if told window_size=50: by itself it takes 100, as quanteda and koRpus.
    """
    edge = WINDOW - 1
    return mattr_of(len(tokens), near_repeats(tokens), tokens[:edge], tokens[-edge:])


def mattr_of(tokens: int, near: int, first: Sequence[str], last: Sequence[str]) -> float | None:
    """The same, from the number of tokens, that of near repeats, and the 49 at either end."""
    if not tokens:
        return None
    if tokens < WINDOW:
        return len(set(first)) / tokens
    # Windows that stand out over an end of the text are no windows.
    near -= _repeats_up_to_each(first) + _repeats_up_to_each(last[::-1])
    places = WINDOW * (tokens - WINDOW + 1)
    return (places - near) / places


def near_repeats(tokens: Sequence[str], before: Sequence[str] = ()) -> int:
    """In how many windows each of `tokens` repeats a type, summed.

    Counts windows that stand out over an end of the text too. `before` are the tokens before
    the first, of which only the last 49 matter.
    """
    near = 0
    seen_at = {token: at for at, token in enumerate(before, -len(before))}
    for at, token in enumerate(tokens):
        gap = at - seen_at.get(token, -WINDOW)
        if gap < WINDOW:
            near += WINDOW - gap
        seen_at[token] = at
    return near


def _repeats_up_to_each(tokens: Sequence[str]) -> int:
    """How many of the first 1, 2, … of `tokens` repeat a type, summed."""
    seen: set[str] = set()
    repeats = 0
    for length, token in enumerate(tokens, 1):
        seen.add(token)
        repeats += length - len(seen)
    return repeats
