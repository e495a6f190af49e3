"""A text under all rule sets is what a document under each says, and accounts add up."""

from __future__ import annotations

from itertools import combinations, permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.languages.languages import language_of
from factbox.analysis.rule_sets.accounts import Account, RuleComparison, has_place
from factbox.analysis.rule_sets.differences import Cause
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import (
    FACT_BOX,
    RULE_SETS,
    TEXTSTAT,
    WORD_PROCESSOR,
    Rules,
    rule_sets,
    rules_named,
)
from factbox.analysis.rule_sets.side_by_side import SideBySide, Sides
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule

TEXTS = sorted((Path(__file__).parents[1] / "outline" / "texts").glob("*.txt"))
BOX = ["Fact Box", "Level: 3", "Tokens: 9", ""]
LINES = st.lists(
    st.sampled_from(
        [
            "",
            "A well-known thing",
            "It's 3,000 $5 — B2B, the U.S. (a@b.org).",
            "It went on",
            "and ended. So. No way.",
            "e\u0301ra İSTANBUL ß. Hmm!",
            "—",
        ]
    )
    | st.text(max_size=30).map(lambda text: " ".join(text.split())),
    max_size=8,
)


def sides_of(document: Document) -> Sides:
    return at_once(SideBySide().sides(document))


def assert_sides(
    lines: list[str], headline_rule: HeadlineRule = HeadlineRule.AUTOMATIC
) -> None:
    documents = [Document(lines, rules, headline_rule) for rules in RULE_SETS]
    every = [sides_of(document) for document in documents]
    for document in documents:
        theirs = document.metrics().whole
        for sides in every:
            ours = sides.parts[document.rules.name]
            assert ours.box == theirs.box
            assert ours.counts.sentences == theirs.counts.sentences
            assert ours.counts.syllables == theirs.counts.syllables
    for sides in every[1:]:
        assert (sides.again, sides.pieces) == (every[0].again, every[0].pieces)
    assert_adds_up(every[0])


def assert_adds_up(sides: Sides) -> None:
    for one, other in combinations(RULE_SETS, 2):
        account = at_once(RuleComparison(one, other).account(sides))
        before, after = sides.parts[one.name].counts, sides.parts[other.name].counts
        assert sum(item.number for item in account.tokens) == after.tokens - before.tokens
        syllables = sum(item.number for item in account.syllables)
        assert syllables == after.syllables - before.syllables


def account_of(text: str, one: Rules, other: Rules) -> Account:
    return at_once(RuleComparison(one, other).account(sides_of(Document(text.split("\n")))))


@settings(max_examples=30)
@given(LINES, st.booleans(), st.sampled_from(list(HeadlineRule)))
def test_any_text(lines: list[str], has_box: bool, headline_rule: HeadlineRule) -> None:
    assert_sides([*BOX * has_box, *lines], headline_rule)


@settings(max_examples=20)
@given(LINES, st.lists(st.tuples(st.integers(0, 6), LINES, st.sampled_from(RULE_SETS))))
def test_who_counted_before_counts_the_same(
    lines: list[str], edits: list[tuple[int, list[str], Rules]]
) -> None:
    document, side_by_side = Document(lines), SideBySide()
    for first, new, rules in edits:
        at = min(first, len(document.paragraphs))
        document.replace(at, min(2, len(document.paragraphs) - at), new)
        document.rules = rules
        # That is broken off by the next key.
        next(side_by_side.sides(document), None)
        assert at_once(side_by_side.sides(document)) == sides_of(document)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_texts_of_many_kinds(path: Path) -> None:
    assert_sides(path.read_text(encoding="utf-8").split("\n"))


def test_the_article(article: str) -> None:
    assert_sides(article.split("\n"))
    account = account_of(article, FACT_BOX, TEXTSTAT)
    assert [(item.reason, item.number) for item in account.tokens] == [
        # The published box counts it twice, textstat once.
        (Cause.HEADLINE, -6),
        (Cause.HYPHEN, -22),
        (Cause.CURRENCY, -1),
    ]


def test_an_item_has_its_examples_and_its_places() -> None:
    line = "A well-known, state-of-the-art, well-known, too — it is."
    [hyphens, signs] = account_of(line, FACT_BOX, WORD_PROCESSOR).tokens
    assert (hyphens.number, hyphens.places) == (-5, 3)
    assert hyphens.examples == ("well-known,", "state-of-the-art,")
    assert (signs.number, signs.places, signs.examples) == (1, 1, ("—",))
    comparison = RuleComparison(FACT_BOX, WORD_PROCESSOR)
    found = [line[start:end] for start, end in comparison.places_in(line, hyphens)]
    assert found == ["well-known,", "state-of-the-art,", "well-known,"]
    assert has_place(line, signs)
    assert not has_place("A plain line.", signs)


def test_words_that_weigh_little_are_not_named_one_by_one() -> None:
    table = "era about over any our economic strategic exchanges progress contributed agreed"
    words = [f"{word}{suffix}" for word in table.split() for suffix in ("", "s", "'s", "ly")]
    sides = sides_of(Document([" ".join(words * 2)]))
    assert_adds_up(sides)
    account = at_once(RuleComparison(FACT_BOX, TEXTSTAT).account(sides))
    assert len(account.syllables) < len(words)


@settings(max_examples=25)
@given(LINES)
def test_there_are_as_many_places_as_the_item_says(lines: list[str]) -> None:
    sides = sides_of(Document(lines, headline_rule=HeadlineRule.ONCE))
    for one, other in permutations(RULE_SETS, 2):
        comparison = RuleComparison(one, other)
        account = at_once(comparison.account(sides))
        for item in (*account.tokens, *account.syllables):
            found = [span for line in lines for span in comparison.places_in(line, item)]
            assert len(found) == item.places


@pytest.mark.parametrize("code", ["es", "it", "de", "sv", "pl"])
def test_the_main_figure_of_another_language_is_that_of_a_document(code: str) -> None:
    lines = ["Il gatto dorme, e la casa è grande: «bella», diceva.", "", "Maria l'ha vista."]
    language = language_of(code)
    sides = sides_of(Document(lines, rules_named(RuleName.FACT_BOX, language)))
    for rules in rule_sets(language):
        alone = Document(lines, rules).metrics().whole.counts
        assert sides.parts[rules.name].counts.grade == alone.grade
