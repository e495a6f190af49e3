"""The type–token ratio over the course of a text."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.curve import (
    EACH,
    TOGETHER,
    Column,
    Curve,
    Point,
    columns_of,
)
from factbox.analysis.figures.diversity.mattr import WINDOW

TOKENS = st.lists(st.integers(0, 60).map(str), max_size=300)


def curve_of(tokens: list[str], most: int) -> list[Point]:
    curve = Curve(len(tokens), most)
    curve.take(tokens)
    return curve.points


def test_a_window_is_drawn_at_its_middle() -> None:
    tokens = [*map(str, range(50)), "49", "50"]
    assert curve_of(tokens, 400) == [Point(25, 1.0), Point(26, 0.98), Point(27, 0.98)]
    assert curve_of(tokens, 2) == [Point(25, 1.0), Point(27, 0.98)]


def test_there_is_none_without_a_whole_window() -> None:
    assert curve_of([], 400) == []
    assert curve_of(["a"] * 49, 400) == []
    assert curve_of(["a"] * 50, 400) == [Point(25, 1 / 50)]


@given(TOKENS, st.integers(2, 40))
def test_points_are_windows_of_the_text_evenly_from_the_first_to_the_last(
    tokens: list[str], most: int
) -> None:
    points = curve_of(tokens, most)
    windows = max(0, len(tokens) - WINDOW + 1)
    assert len(points) == min(windows, most)
    for point in points:
        window = tokens[point.token - 25 : point.token + 25]
        assert point.ttr == len(set(window)) / WINDOW
    if len(points) > 1:
        assert (points[0].token, points[-1].token) == (25, len(tokens) - 25)
        apart = [b.token - a.token for a, b in pairwise(points)]
        assert max(apart) - min(apart) <= 1


@given(TOKENS, st.lists(st.integers(0, 300), max_size=6))
def test_in_pieces_as_at_once(tokens: list[str], cuts: list[int]) -> None:
    ends = [0, *sorted(min(cut, len(tokens)) for cut in cuts), len(tokens)]
    curve = Curve(len(tokens), 30)
    for low, high in pairwise(ends):
        curve.take(tokens[low:high])
    assert curve.points == curve_of(tokens, 30)


def points(count: int) -> list[Point]:
    chance = Random(count)
    return [Point(25 + 7 * number, chance.randint(20, 50) / 50) for number in range(count)]


def test_there_are_none_of_no_points() -> None:
    assert columns_of([]) == []


def test_a_few_points_are_shown_each_for_itself() -> None:
    few = points(EACH)
    assert columns_of(few) == [Column(token, ttr, ttr, ttr, 1) for token, ttr in few]


def test_many_are_put_together_and_none_is_left_out() -> None:
    many = points(TOGETHER * 4)
    columns = columns_of(many)
    assert len(columns) == TOGETHER
    for number, column in enumerate(columns):
        ratios = [point.ttr for point in many[4 * number : 4 * number + 4]]
        assert column == Column(
            many[4 * number + 2].token, sum(ratios) / 4, min(ratios), max(ratios), 4
        )


def test_columns_are_evenly_apart_where_the_points_cannot_be_shared_out_evenly() -> None:
    many = points(EACH + 1)
    columns = columns_of(many)
    assert len(columns) == TOGETHER
    assert sum(column.windows for column in columns) == len(many)
    assert min(column.lowest for column in columns) == min(point.ttr for point in many)
    assert max(column.highest for column in columns) == max(point.ttr for point in many)
    assert {b.token - a.token for a, b in pairwise(columns)} <= {3 * 7, 4 * 7, 5 * 7}
