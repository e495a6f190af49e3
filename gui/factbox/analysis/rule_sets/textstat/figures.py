"""textstat's readability figures, from a summary."""

from __future__ import annotations

from factbox.analysis.figures.flesch_kincaid import textstat_grade
from factbox.analysis.figures.readability import Readability
from factbox.analysis.rule_sets.textstat.line import Line


def figures_of(text: Line) -> Readability:
    """What textstat's functions of these names give for a text, to the last bit.

    It is made from the summary of a text or of a part of one. All are None without words,
    where the formulas have no meaning; textstat says 0.0 there, and 3.1291 for SMOG. Where no
    word has a syllable ("Hmm."), the two of Flesch are 0.0, as textstat has them.
    """
    sums, sentences = text.sums, text.sentences
    words = sums.words
    if not words:
        return Readability()
    # In textstat's order of operations: another one would end in other digits.
    words_per_sentence = words / sentences
    syllables_per_word = sums.syllables / words
    long_words = 100 * sums.long_words / words
    hard_words = 100 * sums.hard_words / words
    return Readability(
        flesch_reading_ease=_reading_ease(words_per_sentence, syllables_per_word),
        flesch_kincaid_grade=textstat_grade(words, sentences, sums.syllables),
        gunning_fog=0.4 * (words_per_sentence + hard_words),
        smog_index=1.043 * (30 * (sums.polysyllables / sentences)) ** 0.5 + 3.1291,
        automated_readability_index=(
            4.71 * (sums.characters / sums.chunks) + 0.5 * words_per_sentence - 21.43
        ),
        coleman_liau_index=(
            0.058 * (sums.letters / words * 100) - 0.296 * (sentences / words * 100) - 15.8
        ),
        dale_chall_readability_score=_dale_chall(
            100 * sums.difficult_words / words, words_per_sentence
        ),
        lix=words_per_sentence + long_words,
        rix=sums.long_words / sentences,
    )


def _reading_ease(words_per_sentence: float, syllables_per_word: float) -> float:
    if not syllables_per_word:
        return 0.0
    return 206.835 - 1.015 * words_per_sentence - 84.6 * syllables_per_word


def _dale_chall(difficult_percent: float, words_per_sentence: float) -> float:
    score = 0.1579 * difficult_percent + 0.0496 * words_per_sentence
    return score + 3.6365 if difficult_percent > 5 else score
