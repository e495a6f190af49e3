"""Linsear Write."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher


def linsear_write(
    sample_tokens: int,
    sample_polysyllables: int,
    sample_silent_words: int,
    sample_sentences: int,
) -> float:
    """Return the grade: a point for each easy word, three for each hard one, per sentence.

    A word without a syllable ("hmm") has no point.
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
        "(words of one or two syllables + 3 × words of three or more) / sentences in the first "
        "100 words; half of that, 1 less up to 20"
    ),
    source="O’Hayre 1966",
    publication="Gobbledygook has gotta go",
    caveat="A school grade of the United States. Of a longer text, only the beginning counts.",
    higher=Higher.HARDER,
    grade_name="LW",
    least_tokens=100,
    least_sentences=3,
    is_english=True,
)
