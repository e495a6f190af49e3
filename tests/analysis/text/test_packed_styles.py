"""Styles come back from where they were kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.packed_styles import checked, packed, unpacked
from factbox.analysis.text.style import Style

HEAD, NOTE = Style(Kind.HEADINGS, 2), Style(Kind.FOOTNOTES)
STYLES = st.none() | st.builds(Style, st.sampled_from(list(Kind)), st.integers(0, 9))


@given(st.lists(STYLES))
def test_any_come_back(styles: list[Style | None]) -> None:
    stored = packed(styles)
    assert checked(stored) == stored
    assert list(unpacked(stored, len(styles))) == (styles if any(styles) else [])


def test_they_are_short() -> None:
    assert packed([]) == packed([None] * 1000) == ""
    styles = [HEAD, *[None] * 998, NOTE, NOTE]
    assert packed(styles) == '[[0,1,"headings",2],[999,2,"footnotes",0]]'


def test_a_kind_that_is_not_known_is_plain() -> None:
    assert unpacked('[[0,2,"of_tomorrow",1],[1,1,"headings",2]]', 3) == [None, HEAD, None]


def test_there_are_as_many_as_lines() -> None:
    stored = '[[1,9,"headings",2],[7,1,"headings",2],[9223372036854775807,1,"code",0]]'
    assert unpacked(stored, 2) == [None, HEAD]


@pytest.mark.parametrize(
    "stored",
    [
        "x",
        "1",
        "{}",
        "[1]",
        "[[]]",
        '[[0,1,"code"]]',
        '[[-1,1,"code",0]]',
        '[[0,1.5,"code",0]]',
        '[[true,1,"code",0]]',
        '[[0,1,["code"],0]]',
        '[[0,1,"headings",9223372036854775808]]',
        "[" * 100_000,
    ],
)
def test_what_is_none_is_refused(stored: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        checked(stored)
    with pytest.raises(ValueError, match=r"."):
        unpacked(stored, 3)
