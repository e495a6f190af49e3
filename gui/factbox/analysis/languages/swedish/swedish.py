"""Swedish, as the engine asks for it."""

from __future__ import annotations

from factbox.analysis.figures.readability.lix import FIGURE
from factbox.analysis.languages.language import LEAST_SHARE, Language, SyllableRule
from factbox.analysis.languages.swedish.cues import SERIES
from factbox.analysis.languages.swedish.function_words import FUNCTION_WORDS
from factbox.analysis.languages.swedish.sentence_words import SENTENCE_WORDS
from factbox.analysis.words.hyphenation import Hyphenation, about_hyphenation

count_syllables = Hyphenation("sv").count_syllables
_as_textstat = count_syllables

LANGUAGE = Language(
    code="sv",
    common_words=lambda: FUNCTION_WORDS,
    least_share=LEAST_SHARE,
    count_syllables=dict.fromkeys(SyllableRule, count_syllables),
    sentence_words=SENTENCE_WORDS,
    textstat_syllables=lambda: _as_textstat,
    about_syllables=about_hyphenation("sv"),
    about_textstat_syllables=about_hyphenation("sv"),
    main_figure=FIGURE,
    counts_kinds=True,
    cue_words=SERIES.cue_words,
    proposal=SERIES.proposal,
)
