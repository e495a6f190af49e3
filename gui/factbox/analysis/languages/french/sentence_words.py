"""Abbreviations of French, and the words that tell whether one ends a sentence."""

from __future__ import annotations

from factbox.analysis.languages.by_full_stops import sentence_words
from factbox.analysis.languages.french.function_words import FUNCTION_WORDS

_STARTERS = (FUNCTION_WORDS - frozenset("le la de des du".split())) | frozenset(
    "les puis ensuite alors hier ici là voici aujourd’hui oui non tu".split()
)

SENTENCE_WORDS = sentence_words(
    names="m mm mme mmes mlle mlles dr drs me mes mgr pr st ste av cf bd",
    numbers="art p pp vol chap fig n no nos al tél éd t",
    others="J.-C apr env",
    starters=_STARTERS,
)
