"""Thresholds: how they are written, and what is said of those that are wrong."""

from __future__ import annotations

from math import inf

import pytest

from factbox.analysis.figures.catalogue import names
from factbox.analysis.level.band import Band
from factbox.corpus.check.thresholds import ThresholdError, Thresholds, option_names


def taken(*pairs: tuple[str, str]) -> dict[str, Band]:
    """Return the bands after these thresholds."""
    thresholds = Thresholds()
    for name, value in pairs:
        thresholds.take(name, value)
    thresholds.check()
    return thresholds.bands


def complaint(*pairs: tuple[str, str]) -> str:
    """Return what is said of wrong thresholds."""
    with pytest.raises(ThresholdError) as caught:
        taken(*pairs)
    return str(caught.value)


def test_ranges_and_ends_are_taken_in_the_order_of_the_catalogue() -> None:
    bands = taken(("max-tokens", "1200"), ("level", "8-10"), ("min_mattr", "0.7"))
    assert bands == {"level": Band(8, 10), "tokens": Band(-inf, 1200), "mattr": Band(0.7, inf)}
    assert list(bands) == ["level", "tokens", "mattr"]


@pytest.mark.parametrize(
    ("value", "band"),
    [
        ("8-10", Band(8, 10)),
        ("8–10.5", Band(8, 10.5)),
        (" 8 - 10 ", Band(8, 10)),
        ("9", Band(9, 9)),
        ("-5-10", Band(-5, 10)),
        ("-10--5", Band(-10, -5)),
        ("-5", Band(-5, -5)),
    ],
)
def test_a_range_is_written_with_a_hyphen(value: str, band: Band) -> None:
    assert taken(("level", value)) == {"level": band}


def test_levels_of_words_are_written_by_name() -> None:
    assert taken(("level-at-95", "a2-B1")) == {"level_at_95": Band(2, 3)}
    assert taken(("max-level-at-95", "B1")) == {"level_at_95": Band(-inf, 3)}
    assert complaint(("max-level-at-95", "3")) == (
        "“3” is not a level for max-level-at-95; choose A1, A2, B1, B2 or beyond B2."
    )
    assert "write it like A1-A2" in complaint(("level-at-95", "easy"))


def test_later_thresholds_replace_earlier_ones_end_by_end() -> None:
    assert taken(("level", "8-10"), ("max-level", "12")) == {"level": Band(8, 12)}
    assert taken(("min-level", "3"), ("level", "8-10")) == {"level": Band(8, 10)}


@pytest.mark.parametrize(
    "value", ["", "easy", "10-8", "8-", "-", "nan", "inf", "1e3", "8-9-10"]
)
def test_what_is_no_range_says_how_to_write_one(value: str) -> None:
    assert complaint(("level", value)) == (
        f"“{value}” is not a range for level; write it like 8-10, lowest first, or use "
        "min-level or max-level."
    )


@pytest.mark.parametrize("value", ["", "many", "8-10", "nan", "1,200"])
def test_what_is_no_number_says_how_to_write_one(value: str) -> None:
    assert complaint(("max-tokens", value)) == (
        f"“{value}” is not a number for max-tokens; write it like 10 or 10.5."
    )


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("levle", "Did you mean level?"),
        ("max-tokns", "Did you mean max-tokens?"),
        ("max-words", "Did you mean max-tokens?"),
        ("kincaid", "Did you mean flesch-kincaid-grade?"),
        ("covered", "Did you mean covered-b2, covered-b1 or covered-a2?"),
        ("zzz", "“factbox check --help” lists all figures."),
    ],
)
def test_an_unknown_figure_names_near_ones(name: str, near: str) -> None:
    assert complaint((name, "1")) == f"There is no figure “{name}”. {near}"


def test_ends_that_leave_nothing_are_refused() -> None:
    assert complaint(("min-tokens", "900"), ("max-tokens", "800")) == (
        "min-tokens is above max-tokens, so no text can be inside; change one of them."
    )


def test_every_figure_has_its_thresholds() -> None:
    written = set(option_names())
    for key in names():
        assert {key, f"min-{key}", f"max-{key}"} <= written
        assert key.replace("_", "-") in written
    for name in written:
        value = "B1" if "level_at" in name.replace("-", "_") else "3"
        assert taken((name, value))
