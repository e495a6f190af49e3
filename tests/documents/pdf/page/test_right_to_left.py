"""Words of Arabic and Hebrew are put in the order in which they are read."""

from __future__ import annotations

import pytest

from factbox.documents.pdf.page.right_to_left import (
    in_reading_order,
    number_in_reading_order,
)


@pytest.mark.parametrize(
    ("given", "lefts", "read"),
    [
        # As they are read already.
        ("שלום", [40, 30, 20, 10], "שלום"),
        # As they are seen, from left to right.
        ("םולש", [10, 20, 30, 40], "שלום"),
        ("םולש.", [10, 20, 30, 40, 5], "שלום."),
        # A ligature of two letters stands at one place.
        ("ال", [10, 10], "لا"),
        ("ءامب", [10, 20, 30, 40], "بماء"),
    ],
)
def test_letters_are_in_reading_order(given: str, lefts: list[float], read: str) -> None:
    assert in_reading_order(given, lefts) == read


def test_a_full_stop_stands_behind_its_number() -> None:
    assert number_in_reading_order(".2019") == "2019."
    assert number_in_reading_order("2019") == "2019"
