"""The parts of every difference add up to it."""

from __future__ import annotations

from itertools import chain, repeat
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.catalogue import AT_FIRST, listed
from factbox.analysis.figures.measures import all_figures
from factbox.analysis.rule_sets.rules import RULE_SETS
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.lines import split_lines
from factbox.analysis.text.packed_styles import packed
from factbox.analysis.text.style import Style
from factbox.comparison.alignment import Fate
from factbox.comparison.comparison import Comparison
from factbox.comparison.parts import RowPart
from factbox.comparison.replacing import parts_by_replacing

from .revisions import compared, compared_sides, revisions, side

_HEADLINES = st.sampled_from(list(HeadlineRule))
_NAMES = [figure.key for figure in listed()]
_WITHOUT_SUM = {"mattr", "mtld", "msttr", "hd_d", "linsear_write_formula", "text_standard"}


def _total(parts: tuple[RowPart, ...]) -> float:
    return sum(part.value for part in parts)


def _is_close(one: float, other: float | None) -> bool:
    return other is not None and isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)


@given(
    revisions(), st.sampled_from([rules.name for rules in RULE_SETS]), _HEADLINES, _HEADLINES
)
def test_parts_add_up_under_every_rule_set(
    texts: tuple[str, str], rules: str, then: str, now: str
) -> None:
    comparison = compared_sides(
        side(texts[0], rules=rules, headline=then), side(texts[1], rules=rules, headline=now)
    )
    for name in _NAMES:
        parts, difference = comparison.parts(name), comparison.difference(name)
        if difference is None:
            assert parts is None
        elif parts is not None:
            assert _is_close(_total(parts), difference)
            by_proposal = comparison.by_proposal(parts)
            assert _is_close(sum(each.value for each in by_proposal), difference)


@given(revisions(), st.sampled_from(sorted(_WITHOUT_SUM)), _HEADLINES, _HEADLINES)
def test_replacing_paragraph_by_paragraph_adds_up(
    texts: tuple[str, str], name: str, then: str, now: str
) -> None:
    comparison = compared_sides(side(texts[0], headline=then), side(texts[1], headline=now))
    parts = at_once(parts_by_replacing(comparison, name))
    difference = comparison.difference(name)
    if difference is None:
        assert parts is None
    else:
        assert parts is not None
        assert _is_close(_total(parts), difference)


STYLES = st.lists(st.sampled_from([None, None, Style(Kind.CODE), Style(Kind.HEADINGS, 1)]))


@given(revisions(), STYLES, STYLES, st.sampled_from(["level", "tokens", "sentences", "mtld"]))
def test_parts_add_up_whatever_the_document_said_of_the_lines(
    texts: tuple[str, str], then: list[Style | None], now: list[Style | None], name: str
) -> None:
    comparison = compared_sides(
        side(texts[0], styles=packed(then)), side(texts[1], styles=packed(now))
    )
    lines = split_lines(texts[0])[0]
    document = Document(
        lines,
        headline_rule=HeadlineRule.ONCE,
        styles=[style for style, _ in zip(chain(then, repeat(None)), lines, strict=False)],
    )
    assert comparison.old.figures == at_once(all_figures(document))
    difference = comparison.difference(name)
    for parts in (comparison.parts(name), at_once(parts_by_replacing(comparison, name))):
        if difference is not None and parts is not None:
            assert _is_close(_total(parts), difference)


@pytest.mark.parametrize("blank", ["", "\n", " ", "\n\n\u3000"])
@pytest.mark.parametrize("text", ["One two. Three four.", "A headline\n\nOne two.\n\nThree."])
def test_parts_add_up_where_nothing_is_left(text: str, blank: str) -> None:
    for texts in ((text, blank), (blank, text)):
        comparison = compared_sides(*(side(each, rules="textstat") for each in texts))
        parts = comparison.parts("sentences")
        if parts is None:
            parts = at_once(parts_by_replacing(comparison, "sentences"))
        assert parts is not None
        assert _is_close(_total(parts), comparison.difference("sentences"))


@given(revisions())
def test_both_sides_have_the_figures_of_the_window(texts: tuple[str, str]) -> None:
    comparison = compared(*texts)
    for measured, text in zip((comparison.old, comparison.new), texts, strict=True):
        document = Document(split_lines(text)[0], headline_rule=HeadlineRule.ONCE)
        assert measured.figures == at_once(all_figures(document))


@given(revisions())
def test_what_is_the_same_has_no_part_in_the_words(texts: tuple[str, str]) -> None:
    comparison = compared(*texts)
    same = {i for i, row in enumerate(comparison.rows) if row.fate is Fate.SAME}
    for name in ("tokens", "types", "yule_k"):
        assert not same & {part.row for part in comparison.parts(name) or () if part.value}


def test_all_others_that_are_shown_at_first_have_a_sum(article: str) -> None:
    comparison = compared(article, article.replace("partnership", "alliance", 4))
    for name in AT_FIRST:
        assert (comparison.parts(name) is None) == (name in {*_WITHOUT_SUM, "level_at_95"})


def test_the_parts_of_the_vocabulary_add_up(article: str) -> None:
    comparison = compared(article, article.replace("partnership", "good team", 4))
    for name in ("words_above_a2", "covered_b1", "mean_word_level", "difficulty"):
        parts = comparison.parts(name)
        assert parts
        assert _is_close(_total(parts), comparison.difference(name))


def test_a_name_that_goes_has_a_part_where_it_was() -> None:
    old = "Goose is good. It is.\n" + "We like the house. " * 30 + "\nI saw Goose."
    comparison = compared(old, old.replace("I saw Goose.", "I saw it."))
    # The first paragraph is the same, but its first word is no name now: they do not add up.
    assert comparison.parts("mean_word_level") is None
    parts = at_once(parts_by_replacing(comparison, "mean_word_level"))
    assert parts is not None
    assert [part.row for part in parts] == [2]
    assert _is_close(_total(parts), comparison.difference("mean_word_level"))


def _longer_and_shorter() -> Comparison:
    old = "A line that stays as it is, to the end.\nThis one goes.\nAnd one more that stays."
    return compared(old, "A line that stays as it is, to the end.\nAnd one more that stays.")


def test_a_paragraph_that_went_has_all_of_the_difference() -> None:
    comparison = _longer_and_shorter()
    (part,) = comparison.parts("tokens") or ()
    assert comparison.rows[part.row].fate is Fate.REMOVED
    assert part.value == -3
    (of_level,) = comparison.parts("level") or ()
    assert _is_close(of_level.value, comparison.difference("level"))


def test_a_type_that_came_in_two_places_is_shared_by_its_tokens() -> None:
    comparison = compared("One two.\nThree four.", "One two new new.\nThree four new.")
    parts = comparison.parts("types")
    assert parts is not None
    assert [round(part.value, 9) for part in parts] == [round(2 / 3, 9), round(1 / 3, 9)]


def test_a_text_without_tokens_has_no_parts_of_what_has_no_value() -> None:
    comparison = compared("", "Some words.")
    assert comparison.difference("level") is None
    assert comparison.parts("level") is None
    assert at_once(parts_by_replacing(comparison, "mtld")) is None
    assert _total(comparison.parts("tokens") or ()) == 2
