"""The tree of what a text enumerates."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.outline.item import Enumeration, Item
from factbox.analysis.text.document import Document
from factbox.analysis.text.place import Place


def outline_of(text: str) -> tuple[Enumeration, ...]:
    return Document(text.split("\n")).metrics().outline


def only(text: str) -> Enumeration:
    (enumeration,) = outline_of(text)
    return enumeration


def extents(text: str, items: Sequence[Item]) -> list[str]:
    """The text of each item; lines joined by a bar."""
    lines = text.split("\n")
    found = []
    for item in items:
        part = lines[item.start.paragraph : item.end.paragraph + 1]
        part[-1] = part[-1][: item.end.offset]
        part[0] = part[0][item.start.offset :]
        found.append("|".join(line for line in part if line))
    return found


def gists(items: Sequence[Item]) -> list[str]:
    return [item.gist for item in items]


THREE = """The town can be saved in three ways.

First, it should mend the bridge.

It is old.

Second, the school must open. It will need a roof.

Third, more trees.

In a nutshell, money.

More words follow."""


def test_an_item_runs_to_the_next_and_the_last_to_the_closing_cue() -> None:
    assert extents(THREE, only(THREE).items) == [
        "First, it should mend the bridge.|It is old.",
        "Second, the school must open. It will need a roof.",
        "Third, more trees.",
    ]


def test_a_blank_line_less_between_two_items_leaves_the_last_as_long_as_it_is() -> None:
    long = THREE.replace(
        "Third, more trees.", "Third, more trees.\n\nOaks.\n\nElms.\n\nBirches."
    )
    ends = [item.end.paragraph for item in only(long).items]
    closer = long.replace("It is old.\n\n", "It is old.\n")
    assert [item.end.paragraph for item in only(closer).items] == [
        ends[0],
        *(end - 1 for end in ends[1:]),
    ]


def test_counts_what_was_announced_and_what_was_found() -> None:
    enumeration = only(THREE)
    assert (enumeration.announced, enumeration.found, enumeration.noun) == (3, 3, "ways")


def test_a_gist_is_the_clause_behind_the_first_modal_else_what_follows_the_marker() -> None:
    assert gists(only(THREE).items) == ["mend the bridge", "the school must open", "more trees"]


def test_an_item_knows_its_ordinal_and_its_marker() -> None:
    found = [(item.ordinal, item.marker) for item in only(THREE).items]
    assert found == [(1, "First"), (2, "Second"), (3, "Third")]


def test_an_item_is_measured() -> None:
    assert [item.counts.tokens for item in only(THREE).items] == [9, 10, 3]


def test_sentences_that_recommend_are_children() -> None:
    second = only(THREE).items[1]
    assert gists(second.children) == ["need a roof"]
    assert [(child.ordinal, child.marker) for child in second.children] == [(None, None)]
    assert extents(THREE, second.children) == ["It will need a roof."]


def test_an_enumeration_inside_an_item_is_its_children() -> None:
    text = """Two steps.

1. Plan it.
a. Choose a day.
b. Choose a town.
2. Do it."""
    first, second = only(text).items
    assert [child.marker for child in first.children] == ["a.", "b."]
    assert second.children == ()


def test_a_nested_enumeration_counts_what_was_announced_and_what_was_found() -> None:
    text = """1. Plan it in three steps. We must rest.
a. Choose a day.
b. Choose one of two towns: (i) Ayr; (ii) Rye.
2. Do it."""
    first, second = only(text).items
    [steps] = first.enumerations
    assert (steps.announced, steps.found, steps.noun) == (3, 2, "steps")
    assert [each.found for each in steps.items[1].enumerations] == [2]
    assert [child.marker for child in first.children] == [None, "a.", "b."]
    assert second.enumerations == ()


def test_numbers_that_do_not_rise_are_out_of_order() -> None:
    numbered = "## {}. One part\n\nIt is so.\n\n## {}. Another\n\nIt is not."
    assert only(numbered.format(1, 3)).in_order
    assert not only(numbered.format(3, 1)).in_order


def test_a_recommendation_belongs_to_the_innermost_item() -> None:
    text = """First, money. It must be found. How? (1) By tax, which should rise; (2) by debt.

