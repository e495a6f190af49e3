"""Abbreviations of Dutch, and the words that tell whether one ends a sentence."""

from __future__ import annotations

from factbox.analysis.languages.by_full_stops import sentence_words
from factbox.analysis.languages.dutch.function_words import FUNCTION_WORDS

_STARTERS = (FUNCTION_WORDS - frozenset("de van den der ten ter".split())) | frozenset(
    "s t daarna gisteren vandaag nu dus ja nee".split()
)

SENTENCE_WORDS = sentence_words(
    names="dhr mevr mw mej dr drs ir ing mr mrs prof ds st gebr jhr burg",
    numbers="blz p pp pag art nr nrs fig hfst afb tel bijl lid",
    others=(
        "o.a bijv bv d.w.z m.b.t i.v.m t.a.v a.u.b resp enz.z ca incl excl evt vgl zgn chr "
        "jan feb mrt apr jun jul aug sep sept okt nov dec"
    ),
    starters=_STARTERS,
)
