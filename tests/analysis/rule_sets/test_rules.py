"""Rule sets: what each takes for a token, and where it stands."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import (
    FACT_BOX,
    LETTERS_ONLY,
    RULE_SETS,
    TEXTSTAT,
    WORD_PROCESSOR,
    Rules,
    rules_named,
)
from factbox.analysis.text.as_read import LEFT_OUT, AsRead

ANY_TEXT = st.text(st.characters(exclude_categories=()))
# What composes, what is moved, and what stands in the way of both.
TROUBLE = st.text(
    "ae'’-.@ $5²_\n\u0301\u0323\u0338\u0327\u0344\u0f71\u0f72\u0f73\u0f81\u1100\u1161\u11a8"
    "\uac00\u0958\u09c7\u09be\u212b\u2126\u2000\u03b1\u0345\ufb1d\ufb01\u1fb7ß",
    max_size=12,
)
EACH = pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)

LINE = "The state-of-the-art “DON'T” — it’s 3,000 U.S. $5 (a@b.org), B2B m² é."


@pytest.mark.parametrize(
    ("rules", "tokens"),
    [
        (
            FACT_BOX,
            "The state of the art DON'T it’s 3,000 U S $ 5 a@b.org B2B m2 é",
        ),
        (
            WORD_PROCESSOR,
            "The state-of-the-art “DON'T” — it’s 3,000 U.S. $5 (a@b.org), B2B m² é.",
        ),
        (
            LETTERS_ONLY,
            "The state of the art DON T it s U S a b org B B m é",
        ),
        (
            TEXTSTAT,
            "The stateoftheart DONT its 3000 US 5 aborg B2B m² é",
        ),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_the_tokens_of_a_line(rules: Rules, tokens: str) -> None:
    assert rules.find_tokens(LINE) == tokens.split()


def test_a_rule_set_is_found_by_its_name() -> None:
    assert [rules_named(name) for name in RuleName] == list(RULE_SETS)


@given(ANY_TEXT)
def test_a_word_processor_splits_as_python_does(text: str) -> None:
    text = text.replace(LEFT_OUT, "")
    assert WORD_PROCESSOR.find_tokens(text) == unicodedata.normalize("NFC", text).split()
    assert len(WORD_PROCESSOR.find_tokens(text)) == len(text.split())


@given(ANY_TEXT)
def test_letters_only_are_the_runs_of_letters_and_their_marks(text: str) -> None:
    read = AsRead(text).text
    kinds = "".join(unicodedata.category(character)[0] for character in read)
    runs = [read[match.start() : match.end()] for match in re.finditer("L[LM]*", kinds)]
    assert LETTERS_ONLY.find_tokens(text) == [unicodedata.normalize("NFKC", r) for r in runs]


@EACH
@settings(max_examples=100)
@given(text=ANY_TEXT | TROUBLE)
@example("e\u0301te\u0301 a\u0338b q\u0307\u0323 \u1100\u1161\u11a8 \u0301x")
def test_the_kth_span_is_where_the_kth_token_stands(rules: Rules, text: str) -> None:
    tokens, spans = rules.find_tokens(text), rules.find_token_spans(text)
    assert len(tokens) == len(spans)
    ends = [0, *(end for _, end in spans)]
    for token, (start, end), before in zip(tokens, spans, ends, strict=False):
        assert before <= start < end <= len(text)
        assert rules.find_tokens(text[start:end]) == [token]


@EACH
@settings(max_examples=100)
@given(text=ANY_TEXT | TROUBLE)
def test_no_token_reaches_across_white_space(rules: Rules, text: str) -> None:
    apart = [token for piece in text.split() for token in rules.find_tokens(piece)]
    assert rules.find_tokens(text) == apart


@EACH
def test_a_type_is_folded_where_the_rules_say_so(rules: Rules) -> None:
    assert (rules.type_of("By") == rules.type_of("by")) is (rules is not FACT_BOX)


@pytest.mark.parametrize(
    ("token", "syllables"),
    [("economic", 3), ("“economic,”", 3), ("(economic).", 3), ("—", 1), ("well-known,", 2)],
)
def test_punctuation_around_a_word_of_a_word_processor_has_no_syllables(
    token: str, syllables: int
) -> None:
    assert WORD_PROCESSOR.count_syllables(token) == syllables
