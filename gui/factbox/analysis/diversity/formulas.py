"""The measures that are made of how often each type occurs, wherever that is."""

from __future__ import annotations

from collections.abc import Mapping
from math import log, perm, sqrt

#: How many tokens HD-D draws.
DRAWN = 42


def guiraud_r(tokens: int, types: int) -> float | None:
    """Guiraud's R, types / √tokens; None without tokens.

    Guiraud (1954), Les caractères statistiques du vocabulaire. Falls and rises with the
    length of the text, less than the TTR does. Also called root TTR: `rttr` of
    lexicalrichness, `root_ttr` of lexical_diversity.
    """
    return types / sqrt(tokens) if tokens else None


def herdan_c(tokens: int, types: int) -> float | None:
    """Herdan's C, ln types / ln tokens, from 0 to 1; None under two tokens.

    Herdan (1960), Type-token mathematics. Of one token it would be 0 / 0. The base of the
    logarithm makes no difference. Also called log TTR: `Herdan` of lexicalrichness,
    `log_ttr` of lexical_diversity.
    """
    return log(types) / log(tokens) if tokens > 1 else None


def maas_a2(tokens: int, types: int) -> float | None:
    """Maas's a², (ln tokens − ln types) / (ln tokens)²; None under two tokens.

    Maas (1972), Über den Zusammenhang zwischen Wortschatzumfang und Länge eines Textes. The
    lower, the more diverse; 0 where no type occurs twice. Of one token it would be 0 / 0.
    The natural logarithm, as lexicalrichness; lexical_diversity and TAALED take that to
    base 10, which makes the figure 2.302585 times (ln 10) as large.
    """
    return (log(tokens) - log(types)) / log(tokens) ** 2 if tokens > 1 else None


def yule_k(tokens: int, squares: int) -> float | None:
    """Yule's K, 10⁴ · (Σ i² · V_i − tokens) / tokens²; None without tokens.

    Yule (1944), The statistical study of literary vocabulary. `squares` is the sum of i² · V_i.
    The lower, the more diverse; 0 where no type occurs twice. `yulek` of lexicalrichness.
    """
    return 10_000 * (squares - tokens) / tokens**2 if tokens else None


def hd_d(tokens: int, spectrum: Mapping[int, int]) -> float | None:
    """HD-D, the mean TTR of all draws of 42 tokens, from 1/42 to 1; None under 42 tokens.

    McCarthy & Jarvis (2007), vocd: A theoretical and empirical evaluation. `spectrum` gives
    V_i for i. A type that occurs i times adds 1/42 · the chance that a draw has it at all.
    `hdd` of lexicalrichness, which refuses under 42 tokens, and of lexical_diversity and
    TAALED, which say 0 there.
    """
    if tokens < DRAWN:
        return None
    # The chance that a draw has not the type is perm(tokens - i, 42) / perm(tokens, 42). In
    # whole numbers, which are exact and also faster than 42 divisions for every i.
    draws = perm(tokens, DRAWN)
    there = sum(
        types * (draws - perm(tokens - times, DRAWN)) for times, types in spectrum.items()
    )
    return there / (DRAWN * draws)
