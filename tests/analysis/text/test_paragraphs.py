"""The sequence of paragraphs, held against a plain list."""

from __future__ import annotations

from functools import reduce
from operator import add

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
EDITS = st.lists(
    st.tuples(SHARE, SHARE, st.sampled_from([0, 1, 2, 15, 16, 17, 33, 300])),
    min_size=1,
    max_size=12,
)


@settings(max_examples=40)
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
    assert list(paragraphs.run(first, end)) == plain[first:end]
    assert paragraphs[first:end] == plain[first:end]
    assert paragraphs.sum(first, end).counts == reduce(
        add, (one.counts for one in plain[first:end]), Counts()
    )
    assert list(paragraphs.cued(first)) == [
        index for index, one in enumerate(plain) if one.cues and index >= first
    ]
    unread = [index for index, one in enumerate(plain) if not one.read]
    assert list(paragraphs.unread()) == unread
    assert paragraphs.waiting == len(unread)


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", " \t", "word"]), st.sampled_from([1, 2, 15, 16, 17, 200])
        ),
        max_size=6,
    ),
    st.integers(0, 600),
)
def test_which_are_visible(runs: list[tuple[str, int]], first: int) -> None:
    texts = [text for text, times in runs for _ in range(times)]
    paragraphs = Paragraphs()
    paragraphs.replace(0, 0, [read_paragraph(text, FACT_BOX) for text in texts])
    visible = [i for i, text in enumerate(texts) if text.strip() and i >= first]
    assert list(paragraphs.visible(first)) == visible
