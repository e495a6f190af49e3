"""Lines of a text and where they start."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.text.lines import split_lines


@pytest.mark.parametrize(
    ("text", "lines", "starts"),
    [
        ("", [""], [0]),
        ("one", ["one"], [0]),
        ("one\n", ["one", ""], [0, 4]),
        ("one\ntwo", ["one", "two"], [0, 4]),
        ("one\r\ntwo", ["one", "two"], [0, 5]),
        ("one\rtwo", ["one", "two"], [0, 4]),
        ("one\u2029two", ["one", "two"], [0, 4]),
        ("one\n\r\n\rtwo", ["one", "", "", "two"], [0, 4, 6, 7]),
        # A line separator, and what else str.splitlines cuts at, stays inside.
        ("one\u2028two", ["one\u2028two"], [0]),
        ("a\vb\fc\x1cd\x85e", ["a\vb\fc\x1cd\x85e"], [0]),
        # Offsets are code points.
        ("😀\n😀", ["😀", "😀"], [0, 2]),
        ("e\u0301\nx", ["e\u0301", "x"], [0, 3]),
    ],
)
def test_lines(text: str, lines: list[str], starts: list[int]) -> None:
    assert split_lines(text) == (lines, starts)


@given(st.text(st.sampled_from("ab😀\u0301\r\n\u2028\u2029\ud800")))
def test_lines_stand_where_they_start_and_nothing_but_line_ends_is_left_out(text: str) -> None:
    lines, starts = split_lines(text)
    ends = [start + len(line) for start, line in zip(starts, lines, strict=True)]
    assert lines == [text[start:end] for start, end in zip(starts, ends, strict=True)]
    between = [
        text[end:start] for end, start in zip([0, *ends], [*starts, len(text)], strict=True)
    ]
    assert between[0] == between[-1] == ""
    assert set(between[1:-1]) <= {"\n", "\r", "\r\n", "\u2029"}
