"""A work's snapshots in a row: what a line leads through, and where it ends."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.words.vocabulary.own.recorded_lists import (
    NO_LISTS,
    RecordedList,
    RecordedLists,
)
from factbox.snapshots.language import saved_as
from factbox.snapshots.snapshot import Occasion, Snapshot
from factbox.snapshots.trend import Trend

ROW = st.lists(
    st.tuples(
        st.one_of(st.none(), st.floats(0, 20)), st.sampled_from(["Fact box", "textstat"])
    ),
    max_size=30,
)


def snapshot(number: int, level: float | None, rules: str = "Fact box") -> Snapshot:
    figures = {} if level is None else {"level": level}
    moment = datetime(2026, 11, 24, tzinfo=UTC)
    return Snapshot(
        *(number, 1, number, moment, "", "", Occasion.ASKED, rules, 1, "once", figures, "")
    )


def trend(row: list[tuple[float | None, str]]) -> Trend:
    """Of snapshots in the order they were saved."""
    return Trend([snapshot(n, *each) for n, each in enumerate(row, 1)][::-1])


def levels(*values: float | None) -> list[tuple[float | None, str]]:
    return [(value, "Fact box") for value in values]


def test_the_oldest_is_first() -> None:
    row = trend(levels(3, 2, 1))
    assert [each.number for each in row.snapshots] == [1, 2, 3]
    assert [row.value("level", at) for at in range(3)] == [3, 2, 1]


def test_a_line_ends_where_there_is_no_value() -> None:
    runs = trend(levels(3, 2, None, 1)).runs("level")
    assert [run.points for run in runs] == [[(0, 3), (1, 2)], [(3, 1)]]


def test_a_line_ends_where_another_rule_set_begins() -> None:
    runs = trend([(3, "Fact box"), (2, "textstat"), (1, "textstat")]).runs("level")
    assert [run.points for run in runs] == [[(0, 3)], [(1, 2), (2, 1)]]
    assert [run.counting.rules for run in runs] == [("Fact box", 1), ("textstat", 1)]


def test_a_line_ends_where_another_language_begins() -> None:
    row = [snapshot(n, 8.0) for n in range(3)]
    german = row[2]._replace(figures={**row[2].figures, **saved_as("de")})
    runs = Trend([german, *row[1::-1]]).runs("level")
    assert [run.points for run in runs] == [[(0, 8), (1, 8)], [(2, 8)]]
    assert [run.counting.language for run in runs] == ["en", "de"]


def test_a_figure_that_was_not_measured_has_no_line() -> None:
    row = trend(levels(3, 2))
    assert row.runs("mtld") == []
    assert row.extent("mtld") is None


def test_without_snapshots_there_is_nothing() -> None:
    assert Trend().runs("level") == []
    assert Trend().extent("level") is None
    assert Trend().rule_sets == set()


@given(ROW)
@settings(max_examples=50)
def test_every_value_is_in_one_run_and_no_run_mixes(
    row: list[tuple[float | None, str]],
) -> None:
    made = trend(row)
    runs = made.runs("level")
    points = [point for run in runs for point in run.points]
    assert points == [(at, value) for at, (value, _) in enumerate(row) if value is not None]
    for run in runs:
        assert {made.snapshots[at].rules for at, _ in run.points} == {run.counting.rules}
        places = [at for at, _ in run.points]
        assert places == list(range(places[0], places[-1] + 1))
    known = [value for value, _ in row if value is not None]
    assert made.extent("level") == ((min(known), max(known)) if known else None)


@pytest.mark.parametrize("count", [4_000, 7_777, 10_000])
def test_of_a_long_row_the_peaks_and_the_ends_are_kept(chance: Random, count: int) -> None:
    row = trend(levels(*(chance.random() for _ in range(count))))
    [run] = row.runs("level")
    assert len(run.points) < count / 2
    assert run.points == sorted(run.points)
    assert (run.points[0][0], run.points[-1][0]) == (0, count - 1)
    assert all(row.value("level", at) == value for at, value in run.points)
    heights = [value for _, value in run.points]
    assert (min(heights), max(heights)) == row.extent("level")


def test_of_thousands_that_stand_alone_some_are_kept() -> None:
    row = trend(levels(*(float(n) if n % 2 else None for n in range(8_000))))
    assert 200 < len(row.runs("level")) < 1_000


def test_only_a_line_of_the_vocabulary_ends_where_other_lists_begin() -> None:
    one = RecordedLists((RecordedList("Class 7", "0" * 16),), "CEFR-J 1.5")
    renamed = RecordedLists((RecordedList("Class 8", "0" * 16),), "CEFR-J 1.5")
    other = RecordedLists((RecordedList("Class 8", "1" * 16),), "CEFR-J 1.5")
    row = [
        snapshot(number, 3.0)._replace(
            figures={"level": 3.0, "words_above_a2": 9.0}, word_lists=lists
        )
        for number, lists in enumerate((NO_LISTS, one, renamed, other), 1)
    ]
    made = Trend(row[::-1])
    assert len(made.runs("level")) == 1
    assert [[at for at, _ in run.points] for run in made.runs("words_above_a2")] == [
        [0],
        [1, 2],
        [3],
    ]
