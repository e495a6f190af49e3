"""The curve of a long text, reduced to columns."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from factbox.analysis.figures.columns import EACH, TOGETHER, Column, columns_of
from factbox.analysis.figures.curve import Point


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
