"""The outline kept by difference is the outline made from the whole text."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.outline import blocks, neighbours
from factbox.analysis.outline.item import Item
from factbox.analysis.outline.neighbours import Look
from factbox.analysis.text.document import Document
from factbox.analysis.text.paragraph import Paragraph
from factbox.analysis.text.place import Place

PLAIN = "Plain prose goes on for quite a while here, and says nothing that is of any interest."
LINES = [
    PLAIN,
    PLAIN,
    "",
    "",
    "First, we should go home.",
    "Second, you must stay.",
    "Third, all is well.",
    "Finally, they ought to pay.",
    "In sum, it is done.",
    "1. Buy milk",
    "2. Sell cows",
    "3. Go on",
    "(a) one thing",
    "(b) another thing",
    "# A heading",
    "## 1. A smaller heading",
    "## 2. Another",
    "```",
    "---",
    "References",
    "A Plain Title",
    "There are three ways to do it.",
    "There are two reasons: first, it is cold; second, it is late.",
    "One reason is that it rains.",
    "Another reason is that it snows.",
    "First he went away.",
    "11. First, we went.",
    "12. Second, we came.",
    "Step 1: open it",
    "Step 2: close it",
    "Conclusion",
]
HEADINGS = [
    "# A part",
    "## A chapter",
    "## Another chapter",
    "### A section",
    "## 1. First, a number",
    "## 2. A number",
    "# Conclusion",
    "## Notes",
    "An underlined one",
    "===",
    "------",
]
# Items that have more inside them, in one line.
PROPOSING = [
    "1. We should go. You must: (a) run; (b) stop. They ought to stay.",
    "They should, first, go; second, stay; and third, sing. We ought to go. You need to stop.",
    "We should go home now. It must be so.",
]
# Lines that enumerate nothing.
FILLING = [
    "",
    "Short",
    "It must end.",
    "and so it went on, from line to line,",
    "It was a line of prose of sixty characters, or a little more",
    PLAIN,
]
LINE = st.sampled_from([*LINES, *HEADINGS])
# Several enumerations in one line, each in the midst of another.
INLINE = st.lists(
    st.sampled_from(
        "First, go.|Second, stay.|Finally, act.|one, we go; two, we stay.|(1) go and (2) act|"
        "1) x|2) y|The third is work.|(a) this (b) that (c) both|people, first,|go".split("|")
    ),
    max_size=4,
).map(" ".join)
# Where, as a share of the text; how many lines go; what comes.
EDIT = st.tuples(st.floats(0, 1), st.integers(0, 4), st.lists(LINE, max_size=4))


@settings(max_examples=60)
@given(st.lists(LINE, min_size=1, max_size=40), st.lists(EDIT, min_size=1, max_size=8))
def test_it_is_the_same_after_any_edits(
    lines: list[str], edits: list[tuple[float, int, list[str]]]
) -> None:
    document = Document(lines)
    for share, going, coming in edits:
        first = round(share * len(lines))
        removed = min(going, len(lines) - first)
        document.replace(first, removed, coming)
        lines[first : first + removed] = coming
        assert document.metrics() == Document(lines).metrics()


@pytest.mark.parametrize("headings", [0, 1, 5])
@pytest.mark.parametrize("density", [0.05, 0.3, 1.0])
def test_it_is_the_same_in_a_long_text(
    density: float, headings: int, chance: random.Random
) -> None:
    cues = [*LINES, *HEADINGS * headings]
    if headings:
        # It would have all read anew, again and again.
        cues.remove("```")

    def line() -> str:
        return chance.choice(cues) if chance.random() < density else PLAIN

    lines = [line() for _ in range(300)]
    document = Document(lines)
    for _ in range(25):
        at = chance.randrange(len(lines))
        cut = chance.randrange(len(lines[at]) + 1)
        coming = chance.choice(
            [
                [lines[at][:cut] + "x" + lines[at][cut:]],
                [lines[at][:cut], lines[at][cut:]],
                [line()],
                [],
            ]
        )
        document.replace(at, 1, coming)
        lines[at : at + 1] = coming
        # As a book is measured, so long at a time: some is read then, some made.
        for _ in range(chance.choice([0, 1, 2, chance.randrange(400)])):
            document.measure_some(0.0)
        # Not after each: then several edits are one change.
        if chance.random() < 0.7:
            assert document.metrics().outline == Document(lines).metrics().outline


@pytest.mark.parametrize("density", [0.1, 0.5, 1.0])
def test_it_is_the_same_after_keys_pressed_in_any_line(
    density: float, chance: random.Random
) -> None:
    cues = [line for line in [*LINES, *HEADINGS, *PROPOSING] if line != "```"]

    def line() -> str:
        return chance.choice(cues) if chance.random() < density else chance.choice(FILLING)

    lines = [line() for _ in range(120)]
    document = Document(lines)
    for _ in range(80):
        at = chance.randrange(len(lines))
        cut = chance.randrange(len(lines[at]) + 1)
        key = chance.choice(["x", " ", ".", ""])
        lines[at] = lines[at][:cut] + key + lines[at][cut + (not key) :]
        document.replace(at, 1, [lines[at]])
        if chance.random() < 0.7:
            assert document.metrics().outline == Document(lines).metrics().outline


BLANK = [""] * 6


@pytest.mark.parametrize(
    ("lines", "at", "becomes"),
    [
        (["First, go.", "", "Second, stay.", "", "Conclusions", "==="], 4, "Conclusion"),
        (["A part", "===", *BLANK, "Words.", *BLANK, "B part", "==="], 0, "A long part"),
        (["note", "===", "", "First, go.", "", "Second, stay."], 0, "notes"),
        (["# A", *BLANK, "Words.", *BLANK, "", *BLANK, "# B"], 14, "so"),
        (["# A", *BLANK, "Words.", *BLANK, "so", *BLANK, "# B"], 14, ""),
        (["1. A", "", "(a) b", "", PLAIN, "", "(b) c", "", PLAIN, *BLANK, "x"], 8, PLAIN + "x"),
        (["# A", "(a) b", "", PLAIN, "", "(b) c", "", PLAIN, "", "# B"], 7, PLAIN[:-1]),
        (["# A", "(a) b", "", PLAIN, "", "(b) c", "", PLAIN, "", "# B"], 7, PLAIN + "More."),
        (["", *BLANK, "1. We should go.", "2. You must stay."], 0, "Title"),
        (["```", "1. Go", "2. Stay", "~~~", "Words."], 3, "```"),
        (["```", "1. Go", "2. Stay", "```", "Words."], 3, "~~~"),
    ],
)
def test_a_line_becomes_another(lines: list[str], at: int, becomes: str) -> None:
    document = Document(lines)
    for line in (becomes, lines[at], becomes):
        document.metrics()
        document.replace(at, 1, [line])
        now = [*lines[:at], line, *lines[at + 1 :]]
        assert document.metrics().outline == Document(now).metrics().outline


def test_what_is_found_in_turns_is_what_is_found_at_once(chance: random.Random) -> None:
    cues = [line for line in [*LINES, *HEADINGS] if line != "```"]
    lines = [chance.choice([PLAIN, PLAIN, PLAIN, *cues]) for _ in range(3_000)]
    document = Document([])
    document.replace(0, 0, lines)
    document.read_some()
    turns = 1
    while document.measure_some(0.0):
        turns += 1
    assert turns > 3
    assert not document.measure_some(0.0)
    assert document.metrics() == Document(lines).metrics()


def test_what_is_below_a_heading_stays_with_the_enumeration_that_it_is_in() -> None:
    # "## 3." has all read from the first of them on, and what is read anew ends there.
    lines = [
        "## A chapter",
        "2. Sell cows",
        "2. Sell cows",
        *("", ""),
        *["## 3. A chapter"] * 2,
        "One reason is that it rains. Another is that it snows.",
        PLAIN,
        *("## Notes", "## References"),
        *[PLAIN] * 3,
        "3. Go on",
        "11. First, we went.",
        *[PLAIN] * 4,
    ]
    document = Document(lines)
    for first, removed, coming in [
        (1, 0, ["", "In sum, it is done.", "Third, all is well."]),
        (8, 0, [""]),
        (4, 0, [PLAIN] * 3),
        (15, 1, [f"x{PLAIN}"]),
    ]:
        document.replace(first, removed, coming)
        lines[first : first + removed] = coming
        assert document.metrics() == Document(lines).metrics()


def items(lines: list[str]) -> list[list[int | None]]:
    outline = Document(lines).metrics().outline
    return [[item.ordinal for item in enumeration.items] for enumeration in outline]


def test_what_is_far_from_the_last_item_belongs_to_another_enumeration() -> None:
    first = ["First, we go.", "Second, we stay."]
    assert items([*first, *[PLAIN] * 140, "Third, we rest."]) == [[1, 2, 3]]
    assert items([*first, *[PLAIN] * 151, "Third, we rest."]) == [[1, 2]]
    assert items([*first, *[PLAIN] * 151, "First, we eat.", "Second, we sleep."]) == [
        [1, 2],
        [1, 2],
    ]


def test_an_item_goes_on_through_some_enumerations_inside_it_but_not_through_many() -> None:
    inside = ["First, we eat.", "Second, we sleep.", PLAIN]
    assert items(["1. We go.", *inside * 3, "2. We stay."]) == [[1, 2]]
    some = Document(["First, we go.", *inside * 3, "Second, we stay.", "Third, we rest."])
    assert some.metrics().outline[-1].items[-1].ordinal == 3
    assert items(["First, we go.", *inside * 12])[-1] == [1, 2]


def test_a_long_text_is_not_nested_ever_deeper() -> None:
    # Each begins inside the last item of the one before, which may still go on.
    lines = ["# A heading", *[f"{1 + n % 2}. An item" for n in range(2000)][::-1]]
    assert Document(lines).metrics().outline
    assert Document(["# A heading", *["1. An item", PLAIN] * 1000]).metrics().outline == ()


def test_an_edit_where_two_enumerations_meet_in_a_line_is_seen_by_both() -> None:
    lines = [
        "one thing,",
        "Third,",
        "people, First, go. Second, stay. Finally, act.. reasons. one, we go; two, we stay.",
    ]
    document = Document(lines)
    document.metrics()
    lines[2] = lines[2].replace("people", "peeple")
    document.replace(2, 1, [lines[2]])
    assert document.metrics() == Document(lines).metrics()


def test_an_item_that_others_go_on_behind_ends_with_what_it_is_in() -> None:
    lines = ["1) We go.", "2) We (1) eat and (2) sleep 1) well", PLAIN, "2) We stay."]
    (enumeration,) = Document(lines).metrics().outline
    assert not inside_out(enumeration.items, Place(0, 0), Place(len(lines), 0))


def inside_out(items: Sequence[Item], first: Place, end: Place) -> list[Item]:
    """The items that end before they begin, or do not lie in what they are inside."""
    bad = [item for item in items if not first <= item.start <= item.end <= end]
    for item in items:
        bad += inside_out(item.children, item.start, item.end)
    return bad


@settings(max_examples=300)
@given(st.lists(LINE | INLINE, min_size=1, max_size=12))
def test_every_item_lies_inside_what_it_is_in(lines: list[str]) -> None:
    end = Place(len(lines), 0)
    for enumeration in Document(lines).metrics().outline:
        assert not inside_out(enumeration.items, Place(0, 0), end)


def test_in_one_line_what_began_too_often_inside_an_item_ends_it_as_in_many() -> None:
    pair = "First, we should go on. Second, we must walk home. "
    in_one_line = items([pair * 40])
    assert in_one_line == [[1, 2]] * 40
    assert len(Document([pair * 1000]).metrics().outline) == 1000


WINTER = """\
A plan for the winter

First, Schools should stay open.

Schools should stay open.

Landlords ought to help.
Second, Schools@
should stay open.

Third, Families have to wait.

The state must pay for it.

Now we must act. Families have to wait.

In short, it is cold."""


def test_recommendations_as_far_apart_as_the_text_grew_are_not_taken_for_one_another() -> None:
    lines = WINTER.replace("@", " ").split("\n")
    document = Document(lines)
    document.metrics()
    new = ["It will take two years.", ""]
    document.replace(2, 0, new)
    outline = document.metrics().outline
    assert [child.gist for child in outline[0].items[-1].children] == [
        "The state must pay for it",
        "act",
        "Families have to wait",
    ]
    assert outline == Document([*lines[:2], *new, *lines[2:]]).metrics().outline


def test_a_long_line_is_looked_at_once_however_often_it_announces(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked = []

    def look(line: Paragraph) -> Look:
        looked.append(line.text)
        return neighbours.look(line)

    monkeypatch.setattr(blocks, "look", look)
    line = "There are three ways to do it. " * 100
    assert not Document([line]).metrics().outline
    assert looked == [line]
