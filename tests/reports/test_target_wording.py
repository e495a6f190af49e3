"""Bands of figures, in words."""

from __future__ import annotations

from math import inf

import pytest

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.level.band import Band
from factbox.reports.target_wording import band_shown, marks_in_words


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
