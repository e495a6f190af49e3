"""Portuguese, as the engine asks for it."""

from __future__ import annotations

from factbox.analysis.figures.other_languages.flesch_martins import FIGURE
from factbox.analysis.languages.language import LEAST_SHARE, Language, SyllableRule
from factbox.analysis.languages.portuguese.cues import SERIES
from factbox.analysis.languages.portuguese.function_words import FUNCTION_WORDS
from factbox.analysis.languages.portuguese.sentence_words import SENTENCE_WORDS
from factbox.analysis.languages.portuguese.syllables import count_syllables
from factbox.analysis.words.hyphenation import Hyphenation, about_hyphenation

_as_textstat = Hyphenation("pt_BR").count_syllables

LANGUAGE = Language(
    code="pt",
    common_words=lambda: FUNCTION_WORDS,
    least_share=LEAST_SHARE,
    count_syllables=dict.fromkeys(SyllableRule, count_syllables),
    sentence_words=SENTENCE_WORDS,
    textstat_syllables=lambda: _as_textstat,
    about_syllables=about_hyphenation("pt_BR")
    + "; a single letter may stand before the first; “di-a” and “ru-a” part",
    about_textstat_syllables=about_hyphenation("pt_BR"),
    main_figure=FIGURE,
    counts_kinds=True,
    cue_words=SERIES.cue_words,
    proposal=SERIES.proposal,
)
