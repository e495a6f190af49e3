"""How far down the text a word falls."""

from __future__ import annotations

from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.place import Place
from factbox.analysis.words.sought import TypeSought
from factbox.analysis.words.ticks import find_ticks, place_of

BOX = ["Fact Box", "", "Level: 18.399", "Tokens: 6", "Types: 5", "TTR: 0.8", ""]


def test_a_tick_for_each_row_that_has_the_word() -> None:
    lines = ["so", "", "no", *["so so", "no"] * 2]
    document = Document(lines)
    found = at_once(find_ticks(document, TypeSought(document, "so")))
    assert [tick.row for tick in found.ticks] == [0, 3, 5]
    assert (found.found, found.rows) == (5, 7)


def test_a_long_paragraph_has_several_rows() -> None:
    document = Document(["so " + "no " * 500 + "so"])
    found = at_once(find_ticks(document, TypeSought(document, "so")))
    first, last = (tick.row for tick in found.ticks)
    assert first == 0
    assert last == found.rows - 1 > 15


def test_what_stands_above_the_text_has_rows_and_no_ticks() -> None:
    document = Document([*BOX, "Tokens", "", "are counted."])
    found = at_once(find_ticks(document, TypeSought(document, "Tokens")))
    assert [tick.row for tick in found.ticks] == [len(BOX)]


def test_a_tick_leads_to_the_word() -> None:
    document = Document(["", "re\u0301sume\u0301, then so"])
    found = at_once(find_ticks(document, TypeSought(document, "so")))
    assert place_of(document, TypeSought(document, "so"), found.ticks[0]) == (
        Place(1, 15),
        Place(1, 17),
    )
