"""The sequence of paragraphs, held against a plain list."""

from __future__ import annotations

from functools import reduce
from operator import add

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.cues.cue import Cue, CueKind
from factbox.analysis.rule_sets.rules import FACT_BOX
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.paragraph import Paragraph, read_paragraph
from factbox.analysis.text.paragraphs import Paragraphs

CUES = (Cue(CueKind.CLOSING, 0, 1),)

Edit = tuple[float, float, int]


def paragraph(number: int) -> Paragraph:
    """One that can be told from all others; some with cues, some that wait to be read."""
    return Paragraph(
        f"paragraph {number}",
        Counts(1, number % 3, number, number * 2, number * 5, number * 4),
        cues=CUES if number % 7 == 0 else (),
        read=number % 11 != 0,
    )


def numbered(first: int, count: int) -> list[Paragraph]:
    return [paragraph(number) for number in range(first, first + count)]


def edit(paragraphs: Paragraphs, plain: list[Paragraph], edits: list[Edit]) -> None:
    """The same edits on both: where and how much as shares of what there is."""
    number = 0
    for place, share, count in edits:
        first = round(place * len(plain))
        removed = round(share * (len(plain) - first))
        new = numbered(number, count)
        number += count
        paragraphs.replace(first, removed, new)
        plain[first : first + removed] = new


SHARE = st.sampled_from([0.0, 0.25, 0.5, 0.99, 1.0]) | st.floats(0, 1)
# Pieces hold some hundred paragraphs: so do these, now and then.
EDITS = st.lists(
    st.tuples(SHARE, SHARE, st.sampled_from([0, 1, 2, 255, 256, 257, 512, 513, 900])),
    min_size=1,
    max_size=12,
)


@settings(max_examples=100)
@given(EDITS, SHARE, SHARE)
def test_it_is_what_a_list_is_after_any_edits(
    edits: list[Edit], place: float, share: float
) -> None:
    paragraphs, plain = Paragraphs(), list[Paragraph]()
    edit(paragraphs, plain, edits)
    first = round(place * len(plain))
    end = first + round(share * (len(plain) - first))

    assert len(paragraphs) == len(plain)
    assert list(paragraphs) == plain
    assert [paragraphs[index] for index in range(len(plain))] == plain
    assert list(paragraphs.run(first, end)) == plain[first:end]
    assert paragraphs[first:end] == plain[first:end]
    assert paragraphs.counts(first, end) == reduce(
        add, (one.counts for one in plain[first:end]), Counts()
    )
    assert list(paragraphs.cued(first)) == [
        index for index, one in enumerate(plain) if one.cues and index >= first
    ]
    unread = [index for index, one in enumerate(plain) if not one.read]
    assert list(paragraphs.unread()) == unread
    assert paragraphs.waiting == len(unread)


@settings(max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 560), st.integers(1, 40)), min_size=1, max_size=8))
def test_a_run_that_was_added_up_is_added_up_anew_after_an_edit_in_it(
    edits: list[tuple[int, int]],
) -> None:
    plain = numbered(0, 600)
    paragraphs = Paragraphs()
    paragraphs.replace(0, 0, list(plain))
    number = 600
    for first, count in edits:
        paragraphs.counts(1, 599)
        paragraphs.counts(first, first + 130)
        new = numbered(number, count)
        number += count
        paragraphs.replace(first, count, new)
        plain[first : first + count] = new
        for low, high in ((1, 299), (first, first + 130), (first + 1, first + count)):
            found = reduce(add, (one.counts for one in plain[low:high]), Counts())
            assert paragraphs.counts(low, min(high, 600)) == found


@pytest.fixture
def ten() -> Paragraphs:
    paragraphs = Paragraphs()
    paragraphs.replace(0, 0, numbered(0, 10))
    return paragraphs


@given(
    st.lists(
        st.tuples(st.sampled_from(["", " \t", "word"]), st.sampled_from([1, 2, 255, 256, 600])),
        max_size=6,
    ),
    st.integers(0, 1_500),
)
def test_which_are_visible(runs: list[tuple[str, int]], first: int) -> None:
    texts = [text for text, times in runs for _ in range(times)]
    paragraphs = Paragraphs()
    paragraphs.replace(0, 0, [read_paragraph(text, FACT_BOX) for text in texts])
    visible = [i for i, text in enumerate(texts) if text.strip() and i >= first]
    assert list(paragraphs.visible(first)) == visible


def test_an_empty_one() -> None:
    paragraphs = Paragraphs()
    assert len(paragraphs) == 0
    assert list(paragraphs) == []
    assert paragraphs.counts(0, 0) == Counts()
    with pytest.raises(IndexError):
        paragraphs[0]


def test_it_is_indexed_as_a_list(ten: Paragraphs) -> None:
    plain = numbered(0, 10)
    assert ten[-1] == plain[-1]
    assert ten[-10] == plain[0]
    assert ten[2:9:3] == plain[2:9:3]
    assert ten[7:3] == []
    assert ten[::-1] == plain[::-1]
    assert ten[8:2:-2] == plain[8:2:-2]


@pytest.mark.parametrize("index", [10, -11])
def test_there_is_nothing_beyond_its_ends(ten: Paragraphs, index: int) -> None:
    with pytest.raises(IndexError):
        ten[index]


@pytest.mark.parametrize(("first", "removed"), [(11, 0), (-1, 0), (0, 11), (10, 1), (3, -1)])
def test_what_is_not_there_cannot_be_replaced(
    ten: Paragraphs, first: int, removed: int
) -> None:
    with pytest.raises(IndexError):
        ten.replace(first, removed, numbered(90, 1))
    assert list(ten) == numbered(0, 10)
