"""Where two rule sets differ on a piece of text, and what that is called."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.rule_sets.differences import Cause, WordDifference, differences
from factbox.analysis.rule_sets.rules import (
    FACT_BOX,
    LETTERS_ONLY,
    RULE_SETS,
    TEXTSTAT,
    WORD_PROCESSOR,
    Rules,
)

PIECES = st.text(st.characters(exclude_categories=["Zs", "Zl", "Zp"])) | st.text(
    "aZé1½'’-–—/.@_$€,(“”*:\u0301\ud800漢", max_size=14
)


@pytest.mark.parametrize(
    ("piece", "one", "other", "found"),
    [
        ("word,", FACT_BOX, WORD_PROCESSOR, {}),
        ("state-of-the-art", FACT_BOX, WORD_PROCESSOR, {Cause.HYPHEN: -3}),
        ("state-of-the-art", FACT_BOX, TEXTSTAT, {Cause.HYPHEN: -3}),
        ("came—late", TEXTSTAT, FACT_BOX, {Cause.DASH: 1}),
        ("came--late", FACT_BOX, TEXTSTAT, {Cause.DASH: -1}),
        ("and/or", FACT_BOX, WORD_PROCESSOR, {Cause.SLASH: -1}),
        ("other's", FACT_BOX, LETTERS_ONLY, {Cause.APOSTROPHE: 1}),
        ("“that’s”", FACT_BOX, LETTERS_ONLY, {Cause.APOSTROPHE: 1}),
        ("a.b@c.org,", FACT_BOX, LETTERS_ONLY, {Cause.EMAIL: 3}),
        ("http://a.org", FACT_BOX, WORD_PROCESSOR, {}),
        ("http://a.org", FACT_BOX, LETTERS_ONLY, {Cause.WEB: 2}),
        ("3,000", FACT_BOX, WORD_PROCESSOR, {}),
        ("3:20", FACT_BOX, WORD_PROCESSOR, {Cause.NUMBER: -1}),
        ("3,000", FACT_BOX, LETTERS_ONLY, {Cause.NUMBER_ALONE: -1}),
        ("2026-11-24", FACT_BOX, WORD_PROCESSOR, {Cause.NUMBER: -2}),
        ("$", FACT_BOX, TEXTSTAT, {Cause.CURRENCY: -1}),
        ("$5", FACT_BOX, WORD_PROCESSOR, {Cause.CURRENCY: -1}),
        ("$5", FACT_BOX, TEXTSTAT, {Cause.CURRENCY: -1}),
        ("—", FACT_BOX, WORD_PROCESSOR, {Cause.SIGN: 1}),
        ("*", TEXTSTAT, WORD_PROCESSOR, {Cause.SIGN: 1}),
        ("U.S.", FACT_BOX, WORD_PROCESSOR, {Cause.POINT: -1}),
        ("B2B", FACT_BOX, LETTERS_ONLY, {Cause.DIGIT: 1}),
        ("2nd", FACT_BOX, LETTERS_ONLY, {}),
        ("snake_case", FACT_BOX, LETTERS_ONLY, {Cause.UNDERSCORE: 1}),
        ("_", FACT_BOX, WORD_PROCESSOR, {Cause.SIGN: 1}),
        ("中文，iPhone手机", FACT_BOX, LETTERS_ONLY, {Cause.CHARACTER: -3}),
        ("so…what", FACT_BOX, WORD_PROCESSOR, {Cause.OTHER: -1}),
        # Each cut for what it is.
        (
            "well-known—yes",
            FACT_BOX,
            TEXTSTAT,
            {Cause.HYPHEN: -1, Cause.DASH: -1},
        ),
    ],
)
def test_each_has_its_reason(
    piece: str, one: Rules, other: Rules, found: dict[Cause, int]
) -> None:
    summed: dict[object, int] = {}
    for reason, number, _, _ in differences(piece, one, other).tokens:
        summed[reason] = summed.get(reason, 0) + number
    assert {reason: number for reason, number in summed.items() if number} == found


def test_a_place_is_what_the_two_do_not_agree_on() -> None:
    [difference] = differences("(well-known),", FACT_BOX, TEXTSTAT).tokens
    assert "(well-known),"[difference.start : difference.end] == "well-known"
    # To a word processor, the punctuation is part of it.
    [difference] = differences("(well-known),", FACT_BOX, WORD_PROCESSOR).tokens
    assert (difference.start, difference.end) == (0, 13)


def test_a_word_with_other_syllables_is_named_with_both() -> None:
    [difference] = differences("“Era,”", FACT_BOX, TEXTSTAT).syllables
    assert (difference.reason, difference.number) == (WordDifference("era", 1, 2), 1)


@pytest.mark.parametrize(
    ("one", "other"), list(permutations(RULE_SETS, 2)), ids=lambda rules: rules.name
)
@settings(max_examples=60)
@given(piece=PIECES)
def test_they_add_up(one: Rules, other: Rules, piece: str) -> None:
    ones, others = one.find_tokens(piece), other.find_tokens(piece)
    found = differences(piece, one, other)
    assert sum(each.number for each in found.tokens) == len(others) - len(ones)
    assert sum(each.number for each in found.syllables) == sum(
        map(other.count_syllables, others)
    ) - sum(map(one.count_syllables, ones))
    for each in (*found.tokens, *found.syllables):
        assert 0 <= each.start < each.end <= len(piece)
