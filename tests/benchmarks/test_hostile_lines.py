"""What a line that is made to be slow costs; run with `--benchmark-only`.

A line eight times as long should take about eight times as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factbox.analysis.cues.find_cues import find_cues
from factbox.analysis.languages.english.english import ENGLISH

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

PIECES = [
    "First, ",
    "1. ",
    "(a) ",
    "should ",
    "one another ",
    "two ",
    "“First. ",
    "(1) one ",
    "1st. ",
    "first to secondly ",
    ", secondly, ",
    "first, second and ",
    "First (",
    "First “a ",
    "for but and again first ",
    "the second, ",
    "`",
    "=",
    " ",
    "*",
]


@pytest.mark.parametrize("length", [125_000, 1_000_000])
@pytest.mark.parametrize("piece", PIECES)
def test_cues_of_a_hostile_line(benchmark: BenchmarkFixture, piece: str, length: int) -> None:
    benchmark.group = f"cues of {piece!r} again and again"
    text = piece * (length // len(piece))
    benchmark(find_cues, text, [(0, len(text))], ENGLISH.cue_words)
