"""Abbreviations of Polish, and the words that tell whether one ends a sentence."""

from __future__ import annotations

from factbox.analysis.languages.by_full_stops import sentence_words
from factbox.analysis.languages.polish.function_words import FUNCTION_WORDS

_STARTERS = (FUNCTION_WORDS) | frozenset(
    "potem dziś wczoraj teraz tam tutaj wtedy jednak dlatego".split()
)

SENTENCE_WORDS = sentence_words(
    names="prof dr hab inż mgr lek ul al pl os św płk gen kpt ks bp red doc Dz por zob tzw im",
    numbers="nr poz art ust pkt s str rys tab m t tel rozdz § lit",
    others="np U r w n.e p.n.e tys mln mld zł ok tj in",
    starters=_STARTERS,
    units="w r",
)
