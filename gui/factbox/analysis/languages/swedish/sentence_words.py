"""Abbreviations of Swedish, and the words that tell whether one ends a sentence."""

from __future__ import annotations

from factbox.analysis.languages.by_full_stops import sentence_words
from factbox.analysis.languages.swedish.function_words import FUNCTION_WORDS

_STARTERS = (FUNCTION_WORDS) | frozenset(
    "sedan idag igår då nu därför dock kanske ja nej".split()
)

SENTENCE_WORDS = sentence_words(
    names="dr prof hr fr frk st doc lic",
    numbers="s sid kap nr fig tab kl bd tel § st",
    others=(
        "t.ex bl.a d.v.s m.fl m.m o.s.v fr.o.m t.o.m ca jfr resp inkl exkl jan feb mar apr "
        "jun jul aug sep sept okt nov dec"
    ),
    starters=_STARTERS,
)
