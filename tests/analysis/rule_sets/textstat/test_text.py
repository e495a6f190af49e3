"""The lines of a text while it is edited: by difference the same as from scratch."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.figures.readability import Readability
from factbox.analysis.rule_sets.textstat.figures import figures_of
from factbox.analysis.rule_sets.textstat.line import NOTHING, Line
from factbox.analysis.rule_sets.textstat.text import TextstatText
from factbox.analysis.rule_sets.textstat.tree import total

from .theirs import CHUNKS, assert_as_textstat

BITS = (
    "the It's a cat Dr. e.g. no. Yes! why? ... “Go,” well-known 3.14 — extraordinary "
    "İSTANBUL\u00a0x hmm. 'tis cooperation, \t . ?! 漢字。 😀 x"
).split(" ")


def line_by(chance: Random) -> str:
    return " ".join(chance.choices(BITS, k=chance.choice([0, 0, 1, 2, 3, 9])))


def lines_of(texts: list[str]) -> list[Line]:
    return [Line.of(text, CHUNKS) for text in texts]


def edit_by(chance: Random, lines: list[str]) -> tuple[int, int, list[str]]:
    """Where, how many lines go, and what comes: mostly a key, an Enter or a Backspace."""
    first = chance.randrange(len(lines) + 1)
    removed = min(chance.choice([0, 1, 1, 1, 1, 2, 3, 40, 400]), len(lines) - first)
    count = chance.choice([removed, removed, removed, 0, 1, 2, 3, chance.randrange(300)])
    return first, removed, [line_by(chance) for _ in range(count)]


def test_random_edits_of_a_long_text(chance: Random) -> None:
    lines = [line_by(chance) for _ in range(2_000)]
    text = TextstatText(lines_of(lines))
    for step in range(600):
        first, removed, new = edit_by(chance, lines)
        text.replace(first, removed, lines_of(new))
        lines[first : first + removed] = new
        assert len(text) == len(lines)
        assert text.sum() == total(lines_of(lines))
        if step % 40 == 0:
            assert_as_textstat("\n".join(lines), text.sum())


def test_every_edit_of_a_short_text_is_as_textstat_has_it(chance: Random) -> None:
    lines: list[str] = []
    text = TextstatText()
    for _ in range(400):
        first = chance.randrange(len(lines) + 1)
        removed = min(chance.randrange(4), len(lines) - first)
        new = [line_by(chance) for _ in range(chance.randrange(4 if len(lines) < 40 else 2))]
        text.replace(first, removed, lines_of(new))
        lines[first : first + removed] = new
        assert_as_textstat("\n".join(lines), text.sum())


def test_the_sum_of_any_run(chance: Random) -> None:
    lines = lines_of([line_by(chance) for _ in range(500)])
    text = TextstatText(lines)
    for _ in range(300):
        first, end = sorted(chance.choices(range(501), k=2))
        assert text.sum(first, end) == total(lines[first:end])
    assert text.sum(7, 7) == NOTHING


@settings(max_examples=30)
@given(st.lists(st.text(st.characters(exclude_characters="\n"), max_size=9), min_size=1))
def test_typed_key_by_key(lines: list[str]) -> None:
    text = TextstatText(lines_of([""]))
    typed = [""]
    for letter in "\n".join(lines):
        new = [typed[-1], ""] if letter == "\n" else [typed[-1] + letter]
        text.replace(len(typed) - 1, 1, lines_of(new))
        typed[-1:] = new
    assert_as_textstat("\n".join(lines), text.sum())


@pytest.mark.parametrize(("first", "removed"), [(-1, 1), (0, 4), (4, 0), (2, -1), (1, 3)])
def test_what_is_not_there_cannot_be_replaced(first: int, removed: int) -> None:
    text = TextstatText(lines_of(["a", "b", "c"]))
    with pytest.raises(IndexError):
        text.replace(first, removed, [])
    assert len(text) == 3


def test_lines_that_wait_to_be_read_count_as_nothing() -> None:
    text = TextstatText([NOTHING] * 1_000)
    assert figures_of(text.sum()) == Readability()
    text.replace(400, 1, lines_of(["The cat sat on the mat."]))
    assert text.sum() == Line.of("The cat sat on the mat.", CHUNKS)


@pytest.fixture
def additions(monkeypatch: pytest.MonkeyPatch) -> list[Line]:
    """Grows by one with every addition of two summaries."""
    made: list[Line] = []
    add = Line.__add__

    def counted(one: Line, other: Line) -> Line:
        made.append(one)
        return add(one, other)

    monkeypatch.setattr(Line, "__add__", counted)
    return made


@pytest.mark.parametrize("new", [0, 1, 2])
def test_an_edit_takes_few_additions_however_long_the_text_is(
    chance: Random, additions: list[Line], new: int
) -> None:
    lines = lines_of(["One. Two three four. Five"])
    text = TextstatText(lines * 50_000)
    # An hour of edits leaves it as good as it was.
    for _ in range(3_000):
        text.replace(chance.randrange(len(text)), 1, lines * chance.randrange(3))
    additions.clear()
    for _ in range(50):
        text.replace(chance.randrange(len(text)), 1, lines * new)
        figures_of(text.sum())
    assert 0 < len(additions) / 50 < 150


@pytest.mark.parametrize("where", [0.0, 0.3, 0.5, 1.0])
def test_so_does_one_of_a_text_that_grew_line_by_line(
    chance: Random, additions: list[Line], where: float
) -> None:
    lines = lines_of(["No mark in here"])
    text = TextstatText()
    for _ in range(10_000):
        text.replace(round(len(text) * where), 0, lines)
    for _ in range(200):
        additions.clear()
        text.replace(chance.randrange(len(text)), 1, lines)
        assert 0 < len(additions) < 40


def test_so_does_one_of_a_text_whose_parts_were_cut_away(
    chance: Random, additions: list[Line]
) -> None:
    lines = lines_of(["No mark in here"])
    text = TextstatText(lines * 60_000)
    while len(text) > 3_000:
        removed = chance.randrange(2_000)
        text.replace(chance.randrange(len(text) - removed), removed, lines * 3)
        additions.clear()
        text.replace(chance.randrange(len(text)), 1, lines)
        assert 0 < len(additions) < 45
