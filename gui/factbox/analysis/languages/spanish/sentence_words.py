"""Abbreviations of Spanish, and the words that tell whether one ends a sentence."""

from __future__ import annotations

from factbox.analysis.languages.by_full_stops import sentence_words
from factbox.analysis.languages.spanish.function_words import FUNCTION_WORDS

_STARTERS = (FUNCTION_WORDS) | frozenset(
    "luego después así entonces hoy ayer ahora allí aquí sí además también eso".split()
)

SENTENCE_WORDS = sentence_words(
    names=(
        "sr sra srta sres dr dra dres d dña ud uds vd vds prof profa lic ing arq gral cnel "
        "cap avda av ctra pza EE S Sto Sta excmo excma ilmo"
    ),
    numbers="pág págs p pp art arts núm núms n cap caps fig figs vol vols tít ed",
    others="UU JJ OO RR HH a.C d.C p.ej ej aprox",
    starters=_STARTERS,
)
