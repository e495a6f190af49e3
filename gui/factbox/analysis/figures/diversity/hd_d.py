"""HD-D, the hypergeometric distribution D, computed exactly.

It is the mean TTR of all draws of 42 tokens: the sum, over the types, of the chance that a draw
has the type, divided by 42. For a type that occurs i times in N tokens, this chance is
1 − C(N − i, 42) / C(N, 42). By inclusion and exclusion it is also the sum, over k from 1 to 42,
of

    (−1)^(k + 1) · C(i, k) · C(42, k) / C(N, k)

where C(i, k), the number of sets of k tokens of that type, does not depend on N. So 42 whole
numbers, each a sum over all types, are enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import perm

from factbox.analysis.figures.figure import Figure, Group, Higher

#: How many tokens are drawn.
DRAWN = 42

# (−1)^(k + 1) · perm(42, k), and perm(42, k) / perm(N, k) = C(42, k) / C(N, k).
_FACTORS = [perm(DRAWN, k) * (1 if k % 2 else -1) for k in range(1, DRAWN + 1)]


def hd_d(tokens: int, sets: Sequence[int]) -> float | None:
    """Return HD-D, from 1/42 to 1; None under 42 tokens, which cannot be drawn from.

    `sets` are the 42 sums of `sets_of` over all types.
    """
    if tokens < DRAWN:
        return None
    # Over the common denominator perm(tokens, 42).
    types = 0
    for k, (factor, count) in enumerate(zip(_FACTORS, sets, strict=True)):
        types = types * (tokens - k) + factor * count
    return types / (DRAWN * perm(tokens, DRAWN))


def sets_of(times: int) -> list[int]:
    """Return how many sets of 1, 2, … 42 tokens there are among `times`, up to the last."""
    sets: list[int] = []
    count = 1
    for k in range(min(times, DRAWN)):
        count = count * (times - k) // (k + 1)
        sets.append(count)
    return sets


FIGURE = Figure(
    key="hd_d",
    name="HD-D",
    group=Group.DIVERSITY,
    formula=hd_d,
    formula_text=f"type–token ratio expected of {DRAWN} tokens drawn from the text",
    source="McCarthy & Jarvis 2007",
    publication="vocd: a theoretical and empirical evaluation",
    caveat="Depends little on length, and not at all on the order of words.",
    libraries=(
        "Called hdd by lexicalrichness, lexical_diversity and TAALED. koRpus calls it ATTR; "
        "its HDD is 42 times as much."
    ),
    decimals=3,
    higher=Higher.VARIED,
    least_tokens=50,
    absent=f"fewer than {DRAWN} tokens to draw from",
)
