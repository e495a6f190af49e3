"""The headline of a text, and what it adds where it counts twice."""

from __future__ import annotations

import pytest

from factbox.analysis.text.counts import Counts
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.place import Place

BOX = "Fact Box\nLevel: 3\nTokens: 9"
TWENTY = " ".join(["word"] * 20)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("A headline\nThe text.", "A headline"),
        ("\n\n \t A headline \n\n\nThe text.", "A headline"),
        (f"{BOX}\n\nA headline\n\nThe text.", "A headline"),
        (f"{TWENTY}\nThe text.", TWENTY),
        ("Who said “No!” first\nText.", "Who said “No!” first"),
        ("Part one:\nText.", "Part one:"),
        ("A — dash —\nText.", "A — dash —"),
        # What follows may itself be anything that is not blank.
        ("A headline\nAnother line", "A headline"),
    ],
)
def test_headlines(text: str, headline: str) -> None:
    found = Document(text.split("\n")).metrics().headline
    assert found is not None
    assert found.text == headline


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        # Nothing follows.
        "A headline",
        "A headline\n\n \n",
        f"{BOX}\nA headline",
        # A sentence.
        "A sentence.\nText.",
        "A sentence!\nText.",
        "Is it?  \nText.",
        "And so on…\nText.",
        "He said “No.”\nText.",
        "(A sentence.)\nText.",
        "**A sentence.**\nText.",
        "一句话。\nText.",
        "هل؟\nText.",
        # Too long.
        f"{TWENTY} more\nText.",
        # Only the first paragraph can be one.
        "A sentence.\nA headline\nText.",
    ],
)
def test_no_headlines(text: str) -> None:
    assert Document(text.split("\n")).metrics().headline is None


def test_extent_of_a_headline() -> None:
    headline = Document(["", "  A headline ", "", "Text."]).metrics().headline
    assert headline is not None
    assert (headline.start, headline.end) == (Place(1, 2), Place(1, 12))


@pytest.mark.parametrize(
    ("rule", "published", "times"),
    [
        (HeadlineRule.ONCE, False, 1),
        (HeadlineRule.ONCE, True, 1),
        (HeadlineRule.TWICE, False, 2),
        (HeadlineRule.TWICE, True, 2),
        (HeadlineRule.AUTOMATIC, False, 1),
        (HeadlineRule.AUTOMATIC, True, 2),
    ],
)
def test_how_often_a_headline_counts(rule: HeadlineRule, published: bool, times: int) -> None:
    lines = ["Red apples", "", "We eat apples."]
    document = Document(BOX.split("\n") + lines if published else lines, headline_rule=rule)
    whole = document.metrics().whole
    # apples, We, Red, eat: twice the same type is one type. Two paragraphs stay two.
    headline = Counts(
        0, sentences=1, tokens=2, syllables=3, characters=9, letters=9, common_words=1
    )
    text = Counts(2, 1, tokens=3, syllables=4, characters=12, letters=11, common_words=1)
    assert whole.counts == sum([headline] * times, text)
    assert whole.box.types == 4


def test_the_headline_rule_can_change_and_is_named() -> None:
    document = Document(["Red apples", "We eat apples."])
    assert document.metrics().headline_rule is HeadlineRule.ONCE
    assert document.metrics().whole.counts.tokens == 5
    document.headline_rule = HeadlineRule.TWICE
    assert document.headline_rule is HeadlineRule.TWICE
    assert document.metrics().headline_rule is HeadlineRule.TWICE
    assert document.metrics().whole.counts.tokens == 7
    document.headline_rule = HeadlineRule.AUTOMATIC
    assert document.metrics().whole.counts.tokens == 5


def test_a_part_of_a_headline_counts_once() -> None:
    document = Document(["Red apples", "We eat apples."], headline_rule=HeadlineRule.TWICE)
    assert document.part(Place(0, 0), Place(0, 10)).counts.tokens == 4
    assert document.part(Place(0, 0), Place(1, 2)).counts.tokens == 5
    assert document.part(Place(0, 4), Place(1, 2)).counts.tokens == 2
    assert document.part(Place(0, 0), Place(0, 3)).counts.tokens == 1
