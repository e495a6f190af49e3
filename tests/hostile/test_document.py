"""After random edits of hostile texts, the document equals one made from scratch."""

from __future__ import annotations

from random import Random

import pytest

from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.lines import split_lines
from factbox.analysis.text.place import Place

from .inputs import text
from .meaning import all_finite, numbers_in

_EDITS = 4


def test_after_any_edits_it_equals_the_document_made_from_scratch(
    seed: int, thorough: bool
) -> None:
    for number in range(10_000 if thorough else 15):
        try:
            edit_at_random(Random(f"{seed} {number}"))
        except BaseException as problem:
            problem.add_note(f"input {number} of seed {seed}")
            raise


def edit_at_random(chance: Random) -> None:
    rule = chance.choice(list(HeadlineRule))
    lines = [""]
    document = Document(lines, headline_rule=rule)
    for _ in range(_EDITS):
        first = chance.randrange(len(lines) + 1)
        removed = min(chance.choice([0, 0, 1, 2, 1000]), len(lines) - first)
        new = split_lines(text(chance))[0] if chance.random() < 0.8 else []
        lines[first : first + removed] = new
        document.replace(first, removed, new)
        while document.read_some():
            pass
        assert_as_from_scratch(chance, document, lines)


def assert_as_from_scratch(chance: Random, document: Document, lines: list[str]) -> None:
    metrics = document.metrics()
    scratch = Document(lines, headline_rule=document.headline_rule)
    assert metrics == scratch.metrics()
    assert all_finite(metrics)
    for _ in range(2 if lines else 0):
        start, end = place(chance, lines), place(chance, lines)
        part = document.part(start, end)
        assert part == scratch.part(start, end)
        assert all_finite(part)


def place(chance: Random, lines: list[str]) -> Place:
    index = chance.randrange(len(lines))
    return Place(index, chance.randrange(len(lines[index]) + 1))


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), -float("inf")])
def test_a_figure_that_is_not_finite_would_be_found(bad: float) -> None:
    part = Document(["First, we should go."]).metrics().whole
    assert len(list(numbers_in(part))) > 5
    assert not all_finite((part, [{"level": bad}]))