Second, time."""
    first, _ = only(text).items
    assert [child.marker for child in first.children] == [None, "(1)", "(2)"]


def test_a_missing_item_is_missed() -> None:
    enumeration = only("I make three points.\n\nFirst, it is late.\n\nThird, it is dark.")
    assert (enumeration.announced, enumeration.found) == (3, 2)
    assert [item.ordinal for item in enumeration.items] == [1, 3]


def test_next_and_finally_take_the_ordinals_that_follow() -> None:
    items = only("First, boil it. Next, salt it. Finally, eat it.").items
    assert [item.ordinal for item in items] == [1, 2, 3]


def test_a_second_enumeration_is_one_of_its_own() -> None:
    text = """There are two reasons to go. First, the sea. Second, the sun.

There are two ways to get there.

First, by train. Second, on foot."""
    reasons, ways = outline_of(text)
    assert (reasons.noun, ways.noun) == ("reasons", "ways")
    assert extents(text, reasons.items) == ["First, the sea.", "Second, the sun."]


def test_the_announcement_of_the_next_enumeration_is_not_in_the_last_item() -> None:
    text = """First, the sea. It is warm.

Second, the sun.

There are two ways to get there.

First, by train.

Second, on foot."""
    assert extents(text, outline_of(text)[0].items)[1] == "Second, the sun."


def test_an_announcement_in_an_item_of_another_list_does_not_cut_that_short() -> None:
    text = "1. Salt it.\n2. Boil it.\n(a) Slowly.\n(b) In two steps.\n\n## Wash\n\n## Dry"
    _, letters, headings = outline_of(text)
    assert extents(text, letters.items) == ["(a) Slowly.", "(b) In two steps."]
    assert (headings.announced, gists(headings.items)) == (2, ["Wash", "Dry"])


def test_nothing_is_announced_where_no_number_is_near() -> None:
    enumeration = only("First, the sea. Second, the sun.")
    assert (enumeration.announced, enumeration.noun) == (None, None)


def test_a_heading_between_paragraphs_ends_an_item() -> None:
    text = """First, the bridge is old.

Second, the road is old. It was built in haste, and nobody has looked at it since.

What it costs

Nobody knows what all this will cost, and nobody has asked the people who would know."""
    assert extents(text, only(text).items)[1].endswith("looked at it since.")


def test_markdown_headings_of_one_level_are_items_and_the_title_is_not() -> None:
    text = "# Title\n\n## One part\n\nWords.\n\n### Detail\n\n## Another\n\nMore."
    items = only(text).items
    assert [(item.ordinal, item.marker, item.gist) for item in items] == [
        (1, "##", "One part"),
        (2, "##", "Another"),
    ]


def test_a_numbered_heading_is_one_item_with_its_number() -> None:
    items = only("## 1. Speed\n\nFast.\n\n## 3. Cost\n\nCheap.").items
    assert [(item.ordinal, item.gist) for item in items] == [(1, "Speed"), (3, "Cost")]


def test_what_stands_in_a_fence_is_code() -> None:
    assert outline_of("```\n# one\nls\n# two\nls\n```") == ()


@pytest.mark.parametrize(
    ("text", "markers"),
    [
        ("```\n\nFirst, go.\n\nSecond, stay.", ["First", "Second"]),
        ("First, go.\n\nSecond, stay.\n\n```\n\nThird, sing.", ["First", "Second", "Third"]),
        ("```\n1. a\n2. b\n```\n\nFirst, go.\n\nSecond, stay.", ["First", "Second"]),
        ("```\n1. a\n~~~\n2. b\n```\n\nFirst, go.\n\nSecond, stay.", ["First", "Second"]),
        ("~~~\n1. a\n2. b\n```\n", ["1.", "2."]),
    ],
)
def test_a_fence_that_nothing_closes_hides_nothing(text: str, markers: list[str]) -> None:
    assert [item.marker for item in only(text).items] == markers


def test_code_belongs_to_the_item_above_it_and_is_not_counted() -> None:
    item = only("1. Run:\n\n```\nls\n```\n\n2. Stop.").items[0]
    assert (item.end, item.counts.tokens) == ((4, 3), 2)


def test_a_fence_that_nothing_closes_leaves_other_code_what_it_is() -> None:
    text = "First, go.\n\nSecond, stay.\n{}\nIt is late.\n~~~\n1. a\n2. b\n~~~"
    for fence in ("```", "Code:"):
        assert [item.marker for item in only(text.format(fence)).items] == ["First", "Second"]


def test_a_rule_below_code_makes_no_heading_of_it() -> None:
    assert outline_of("# A\n\n```\nls\n\n```\n---\n\nWords.\n\n```\nls\n\n```\n---") == ()


UNDERLINED = """Buses
=====

