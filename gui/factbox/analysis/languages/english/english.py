"""English, as the engine asks for it."""

from __future__ import annotations

from factbox.analysis.figures.readability.flesch_kincaid import FIGURE
from factbox.analysis.languages.english.cue_words import CUE_WORDS
from factbox.analysis.languages.english.easy_words import common_words, easy_words
from factbox.analysis.languages.english.gist import clause, proposal
from factbox.analysis.languages.english.line_ends import at_line_end
from factbox.analysis.languages.english.sentence_words import SENTENCE_WORDS
from factbox.analysis.languages.english.spelled_numbers import spelled, spelled_ordinal
from factbox.analysis.languages.english.syllables import (
    count_as_pronounced,
    count_by_hyphenation,
    textstat_syllables,
)
from factbox.analysis.languages.english.vocabulary.cefr_j import level_list
from factbox.analysis.languages.english.vocabulary.combined_list import level_list_with
from factbox.analysis.languages.language import Language, SyllableRule

# In English the share is 0.58 on average; in 22 other languages it is 0.04 or less.
_LEAST_SHARE = 0.2

LANGUAGE = Language(
    code="en",
    common_words=common_words,
    least_share=_LEAST_SHARE,
    count_syllables={
        SyllableRule.HYPHENATION: count_by_hyphenation,
        SyllableRule.PRONUNCIATION: count_as_pronounced,
    },
    textstat_syllables=textstat_syllables,
    main_figure=FIGURE,
    easy_words=easy_words,
    level_list=level_list,
    level_list_with=level_list_with,
    before_entries=frozenset({"a", "an", "the", "to"}),
    sentence_words=SENTENCE_WORDS,
    cue_words=CUE_WORDS,
    proposal=proposal,
    clause=clause,
    at_line_end=at_line_end,
    reference_headings=frozenset({"references", "bibliography", "works cited", "sources"}),
    caption_labels=frozenset(
        "figure fig table tab plate chart scheme box map exhibit listing photo".split()
    ),
    spelled=spelled,
    spelled_ordinal=spelled_ordinal,
)

#: The language of the default rule sets.
ENGLISH = LANGUAGE
