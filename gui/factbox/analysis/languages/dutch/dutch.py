"""Dutch, as the engine asks for it."""

from __future__ import annotations

from factbox.analysis.figures.other_languages.flesch_douma import FIGURE
from factbox.analysis.languages.dutch.cues import SERIES
from factbox.analysis.languages.dutch.function_words import FUNCTION_WORDS
from factbox.analysis.languages.dutch.sentence_words import SENTENCE_WORDS
from factbox.analysis.languages.language import LEAST_SHARE, Language, SyllableRule
from factbox.analysis.words.hyphenation import Hyphenation, about_hyphenation

count_syllables = Hyphenation("nl_NL").count_syllables
_as_textstat = count_syllables

LANGUAGE = Language(
    code="nl",
    common_words=lambda: FUNCTION_WORDS,
    least_share=LEAST_SHARE,
    count_syllables=dict.fromkeys(SyllableRule, count_syllables),
    sentence_words=SENTENCE_WORDS,
    textstat_syllables=lambda: _as_textstat,
    about_syllables=about_hyphenation("nl_NL"),
    about_textstat_syllables=about_hyphenation("nl_NL"),
    main_figure=FIGURE,
    counts_kinds=True,
    cue_words=SERIES.cue_words,
    proposal=SERIES.proposal,
)
