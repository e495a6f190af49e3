"""Readability, from counts: nine formulas as their papers have them."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factbox.analysis.text.counts import Counts
    from factbox.analysis.words.word_classes import WordClasses

#: Under so many the Level is shown, and marked as unreliable.
FEWEST_TOKENS = 30
FEWEST_SENTENCES = 3
#: Under so many SMOG is shown, and marked as unreliable: it is made for thirty.
FEWEST_SENTENCES_OF_SMOG = 30


class Readability(NamedTuple):
    """Nine figures of how hard a text is to read; each None where it has no meaning.

    The names are those of textstat's functions. All but `flesch_reading_ease`, of which more
    is easier, grow with difficulty; those of `GRADES` are school grades of the United States.
    """

    flesch_reading_ease: float | None = None
    flesch_kincaid_grade: float | None = None
    gunning_fog: float | None = None
    smog_index: float | None = None
    automated_readability_index: float | None = None
    coleman_liau_index: float | None = None
    dale_chall_readability_score: float | None = None
    lix: float | None = None
    rix: float | None = None


#: Those of the nine that are grades, and so can be laid beside one another.
GRADES = (
    "flesch_kincaid_grade",
    "gunning_fog",
    "smog_index",
    "automated_readability_index",
    "coleman_liau_index",
)


def readability_of(counts: Counts, classes: WordClasses) -> Readability:
    """All nine, from the counts of a text and how many of its words are of which kind.

    Flesch (1948), A new readability yardstick; Kincaid et al. (1975); Gunning (1952), The
    technique of clear writing, without its exceptions; McLaughlin (1969), SMOG grading;
    Smith & Senter (1967), Automated readability index; Coleman & Liau (1975), A computer
    readability formula; Dale & Chall (1948), A formula for predicting readability;
    Björnsson (1968), Läsbarhet; Anderson (1983), Lix and Rix.
    """
    words, sentences = counts.tokens, counts.sentences
    if not words or not sentences:
        return Readability()
    words_per_sentence = words / sentences
    difficult = 100 * classes.difficult_words / words
    return Readability(
        flesch_reading_ease=(
            206.835 - 1.015 * words_per_sentence - 84.6 * counts.syllables / words
        ),
        flesch_kincaid_grade=counts.level,
        gunning_fog=0.4 * (words_per_sentence + 100 * classes.polysyllables / words),
        smog_index=1.0430 * sqrt(30 * classes.polysyllables / sentences) + 3.1291,
        automated_readability_index=(
            4.71 * counts.characters / words + 0.5 * words_per_sentence - 21.43
        ),
        coleman_liau_index=(
            0.0588 * (100 * counts.letters / words) - 0.296 * (100 * sentences / words) - 15.8
        ),
        dale_chall_readability_score=(
            0.1579 * difficult + 0.0496 * words_per_sentence + (3.6365 if difficult > 5 else 0)
        ),
        lix=words_per_sentence + 100 * classes.long_words / words,
        rix=classes.long_words / sentences,
    )
