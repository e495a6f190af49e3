"""German, as the engine asks for it."""

from __future__ import annotations

from factbox.analysis.figures.other_languages.wiener_sachtextformel import FIRST
from factbox.analysis.languages.german.cues import SERIES
from factbox.analysis.languages.german.function_words import FUNCTION_WORDS
from factbox.analysis.languages.german.sentence_words import SENTENCE_WORDS
from factbox.analysis.languages.language import LEAST_SHARE, Language, SyllableRule
from factbox.analysis.words.hyphenation import Hyphenation, about_hyphenation

count_syllables = Hyphenation("de_DE").count_syllables
_as_textstat = Hyphenation("de_AT").count_syllables

LANGUAGE = Language(
    code="de",
    common_words=lambda: FUNCTION_WORDS,
    least_share=LEAST_SHARE,
    count_syllables=dict.fromkeys(SyllableRule, count_syllables),
    sentence_words=SENTENCE_WORDS,
    textstat_syllables=lambda: _as_textstat,
    about_syllables=about_hyphenation("de_DE"),
    about_textstat_syllables=about_hyphenation("de_AT"),
    main_figure=FIRST,
    counts_kinds=True,
    cue_words=SERIES.cue_words,
    proposal=SERIES.proposal,
)
