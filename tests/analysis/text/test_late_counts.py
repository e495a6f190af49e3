"""Counts that are reckoned when somebody asks."""

from __future__ import annotations

from factbox.analysis.rule_sets.rules import FACT_BOX, TEXTSTAT
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.document import Document
from factbox.analysis.text.late_counts import LateCounts
from factbox.analysis.text.paragraph import read_paragraph

WORDS = "We should go. You must stay."


def test_they_are_the_sum_of_what_is_added_up_and_of_texts() -> None:
    counts = read_paragraph(WORDS, FACT_BOX).counts
    assert LateCounts((), FACT_BOX).counts == Counts()
    assert LateCounts((counts,), FACT_BOX).counts == counts
    assert LateCounts((WORDS, counts, WORDS), FACT_BOX).counts == counts + counts + counts


def test_they_are_the_same_where_the_same_is_counted_by_the_same_rules() -> None:
    assert LateCounts((WORDS,), FACT_BOX) == LateCounts((WORDS,), FACT_BOX)
    assert LateCounts((WORDS,), FACT_BOX) != LateCounts((WORDS, WORDS), FACT_BOX)
    assert LateCounts((WORDS,), FACT_BOX) != LateCounts((WORDS,), TEXTSTAT)


def test_those_of_an_item_are_of_the_text_that_it_was_found_in() -> None:
    lines = ["There are two ways. First, we go on foot. Second, we fly."]
    document = Document(lines)
    [enumeration] = document.metrics().outline
    document.replace(0, 1, ["Nothing."])
    document.metrics()
    assert [item.counts.tokens for item in enumeration.items] == [5, 3]
