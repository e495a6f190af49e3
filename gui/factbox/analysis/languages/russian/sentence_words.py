"""Abbreviations of Russian, and the words that tell whether one ends a sentence."""

from __future__ import annotations

from factbox.analysis.languages.by_full_stops import sentence_words
from factbox.analysis.languages.russian.function_words import FUNCTION_WORDS

_STARTERS = (FUNCTION_WORDS) | frozenset(
    "потом затем сегодня вчера теперь там здесь тогда однако это дорого".split()
)

SENTENCE_WORDS = sentence_words(
    names="ул пр просп пер пл бул наб им проф акад доц см ср св гр г-н г-жа тов",
    numbers="рис табл стр с гл п пп ч т д кв корп ст № разд илл",
    others="г гг в вв тыс млн млрд руб коп н э",
    starters=_STARTERS,
    units="г гг в вв",
)
