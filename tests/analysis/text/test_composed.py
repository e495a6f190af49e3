"""Places that are found in a composed text, in the text as given."""

from __future__ import annotations

import pytest

from factbox.analysis.text.composed import Span, spans_as_given


def each_code_point(composed: str) -> list[Span]:
    """Each code point of `composed`, but for white space, as a span."""
    return [(i, i + 1) for i, character in enumerate(composed) if not character.isspace()]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", []),
        ("ab", ["a", "b"]),
        ("e\u0301a", ["e\u0301", "a"]),
        # What does not compose stands where it stood.
        ("e\u0301 a\u0338", ["e\u0301", "a", "\u0338"]),
        ("\u1100\u1161\u11a8\u1100", ["\u1100\u1161\u11a8", "\u1100"]),
        # Two marks change places: both may be either.
        ("q\u0307\u0323", ["q", "\u0307\u0323", "\u0307\u0323"]),
    ],
)
def test_each_is_found_where_it_came_from(text: str, places: list[str]) -> None:
    found = [text[start:end] for start, end in spans_as_given(text, each_code_point)]
    assert found == places
