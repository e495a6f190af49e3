"""English, as the engine asks for it."""

from __future__ import annotations

from factbox.analysis.languages.english.cue_words import CUE_WORDS
from factbox.analysis.languages.english.easy_words import easy_words
from factbox.analysis.languages.english.gist import clause, proposal
from factbox.analysis.languages.english.line_ends import at_line_end
from factbox.analysis.languages.english.sentence_words import SENTENCE_WORDS
from factbox.analysis.languages.english.syllables import (
    count_as_pronounced,
    count_by_hyphenation,
)
from factbox.analysis.languages.language import Language, SyllableRule

# The most common words that mean little alone; every English text has them.
_FUNCTION_WORDS = frozenset(
    "the of and to in is that it for was on are as with at by from be this have not or which "
    "but they his her he she we you i an were had has will been their there if all would can "
    "its our my your do so what when who more no them than into some could".split()
)

# A text with a smaller share of them is taken for one in another language. In English prose
# the share is about 0.4; in French or German it is a few hundredths.
_LEAST_SHARE = 0.1

ENGLISH = Language(
    code="en",
    name="English",
    function_words=_FUNCTION_WORDS,
    least_share=_LEAST_SHARE,
    count_syllables={
        SyllableRule.HYPHENATION: count_by_hyphenation,
        SyllableRule.PRONUNCIATION: count_as_pronounced,
    },
    easy_words=easy_words,
    sentence_words=SENTENCE_WORDS,
    cue_words=CUE_WORDS,
    proposal=proposal,
    clause=clause,
    at_line_end=at_line_end,
)
