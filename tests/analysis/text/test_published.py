"""The published fact box that a text may begin with."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.text.counts import Counts, FactBox
from factbox.analysis.text.published import (
    Published,
    difference,
    published_text,
    read_published,
    rounded,
)

FULL = Published(Decimal("18.399"), Decimal("1121"), Decimal("498"), Decimal("0.444"))
AS_PUBLISHED = "Fact Box\n\nLevel: 18.399\n\nTokens: 1121\n\nTypes: 498\n\nTTR: 0.444"


@pytest.mark.parametrize(
    "text",
    [
        AS_PUBLISHED,
        AS_PUBLISHED.replace("\n\n", "\n"),
        AS_PUBLISHED.replace("\n\n", "\n \t\n\xa0\n"),
        AS_PUBLISHED.lower(),
        AS_PUBLISHED.upper(),
        "\n\n  \n" + AS_PUBLISHED,
        AS_PUBLISHED.replace("Fact Box", "  FactBox : "),
        # The figures speak for themselves.
        AS_PUBLISHED.removeprefix("Fact Box\n\n"),
        AS_PUBLISHED.replace(": ", "  :\t"),
        AS_PUBLISHED.replace("1121", "1,121"),
        "Fact Box\nTTR: 0.444\nTypes: 498\nTokens: 1121\nLevel: 18.399",
        # In one line, with whatever stands between.
        "Level: 18.399 Tokens: 1121 Types: 498 TTR: 0.444",
        "Level: 18.399 | Tokens: 1,121 | Types: 498 | TTR: 0.444",
        "Fact box\nLevel: 18.399, Tokens: 1121, Types: 498, TTR: 0.444",
        "Fact box\nLevel: 18.399 · Tokens: 1121\nTypes: 498; TTR: 0.444;",
    ],
)
def test_a_whole_box_is_read(text: str) -> None:
    lines = text.split("\n")
    assert read_published([*lines, "", "The text."]) == (FULL, len(lines))
    assert read_published(lines) == (FULL, len(lines))


@pytest.mark.parametrize(
    ("text", "published", "lines"),
    [
        ("Fact Box\nLevel: 3", Published(level=Decimal(3)), 2),
        ("Fact Box\nLevel: -1.250", Published(level=Decimal("-1.250")), 2),
        ("Tokens: 7\nTypes: 5", Published(tokens=Decimal(7), types=Decimal(5)), 2),
        (
            "Fact Box\nLevel: —\nTokens: 0\nTypes: 0\nTTR: —",
            Published(None, *[Decimal(0)] * 2),
            5,
        ),
        # Blank lines below the box belong to the text.
        ("Fact Box\nLevel: 3\n\n\nText", Published(level=Decimal(3)), 2),
        # A label that comes again is of the text.
        ("Fact Box\nLevel: 3\nLevel: 4\nTypes: 9", Published(level=Decimal(3)), 2),
        ("Fact Box\nLevel: 3\nText\nTypes: 9", Published(level=Decimal(3)), 2),
        ("Fact Box\nLevel: 3\nTypes: 9 of them", Published(level=Decimal(3)), 2),
        ("Fact Box\nLevel: 3\nFact Box", Published(level=Decimal(3)), 2),
    ],
)
def test_a_box_ends_where_its_figures_end(text: str, published: Published, lines: int) -> None:
    assert read_published(text.split("\n")) == (published, lines)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "The text.",
        "Fact Box",
        "Fact Box\n\nFact Box\nLevel: 3",
        "Fact Box\nThe text.",
        "Fact Box and more\nLevel: 3",
        "Level: 3",
        "Level: 3\n\nThe text.",
        "Level: 3\nLevel: 4",
        "Fact Box\nLevel: 3 Level: 4",
        "The text.\n" + AS_PUBLISHED,
        "Level: three\nTokens: many",
        "Level = 3\nTokens = 9",
        "My Level: 3\nTokens: 9",
        "Level 3\nTokens 9",
        "Level: 1.2.3\nTokens: 9",
        # More digits than any text has tokens: no figure, and none that a float can hold.
        f"Fact Box\nTokens: {'9' * 5000}",
        f"Fact Box\nLevel: {'9' * 400}",
    ],
)
def test_what_is_no_box_is_text(text: str) -> None:
    assert read_published(text.split("\n")) == (None, 0)


@pytest.mark.parametrize(
    ("figure", "decimals", "text"),
    [
        (18.399210526315795, 3, "18.399"),
        (0.4442462087421945, 3, "0.444"),
        (0.6666666, 3, "0.667"),
        (1121, 0, "1121"),
        (1, 3, "1.000"),
        (-3.4, 3, "-3.400"),
        (None, 3, "—"),
        (None, 0, "—"),
    ],
)
def test_rounded(figure: float | None, decimals: int, text: str) -> None:
    assert rounded(figure, decimals) == text


@pytest.mark.parametrize(
    ("figure", "published", "expected"),
    [
        # Rounded as the published figure was, so that figures that agree differ by nothing.
        (18.399210526315795, "18.399", "0"),
        (0.4442462087421945, "0.444", "0"),
        (0.4442462087421945, "0.44", "0"),
        (0.4442462087421945, "0.4", "0"),
        (18.6514917, "18.399", "0.252"),
        (18.6514917, "18", "1"),
        (1115, "1121", "-6"),
        (-1.5, "-1.25", "-0.25"),
    ],
)
def test_difference(figure: float, published: str, expected: str) -> None:
    assert difference(figure, Decimal(published)) == Decimal(expected)


def test_there_is_no_difference_without_both_figures() -> None:
    assert difference(None, Decimal(3)) is None
    assert difference(3.0, None) is None
    assert difference(None, None) is None


def test_published_text_is_written_as_the_article_has_it() -> None:
    box = FactBox(18.399210526315795, 1121, 498, 0.4442462087421945)
    assert published_text(box) == AS_PUBLISHED


@given(
    st.builds(
        Counts,
        sentences=st.integers(1, 99),
        tokens=st.integers(1, 10**6),
        syllables=st.integers(1, 10**7),
        common_words=st.just(10**6),
    ),
    st.integers(1, 10**6),
)
def test_what_is_published_can_be_read_again(counts: Counts, types: int) -> None:
    box = FactBox.of(counts, min(types, counts.tokens))
    lines = published_text(box).split("\n")
    published, end = read_published(lines)
    assert end == len(lines)
    assert published is not None
    for name in ("level", "tokens", "types", "ttr"):
        assert difference(getattr(box, name), getattr(published, name)) == 0


def test_a_box_without_values_can_be_read_again() -> None:
    lines = published_text(FactBox.of(Counts(), 0)).split("\n")
    assert read_published(lines) == (Published(None, Decimal(0), Decimal(0), None), len(lines))
