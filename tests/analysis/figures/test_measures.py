"""All figures of a text and of its parts."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.figures.catalogue import figures_in, in_group, names
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import Measures, all_figures, measures
from factbox.analysis.rule_sets.rules import RULE_SETS, Rules
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.lines import split_lines
from factbox.analysis.text.place import Place

from .of_tokens import figure_of

WORDS = "the cat sat on a hyphenation international 12 don’t . ! ? — Readability".split()
LINES = st.lists(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join), max_size=8)


def of(lines: list[str]) -> Measures:
    return at_once(measures(Document(lines)))


def test_the_article_has_the_figures_of_its_definition(article: str) -> None:
    found = of(split_lines(article)[0]).figures
    assert found["level"] == found["flesch_kincaid_grade"] == 18.399210526315795
    assert (found["tokens"], found["types"], found["syllables"]) == (1121, 498, 2136)
    assert found["ttr"] == pytest.approx(0.444246, abs=5e-7)
    # 2136 syllables, 1121 tokens, 38 sentences.
    ease = 206.835 - 1.015 * 1121 / 38 - 84.6 * 2136 / 1121
    assert found["flesch_reading_ease"] == pytest.approx(ease)
    assert found["guiraud_r"] == pytest.approx(498 / math.sqrt(1121))
    assert found["mtld"] == pytest.approx(82.825982, abs=5e-7)


def test_there_is_every_figure() -> None:
    lines = 8 * ["The quick brown fox jumps over the lazy dog. It sleeps.", "It does not."]
    found = at_once(all_figures(Document(lines)))
    assert tuple(found) == names()
    assert {key for key, value in found.items() if value is not None} == set(figures_in("en"))


def test_linsear_write_looks_at_the_first_hundred_words_as_they_are_counted() -> None:
    headline, start = "Going to the market", "We go. " * 40
    rest = "Internationalisation characterises contemporary civilisation " * 30
    lines = [headline, "", start, rest]
    once = of(lines).figures["linsear_write_formula"]
    # 84 words of one or two syllables, 16 of more, in the headline, forty sentences and one.
    assert once == pytest.approx(((4 + 80) + 3 * 16) / 42 / 2 - 1)
    twice = at_once(measures(Document(lines, headline_rule=HeadlineRule.TWICE))).figures
    assert twice["linsear_write_formula"] == pytest.approx((88 + 3 * 12) / 43 / 2 - 1)


def test_a_part_has_the_figures_of_that_text_alone() -> None:
    lines = ["Cats sit.", "Dogs run and cats sit. Nobody hyphenates.", "All of them rest."]
    document = Document(lines)
    part = at_once(measures(document, Place(1, 0), Place(1, len(lines[1]))))
    assert part == of([lines[1]])


def test_an_empty_text_has_none() -> None:
    found = of([""]).figures
    there = {key for key, value in found.items() if value is not None}
    assert there == {"tokens", "types", *(figure.key for figure in in_group(Group.COUNTS))}


@given(LINES | st.lists(st.text(max_size=60), max_size=5), st.sampled_from(RULE_SETS))
def test_every_figure_is_a_number_or_absent_and_fits_the_text(
    lines: list[str], rules: Rules
) -> None:
    document = Document(lines, rules)
    found = at_once(measures(document)).figures
    assert all(math.isfinite(each) for each in found.values() if each is not None)
    for key, value in document.metrics().whole.box._asdict().items():
        assert found[key] == value
    tokens = [token for paragraph in document.tokens() for token in paragraph]
    # In Khmer, for one, words cannot be counted.
    has_words = not document.counts().no_words
    for figure in figures_in("en").values():
        if figure.group is not Group.DIVERSITY:
            continue
        expected = figure_of(figure.key, tokens) if has_words else None
        assert found[figure.key] == expected


@settings(max_examples=30)
@given(
    st.lists(LINES, min_size=2, max_size=4),
    st.integers(0, 8),
    st.integers(0, 3),
    st.sampled_from(RULE_SETS),
)
def test_after_edits_the_figures_are_those_from_scratch(
    texts: list[list[str]], first: int, removed: int, rules: Rules
) -> None:
    lines = texts[0]
    document = Document(lines, rules)
    for new in texts[1:]:
        at = min(first, len(lines))
        gone = min(removed, len(lines) - at)
        document.replace(at, gone, new)
        lines = [*lines[:at], *new, *lines[at + gone :]]
        assert (
            at_once(measures(document)).figures
            == at_once(measures(Document(lines, rules))).figures
        )
