"""Linsear Write."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher


def linsear_write(
    sample_tokens: int,
    sample_polysyllables: int,
    sample_silent_words: int,
    sample_sentences: int,
) -> float:
    """Return the grade: one point for each easy word and three for each hard one, per sentence.

    A word without a syllable ("hmm") has none.
    """
    easy = sample_tokens - sample_polysyllables - sample_silent_words
    points = (easy + 3 * sample_polysyllables) / sample_sentences
    return points / 2 if points > 20 else (points - 2) / 2


FIGURE = Figure(
    key="linsear_write_formula",
    name="Linsear Write",
    group=Group.READABILITY,
    formula=linsear_write,
    formula_text=(
        "(easy words + 3 × hard words) / sentences in the first 100 words; half of that, less "
        "1 if it was 20 or under"
    ),
    source="O’Hayre 1966",
    publication="Gobbledygook has gotta go",
    caveat=(
        "A school grade of the United States. Hard words have three syllables or more. Only "
        "the beginning of a longer text counts."
    ),
    higher=Higher.HARDER,
    grade_name="LW",
    least_tokens=100,
    least_sentences=3,
    language="en",
)
