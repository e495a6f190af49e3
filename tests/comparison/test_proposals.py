"""Proposals find their counterparts."""

from __future__ import annotations

import pytest

from factbox.comparison.comparison import Comparison

from .revisions import compared

_INTRODUCTION = "The plan works in the following three ways, each of which is needed."
_BRIDGE = "the council should repair the old bridge before winter comes."
_SCHOOL = "all schools must open their libraries to the whole town."
_MARKET = "the market ought to move from the square to the harbour."


def _text(*proposals: str) -> str:
    ordinals = ("First", "Second", "Third")
    lines = (f"{a}, {b}" for a, b in zip(ordinals, proposals, strict=False))
    return "\n".join([_INTRODUCTION, *lines, "In sum, there is much to do."])


def _ordinals(comparison: Comparison) -> list[tuple[int | None, int | None]]:
    old, new = comparison.old.proposals, comparison.new.proposals
    return [
        (
            None if pair.old is None else old[pair.old].item.ordinal,
            None if pair.new is None else new[pair.new].item.ordinal,
        )
        for pair in comparison.proposals
    ]


def test_the_same_are_the_same() -> None:
    text = _text(_BRIDGE, _SCHOOL, _MARKET)
    assert _ordinals(compared(text, text)) == [(1, 1), (2, 2), (3, 3)]


def test_one_that_moved_up_is_known_by_its_gist() -> None:
    comparison = compared(_text(_BRIDGE, _SCHOOL, _MARKET), _text(_BRIDGE, _MARKET))
    assert _ordinals(comparison) == [(1, 1), (2, None), (3, 2)]


def test_two_that_changed_places() -> None:
    comparison = compared(_text(_BRIDGE, _SCHOOL, _MARKET), _text(_SCHOOL, _BRIDGE, _MARKET))
    assert _ordinals(comparison) == [(2, 1), (1, 2), (3, 3)]


def test_one_that_was_rewritten_keeps_its_ordinal() -> None:
    comparison = compared(
        _text(_BRIDGE, _SCHOOL, _MARKET),
        _text(_BRIDGE, "we should plant a tree for every child that is born.", _MARKET),
    )
    assert _ordinals(comparison) == [(1, 1), (2, 2), (3, 3)]


def test_one_that_came() -> None:
    comparison = compared(_text(_BRIDGE, _SCHOOL), _text(_BRIDGE, _SCHOOL, _MARKET))
    assert _ordinals(comparison) == [(1, 1), (2, 2), (None, 3)]


@pytest.mark.parametrize("step", [1, -1])
@pytest.mark.parametrize("number", [9, 90])
def test_many_find_their_counterparts_as_few_do(number: int, step: int) -> None:
    old = [f"## Plant elm{n} oak{n} ash{n} at old houses" for n in range(number)]
    new = [line.replace("old", "new") for line in old][::step]
    comparison = compared("\n".join(old), "\n".join(new))
    found = {(pair.old, pair.new) for pair in comparison.proposals}
    assert found == set(zip(range(number), range(number)[::step], strict=True))


def test_many_that_are_alike_are_paired_in_order() -> None:
    old, new = ("\n".join([f"## Buy {kind} milk"] * 90) for kind in ("good", "fresh"))
    found = [(pair.old, pair.new) for pair in compared(old, new).proposals]
    assert found == [(n, n) for n in range(90)]


def test_what_was_said_more_in_a_proposal_is_its_part() -> None:
    old = _text(_BRIDGE, _SCHOOL, _MARKET)
    comparison = compared(old, old.replace("whole town", "whole town and its guests"))
    (part,) = comparison.by_proposal(comparison.parts("tokens") or ())
    assert part.value == 3
    (pair,) = (comparison.proposals[i] for i in part.pairs)
    assert comparison.new.proposals[pair.new or 0].item.ordinal == 2


def test_a_paragraph_that_left_a_proposal_took_its_tokens_along() -> None:
    more = "Each of the books there has been read by somebody in this town, twice at least."
    old = _text(_BRIDGE, _SCHOOL, _MARKET).replace("\nThird", f"\n{more}\nThird")
    comparison = compared(old, _text(_BRIDGE, _SCHOOL, _MARKET) + "\n" + more)
    parts = {
        each.pairs: each.value
        for each in comparison.by_proposal(comparison.parts("tokens") or ())
    }
    tokens = len(more.split())
    assert parts == {(1,): -tokens, (): tokens}


def test_the_parts_of_the_articles_proposals_are_what_they_grew_by(article: str) -> None:
    lines = article.split("\n")
    paragraphs = [i for i, line in enumerate(lines) if len(line) > 300]
    lines.insert(paragraphs[-1], lines.pop(paragraphs[4]))
    comparison = compared(article, "\n".join(lines).replace("regional", "local and regional"))
    parts = {
        each.pairs: each.value
        for each in comparison.by_proposal(comparison.parts("tokens") or ())
    }
    for number, pair in enumerate(comparison.proposals):
        then = comparison.old.proposals[pair.old or 0].item.counts.tokens
        now = comparison.new.proposals[pair.new or 0].item.counts.tokens
        assert parts.get((number,), 0) == now - then


def test_the_articles_proposals_have_their_figures(article: str) -> None:
    comparison = compared(article, article)
    for pair in comparison.proposals:
        assert (
            comparison.old.proposals[pair.old or 0] == comparison.new.proposals[pair.new or 0]
        )
    tokens = [each.box.tokens for each in comparison.new.proposals]
    assert tokens == [227, 195, 417]
