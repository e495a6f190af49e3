"""The outline kept by difference is the one found from scratch, whatever is edited.

`--thorough` makes ten thousands of edits; another `--seed` makes others.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from textwrap import wrap
from typing import NamedTuple

import pytest

from factbox.analysis.outline.item import Enumeration, Item
from factbox.analysis.text.document import Document
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style

# Few of them, so that the same is often recommended twice.
SENTENCES = [
    "Schools should stay open.",
    "Families have to wait.",
    "Landlords ought to help.",
    "The state must pay for it.",
    "We need to act, and nobody else will.",
    "Prices rose again.",
    "It will take two years.",
    "That is what the council said in spring, before anybody had looked at the bills.",
    "“We should never have sold the mill,” she said.",
    "Who must pay?",
    "Nobody knew.",
]
ANNOUNCEMENTS = [
    "There are three reasons for this.",
    "It can be done in two ways:",
    "I propose four steps.",
    "Several things follow.",
    "We need three things: first, time; second, money; and third, luck.",
]
ORDINALS = [
    ("First,", "Second,", "Third,", "Fourth,"),
    ("First of all,", "Next,", "Then,", "Finally,"),
    ("The first reason is that", "The second is that", "A third reason is that", "Another is"),
    ("One reason is that", "Another reason is that", "A final reason is that", "Lastly,"),
    ("1.", "2.", "3.", "4."),
    ("(a)", "(b)", "(c)", "(d)"),
    ("11. First,", "12. Second,", "13. Third,", "14. At last,"),
    ("Step 1:", "Step 2:", "Step 3:", "Step 4:"),
]
CLOSINGS = ["In short, it is late.", "In conclusion, we must act.", "To sum up, all is well."]
HEADINGS = [
    ["# A part"],
    ["# Conclusion"],
    ["## A chapter"],
    ["## Another chapter"],
    ["## Notes"],
    ["### 1. A section"],
    ["### 2. Another section"],
    ["## There are two parts"],
    ["", "An underlined one", "==="],
    ["", "There are two ways", "---"],
]
LOOSE_LINES = [
    "---",
    "```",
    "~~~",
    "References",
    "What it costs",
    "and so it went on, from line to line,",
    "First we should (1) eat and (2) sleep. Second, go 1) on 2) off.",
    "12. Second, they came.",
]


def prose(chance: random.Random) -> str:
    return " ".join(chance.choices(SENTENCES, k=chance.choice([1, 1, 2, 3])))


def enumeration(chance: random.Random, deeper: int = 1) -> list[str]:
    """An announcement, some items with what belongs to them, a closing, or less than that."""
    lines = [chance.choice(ANNOUNCEMENTS), ""] if chance.random() < 0.5 else []
    gap = [""] if chance.random() < 0.7 else []
    for ordinal in chance.choice(ORDINALS)[: chance.randrange(1, 5)]:
        if chance.random() < 0.1:
            continue
        lines += [f"{ordinal} {prose(chance)}", *gap]
        if deeper and chance.random() < 0.2:
            lines += enumeration(chance, deeper - 1)
        elif chance.random() < 0.5:
            lines += [prose(chance), *gap]
    return [*lines, chance.choice(CLOSINGS)] if chance.random() < 0.4 else lines


def article(chance: random.Random) -> list[str]:
    """As a newspaper has it."""
    lines = ["A plan for the winter", ""]
    for _ in range(chance.randrange(1, 5)):
        lines += [prose(chance), ""] * chance.randrange(3)
        lines += [*enumeration(chance), ""]
    return lines


def notes(chance: random.Random) -> list[str]:
    """In Markdown, as somebody writes who is in a hurry."""
    lines: list[str] = []
    for _ in range(chance.randrange(3, 14)):
        parts = [
            chance.choice(HEADINGS),
            chance.choice(HEADINGS),
            [*enumeration(chance), ""],
            [prose(chance), ""],
            [*wrap(" ".join(prose(chance) for _ in range(3)), 48), ""],
            [chance.choice(LOOSE_LINES)],
            ["```", *enumeration(chance), chance.choice(["```", "~~~", ""])],
            [""] * chance.randrange(8),
        ]
        lines += chance.choice(parts)
    return lines or [""]


def long_text(chance: random.Random) -> list[str]:
    """Longer than what goes on from one item to the next."""
    lines: list[str] = []
    while len(lines) < 400:
        lines += chance.choice([article, notes])(chance)
        lines += [SENTENCES[7], ""] * chance.choice([0, 5, 80])
    return lines


class Edit(NamedTuple):
    first: int
    removed: int
    lines: list[str]


def any_edits(chance: random.Random, lines: list[str]) -> list[Edit]:
    """What one does at a time, in lines of which there is one at least."""
    at = chance.randrange(len(lines))
    line = lines[at]
    cut = chance.randrange(len(line) + 1)
    kind = chance.randrange(11)
    if kind == 0:
        return [Edit(at, 0, [chance.choice([prose, loose])(chance), ""])]
    if kind == 1:
        return [Edit(at, min(chance.choice([1, 1, 2, 3]), len(lines) - at), [])]
    if kind == 2:
        return [Edit(at, 1, [line[:cut], line[cut:]])]
    if kind == 3 and at + 1 < len(lines):
        return [Edit(at, 2, [line + chance.choice(["", " "]) + lines[at + 1]])]
    if kind in (4, 5):
        return [Edit(at, 1, [line[:cut] + chance.choice("abS .,:;?#-=`(1\u2028") + line[cut:]])]
    if kind == 6:
        return [Edit(at, 1, [line[:cut] + line[cut + 1 :]])]
    if kind == 7:
        words = line.split(" ")
        word = chance.choice("should must First, Second, and it three 2. (b) # winter".split())
        words[chance.randrange(len(words))] = word
        return [Edit(at, 1, [" ".join(words)])]
    if kind == 8:
        count = min(chance.choice([1, 2, 4]), len(lines) - at)
        to = chance.randrange(len(lines) - count + 1)
        return [Edit(at, count, []), Edit(to, 0, lines[at : at + count])]
    if kind == 9:
        return [Edit(at, chance.randrange(2), chance.choice([article, notes])(chance)[:9])]
    return [Edit(at, 1, [chance.choice([prose, loose])(chance)])]


def loose(chance: random.Random) -> str:
    return chance.choice([*ANNOUNCEMENTS, *CLOSINGS, *LOOSE_LINES, *enumeration(chance, 0), ""])


def told(items: Sequence[Item]) -> list[object]:
    """All that anybody can learn from items."""
    return [
        (
            *(item.ordinal, item.marker, item.gist, item.start, item.end),
            *(item.counts, item.has_children, told(item.children)),
        )
        for item in items
    ]


def outline_told(outline: Sequence[Enumeration]) -> list[object]:
    return [(each.announced, each.found, each.noun, told(each.items)) for each in outline]


def any_styles(chance: random.Random, lines: Sequence[str]) -> list[Style | None]:
    """Mostly none."""
    some = [
        Style(Kind.HEADINGS, 1),
        Style(Kind.HEADINGS, 2),
        Style(Kind.CODE),
        Style(Kind.FOOTNOTES),
    ]
    return [chance.choice(some) if chance.random() < 0.1 else None for _ in lines]


def make_edits(chance: random.Random, lines: list[str], number: int) -> int:
    """Make so many edits and compare after most; how often the outlines differed."""
    styles = any_styles(chance, lines)
    document = Document(lines, styles=styles)
    wrong = 0
    for _ in range(number):
        for first, removed, new in any_edits(chance, lines):
            new_styles = any_styles(chance, new)
            document.replace(first, removed, new, new_styles)
            lines[first : first + removed] = new
            styles[first : first + removed] = new_styles
        if not lines:
            lines.append("")
            styles.append(None)
            document.replace(0, 0, [""])
        # As a long text is measured, a slice at a time: an edit may come in between.
        for _ in range(chance.choice([0, 0, 1, 2, 5])):
            document.measure_some(0.0)
        if chance.random() < 0.8:
            whole = Document(lines, styles=styles)
            mine, right = document.metrics().outline, whole.metrics().outline
            wrong += outline_told(mine) != outline_told(right) or mine != right
    return wrong


KINDS: list[Callable[[random.Random], list[str]]] = [article, notes, long_text]


@pytest.mark.parametrize("kind", KINDS)
def test_the_outline_is_the_one_found_from_scratch(
    kind: Callable[[random.Random], list[str]], chance: random.Random, thorough: bool
) -> None:
    texts, edits = (3, 20) if kind is long_text else (25, 25)
    for _ in range(texts * (40 if thorough else 1)):
        assert make_edits(chance, kind(chance), edits) == 0


@pytest.mark.parametrize("chosen", [923, 1237])
def test_edits_that_once_led_to_another_outline(chosen: int) -> None:
    chance = random.Random(chosen)
    assert make_edits(chance, article(chance), 25) == 0


def test_an_outline_stays_that_of_the_text_that_it_was_found_in() -> None:
    lines = ["First, we should go. We must run.", "(a) fast", "(b) far", "Second, we rest."]
    document = Document(lines)
    before = document.metrics().outline
    document.replace(0, 4, ["1. Nothing", "2. Nothing", ""])
    document.metrics()
    assert outline_told(before) == outline_told(Document(lines).metrics().outline)


@pytest.mark.parametrize("mark", ["", "\u200b", "\u202e", "  "])
def test_a_section_ends_before_the_invisible_mark_that_begins_the_next_heading(
    mark: str,
) -> None:
    lines = ["One thing", "It is so.", "Two go to the river.", f"{mark}Another thing", "No."]
    heading = Style(Kind.HEADINGS, 2)
    styles = [heading, None, None, heading, None]
    document = Document(lines, styles=styles)
    document.metrics()
    lines[2] = "Three go to the yard."
    document.replace(2, 1, [lines[2]])
    [mine], [right] = (
        each.metrics().outline for each in (document, Document(lines, styles=styles))
    )
    assert outline_told([mine]) == outline_told([right])
    assert mine.items[0].end == (2, len(lines[2]))
