"""How a figure follows the quantities that it is made of, from one text to another.

Where a figure is made of several quantities, what each did to it depends on which is changed
first. The Shapley value takes the mean over all orders: Shapley (1953), A value for n-person
games. For two factors it is exact and simple, as here: a difference is the sum, over the
quantities, of a slope times the quantity's own difference.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import log, sqrt

from factbox.analysis.rule_sets.rules import Rules

#: What adds up over paragraphs. `squares` is the sum of i² · V_i, of which Yule's K is made;
#: `hard_words` are what Gunning's Fog counts; `chunks` what ARI takes for words.
Quantities = Mapping[str, float]

_COUNTS = ("tokens", "types", "paragraphs", "sentences", "syllables", "characters", "letters")
#: The figures that are sums of ratios: of each its factor, what is divided, and by what.
_RATIOS = {
    "level": ((0.39, "tokens", "sentences"), (11.8, "syllables", "tokens")),
    "ttr": ((1.0, "types", "tokens"),),
    "flesch_reading_ease": ((-1.015, "tokens", "sentences"), (-84.6, "syllables", "tokens")),
    "gunning_fog": ((0.4, "tokens", "sentences"), (40.0, "hard_words", "tokens")),
    "automated_readability_index": (
        (4.71, "characters", "chunks"),
        (0.5, "tokens", "sentences"),
    ),
    "coleman_liau_index": ((5.88, "letters", "tokens"), (-29.6, "sentences", "tokens")),
    "dale_chall_readability_score": (
        (15.79, "difficult_words", "tokens"),
        (0.0496, "tokens", "sentences"),
    ),
    "lix": ((1.0, "tokens", "sentences"), (100.0, "long_words", "tokens")),
    "rix": ((1.0, "long_words", "sentences"),),
}
# textstat rounds Coleman and Liau's factor.
_TEXTSTAT_COLEMAN_LIAU = ((5.8, "letters", "tokens"), (-29.6, "sentences", "tokens"))


def slopes(
    name: str, old: Quantities, new: Quantities, rules: Rules
) -> dict[str, float] | None:
    """The slope of the figure of that name in each quantity; None where it has no such form.

    Both texts have tokens and sentences. Dale and Chall's score leaps at 5 % of difficult
    words: across it, the slopes do not make up the difference.
    """
    if name in _COUNTS:
        return {name: 1.0}
    ratios = _RATIOS.get(name)
    if name == "coleman_liau_index" and rules.read_line is not None:
        ratios = _TEXTSTAT_COLEMAN_LIAU
    if ratios is not None:
        found: dict[str, float] = {}
        for factor, above, below in ratios:
            for quantity, slope in _of_ratio(old, new, above, below).items():
                found[quantity] = found.get(quantity, 0.0) + factor * slope
        return found
    own = _OWN.get(name)
    return own(old, new) if own is not None else None


def _of_ratio(old: Quantities, new: Quantities, above: str, below: str) -> dict[str, float]:
    a0, a1, b0, b1 = old[above], new[above], old[below], new[below]
    return {above: (1 / b0 + 1 / b1) / 2, below: -(a0 + a1) / 2 / (b0 * b1)}


def _smog(old: Quantities, new: Quantities) -> dict[str, float]:
    """Of 1.043 · √(30 · polysyllables / sentences)."""
    roots = sum(sqrt(30 * each["polysyllables"] / each["sentences"]) for each in (old, new))
    # Without any such word in both, there is no difference to make up.
    factor = 1.0430 * 30 / roots if roots else 0.0
    ratio = _of_ratio(old, new, "polysyllables", "sentences")
    return {quantity: factor * slope for quantity, slope in ratio.items()}


def _guiraud_r(old: Quantities, new: Quantities) -> dict[str, float]:
    """Of types / √tokens."""
    n0, n1 = sqrt(old["tokens"]), sqrt(new["tokens"])
    return {
        "types": (1 / n0 + 1 / n1) / 2,
        "tokens": -(old["types"] + new["types"]) / 2 / (n0 * n1 * (n0 + n1)),
    }


def _herdan_c(old: Quantities, new: Quantities) -> dict[str, float]:
    """Of ln types / ln tokens."""
    v0, v1, n0, n1 = _logarithms(old, new)
    return {
        "types": (1 / n0 + 1 / n1) / 2 * _of_log(old["types"], new["types"]),
        "tokens": -(v0 + v1) / 2 / (n0 * n1) * _of_log(old["tokens"], new["tokens"]),
    }


def _maas_a2(old: Quantities, new: Quantities) -> dict[str, float]:
    """Of 1 / ln tokens − ln types / (ln tokens)²."""
    v0, v1, n0, n1 = _logarithms(old, new)
    by_tokens = -1 / (n0 * n1) + (v0 + v1) / 2 * (n0 + n1) / (n0 * n1) ** 2
    return {
        "types": -(1 / n0**2 + 1 / n1**2) / 2 * _of_log(old["types"], new["types"]),
        "tokens": by_tokens * _of_log(old["tokens"], new["tokens"]),
    }


def _yule_k(old: Quantities, new: Quantities) -> dict[str, float]:
    """Of 10⁴ · (squares / tokens² − 1 / tokens)."""
    n0, n1 = old["tokens"], new["tokens"]
    squares = (old["squares"] + new["squares"]) / 2
    return {
        "squares": 1e4 * (1 / n0**2 + 1 / n1**2) / 2,
        "tokens": 1e4 * (1 / (n0 * n1) - squares * (n0 + n1) / (n0 * n1) ** 2),
    }


_OWN = {
    "smog_index": _smog,
    "guiraud_r": _guiraud_r,
    "herdan_c": _herdan_c,
    "maas_a2": _maas_a2,
    "yule_k": _yule_k,
}


def _logarithms(old: Quantities, new: Quantities) -> tuple[float, float, float, float]:
    return log(old["types"]), log(new["types"]), log(old["tokens"]), log(new["tokens"])


def _of_log(old: float, new: float) -> float:
    """The slope of the logarithm from one number to another."""
    return (log(new) - log(old)) / (new - old) if new != old else 1 / old
