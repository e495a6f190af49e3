"""Abbreviations of Italian, and the words that tell whether one ends a sentence."""

from __future__ import annotations

from factbox.analysis.languages.by_full_stops import sentence_words
from factbox.analysis.languages.italian.function_words import FUNCTION_WORDS

_STARTERS = (FUNCTION_WORDS - frozenset("di la lo".split())) | frozenset(
    "poi oggi ieri allora ora qui là quindi inoltre infine ecco sì l egli ella essi".split()
)

SENTENCE_WORDS = sentence_words(
    names=(
        "sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa proff ing avv on geom rag "
        "arch mons ssa ra S SS sen gen col"
    ),
    numbers="pag pagg art artt n nn cap capp fig figg vol voll sec p pp tel ed comma",
    others="a.C d.C ca es",
    starters=_STARTERS,
)
