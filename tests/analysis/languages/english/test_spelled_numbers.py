"""Numbers, written as words."""

from __future__ import annotations

import pytest

from factbox.analysis.languages.english.spelled_numbers import spelled, spelled_ordinal


@pytest.mark.parametrize(
    ("number", "cardinal", "ordinal"),
    [
        (1, "one", "first"),
        (12, "twelve", "twelfth"),
        (20, "twenty", "twentieth"),
        (43, "forty-three", "forty-third"),
        (100, "one hundred", "one hundredth"),
        (985, "nine hundred eighty-five", "nine hundred eighty-fifth"),
        (1000, "", ""),
    ],
)
def test_numbers_are_spelled(number: int, cardinal: str, ordinal: str) -> None:
    assert (spelled(number), spelled_ordinal(number)) == (cardinal, ordinal)