Why
---

It is late.

How many
--------

Paint it red."""


def test_underlined_headings_of_one_level_are_items() -> None:
    items = only(UNDERLINED).items
    assert [(item.marker, item.gist) for item in items] == [
        ("Why", "Why"),
        ("How many", "How many"),
    ]
    assert extents(UNDERLINED, items)[0] == "Why|---|It is late."


@pytest.mark.parametrize(
    "text",
    [
        "It was late.\n\n---\n\nIt was early.\n\n---\n\nIt was noon.",
        "It was late.\n---\n\nIt was early.\n---\n\nIt was noon.",
        "Dear Ann\nThank you\n---\n\nTom\nHill Farm\n---",
        "Name | Age\n--- | ---\nTom | 3\n\nName | Age\n--- | ---\nAnn | 4",
        "# Top\n---\n## 2. Two",
    ],
)
def test_rules_and_tables_underline_nothing(text: str) -> None:
    assert outline_of(text) == ()


def test_a_rule_below_a_heading_leaves_it_what_it_is() -> None:
    text = "# Top\n---\n\n## 1. One\n\nIt is so.\n\n## 2. Two\n\nIt is not."
    assert gists(only(text).items) == ["One", "Two"]


def test_a_list_whose_items_are_lines_ends_with_its_last_line() -> None:
    text = "1. Salt it.\n2. Boil it.\n\nServe with bread and good cheese."
    assert extents(text, only(text).items)[1] == "2. Boil it."


def test_items_inside_a_sentence_end_with_it() -> None:
    text = "It fails twice: first, it is slow; and second, it is dear. We hope for more."
    assert extents(text, only(text).items) == ["first, it is slow; and", "second, it is dear."]
    assert gists(only(text).items) == ["it is slow", "it is dear"]


def test_a_last_item_in_a_line_has_as_many_sentences_as_the_others() -> None:
    text = (
        "First, the sea. It is warm. Second, the sun. It is hot. Third, the wind. It is cool."
    )
    last = only(f"{text} We went home.").items[-1]
    assert last.end.offset == len(text)


def test_what_the_paragraph_of_the_last_item_enumerates_is_inside_it() -> None:
    text = "First, go.\n\nSecond, stay for two reasons. First, it rains. Second, it pours."
    assert gists(only(text).items[-1].children) == ["it rains", "it pours"]


def test_a_last_item_ends_with_the_sentence_of_what_it_enumerates() -> None:
    text = (
        "It is one if (a) he enters, and (b) he (i) takes or (ii) breaks it. It is ten years."
    )
    last = only(text).items[-1]
    assert last.end == last.enumerations[0].end
    assert text[: last.end.offset].endswith("breaks it.")


def test_a_gist_is_taken_from_the_words_of_the_item_itself() -> None:
    text = (
        "1. Check it. Two signs matter: first, it is flat; second, it has to fit.\n2. Fill it."
    )
    assert gists(only(text).items) == ["Check it", "Fill it"]


def test_a_gist_is_what_stands_behind_an_aside() -> None:
    text = (
        "The first is rain. The second, and the worst, is snow. Third, and I mind it, it hails."
    )
    assert gists(only(text).items) == ["rain", "snow", "it hails"]


def test_a_marker_alone_takes_its_gist_from_the_next_line() -> None:
    assert gists(only("Step 1\n\nWash it.\n\nStep 2\n\nDry it well.").items) == [
        "Wash it",
        "Dry it well",
    ]


def test_numbered_paragraphs_of_a_judgment_are_no_items() -> None:
    text = """11. First, the court erred in law.

