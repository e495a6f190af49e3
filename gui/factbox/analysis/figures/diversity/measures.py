"""The seven measures of a text, together."""

from __future__ import annotations

from typing import NamedTuple

from factbox.analysis.figures.diversity.formulas import guiraud_r, herdan_c, maas_a2, yule_k
from factbox.analysis.figures.diversity.hd_d import hd_d
from factbox.analysis.figures.diversity.settling import Settled
from factbox.analysis.figures.diversity.spectrum import Spectrum


class Diversity(NamedTuple):
    """Seven figures of how varied the words of a text are; each None where it has no meaning.

    Of `maas_a2` and `yule_k` less is more varied.
    """

    mattr: float | None = None
    mtld: float | None = None
    hd_d: float | None = None
    guiraud_r: float | None = None
    herdan_c: float | None = None
    maas_a2: float | None = None
    yule_k: float | None = None


def diversity_of(spectrum: Spectrum, settled: Settled) -> Diversity:
    """All seven, of a text with that spectrum, read as `Settling` does."""
    tokens, types = spectrum.tokens, spectrum.types
    return Diversity(
        mattr=settled.mattr,
        mtld=settled.mtld,
        hd_d=hd_d(tokens, spectrum.sets),
        guiraud_r=guiraud_r(tokens, types),
        herdan_c=herdan_c(tokens, types),
        maas_a2=maas_a2(tokens, types),
        yule_k=yule_k(tokens, spectrum.squares),
    )
