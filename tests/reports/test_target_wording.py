"""Bands of figures, and how far a value is from one, in words."""

from __future__ import annotations

from math import inf

import pytest

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.level.band import Band
from factbox.reports.target_wording import band_shown, distance_of, mark_of, marks_in_words

BAND = Band(8, 10)


@pytest.mark.parametrize(
    ("key", "band", "shown"),
    [
        ("level", Band(8, 10.5), "8–10.5"),
        ("level", Band(8, inf), "from 8"),
        ("level", Band(-inf, -10), "up to −10"),
        ("level", Band(9, 9), "9"),
        ("tokens", Band(1000, 1200), "1,000–1,200"),
        ("level_at_95", Band(2, 4), "A2–B2"),
    ],
)
def test_a_band_is_shown(key: str, band: Band, shown: str) -> None:
    assert band_shown(figures()[key], band) == shown


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("level", "▲ above the target, ▼ below it."),
        ("szigriszt_pazos", "▲ above the target: easier; ▼ below it: harder."),
        ("lix", "▲ above the target: harder; ▼ below it: easier."),
    ],
)
def test_the_marks_of_a_score_say_what_is_harder(key: str, words: str) -> None:
    assert marks_in_words(figures()[key]) == words


@pytest.mark.parametrize(
    ("level", "words", "mark"),
    [
        (12.44, "2.4 above 8–10", "▲"),
        (10.01, "<0.1 above 8–10", "▲"),
        (10.0, "inside 8–10", ""),
        (8.0, "inside 8–10", ""),
        (-1.5, "9.5 below 8–10", "▼"),
        (None, "", ""),
    ],
)
def test_where_a_level_lies_in_words(level: float | None, words: str, mark: str) -> None:
    assert distance_of(level, BAND) == words
    assert mark_of(level, BAND) == mark


def test_a_band_of_one_grade() -> None:
    assert distance_of(9.0, Band(8, 8)) == "1.0 above 8"
