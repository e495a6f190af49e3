"""All seven measures of a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from factbox.analysis.diversity.formulas import guiraud_r, herdan_c, maas_a2, yule_k
from factbox.analysis.diversity.hd_d import hd_d
from factbox.analysis.diversity.settling import Settled
from factbox.analysis.diversity.spectrum import Spectrum


class Diversity(NamedTuple):
    """The seven measures; one that has no meaning on the text is None."""

    mattr: float | None
    mtld: float | None
    hd_d: float | None
    guiraud_r: float | None
    herdan_c: float | None
    maas_a2: float | None
    yule_k: float | None


def diversity_of(types: Mapping[str, int], settled: Settled) -> Diversity:
    """Of a text with such types, and of which a reading gave `settled`."""
    spectrum = Spectrum(types)
    tokens = spectrum.tokens
    return Diversity(
        mattr=settled.mattr,
        mtld=settled.mtld,
        hd_d=hd_d(tokens, spectrum.sets),
        guiraud_r=guiraud_r(tokens, spectrum.types),
        herdan_c=herdan_c(tokens, spectrum.types),
        maas_a2=maas_a2(tokens, spectrum.types),
        yule_k=yule_k(tokens, spectrum.squares),
    )
