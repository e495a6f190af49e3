"""Spanish, as the engine asks for it."""

from __future__ import annotations

from factbox.analysis.figures.other_languages.szigriszt_pazos import FIGURE
from factbox.analysis.languages.language import LEAST_SHARE, Language, SyllableRule
from factbox.analysis.languages.spanish.cues import SERIES
from factbox.analysis.languages.spanish.function_words import FUNCTION_WORDS
from factbox.analysis.languages.spanish.sentence_words import SENTENCE_WORDS
from factbox.analysis.languages.spanish.syllables import count_syllables
from factbox.analysis.words.hyphenation import Hyphenation, about_hyphenation

_as_textstat = Hyphenation("es").count_syllables

LANGUAGE = Language(
    code="es",
    common_words=lambda: FUNCTION_WORDS,
    least_share=LEAST_SHARE,
    count_syllables=dict.fromkeys(SyllableRule, count_syllables),
    sentence_words=SENTENCE_WORDS,
    textstat_syllables=lambda: _as_textstat,
    about_syllables="groups of vowels; “le-er” and “rí-o” part",
    about_textstat_syllables=about_hyphenation("es"),
    main_figure=FIGURE,
    counts_kinds=True,
    cue_words=SERIES.cue_words,
    proposal=SERIES.proposal,
)
