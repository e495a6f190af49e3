"""A section below a heading that is read again: the outline is that of the whole text."""

from __future__ import annotations

import random

import pytest

from factbox.analysis.text.document import Document

PLAIN = "Plain prose goes on for quite a while here, and says nothing that is of any interest."
INSIDE = [
    "",
    "",
    PLAIN,
    PLAIN,
    "First, we should go home.",
    "Second, you must stay.",
    "Third, all is well.",
    "In sum, it is done.",
    "1. Buy milk",
    "2. Sell cows",
    "(a) one thing",
    "(b) another thing",
    "There are two ways to do it.",
    "A Plain Title",
    "They should, first, go; second, stay. We ought to go. You need to stop.",
]
HEADINGS = [
    ["# A part"],
    ["## A chapter"],
    ["## Another chapter"],
    ["### A section"],
    ["## 2. With a number"],
    ["## Conclusion"],
    ["## Notes"],
    ["", "An underlined one", "---"],
    ["", "A larger one", "==="],
]


def book(chance: random.Random, chapters: int) -> list[str]:
    """Lines of a text with so many headings."""
    lines = [chance.choice(INSIDE) for _ in range(chance.randrange(4))]
    for _ in range(chapters):
        lines += chance.choice(HEADINGS)
        lines += [chance.choice(INSIDE) for _ in range(chance.choice([0, 3, 20, 40]))]
    return lines


@pytest.mark.parametrize("chapters", [1, 3, 12])
def test_it_is_the_same_after_edits_near_each_other(
    chapters: int, chance: random.Random
) -> None:
    for _ in range(8):
        lines = book(chance, chapters)
        document = Document(lines)
        document.metrics()
        around = chance.randrange(len(lines))
        for _ in range(30):
            if chance.random() < 0.1:
                around = chance.randrange(len(lines))
            at = min(max(around + chance.randrange(-3, 4), 0), len(lines) - 1)
            cut = chance.randrange(len(lines[at]) + 1)
            head, tail = lines[at][:cut], lines[at][cut:]
            typed, other = f"{head}x{tail}", chance.choice(INSIDE)
            new = chance.choice([[head, tail], [typed], [other], [lines[at], PLAIN], []])
            if len(lines) == 1 and not new:
                continue
            document.replace(at, 1, new)
            lines[at : at + 1] = new
            # Not after each: then several edits are one change.
            if chance.random() < 0.7:
                assert document.metrics().outline == Document(lines).metrics().outline


BOOK = [
    "# A book",
    *["Words."] * 3,
    *(["## A chapter", *["Words.", ""] * 20, "1. One", "2. Two"] * 30),
    "",
    "An underlined chapter",
    "---",
    *["Words.", ""] * 20,
]
END = len(BOOK)


@pytest.mark.parametrize(
    ("at", "removed", "new"),
    [
        (10, 1, ["Wor", "ds."]),
        (10, 2, ["Words."]),
        (5, 0, ["Words."]),
        (700, 1, ["First, a word. Second, another."]),
        (700, 1, ["We should go."]),
        (44, 1, ["1. One", "1. Another"]),
        (45, 2, []),
        (END - 2, 1, ["Words.", ""]),
        (END, 0, ["More words."]),
        (END - 39, 3, ["Words."]),
    ],
)
def test_an_edit_below_a_heading_leaves_nothing_else_to_read(
    at: int, removed: int, new: list[str]
) -> None:
    document = Document(BOOK)
    document.metrics()
    for _ in range(2):
        document.replace(at, removed, new)
        is_more_left = document.measure_some(0.0)
        assert not is_more_left
        now = [*BOOK[:at], *new, *BOOK[at + removed :]]
        assert document.metrics().outline == Document(now).metrics().outline
        document.replace(at, len(new), BOOK[at : at + removed])
        assert document.metrics().outline == Document(BOOK).metrics().outline


@pytest.mark.parametrize(
    ("at", "removed", "new"),
    [
        (4, 1, ["## A chapter", ""]),
        (20, 1, ["## Another chapter"]),
        (20, 2, ["", "A title", "==="]),
        (46, 2, []),
        (4, 40, []),
        (2, 60, ["Words."]),
        (END - 41, 1, []),
        (END - 42, 1, ["Words."]),
    ],
)
def test_an_edit_of_a_heading_is_seen(at: int, removed: int, new: list[str]) -> None:
    document = Document(BOOK)
    document.metrics()
    document.replace(at, removed, new)
    now = [*BOOK[:at], *new, *BOOK[at + removed :]]
    assert document.metrics().outline == Document(now).metrics().outline


