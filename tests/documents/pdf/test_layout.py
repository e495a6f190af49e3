"""What is not running text is known by its place, and columns are read one after the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factbox.analysis.text.left_out.kind import Kind
from factbox.documents.typed_out import TypedOut

Placed = tuple[float, float, float, str, str]
Typed = Callable[..., TypedOut]
Lines = Callable[..., list[Placed]]

LEFT = """
The left column tells how the house was
built, and who paid for it. Nobody knew
at that time how long it would stand,
and nobody asked. The stones came from
the river, the timber from the moun-
tains up there, and the money from a"""
RIGHT = """
cousin who had gone to sea and returned
with more than he had wished to explain
to the family or to anybody else there.
>The right column begins in the middle
of a sentence, and has a paragraph of
its own."""
FIRST = (
    "The left column tells how the house was built, and who paid for it. Nobody knew at that"
    " time how long it would stand, and nobody asked. The stones came from the river, the"
    " timber from the mountains up there, and the money from a cousin who had gone to"
    " sea and returned with more than he had wished to explain to the family or to anybody"
    " else there."
)
SECOND = "The right column begins in the middle of a sentence, and has a paragraph of its own."


def two_columns(lines_at: Lines) -> list[Placed]:
    return [*lines_at(LEFT), *lines_at(RIGHT, x=300)]


def test_columns_are_read_one_after_the_other(typed_out: Typed, lines_at: Lines) -> None:
    assert typed_out(two_columns(lines_at)).lines == [FIRST, SECOND]


def test_columns_that_were_drawn_row_by_row_are_read_one_after_the_other(
    typed_out: Typed, lines_at: Lines
) -> None:
    by_row = sorted(two_columns(lines_at), key=lambda each: (each[1], each[0]))
    assert typed_out(by_row).lines == [FIRST, SECOND]


def test_a_heading_over_all_columns_comes_first(typed_out: Typed, lines_at: Lines) -> None:
    heading = (150.0, 70.0, 20.0, "A House and its Stones in the Year", "B")
    text = typed_out([*two_columns(lines_at), heading])
    assert text.lines == [heading[3], FIRST, SECOND]
    assert [style and style.kind for style in text.styles] == [Kind.HEADINGS, None, None]


def test_a_paragraph_goes_on_over_pages(typed_out: Typed, lines_at: Lines) -> None:
    assert typed_out(lines_at(LEFT), lines_at(RIGHT)).lines == [FIRST, SECOND]


def test_where_paragraphs_are_indented_one_that_is_not_goes_on(
    typed_out: Typed, lines_at: Lines
) -> None:
    indented = [
        f">The {word} were planted by hand, year after year, on the slopes\nabove the town, and"
        f" whoever passes there in autumn may take what\nlies on the ground below the {word}."
        for word in ("apples", "pears", "plums", "cherries", "quinces")
    ]
    full = ">In winter nobody came. The paths up the hill were under the snow."
    following = lines_at(
        "Only the dogs went there at night, and what they found was theirs\nalone."
    )
    assert typed_out(lines_at("\n".join([*indented, full])), following).lines[-1] == (
        "In winter nobody came. The paths up the hill were under the snow. Only the dogs went"
        " there at night, and what they found was theirs alone."
    )
    # Without an indent anywhere, the sentence decides.
    flush = "\n\n".join([*indented, full]).replace(">", "")
    assert typed_out(lines_at(flush), following).lines[-1].startswith("Only the dogs")


def pages_with(
    lines_at: Lines, *around: tuple[float, float, Callable[[int], str]]
) -> list[list[Placed]]:
    """Return four pages of different texts, each with something `around` it."""
    words = ("orchards", "vineyards", "meadows", "gardens")
    return [
        [
            *lines_at(
                f"\nThere are many {word} in this country, and whoever has seen them in spring"
                f"\nwill come again. The people who own {word} are proud of them, and\nspeak of"
                f" little else.\n>Nobody counts the {word}."
            ),
            *((x, y, 9, text(number), "") for x, y, text in around),
        ]
        for number, word in enumerate(words, 1)
    ]


@pytest.mark.parametrize(
    "text",
    [
        lambda number: str(number + 40),
        lambda number: ("xi", "xii", "xiii", "xiv")[number - 1],
        lambda number: f"Page {number} of 4",
        lambda number: f"– {number} –",
        lambda number: "A Journey through the Country",
        lambda number: ("A Journey", "M. Traveller")[number % 2],
        lambda number: (
            f"{number + 6}   Chapter {number}, with a name of its own: {'abcd'[number - 1]}"
        ),
    ],
)
@pytest.mark.parametrize("y", [40, 800])
def test_heads_and_feet_are_left_out(
    typed_out: Typed, lines_at: Lines, text: Callable[[int], str], y: float
) -> None:
    pages = pages_with(lines_at, (280, y, text))
    assert typed_out(*pages).lines == typed_out(*pages_with(lines_at)).lines


def test_headings_at_the_top_of_pages_stay(typed_out: Typed, lines_at: Lines) -> None:
    pages = pages_with(lines_at)
    for number, page in enumerate(pages, 1):
        page.insert(0, (72, 60, 18, f"Chapter {number}", "B"))
    assert [line for line in typed_out(*pages).lines if line.startswith("Chapter")] == [
        f"Chapter {number}" for number in range(1, 5)
    ]


def test_numbers_of_lines_are_left_out(typed_out: Typed, lines_at: Lines) -> None:
    page = lines_at(LEFT)
    numbers = [(40, y, 8, str(number), "") for number, (_, y, *_) in enumerate(page, 1)]
    assert typed_out([*page, *numbers]).lines == typed_out(page).lines


def test_tables_are_read_row_by_row(typed_out: Typed, lines_at: Lines) -> None:
    rows = ["Item Price Years", "Hive 180 20", "Veil 35 5"]
    table = [
        (x, 300 + 14 * number, 11.0, cell, "")
        for number, row in enumerate(rows)
        for x, cell in zip((72, 180, 260), row.split(), strict=True)
    ]
    text = typed_out([*lines_at(LEFT), *table])
    assert text.lines[1:] == ["Item\tPrice\tYears", "Hive\t180\t20", "Veil\t35\t5"]
    assert [style and style.kind for style in text.styles[1:]] == [Kind.TABLES] * 3


def test_text_beside_the_page_is_not_seen(typed_out: Typed, lines_at: Lines) -> None:
    text = typed_out([*lines_at(LEFT), (700, 300, 11, "Printer's mark", "")])
    assert len(text.lines) == 1


def test_what_is_drawn_twice_is_typed_once(typed_out: Typed, lines_at: Lines) -> None:
    page = lines_at(LEFT)
    bold = [(x + 0.4, y, size, text, font) for x, y, size, text, font in page]
    assert typed_out([*page, *bold]).lines == typed_out(page).lines
