"""English."""

from __future__ import annotations

from factbox.analysis.languages.english.cue_words import CUE_WORDS
from factbox.analysis.languages.english.function_words import FUNCTION_WORDS, LEAST_SHARE
from factbox.analysis.languages.english.gist import clause, proposal
from factbox.analysis.languages.language import Language

ENGLISH = Language(
    code="en",
    name="English",
    function_words=FUNCTION_WORDS,
    least_share=LEAST_SHARE,
    cue_words=CUE_WORDS,
    proposal=proposal,
    clause=clause,
)
