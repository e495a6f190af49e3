"""The measures that are one formula of how many tokens and types there are."""

from __future__ import annotations

from math import log, sqrt


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
    base 10, which makes the figure 2.302585 times (ln 10) as large. quanteda and koRpus
    take that to base 10 too, and give a, the square root.
    """
    return (log(tokens) - log(types)) / log(tokens) ** 2 if tokens > 1 else None


def yule_k(tokens: int, squares: int) -> float | None:
    """Yule's K, 10⁴ · (Σ i² · V_i − tokens) / tokens²; None without tokens.

    Yule (1944), The statistical study of literary vocabulary. `squares` is the sum of i² · V_i.
    The lower, the more diverse; 0 where no type occurs twice. `yulek` of lexicalrichness, and
    koRpus's; quanteda does not take tokens away from the sum, and gives 10⁴ / tokens more.
    """
    return 10_000 * (squares - tokens) / tokens**2 if tokens else None
