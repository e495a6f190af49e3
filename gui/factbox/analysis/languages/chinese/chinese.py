"""Chinese, as the engine asks for it: a token is a character."""

from __future__ import annotations

from factbox.analysis.languages.by_full_stops import sentence_words
from factbox.analysis.languages.chinese.cues import SERIES
from factbox.analysis.languages.language import Language, SyllableRule
from factbox.analysis.languages.no_list import no_words


def count_syllables(_word: str) -> int:
    """Return 1: a character is a syllable."""
    return 1


LANGUAGE = Language(
    code="zh",
    common_words=no_words,
    least_share=0.0,
    count_syllables=dict.fromkeys(SyllableRule, count_syllables),
    sentence_words=sentence_words(),
    textstat_syllables=lambda: count_syllables,
    about_syllables="one for each character",
    about_textstat_syllables="one for each character",
    tokens_are_characters=True,
    cue_words=SERIES.cue_words,
    proposal=SERIES.proposal,
)
