"""Lexical diversity: seven measures of how often a text says the same word again.

Five are made of how often each type occurs and are there at once: their `Spectrum` is kept by
difference. MTLD needs a reading of the whole text, which `Settling` does a slice at a time,
with MATTR and the curve of the TTR over the text. MATTR could be kept by difference as well;
its module says how.
"""

from factbox.analysis.figures.diversity.columns import LOOKED_INTO, Column, columns_of
from factbox.analysis.figures.diversity.curve import Curve, Point
from factbox.analysis.figures.diversity.formulas import guiraud_r, herdan_c, maas_a2, yule_k
from factbox.analysis.figures.diversity.hd_d import DRAWN, hd_d
from factbox.analysis.figures.diversity.mattr import WINDOW, mattr, mattr_of, near_repeats
from factbox.analysis.figures.diversity.measures import Diversity, diversity_of
from factbox.analysis.figures.diversity.mtld import Factors, mtld, mtld_of
from factbox.analysis.figures.diversity.settling import Settled, Settling
from factbox.analysis.figures.diversity.spectrum import Spectrum

#: Under so many HD-D, MATTR and MTLD are shown, and marked as unreliable.
FEWEST_TOKENS = 50

__all__ = [
    "DRAWN",
    "FEWEST_TOKENS",
    "LOOKED_INTO",
    "WINDOW",
    "Column",
    "Curve",
    "Diversity",
    "Factors",
    "Point",
    "Settled",
    "Settling",
    "Spectrum",
    "columns_of",
    "diversity_of",
    "guiraud_r",
    "hd_d",
    "herdan_c",
    "maas_a2",
    "mattr",
    "mattr_of",
    "mtld",
    "mtld_of",
    "near_repeats",
    "yule_k",
]
