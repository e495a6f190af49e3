"""Cues that were moved, and no more than that."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.cues.cue import Cue, CueKind
from factbox.analysis.outline.moved_cues import moved_cues
from factbox.analysis.outline.stretch import Reading
from factbox.analysis.text.document import Document
from factbox.analysis.text.paragraph import Paragraph

BEFORE = "It was a long day, and then they all agreed on what follows. "
REASONS = BEFORE + "There are two reasons: (1) the cat is away, and (2) the mice are not."
LINES = [
    "A title",
    "",
    BEFORE + "First, we should all go home and rest for as long as we can.",
    "",
    REASONS,
    "",
    "Second, nobody must ever know how it all came to pass on that long day.",
    "",
    "In conclusion, it was a long day for everybody, and so it ended at last.",
]


def line(*cues: Cue) -> Paragraph:
    return Paragraph("x" * 99, cues=cues)


def cue(start: int, end: int) -> Cue:
    return Cue(CueKind.ITEM, start, end, gist=end + 1, sentence=90)


def test_all_that_are_behind_the_edit_move() -> None:
    old, new = (cue(5, 8), cue(40, 43)), (cue(5, 8), cue(41, 44))
    moved = moved_cues(line(*old), line(*new))
    assert moved is not None
    assert [moved.of(each) for each in old] == list(new)
    assert moved.of(cue(7, 9)) == cue(7, 9)
    assert moved.offsets == {0: 0, 5: 5, 8: 8, 9: 9, 40: 41, 43: 44, 44: 45, 90: 90}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([cue(5, 8)], []),
        ([cue(5, 8)], [cue(6, 9)._replace(ordinal=2)]),
        ([cue(0, 3)], [cue(1, 4)]),
        ([cue(5, 8), cue(20, 23)], [cue(20, 23), cue(5, 8)]),
        ([cue(5, 8), cue(12, 15)], [cue(5, 8), cue(13, 16)]),
        ([cue(5, 8), cue(9, 15)], [cue(5, 8), cue(10, 15)]),
    ],
    ids=["gone", "another", "from the start", "past each other", "far enough now", "apart now"],
)
def test_more_than_moved(old: list[Cue], new: list[Cue]) -> None:
    assert moved_cues(line(*old), line(*new)) is None


def test_something_before_what_was_first() -> None:
    """The item before it ended above, and ends in this line now."""
    lines = [
        "For one thing, it is late. ",
        "\u2028Second, below. ## Two Another reason is that it snows. First, we should go "
        "home and rest for a while. we need four things: first, bread; second, milk; and "
        "third, the cheese. ",
    ]
    document = Document(lines)
    assert len(document.metrics().outline) == 2
    lines[1] = "The " + lines[1]
    document.replace(1, 1, [lines[1]])
    assert document.metrics() == Document(lines).metrics()


@pytest.mark.parametrize("number", [2, 4])
@given(letters=st.text("abc ,é\U0001f600", min_size=1, max_size=9), at=st.integers(1, 55))
def test_the_outline_is_that_of_the_new_text(number: int, letters: str, at: int) -> None:
    document = Document(LINES)
    for end in range(len(letters) + 1):
        lines = list(LINES)
        lines[number] = lines[number][:at] + letters[:end] + lines[number][at:]
        document.replace(number, 1, [lines[number]])
        assert document.metrics() == Document(lines).metrics()


@pytest.mark.parametrize("number", [2, 4])
def test_nothing_is_read_again_for_it(number: int) -> None:
    document = Document(LINES)
    before = document.metrics().outline
    with patch.object(Reading, "read", side_effect=AssertionError):
        document.replace(number, 1, [LINES[number].replace("long", "very long", 1)])
        after = document.metrics().outline
    assert [each.found for each in after] == [each.found for each in before]
    assert after != before
