"""The Flesch-Kincaid grade, against figures worked out by hand."""

from __future__ import annotations

import pytest

from factbox.analysis.figures.readability.flesch_kincaid import flesch_kincaid_grade


@pytest.mark.parametrize(
    ("tokens", "sentences", "syllables", "grade"),
    [
        # The published article, and the same with its headline counted once.
        (1121, 38, 2136, 18.399211),
        (1115, 37, 2125, 18.651492),
        (1, 1, 1, -3.4),
        (10, 1, 10, 0.11),
        (100, 4, 150, 11.86),
    ],
)
def test_flesch_kincaid_grade(
    tokens: int, sentences: int, syllables: int, grade: float
) -> None:
    found = flesch_kincaid_grade(tokens, sentences, syllables)
    assert found == pytest.approx(grade, abs=5e-7)


@pytest.mark.parametrize(("tokens", "sentences"), [(0, 0), (0, 1), (1, 0)])
def test_without_tokens_or_sentences_there_is_no_grade(tokens: int, sentences: int) -> None:
    assert flesch_kincaid_grade(tokens, sentences, 5) is None
