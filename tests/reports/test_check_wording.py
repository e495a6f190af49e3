"""What is said of a text that is checked."""

from __future__ import annotations

from math import inf

import pytest

from factbox.analysis.level.band import Band
from factbox.corpus.check.verdict import CheckedFigure, Verdict
from factbox.reports.check_wording import line_of, summary, value_of

LEVEL = Band(8, 10)
MOST = Band(-inf, 1200)


def test_a_text_inside_shows_its_figures() -> None:
    found = (CheckedFigure("level", 9.12, LEVEL), CheckedFigure("tokens", 1200, MOST))
    assert line_of(Verdict("a.txt", figures=found)) == "inside: Level 9.1, Tokens 1,200"


def test_a_text_outside_shows_what_is_outside() -> None:
    found = (
        CheckedFigure("level", 9.12, LEVEL),
        CheckedFigure("tokens", 1350, MOST),
        CheckedFigure("mattr", 0.7, Band(0.75, inf)),
    )
    said = "outside: Tokens 1,350, above 1,200, MATTR 0.700, below 0.75"
    assert line_of(Verdict("a.txt", figures=found)) == said


def test_a_text_that_cannot_be_read_says_why() -> None:
    assert line_of(Verdict("a.txt", "It is a picture.")) == "unreadable: It is a picture."


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (10.0, "10.0"),
        (10.04, "10.04, above 8–10"),
        (10.0004, "10.0004, above 8–10"),
        (7.96, "7.96, below 8–10"),
        (7.9, "7.9, below 8–10"),
        (10.000000000000002, "10.000000000000002, above 8–10"),
    ],
)
def test_a_value_has_the_decimals_that_show_where_it_is(value: float, said: str) -> None:
    assert value_of(CheckedFigure("level", value, LEVEL)) == said


def test_absent_and_unreliable_figures_say_so() -> None:
    short = CheckedFigure("level", 9.0, LEVEL, "under 30 tokens")
    assert value_of(short) == "9.0 (unreliable: under 30 tokens)"
    assert short.is_inside
    empty = CheckedFigure("level", None, Band(-inf, inf), absent="no token yet")
    assert value_of(empty) == "none: no token yet"
    assert line_of(Verdict("a.txt", figures=(empty,))) == "outside: no Level: no token yet"
    assert not empty.is_inside


def test_levels_of_words_are_named() -> None:
    checked = CheckedFigure("level_at_95", 4, Band(-inf, 3))
    assert value_of(checked) == "B2, above B1"


def test_warnings_stand_behind() -> None:
    verdict = Verdict("a.txt", "", (CheckedFigure("level", 9, LEVEL),), ("Hard-wrapped.",))
    assert line_of(verdict) == "inside: Level 9.0 (Hard-wrapped.)"


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((1, 0, 0), "1 of 1 text inside."),
        ((2, 1, 0), "2 of 3 texts inside, 1 outside."),
        ((0, 2, 2_000), "0 of 2,002 texts inside, 2 outside, 2,000 unreadable."),
    ],
)
def test_the_texts_are_summed_up(numbers: tuple[int, int, int], said: str) -> None:
    assert summary(*numbers) == said
