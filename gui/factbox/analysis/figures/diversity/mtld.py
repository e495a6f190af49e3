"""MTLD, the measure of textual lexical diversity: how long a text stays above a TTR of 0.72."""

from __future__ import annotations

from collections.abc import Sequence

# A factor ends when its TTR is below 0.72, which is to say when of 25 of its tokens more
# than 7 repeat a type. In whole numbers, where nothing is rounded.
_REPEATS, _OF = 7, 25


def mtld(tokens: Sequence[str]) -> float | None:
    """Tokens per factor, the mean of reading forward and backward; None if no type repeats.

    McCarthy & Jarvis (2010), MTLD, vocd-D, and HD-D. A factor ends with the token that brings
    its TTR below 0.72, however short it is; what is left at the end of the text is
    (1 − its TTR) / (1 − 0.72) of a factor. Where every token is another type there is no
    part of a factor, and nothing to divide by.

    Libraries differ. lexicalrichness ends a factor at 0.72 itself, and says the number of
    tokens where no type repeats. lexical_diversity and TAALED (its `mtldo`) end no factor
    under 10 tokens, and count the last factor of a text by the formula of the part also if
    it is whole; they say 0 where no type repeats. TAALED's `mtld` is a mean of factors.
    koRpus divides by the mean number of factors, where this is the mean of two quotients.
    """
    forward, backward = Factors(), Factors()
    forward.take(tokens)
    backward.take(tokens[::-1])
    return mtld_of(forward, backward)


def mtld_of(forward: Factors, backward: Factors) -> float | None:
    """The same, from the factors of the text that was read forward and backward."""
    one, other = forward.length(), backward.length()
    return None if one is None or other is None else (one + other) / 2


class Factors:
    """The factors of a text, which is read in one direction, a piece at a time."""

    def __init__(self) -> None:
        self._tokens = 0
        self._whole = 0
        # Of the factor that is not at its end.
        self._seen: set[str] = set()
        self._so_far = 0
        self._repeats = 0

    def take(self, tokens: Sequence[str]) -> None:
        """Read on."""
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
        """Tokens per factor; None if no type was repeated, which makes no factor at all."""
        if not self._whole and not self._repeats:
            return None
        # tokens / (whole + (repeats / so_far) / (7 / 25)), divided once.
        part = _REPEATS * (self._so_far or 1)
        return self._tokens * part / (self._whole * part + _OF * self._repeats)
