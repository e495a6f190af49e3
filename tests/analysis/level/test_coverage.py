"""How much is known at a level, and the fewest words to replace."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.figures.measures import measures
from factbox.analysis.level.band import Band
from factbox.analysis.level.coverage import (
    CoverageWork,
    WordToReplace,
    coverage_work,
    fewest_to_replace,
)
from factbox.analysis.level.target import NO_TARGET, Aim, Coverage, Target, coverage_of
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.place import Place
from factbox.analysis.words.vocabulary.word_class import WordClass

A2 = WordClass.A2
# Ten words: "lorry" is at B1, "goose" is beyond the list; Paris is none.
TEXT = "We see the lorry and the goose in Paris. Lorries go."


def work_in(text: str, percent: int, extent: tuple[Place, Place] | None = None) -> CoverageWork:
    document = Document(text.split("\n"))
    return at_once(coverage_work(document, extent, Coverage(percent, A2)))


def test_the_most_frequent_words_come_first_by_their_base_forms() -> None:
    work = work_in(TEXT, 90)
    assert (work.words, work.known) == (10, 7)
    assert work.to_replace == (WordToReplace("lorry", 2),)
    assert work_in(TEXT, 91).to_replace == (
        WordToReplace("lorry", 2),
        WordToReplace("goose", 1),
    )
    assert work_in(TEXT, 91).places == 3


@pytest.mark.parametrize("percent", [1, 70])
def test_what_is_reached_needs_no_work(percent: int) -> None:
    assert work_in(TEXT, percent).to_replace == ()
    assert work_in(TEXT, percent).share == 70


def test_a_passage_is_counted_alone() -> None:
    work = work_in(TEXT, 100, (Place(0, 41), Place(0, len(TEXT))))
    assert (work.words, work.known, work.places) == (2, 1, 1)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no token yet"),
        ("1789 7.", "no word but names and numbers"),
        ("Der Hund lief über die Straße und bellte laut. " * 5, "not English"),
    ],
)
def test_without_levels_it_says_why(text: str, why: str) -> None:
    work = work_in(text, 95)
    assert (work.share, work.to_replace, work.why_none) == (None, (), why)
    assert work.listed == "CEFR-J 1.5"


@given(
    st.lists(st.integers(1, 9)).map(lambda counts: sorted(counts, reverse=True)),
    st.integers(0, 30),
)
def test_no_fewer_words_would_do(counts: list[int], missing: int) -> None:
    words = [WordToReplace(f"w{number}", count) for number, count in enumerate(counts)]
    some = fewest_to_replace(missing, words)
    assert sum(each.places for each in some) >= min(missing, sum(counts))
    # The words that were not taken stand in no more places than those that were.
    assert sum(counts[: max(len(some) - 1, 0)]) < max(missing, 1)


@given(
    st.lists(st.sampled_from("the lorry goose Paris dog 7 council".split()), max_size=30),
    st.integers(1, 100),
    st.sampled_from((WordClass.A1, A2, WordClass.B1, WordClass.B2)),
)
def test_it_is_reached_exactly_where_the_figure_is_inside(
    words: list[str], percent: int, level: WordClass
) -> None:
    document, coverage = Document([" ".join(words)]), Coverage(percent, level)
    value = at_once(measures(document)).figures[coverage.figure]
    work = at_once(coverage_work(document, None, coverage))
    assert (value is None) is (work.share is None)
    if value is not None:
        band = coverage.band(coverage.figure)
        assert band is not None
        assert (band.distance(value) == 0) is (not work.to_replace)
        assert work.share == pytest.approx(value)


def test_a_target_has_a_band_for_the_figures_that_say_how_much_is_known() -> None:
    target = Target(Aim(LEVEL, Band(8, 10)), coverage=Coverage(95, A2))
    assert target.band("covered_a2") == Band(95, 100)
    assert target.band("words_above_a2") == Band(0, 5)
    assert target.band("level") == Band(8, 10)
    assert target.band("covered_b1") is target.band("ttr") is None
    assert NO_TARGET.band("covered_a2") is None


@pytest.mark.parametrize(
    ("percent", "level"),
    [
        ("0", "A2"),
        ("101", "A2"),
        ("", "A2"),
        ("9.5", "A2"),
        ("-5", "A2"),
        ("95", "C1"),
        ("²", "A2"),
    ],
)
def test_what_makes_no_sense_is_no_coverage(percent: str, level: str) -> None:
    with pytest.raises(ValueError, match="at"):
        coverage_of(percent, level)
    assert coverage_of("100", "b2") == Coverage(100, WordClass.B2)
