"""The Text Standard: the grade that most formulas agree on."""

from __future__ import annotations

from collections import Counter
from math import ceil, floor

from factbox.analysis.figures.figure import Figure, Group, Higher

# From each Reading Ease up to the next, these grades get a vote; otherwise 13 does.
_GRADES_OF_EASE = {30: [12], 40: [11], 50: [10], 60: [8, 9], 70: [7], 80: [6], 90: [5]}
_LOWEST, _HIGHEST = 1, 18


def text_standard(
    flesch_kincaid_grade: float,
    flesch_reading_ease: float,
    smog_index: float,
    coleman_liau_index: float,
    automated_readability_index: float,
    dale_chall_readability_score: float,
    linsear_write_formula: float,
    gunning_fog: float,
) -> float:
    """Return the grade with the most votes; of several, the first."""
    votes = [
        *_votes(flesch_kincaid_grade),
        *_votes_of_ease(flesch_reading_ease),
        *_votes(smog_index),
        *_votes(coleman_liau_index),
        *_votes(automated_readability_index),
        *_votes(dale_chall_readability_score),
        *_votes(linsear_write_formula),
        *_votes(gunning_fog),
    ]
    [(grade, _)] = Counter(votes).most_common(1)
    return float(max(_LOWEST, min(grade, _HIGHEST)))


def _votes(score: float) -> list[int]:
    """Return the grades that a score votes for: rounded down, up, and to the nearest."""
    return [floor(score), ceil(score), round(score)]


def _votes_of_ease(ease: float) -> list[int]:
    if not 30 <= ease < 100:
        return [13]
    return _GRADES_OF_EASE[floor(ease) // 10 * 10]


FIGURE = Figure(
    key="text_standard",
    name="Text Standard",
    group=Group.READABILITY,
    formula=text_standard,
    formula_text=(
        "the most frequent of: Flesch–Kincaid, SMOG, Coleman–Liau, ARI, Dale–Chall, Linsear "
        "Write and Fog, each rounded down, up and to the nearest, and the grade of Flesch "
        "Reading Ease; from 1 to 18"
    ),
    source="textstat 0.7.13",
    caveat=(
        "If grades are equally frequent, the first in this order counts. textstat takes a "
        "Reading Ease of 100 or more for grade 13."
    ),
    decimals=0,
    higher=Higher.HARDER,
    remark="grade",
    least_tokens=30,
    least_sentences=3,
    language="en",
)
