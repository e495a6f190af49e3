"""Russian, as the engine asks for it."""

from __future__ import annotations

from factbox.analysis.figures.other_languages.oborneva import FIGURE
from factbox.analysis.languages.language import LEAST_SHARE, Language, SyllableRule
from factbox.analysis.languages.russian.cues import SERIES
from factbox.analysis.languages.russian.function_words import FUNCTION_WORDS
from factbox.analysis.languages.russian.sentence_words import SENTENCE_WORDS
from factbox.analysis.languages.russian.syllables import count_syllables
from factbox.analysis.words.hyphenation import Hyphenation, about_hyphenation

_as_textstat = Hyphenation("ru_RU").count_syllables

LANGUAGE = Language(
    code="ru",
    common_words=lambda: FUNCTION_WORDS,
    least_share=LEAST_SHARE,
    count_syllables=dict.fromkeys(SyllableRule, count_syllables),
    sentence_words=SENTENCE_WORDS,
    textstat_syllables=lambda: _as_textstat,
    about_syllables="vowels",
    about_textstat_syllables=about_hyphenation("ru_RU"),
    main_figure=FIGURE,
    counts_kinds=True,
    cue_words=SERIES.cue_words,
    proposal=SERIES.proposal,
)
