"""Abbreviations of Portuguese, and the words that tell whether one ends a sentence."""

from __future__ import annotations

from factbox.analysis.languages.by_full_stops import sentence_words
from factbox.analysis.languages.portuguese.function_words import FUNCTION_WORDS

_STARTERS = (FUNCTION_WORDS) | frozenset(
    "depois hoje ontem assim agora ali aqui sim além também isso eu tu eles".split()
)

SENTENCE_WORDS = sentence_words(
    names=(
        "sr sra srta srs sras dr dra drs dras prof profa profª eng arq d av r exmo exma sto "
        "sta gen cel V S"
    ),
    numbers="pág págs p pp art arts n núm cap fig vol inc tel ed",
    others="a.C d.C ex EUA aprox",
    starters=_STARTERS,
)
