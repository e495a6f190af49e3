"""The words of a text, counted and measured by hand."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.rule_sets.rules import RULE_SETS, TEXTSTAT, Rules
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.passage import Passage
from factbox.analysis.text.place import Place
from factbox.analysis.words.type_list import TypeList, Word, list_types

# The corpus in five parts on which Gries (2008) shows his measure.
GRIES = [
    "b a m n i b e u p",
    "b a s a t b e w q n",
    "b c a g a b e s t a",
    "b a g h a b e a a t",
    "b a h a a b e a x a t",
]
LINES = st.lists(st.text("ab ", max_size=30) | st.text("abcdefgh ", max_size=30), max_size=12)


def words_of(lines: list[str], rule: HeadlineRule = HeadlineRule.ONCE) -> TypeList:
    return at_once(list_types(Passage.whole(Document(lines, headline_rule=rule))))


def word(listed: TypeList, wanted: str) -> Word:
    [found] = [each for each in listed.words if each.type == wanted]
    return found


def dp_by_definition(wanted: str, parts: list[list[str]]) -> Fraction:
    """Half the sum of all differences, as the paper has it."""
    tokens = sum(map(len, parts))
    times = sum(part.count(wanted) for part in parts)
    return sum(
        abs(Fraction(part.count(wanted), times) - Fraction(len(part), tokens)) for part in parts
    ) / Fraction(2)


def test_each_type_has_its_figures() -> None:
    listed = words_of(["We walk, we agree.", "", "We agree."])
    assert listed.tokens == 6
    assert listed.paragraphs == 2
    assert [(each.type, each.times, each.paragraphs) for each in listed.words] == [
        ("agree", 2, 2),
        ("walk", 1, 1),
        ("We", 2, 2),
        ("we", 1, 1),
    ]
    assert word(listed, "We").share == 2 / 6
    assert [each.syllables for each in words_of(["hyphenation by"]).words] == [1, 3]


@pytest.mark.parametrize(("letter", "dp"), [("a", 0.18), ("b", 0.02), ("e", 0.02)])
def test_the_example_of_gries(letter: str, dp: float) -> None:
    assert word(words_of(GRIES), letter).dp == dp


def test_a_word_in_one_place_is_near_one() -> None:
    listed = words_of(["so so", *["and on"] * 99])
    assert word(listed, "so").dp == 0.99


def test_no_dispersion_of_a_word_that_occurs_once() -> None:
    assert word(words_of(GRIES), "x").dp is None


def test_no_dispersion_in_a_single_paragraph() -> None:
    assert word(words_of(["a a b", "", "…"]), "a").dp is None


@given(LINES)
def test_dispersion_is_that_of_the_definition(lines: list[str]) -> None:
    parts = [line.split() for line in lines if line.split()]
    for each in words_of(lines).words:
        if len(parts) < 2 or each.times < 2:
            assert each.dp is None
        else:
            assert each.dp == float(dp_by_definition(each.type, parts))


@given(LINES, st.sampled_from(RULE_SETS), st.sampled_from(HeadlineRule))
def test_the_words_add_up_to_the_fact_box(
    lines: list[str], rules: Rules, rule: HeadlineRule
) -> None:
    document = Document(lines, rules, rule)
    box = document.metrics().whole.box
    listed = at_once(list_types(Passage.whole(document)))
    assert len(listed.words) == box.types
    assert sum(each.times for each in listed.words) == listed.tokens == box.tokens
    assert sum(Fraction(each.times, box.tokens) for each in listed.words) in (0, 1)


def test_a_headline_that_counts_twice_does_so_here() -> None:
    lines = ["A plan", "", "The plan is a good plan."]
    assert word(words_of(lines), "plan").times == 3
    twice = words_of(lines, HeadlineRule.TWICE)
    assert word(twice, "plan").times == 4
    assert word(twice, "plan").paragraphs == 2
    assert twice.tokens == 10


def test_the_article_has_its_types(article: str) -> None:
    listed = words_of(article.split("\n"), HeadlineRule.AUTOMATIC)
    assert (listed.tokens, len(listed.words)) == (1121, 498)
    assert sum(each.times * each.syllables for each in listed.words) == 2136


def test_under_textstats_rules_the_syllables_are_those_of_textstat(article: str) -> None:
    document = Document(article.split("\n"), TEXTSTAT)
    listed = at_once(list_types(Passage.whole(document)))
    counts = document.metrics().whole.counts
    assert sum(each.times for each in listed.words) == counts.tokens
    assert sum(each.times * each.syllables for each in listed.words) == counts.syllables


def test_a_passage_is_listed_by_itself() -> None:
    document = Document(["one two", "two three"])
    listed = at_once(list_types(Passage(document, Place(0, 4), Place(1, 3))))
    assert [(each.type, each.times) for each in listed.words] == [("two", 2)]


def test_in_alphabetical_order() -> None:
    listed = words_of(["zoo Apple résumé apple result Résumé"])
    assert [each.type for each in listed.words] == [
        "Apple",
        "apple",
        "result",
        "Résumé",
        "résumé",
        "zoo",
    ]


def test_no_words() -> None:
    assert words_of(["", " …"]) == TypeList([], 0, 0)


def test_one_endless_paragraph_is_cut() -> None:
    tokens = [f"w{number * number % 20_011}" for number in range(60_000)]
    work = list_types(Passage.whole(Document([" ".join(tokens)])))
    stops = 0
    while True:
        try:
            next(work)
        except StopIteration as end:
            listed: TypeList = end.value
            break
        stops += 1
    assert stops > 20
    assert {each.type: each.times for each in listed.words} == Counter(tokens)
