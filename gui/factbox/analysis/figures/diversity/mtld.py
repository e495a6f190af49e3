"""MTLD, the measure of textual lexical diversity: how long a text stays above a TTR of 0.72.

A factor ends with the token that brings its TTR below 0.72, however short it is. The rest at
the end of the text is (1 − its TTR) / (1 − 0.72) of a factor. A text without repeated types
has no part of a factor, and nothing to divide by.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from factbox.analysis.figures.figure import Figure, Group, Higher, TokenReader

# A TTR below 0.72 means that more than 7 of 25 tokens repeat a type. Whole numbers are exact.
_REPEATS, _OF = 7, 25


class FactorsBothWays(TokenReader):
    """The factors of a text that is read forward and backward."""

    reads_back = True
    phrases: ClassVar[Mapping[str, str]] = {
        "forward": "%s tokens per factor forward",
        "backward": "%s backward",
    }

    def __init__(self) -> None:
        self._forward, self._backward = Factors(), Factors()

    def take(self, tokens: Sequence[str]) -> None:
        self._forward.take(tokens)

    def take_back(self, tokens: Sequence[str]) -> None:
        self._backward.take(tokens)

    def found(self) -> dict[str, float | None]:
        return {"forward": self._forward.length(), "backward": self._backward.length()}


def mtld(forward: float, backward: float) -> float:
    """Return the mean of the tokens per factor, forward and backward."""
    return (forward + backward) / 2


class Factors:
    """The factors of a text that is read in one direction, a piece at a time."""

    def __init__(self) -> None:
        self._tokens = 0
        self._whole = 0
        # In the factor that has not ended.
        self._seen: set[str] = set()
        self._so_far = 0
        self._repeats = 0

    def take(self, tokens: Sequence[str]) -> None:
        """Read the next piece."""
        self._tokens += len(tokens)
        seen, so_far, repeats = self._seen, self._so_far, self._repeats
        for token in tokens:
            so_far += 1
            if token in seen:
                repeats += 1
                if _OF * repeats > _REPEATS * so_far:
                    self._whole += 1
                    seen.clear()
                    so_far = repeats = 0
            else:
                seen.add(token)
        self._so_far, self._repeats = so_far, repeats

    def length(self) -> float | None:
        """Return the tokens per factor; None if no type was repeated."""
        if not self._whole and not self._repeats:
            return None
        # tokens / (whole + (repeats / so_far) / (7 / 25)), divided once.
        part = _REPEATS * (self._so_far or 1)
        return self._tokens * part / (self._whole * part + _OF * self._repeats)


FIGURE = Figure(
    key="mtld",
    name="MTLD",
    full_name="MTLD, measure of textual lexical diversity",
    group=Group.DIVERSITY,
    formula=mtld,
    formula_text=(
        "tokens per factor, a stretch that ends when its type–token ratio falls below 0.72; "
        "mean of reading forward and backward"
    ),
    source="McCarthy & Jarvis 2010",
    publication="MTLD, vocd-D, and HD-D",
    caveat="Depends little on length. The rest at the end counts as part of a factor.",
    libraries=(
        "Here a factor may have any length. In lexicalrichness it also ends at exactly 0.72; "
        "in lexical_diversity and TAALED it has 10 tokens or more; koRpus averages factors."
    ),
    decimals=1,
    higher=Higher.VARIED,
    least_tokens=50,
    absent="no word occurs twice",
    reading=FactorsBothWays,
)
