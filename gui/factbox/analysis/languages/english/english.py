"""English."""

from __future__ import annotations

from factbox.analysis.languages.english.cue_words import CUE_WORDS
from factbox.analysis.languages.english.easy_words import easy_words
from factbox.analysis.languages.english.function_words import FUNCTION_WORDS, LEAST_SHARE
from factbox.analysis.languages.english.gist import clause, proposal
from factbox.analysis.languages.english.syllables import (
    count_as_pronounced,
    count_by_hyphenation,
)
from factbox.analysis.languages.language import Language, SyllableRule

ENGLISH = Language(
    code="en",
    name="English",
    function_words=FUNCTION_WORDS,
    least_share=LEAST_SHARE,
    count_syllables={
        SyllableRule.HYPHENATION: count_by_hyphenation,
        SyllableRule.PRONUNCIATION: count_as_pronounced,
    },
    easy_words=easy_words,
    cue_words=CUE_WORDS,
    proposal=proposal,
    clause=clause,
)
