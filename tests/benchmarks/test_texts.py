"""The texts that are measured with are what they are said to be."""

from __future__ import annotations

import pytest

from factbox.analysis.text.document import Document
from texts import articles, lines_of, long_paragraph, middle_of, proposal_near_the_middle


def test_the_same_seed_gives_the_same_text() -> None:
    assert lines_of(1_000, 5) == lines_of(1_000, 5)
    assert lines_of(1_000, 5) != lines_of(1_000, 6)


@pytest.mark.parametrize("seed", range(5))
def test_a_text_has_a_headline_and_proposals_that_are_found(seed: int) -> None:
    metrics = Document(lines_of(1_000, seed)).metrics()
    assert metrics.headline is not None
    assert [each.announced == each.found for each in metrics.outline if each.announced] == [
        True
    ]


@pytest.mark.parametrize("words", [1_000, 10_000])
def test_a_text_is_about_as_long_as_was_asked_for(words: int) -> None:
    tokens = Document(lines_of(words, 1)).metrics().whole.counts.tokens
    assert 0.9 * words < tokens < 1.3 * words


def test_distinct_tokens_grow_as_in_a_book() -> None:
    types = Document(lines_of(100_000, 1)).metrics().whole.box.types
    assert types is not None
    assert 4_500 < types < 6_000


def test_a_long_paragraph_is_one_line() -> None:
    line = long_paragraph(2_000, 1)
    assert "\n" not in line
    assert 1_900 < len(line.split()) < 2_100


def test_keys_go_into_prose_and_into_a_proposal() -> None:
    lines = lines_of(10_000, 1)
    assert len(lines[middle_of(lines)]) > 200
    assert lines[proposal_near_the_middle(lines)].startswith("Second, ")


def test_articles_have_300_to_3_000_words() -> None:
    texts = list(articles(20, 1))
    assert len(texts) == 20
    assert all(290 < len(text.split()) < 3_300 for text in texts)
    assert texts == list(articles(20, 1))
    assert len(set(texts)) == 20
