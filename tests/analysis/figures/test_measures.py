"""Tests of readability and diversity of a text and of its parts."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.figures.diversity import mattr, mtld
from factbox.analysis.figures.measures import Measures, measures
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.lines import split_lines
from factbox.analysis.text.place import Place

WORDS = "the cat sat on a hyphenation international 12 don’t . ! ? — Readability".split()
LINES = st.lists(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join), max_size=8)


def of(lines: list[str]) -> Measures:
    return at_once(measures(Document(lines)))


def test_the_article_has_the_figures_of_its_definition(article: str) -> None:
    found = of(split_lines(article)[0])
    assert found.readability.flesch_kincaid_grade == pytest.approx(18.399210526315795)
    assert found.counts.tokens == 1121
    assert found.types == 498
    # 2136 syllables, 1121 tokens, 38 sentences.
    ease = 206.835 - 1.015 * 1121 / 38 - 84.6 * 2136 / 1121
    assert found.readability.flesch_reading_ease == pytest.approx(ease)
    assert found.diversity.guiraud_r == pytest.approx(498 / math.sqrt(1121))
    assert found.diversity.mtld == pytest.approx(82.825982, abs=5e-7)


def test_a_part_has_the_figures_of_that_text_alone() -> None:
    lines = ["Cats sit.", "Dogs run and cats sit. Nobody hyphenates.", "All of them rest."]
    document = Document(lines)
    part = at_once(measures(document, Place(1, 0), Place(1, len(lines[1]))))
    assert part == of([lines[1]])


def test_an_empty_text_has_none() -> None:
    found = of([""])
    assert set(found.readability) == set(found.diversity) == {None}


@settings(max_examples=200)
@given(LINES | st.lists(st.text(max_size=60), max_size=5))
def test_every_figure_is_a_number_or_absent_and_fits_the_text(lines: list[str]) -> None:
    document = Document(lines)
    found = at_once(measures(document))
    figures = [each for each in (*found.readability, *found.diversity) if each is not None]
    assert all(math.isfinite(each) for each in figures)
    box = document.metrics().whole.box
    assert found.readability.flesch_kincaid_grade == box.level
    assert (found.counts.tokens, found.types) == (box.tokens, box.types)
    tokens = [token for paragraph in document.tokens() for token in paragraph]
    assert found.diversity.mattr == mattr(tokens)
    assert found.diversity.mtld == mtld(tokens)
