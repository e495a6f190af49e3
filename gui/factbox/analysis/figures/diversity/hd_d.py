"""HD-D, the hypergeometric distribution D, exactly and by difference.

It is the mean TTR of all draws of 42 tokens, and so the sum over the types of the chance that
a draw has the type, divided by 42. Of a type that occurs i times in N tokens this chance is
1 − C(N − i, 42) / C(N, 42), which is another for every type when N changes. But by inclusion
and exclusion it is also the sum, over k from 1 to 42, of

    (−1)^(k + 1) · C(i, k) · C(42, k) / C(N, k)

where C(i, k), the sets of k tokens of that type, can be summed over the types without N. These
42 sums are whole numbers that an edit adds to and takes from; the rest is one line.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import perm

#: How many tokens are drawn.
DRAWN = 42

# (−1)^(k + 1) · perm(42, k), and perm(42, k) / perm(N, k) = C(42, k) / C(N, k).
_FACTORS = [perm(DRAWN, k) * (1 if k % 2 else -1) for k in range(1, DRAWN + 1)]


def hd_d(tokens: int, sets: Sequence[int]) -> float | None:
    """HD-D, from 1/42 to 1; None under 42 tokens, which cannot be drawn from.

    McCarthy & Jarvis (2007), vocd: A theoretical and empirical evaluation. `sets` are the 42
    sums of `sets_of` over all types. `hdd` of lexicalrichness, which refuses under 42 tokens,
    and of lexical_diversity and TAALED, which say 0 there; koRpus gives it as `ATTR`, and 42
    times as much as `HDD`.
    """
    if tokens < DRAWN:
        return None
    # Over the common denominator perm(tokens, 42).
    types = 0
    for k, (factor, count) in enumerate(zip(_FACTORS, sets, strict=True)):
        types = types * (tokens - k) + factor * count
    return types / (DRAWN * perm(tokens, DRAWN))


def sets_of(times: int) -> list[int]:
    """How many sets of 1, 2, … 42 tokens there are among `times`; ends where there are none."""
    sets: list[int] = []
    count = 1
    for k in range(min(times, DRAWN)):
        count = count * (times - k) // (k + 1)
        sets.append(count)
    return sets
