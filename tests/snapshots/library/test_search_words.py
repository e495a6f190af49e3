"""What is searched for, and where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.snapshots.library.search_words import LONGEST_SEARCH, SearchWords, folded

TEXT = "The naïve café’s CO-OPERATION, for the\ncommon good of all."


@pytest.mark.parametrize(
    "typed",
    [
        "common",
        "COMMON THE",
        "good common",
        "comm",
        "the com",
        '"the common good"',
        "“the common good”",
        "„the common good“",
        "« the common good »",
        "「the common good」",
        "naive cafe",
        "NAÏVE",
        "nai\u0308ve",
        "co-operation",
        '"common good" naive',
        '"common goo',
        "!!! good ???",
    ],
)
def test_what_occurs(typed: str) -> None:
    assert SearchWords(typed).are_in(TEXT)


@pytest.mark.parametrize(
    "typed",
    [
        "commons",
        "comm good",
        "ommon",
        '"good common"',
        "„good common“",
        '"common goo"',
        "good OR bad",
        "goo*d",
    ],
)
def test_what_does_not_occur(typed: str) -> None:
    assert not SearchWords(typed).are_in(TEXT)


@pytest.mark.parametrize("typed", ["", "   ", '""', "!?", "*", '"', "\0", "\ud800", "_"])
def test_what_looks_for_nothing(typed: str) -> None:
    assert not SearchWords(typed)


@given(st.text())
def test_whatever_is_typed_can_be_looked_for(typed: str) -> None:
    words = SearchWords(typed)
    assert words.are_in(typed[:LONGEST_SEARCH])
    assert words.excerpt(typed) or not typed.split()


@given(st.text())
def test_folding_is_character_for_character(text: str) -> None:
    import unicodedata

    assert len(folded(text)) == len(unicodedata.normalize("NFC", text))
    assert folded(folded(text)) == folded(text)


def test_an_excerpt_is_a_line_around_the_place() -> None:
    text = "before " * 50 + "here it\n\tstands " + "after " * 90
    excerpt = SearchWords("it").excerpt(text)
    assert excerpt.startswith("…before before here it stands after")
    assert excerpt.endswith(("after…", "afte…"))
    assert text.replace("\n\t", " ").find(excerpt.strip("…")) > 0


def test_an_excerpt_of_a_text_without_it_is_how_it_begins() -> None:
    assert SearchWords("it").excerpt("Not here.") == "Not here."


def test_a_line_of_a_megabyte_is_cut() -> None:
    excerpt = SearchWords("x").excerpt("a" * 1_000_000 + " x " + "b" * 1_000_000)
    assert excerpt.startswith("…x b")
    assert len(excerpt) < 400
