"""Where a word stands, and what stands beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.rule_sets.rules import RULE_SETS, Rules
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.passage import Passage
from factbox.analysis.text.place import Place
from factbox.analysis.words.concordance import MOST, Concordance, Order, find_occurrences
from factbox.analysis.words.sought import TypeSought

LINES = ["We see a cat.", "", "A cat and a Dog; a bat"]


def concordance(
    lines: list[str],
    word: str,
    order: Order = Order.POSITION,
    times: HeadlineRule | None = None,
) -> Concordance:
    rule = times or HeadlineRule.ONCE
    document = Document(lines, headline_rule=rule)
    return at_once(find_occurrences(Passage.whole(document), TypeSought(document, word), order))


def shown(found: Concordance) -> list[tuple[str, str, str]]:
    return [(each.left, each.node, each.right) for each in found.occurrences]


def test_each_place_has_its_context() -> None:
    found = concordance(LINES, "a")
    assert shown(found) == [
        ("We see ", "a", " cat."),
        ("A cat and ", "a", " Dog; a bat"),
        ("A cat and a Dog; ", "a", " bat"),
    ]
    assert found.occurrences[1].start == Place(2, 10)
    assert found.occurrences[1].end == Place(2, 11)
    assert (found.found, found.paragraphs, found.again) == (3, 2, 0)


def test_case_is_kept_where_the_rule_set_keeps_it() -> None:
    assert shown(concordance(LINES, "A")) == [("", "A", " cat and a Dog; a bat")]


@pytest.mark.parametrize(
    ("order", "rights"),
    [
        (Order.POSITION, [" cat.", " Dog; a bat", " bat"]),
        # and, Dog, see: the nearest word decides, whatever its case.
        (Order.LEFT, [" Dog; a bat", " bat", " cat."]),
        # bat, cat, Dog
        (Order.RIGHT, [" bat", " cat.", " Dog; a bat"]),
    ],
)
def test_sorted(order: Order, rights: list[str]) -> None:
    assert [right for _, _, right in shown(concordance(LINES, "a", order))] == rights


def test_the_words_before_are_compared_from_the_nearest_on() -> None:
    lines = ["b y x", "a z x", "c y x"]
    lefts = [left for left, _, _ in shown(concordance(lines, "x", Order.LEFT))]
    assert lefts == ["b y ", "c y ", "a z "]


def test_a_headline_that_counts_twice_is_one_place() -> None:
    found = concordance(["A plan", "", "The plan."], "plan", times=HeadlineRule.TWICE)
    assert (found.found, found.again) == (2, 1)


def test_only_the_first_are_shown_and_all_are_counted() -> None:
    found = concordance(["a " * 3_000] * 4, "a")
    assert len(found.occurrences) == MOST == 10_000
    assert found.found == 12_000
    assert found.occurrences[-1].start == Place(3, 2 * 999)


def test_in_a_passage_its_end_is_the_end() -> None:
    document = Document(["one two three two"])
    passage = Passage(document, Place(0, 4), Place(0, 13))
    found = at_once(
        find_occurrences(passage, TypeSought(passage.document, "two"), Order.POSITION)
    )
    assert shown(found) == [("", "two", " three")]
    assert found.occurrences[0].start == Place(0, 4)


def test_a_word_that_is_not_there() -> None:
    found = concordance(LINES, "cow")
    assert found == Concordance("cow", [], 0, 0, 0)


def test_context_is_no_longer_than_is_read() -> None:
    [found] = concordance(["x " * 5_000 + "here " + "y " * 5_000], "here").occurrences
    assert max(len(found.left), len(found.right)) < 200


@given(
    st.lists(st.text("ab e\u0301\u0323,'😀", max_size=30), max_size=6),
    st.sampled_from(["a", "b", "ab", "\xe9", "a'b"]),
    st.sampled_from(Order),
)
def test_every_place_is_the_word_and_none_is_left_out(
    lines: list[str], word: str, order: Order
) -> None:
    document = Document(lines)
    found = at_once(
        find_occurrences(Passage.whole(document), TypeSought(document, word), order)
    )
    assert found.found == document.types()[word]
    assert len(set(found.occurrences)) == found.found
    for each in found.occurrences:
        text = lines[each.start.paragraph]
        assert text[each.start.offset : each.end.offset] == each.node
        assert document.part(each.start, each.end).box.tokens == 1
        assert text.startswith(each.left + each.node + each.right)


@pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)
def test_every_place_in_the_article_is_found(article: str, rules: Rules) -> None:
    document = Document(article.split("\n"), rules)
    whole = Passage.whole(document)
    for word, times in document.types().items():
        found = at_once(
            find_occurrences(whole, TypeSought(whole.document, word), Order.POSITION)
        )
        assert found.found + found.again == times
        for each in found.occurrences:
            assert [*map(rules.type_of, rules.find_tokens(each.node))] == [word]
