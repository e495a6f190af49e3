"""Lines become paragraphs; headings, lists, captions and notes are known."""

from __future__ import annotations

from collections.abc import Callable

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.typed_out import TypedOut

Placed = tuple[float, float, float, str, str]
Typed = Callable[..., TypedOut]
Lines = Callable[..., list[Placed]]

PROSE = """
It is said that the first bell of the town was cast from the cannon of a
ship that had been lost on the rocks, and that its voice can be heard at
sea. Whoever has heard it in a storm believes the story at once."""
BELL = (
    "It is said that the first bell of the town was cast from the cannon of a ship that had"
    " been lost on the rocks, and that its voice can be heard at sea. Whoever has heard it in"
    " a storm believes the story at once."
)


def test_a_short_line_ends_a_paragraph(typed_out: Typed, lines_at: Lines) -> None:
    page = lines_at(PROSE + PROSE)
    assert typed_out(page).lines == [BELL, BELL]


def test_items_of_a_list_are_paragraphs(typed_out: Typed, lines_at: Lines) -> None:
    items = """
1. The first item of this list runs over a line, because it has so much
>to say, and ends in the next.
2. The second item is short.
\u2022 A bullet stands before this one.
a) And this one has a letter."""
    assert typed_out([*lines_at(PROSE), *lines_at(items, y=150)]).lines[1:] == [
        "1. The first item of this list runs over a line, because it has so much to say, and"
        " ends in the next.",
        "2. The second item is short.",
        "• A bullet stands before this one.",
        "a) And this one has a letter.",
    ]


def test_a_number_within_a_sentence_is_no_item(typed_out: Typed, lines_at: Lines) -> None:
    text = """
It was rebuilt after the great fire by the people of the town in the year
190. They had collected the money for it in many years, and they were as
proud as their fathers."""
    assert len(typed_out(lines_at(text)).lines) == 1


def test_headings_are_known_by_size_and_weight(typed_out: Typed, lines_at: Lines) -> None:
    page = [
        (72.0, 60.0, 20.0, "The Bells of the Town", "B"),
        *lines_at(PROSE, y=100),
        (72.0, 165.0, 14.0, "How they were cast", "B"),
        *lines_at(PROSE, y=190),
        (72.0, 255.0, 11.0, "A note on bronze", "B"),
        *lines_at(PROSE, y=280),
    ]
    headings = [
        (text, style.level)
        for text, style in typed_out(page).paragraphs
        if style is not None and style.kind is Kind.HEADINGS
    ]
    assert headings == [
        ("The Bells of the Town", 1),
        ("How they were cast", 2),
        ("A note on bronze", 3),
    ]


def test_notes_stand_at_the_end_and_their_marks_are_dropped(
    typed_out: Typed, lines_at: Lines
) -> None:
    first = [
        *lines_at(PROSE),
        (72.0, 160.0, 11.0, "The founder was a stranger.", ""),
        (201.0, 156.0, 7.0, "1", ""),
        (210.0, 160.0, 11.0, "He stayed.", ""),
        (72.0, 757.0, 6.0, "1", ""),
        (76.0, 760.0, 8.5, "His name is in the books of the parish, as is the name of", ""),
    ]
    second = [
        *lines_at("The second bell is younger, and has no story."),
        (72.0, 760.0, 8.5, "his wife and of both their sons.", ""),
    ]
    text = typed_out(first, second)
    assert text.lines == [
        BELL,
        "The founder was a stranger. He stayed.",
        "The second bell is younger, and has no story.",
        "[1] His name is in the books of the parish, as is the name of his wife and of both"
        " their sons.",
    ]
    assert text.styles[-1] == Style(Kind.FOOTNOTES)


def test_exponents_stay(typed_out: Typed, lines_at: Lines) -> None:
    page = [
        *lines_at(PROSE),
        (72.0, 160.0, 11.0, "The floor has 40 m", ""),
        (157.2, 156.0, 7.0, "2", ""),
        (165.0, 160.0, 11.0, "and is dry.", ""),
    ]
    assert typed_out(page).lines[1] == "The floor has 40 m2 and is dry."


def test_captions_do_not_interrupt_a_paragraph(typed_out: Typed, lines_at: Lines) -> None:
    first, second = PROSE.strip().split("\n", 1)
    text = typed_out(
        lines_at(first),
        [(72.0, 90.0, 9.0, "Figure 1: The bell as it is today.", ""), *lines_at(second, y=130)],
    )
    assert text.lines == [BELL, "Figure 1: The bell as it is today."]
    assert text.styles == [None, Style(Kind.CAPTIONS)]


def test_contents_are_left_out(typed_out: Typed, lines_at: Lines) -> None:
    entries = "\n".join(f"Part {number} {'. ' * 40}{number * 7}" for number in range(1, 6))
    page = [(72.0, 60.0, 14.0, "Contents", "B"), *lines_at(entries)]
    assert typed_out(page, lines_at(PROSE)).lines == [BELL]


def test_lines_of_code_stay_apart(typed_out: Typed, lines_at: Lines) -> None:
    code = "\nring the bell\nring it again"
    text = typed_out([*lines_at(PROSE), *lines_at(code, y=160, font="M")])
    assert text.lines == [BELL, "ring the bell", "ring it again"]
    assert text.styles[1:] == [Style(Kind.CODE)] * 2


def test_an_initial_belongs_to_its_word(typed_out: Typed, lines_at: Lines) -> None:
    lines = PROSE.strip().split("\n")
    page = [
        (72.0, 100.0 + 13.2, 34.0, "I", ""),
        (84.0, 100.0, 11.0, lines[0][1:], ""),
        (84.0, 113.2, 11.0, lines[1], ""),
        (72.0, 126.4, 11.0, lines[2], ""),
    ]
    assert typed_out(page).lines == [BELL]


def test_letters_set_apart_are_words(typed_out: Typed, lines_at: Lines) -> None:
    letters = [
        (72.0 + 18 * place, 70.0, 14.0, letter, "B")
        for place, letter in enumerate("CHAPTER TWO")
        if letter != " "
    ]
    assert typed_out([*letters, *lines_at(PROSE)]).lines == ["CHAPTER TWO", BELL]


def test_web_addresses_are_joined_over_lines(typed_out: Typed, lines_at: Lines) -> None:
    text = """
Whoever wants to hear it may go to the page of the town, https://www.
example.org/bells/first.html, where it rings at all hours of the day for
everybody who asks."""
    assert "https://www.example.org/bells/first.html, where" in typed_out(lines_at(text)).text