12. That was a question of law.

13. Second, it gave no reasons.

14. I would allow the appeal."""
    assert [item.marker for item in only(text).items] == ["First", "Second"]


def test_lines_above_the_first_are_not_looked_at() -> None:
    text = "Fact Box\nLevel: 1.0\nTokens: 2\n\n1. Salt it.\n2. Boil it."
    assert [item.start for item in only(text).items] == [Place(4, 0), Place(5, 0)]


def test_the_reference_article(article: str) -> None:
    lines = article.split("\n")
    counted = [index for index, line in enumerate(lines) if line.strip()][5 + 1 :]
    enumeration = only(article)
    assert (enumeration.announced, enumeration.found) == (3, 3)
    paragraphs = [
        (counted.index(item.start.paragraph) + 1, counted.index(item.end.paragraph) + 1)
        for item in enumeration.items
    ]
    assert paragraphs == [(2, 3), (4, 5), (6, 10)]
    assert enumeration.items[0].gist.startswith(
        "uphold the non-alignment policy while deepening cooperation, "
    )


PIECES = """
First, | Second, | Third, | First | 1. | 2. | 3. | 1) | 2) | (a) | (b) | (i) | (ii) | a. | b.
| # A | ## B | ## 1. C | Finally, | Next, | One reason | Another reason | The first reason is
| should go | will | must not | there are three reasons: | ; second, it | ; first, it | Overall,
| and third, to | In short, | Step 1: | Step 2: | One, | Two, | “First, | word word. | Heading
| References | \u2028 | \u00a0 | . | ? | ``` | \ud800 | 12. | 13. | 14. | === | ---
| ~~~ | 1st. | 2dly, | For one, | But, third, | , secondly, | The second, to | Title
| (1) foo | (2) bar
""".replace("\n", " ").split(" | ")
LINES = st.lists(st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join), max_size=14)


@given(LINES)
def test_items_are_in_order_and_inside_their_parents(lines: list[str]) -> None:
    outline = Document(lines or [""]).metrics().outline
    place = Place(0, 0)
    for enumeration in outline:
        assert enumeration.found == len(enumeration.items) > 0
        check(enumeration.items, place, Place(len(lines), 0), lines)
        place = enumeration.items[-1].end


def check(items: Sequence[Item], start: Place, end: Place, lines: list[str]) -> None:
    for item in items:
        assert start <= item.start < item.end <= end
        assert (item.ordinal is None) == (item.marker is None)
        assert item.gist
        if item.marker is not None:
            assert lines[item.start.paragraph].startswith(item.marker, item.start.offset)
        check(item.children, item.start, item.end, lines)
        start = item.end


def test_a_lesson_may_be_called_by_its_place_or_by_its_number() -> None:
    text = "My first lesson is patience.\n\nThe second lesson? Listen.\n\nLesson three: call."
    items = only(text).items
    assert [(item.ordinal, item.gist) for item in items] == [
        (1, "patience"),
        (2, "Listen"),
        (3, "call"),
    ]


PROSE = "Some prose that goes on for a while, as prose does, until it ends."


@pytest.mark.parametrize(
    "end",
    [
        "# Heading",
        "### Heading",
        "Heading\n-------",
        "What comes next",
        "In conclusion, all is well.",
    ],
)
@pytest.mark.parametrize("marker", ["First, {}", "1. {}", "Step 1: {}"])
def test_the_last_item_ends_before_a_heading_or_a_closing(marker: str, end: str) -> None:
    first = marker.format("this is one.")
    second = marker.replace("First", "Second").replace("1", "2").format("this is another.")
    text = f"{first}\n\n{PROSE}\n\n{second}\n\n{PROSE}\n\n{end}\n\n{PROSE}"
    items = only(text).items
    assert extents(text, items) == [f"{first}|{PROSE}", f"{second}|{PROSE}"]
