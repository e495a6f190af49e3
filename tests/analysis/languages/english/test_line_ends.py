"""Words that are divided at the end of a line."""

from __future__ import annotations

import pytest

from factbox.analysis.languages.english.line_ends import at_line_end


@pytest.mark.parametrize(
    ("before", "after", "between"),
    [
        ("powerful capabili", "ties and", ""),
        ("APPRO", "PRIATE", ""),
        ("the resi", "dents’ houses.", ""),
        # Not a word, or two of them.
        ("well", "known", "-"),
        ("state-of", "the-art", "-"),
        ("cross", "border", "-"),
        ("black", "board", "-"),
        ("Coca", "Cola", "-"),
        ("§", "a", "-"),
        # The hyphen stands for the rest of the word.
        ("pre", "and post-war", "- "),
        ("up", "to-date", "-"),
        ("for", "and", "- "),
    ],
)
def test_the_hyphen_goes_if_the_whole_is_a_word_and_the_parts_are_not(
    before: str, after: str, between: str
) -> None:
    assert at_line_end(before, after) == between
