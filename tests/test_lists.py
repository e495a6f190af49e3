"""Tests of how lists stand in a row."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from factbox.lists import in_sentences, listed, quoted, with_colon, with_semicolons
from factbox.tr import translate_by


@pytest.fixture
def chinese() -> Iterator[None]:
    said = {
        "{one}, {next}": "{one}，{next}",
        "{one}; {next}": "{one}；{next}",
        "{name}: {said}": "{name}：{said}",
        "“%s”": "「%s」",
    }
    translate_by(lambda _context, text, _hint, _n: said.get(text, ""))
    yield
    translate_by(None)


def test_in_english() -> None:
    assert listed(["one", "", "two", "three"]) == "one, two, three"
    assert with_semicolons(["one", "", "two"]) == "one; two"
    assert with_colon("one", "two") == "one: two"
    assert quoted("one") == "“one”"


def test_in_the_language_of_the_window(chinese: None) -> None:
    assert listed(["一", "", "二"]) == "一，二"
    assert with_semicolons(["一", "二"]) == "一；二"
    assert with_colon("一", "二") == "一：二"
    assert quoted("一") == "「一」"


def test_sentences_stand_one_behind_another() -> None:
    assert in_sentences(["One.", "", "Two."]) == "One. Two."
    assert in_sentences(["一。", "", "二。"]) == "一。二。"


def test_without_items() -> None:
    assert listed([]) == ""
