"""Numbers of list items."""

from __future__ import annotations

import pytest

from factbox.documents.list_numbers import WRITTEN


@pytest.mark.parametrize(
    ("form", "numbers", "seen"),
    [
        ("lowerLetter", (1, 26, 27, 53), "a z aa aaa"),
        ("upperRoman", (4, 9, 40, 1999), "IV IX XL MCMXCIX"),
        ("ordinal", (1, 2, 3, 4, 11, 22, 113), "1st 2nd 3rd 4th 11th 22nd 113th"),
        ("cardinalText", (1, 21, 1000), "One Twenty-one 1000"),
        ("ordinalText", (3, 20, 1002), "Third Twentieth 1002nd"),
        ("chicago", (1, 4, 5), "* § **"),
        ("chineseCounting", (1, 10, 11, 20, 35), "一 十 十一 二十 三十五"),
        ("russianUpper", (1, 3), "А В"),
        ("decimalEnclosedCircle", (1, 20, 21), "① ⑳ 21"),
    ],
)
def test_numbers_are_written(form: str, numbers: tuple[int, ...], seen: str) -> None:
    assert " ".join(map(WRITTEN[form], numbers)) == seen


@pytest.mark.parametrize("form", WRITTEN)
@pytest.mark.parametrize("number", [-3, 0, 10**9])
def test_no_number_is_too_strange(form: str, number: int) -> None:
    assert len(WRITTEN[form](number)) < 20
