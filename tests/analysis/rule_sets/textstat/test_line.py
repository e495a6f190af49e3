"""The summary of lines: what it says, and that it adds up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.rule_sets.textstat.line import NOTHING, TextstatLine

from .theirs import CHUNKS, summary, summed


def line(text: str) -> TextstatLine:
    return TextstatLine.of(text, CHUNKS)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", 0),
        (" ", 1),
        ("\n", 1),
        ("Stop. Go. Stop.", 1),
        ("We go home. We go home.", 2),
        # Two words, and then two.
        ("No way.\nNo way.", 1),
        # Three words, which a line break does not part.
        ("A headline\nWe go home. And so on!", 2),
        ("Not\none\nmark\nanywhere", 1),
        # The marks of an abbreviation end sentences too.
        ("We met Dr. Jones of the U.S. army today.", 2),
        ("It costs 3.14 dollars. It costs 4 dollars.", 2),
    ],
)
def test_sentences(text: str, sentences: int) -> None:
    assert summary(text).sentences == sentences


SOME = st.text("ab .!?'—\t", max_size=30).map(line)


@given(SOME, SOME, SOME)
def test_it_does_not_matter_what_is_added_first(
    one: TextstatLine, two: TextstatLine, three: TextstatLine
) -> None:
    assert (one + two) + three == one + (two + three)


@given(SOME)
def test_nothing_changes_nothing(some: TextstatLine) -> None:
    assert NOTHING + some == some == some + NOTHING


def test_no_lines_have_nothing() -> None:
    assert summed([]) == NOTHING
    assert NOTHING.sentences == NOTHING.sums.words == 0


def test_blank_lines_are_length_only() -> None:
    assert line("A cat sat.") + line("") + line("") == line("A cat sat.  ")