WORDS = ["Words."] * 12
NOTES = ["# A", *WORDS, "# Notes", *WORDS, "# B", *WORDS]
UNDER = ["# A", *WORDS, "", "A title", "===", *WORDS, "", "Another", "===", *WORDS]
THREE = ["# A", *WORDS, "# B", *WORDS, "# C", *WORDS]
NUMBERED = [
    "# A",
    "11. First, we went.",
    "It was late.",
    "",
    "12. Second, we came.",
    *WORDS,
    "# B",
    *WORDS,
    "# C",
]
RECOMMENDING = ["# A", "Words.", "We should go.", "We should be.", "We should do.", "# B"]
LEVELS = ["## A", *WORDS, "## B", *WORDS, "# C", "1. One", "2. Two", *WORDS, "# D", *WORDS]


@pytest.mark.parametrize(
    ("lines", "edits"),
    [
        # What was read again is what is taken when all is read again.
        (THREE, [(5, 1, ["1. One", "2. Two"]), (27, 1, ["Words."])]),
        (THREE, [(5, 1, ["1. One", "2. Two"]), (7, 1, []), (26, 1, ["## 2. Other"])]),
        # What stands behind it, in another enumeration, is found where it is now.
        (LEVELS, [(5, 0, WORDS), (39, 1, ["1. We should go."]), (38, 1, ["# See"])]),
        (LEVELS, [(2, 10, []), (18, 1, ["2. Two more"])]),
        (LEVELS, [(5, 0, [""]), (30, 1, ["We ought to."]), (3, 0, [""]), (33, 1, ["x"])]),
        # What is announced at its end is announced of the headings behind it.
        (LEVELS, [(12, 1, ["There are two parts."]), (25, 1, ["There are two parts."])]),
        (
            ["# A", *WORDS, "## B", *WORDS, "## C", "# D", "Words."],
            [(12, 1, ["There are two parts."]), (5, 2, ["Words."])],
        ),
        # What numbers paragraphs above numbers those below it, too.
        (NUMBERED, [(20, 2, ["1. One", "2. Two"]), (4, 1, ["12. It rained."])]),
        # What is recommended goes with its line.
        (RECOMMENDING, [(1, 0, ["Words."]), (2, 0, ["We should do."]), (1, 2, [])]),
        # What only moved along its line is read again where its heading is of no list.
        (
            ["# A", "1. We should go. You must: (a) run; (b) stop.", "## Notes", "Words."],
            [(1, 1, ["1. We should go. Yo must: (a) run; (b) stop."]), (3, 1, ["More:"])],
        ),
        # In notes nothing counts.
        (NOTES, [(18, 2, ["1. One", "2. Two"]), (5, 2, ["1. One", "2. Two"])]),
        (UNDER, [(14, 1, ["A longer title"]), (13, 1, ["Not blank"]), (13, 1, [""])]),
        (UNDER, [(5, 0, [""]), (15, 1, ["A longer title"])]),
        (UNDER, [(5, 0, [""]), (14, 1, ["Words."])]),
        (UNDER, [(16, 0, [""]), (15, 1, ["---"]), (29, 1, ["1. One"]), (28, 0, [""])]),
    ],
)
def test_one_edit_after_another(
    lines: list[str], edits: list[tuple[int, int, list[str]]]
) -> None:
    now = list(lines)
    document = Document(lines)
    document.metrics()
    for at, removed, new in edits:
        document.replace(at, removed, new)
        now[at : at + removed] = new
        assert document.metrics().outline == Document(now).metrics().outline
    # And all of them as one change.
    document = Document(lines)
    document.metrics()
    for at, removed, new in edits:
        document.replace(at, removed, new)
    assert document.metrics().outline == Document(now).metrics().outline


def test_edits_below_two_headings_are_both_seen() -> None:
    document = Document(THREE)
    document.metrics()
    document.replace(5, 1, ["1. One", "2. Two"])
    document.replace(20, 1, ["1. One", "2. Two"])
    now = [*THREE[:5], "1. One", "2. Two", *THREE[6:19], "1. One", "2. Two", *THREE[20:]]
    assert document.metrics().outline == Document(now).metrics().outline
