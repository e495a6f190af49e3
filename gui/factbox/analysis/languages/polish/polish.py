"""Polish, as the engine asks for it."""

from __future__ import annotations

from factbox.analysis.figures.other_languages.fog_pl import FIGURE
from factbox.analysis.languages.language import LEAST_SHARE, Language, SyllableRule
from factbox.analysis.languages.polish.cues import SERIES
from factbox.analysis.languages.polish.function_words import FUNCTION_WORDS
from factbox.analysis.languages.polish.sentence_words import SENTENCE_WORDS
from factbox.analysis.languages.polish.syllables import count_syllables
from factbox.analysis.words.hyphenation import Hyphenation, about_hyphenation

_as_textstat = Hyphenation("pl_PL").count_syllables

LANGUAGE = Language(
    code="pl",
    common_words=lambda: FUNCTION_WORDS,
    least_share=LEAST_SHARE,
    count_syllables=dict.fromkeys(SyllableRule, count_syllables),
    sentence_words=SENTENCE_WORDS,
    textstat_syllables=lambda: _as_textstat,
    about_syllables="vowels; i before another vowel is silent",
    about_textstat_syllables=about_hyphenation("pl_PL"),
    main_figure=FIGURE,
    counts_kinds=True,
    cue_words=SERIES.cue_words,
    proposal=SERIES.proposal,
)
