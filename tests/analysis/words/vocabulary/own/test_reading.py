"""Word lists as people bring them, and files that are none."""

from __future__ import annotations

import csv
import io
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.words.vocabulary.own.list_error import WordListError
from factbox.analysis.words.vocabulary.own.reading import ReadList, read_list
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.tr import translate_by

WORDS = st.text("abcdefghijklmnopqrstuvwxyzé", min_size=2, max_size=12)
LEVELS = st.sampled_from([*WordClass][:5])
LISTS = st.dictionaries(WORDS, LEVELS, min_size=1, max_size=30)


def read(text: str) -> ReadList:
    return read_list(text, "Mine", ENGLISH.before_entries)


def levels(text: str) -> dict[str, str]:
    return {word: level.label for word, level in read(text).words.levels.items()}


def refusal(text: str) -> str:
    with pytest.raises(WordListError) as caught:
        read(text)
    return str(caught.value)


def test_a_word_a_line_is_a_list_of_known_words() -> None:
    found = read("# class 7b\nhouse\n\nTree\ndon’t\n").words
    assert found.levels == dict.fromkeys(("house", "tree", "don't"), WordClass.A1)
    assert not found.has_levels


def test_each_word_may_have_a_level() -> None:
    expected = {"house": "A1", "walk": "B2", "obscure": "beyond", "arcane": "beyond"}
    assert levels("house,A1\nwalk,b2\nobscure,beyond\narcane,C1") == expected
    assert levels("A1,house\nB2,walk\nbeyond,obscure\nC2,arcane") == expected


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_spreadsheets_separate_cells_in_their_own_way(between: str) -> None:
    rows = (("house", "A1"), ('"walk"', "A2"))
    assert levels("\r\n".join(map(between.join, rows))) == {"house": "A1", "walk": "A2"}


@pytest.mark.parametrize(
    ("heading", "row"),
    [
        ("word,level", "house,A1"),
        ("sep=;\nWort;Niveau", "house;A1"),
        ("headword,pos,CEFR,notes", "house,noun,A1,x"),
        ("Level;Word", "A1;house"),
    ],
)
def test_headings_are_tolerated(heading: str, row: str) -> None:
    assert levels(f"{heading}\n{row}") == {"house": "A1"}
    assert "is a heading." in read(f"{heading}\n{row}").in_words()


def test_a_heading_names_the_column_of_known_words() -> None:
    assert levels("word;translation\nhouse;Haus\ntree;Baum") == {"house": "A1", "tree": "A1"}


def test_entries_are_taken_as_teachers_write_them() -> None:
    text = "to walk\n a house\n1. tree\n• leaf\nbank (money)\ncolour/color\n“stone”,"
    assert set(levels(text)) == {
        *("walk", "house", "tree", "leaf", "bank", "colour", "color", "stone"),
    }


def test_the_lower_level_of_a_word_counts() -> None:
    assert levels("light,B1\nLight,A1\nlight,A2") == {"light": "A1"}


def test_entries_of_several_words_are_left_out_and_told() -> None:
    found = read("house\nice cream\ntree\nfather-in-law\nR2D2\nleaf\nstone")
    assert list(found.words.levels) == ["house", "tree", "leaf", "stone"]
    assert found.in_words() == (
        "3 entries, such as “ice cream” in line 2, are left out because they are not single "
        "words."
    )
    assert "“ice cream” in line 2 is left out" in read("house\nice cream").in_words()


def test_entries_are_quoted_as_the_window_quotes() -> None:
    translate_by(lambda _context, text, _hint, _n: "„%s“" if text == "“%s”" else "")
    said = read("house\nice cream").in_words()
    translate_by(None)
    assert said.startswith("„ice cream“ in line 2")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "There are no words in it."),
        ("# nothing\n\n", "There are no words in it."),
        ("house,A1\ntree", "Line 2 has no level, unlike other lines: “tree”."),
        ("house,A1\n\ntree,A7", "Line 3 has “A7” where a level should be."),
        ("house;Haus\ntree;Baum", "Line 1 has “Haus” where a level should be."),
        ("apple, pear, plum", "Line 1 has “pear” where a level should be."),
        ("It was the best of times, it was the worst of times", "Line 1 has 12 words: “It was"),
        ("house\n" + 10_000_000 * "x", "Line 2 has 10,000,000 characters: “xxx"),
        ("Shall I compare\nthee to\na summer day", "Line 1 is not a single word: “Shall I"),
        ("house\n" * 200_001, "Line 200001 is one too many."),
        ("12\n13\n14", "Line 1 is not a single word: “12”."),
    ],
)
def test_a_text_that_is_no_list_is_refused_with_its_line(text: str, why: str) -> None:
    assert refusal(text).startswith(why)


@given(
    LISTS,
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
)
def test_a_list_that_a_spreadsheet_wrote_comes_back(
    expected: dict[str, WordClass], between: str, quoting: Literal[0, 1]
) -> None:
    file = io.StringIO()
    rows = [(word, level.label) for word, level in expected.items()]
    csv.writer(file, delimiter=between, quoting=quoting).writerows([("Wort", "Stufe"), *rows])
    found = read(file.getvalue()).words
    assert found.levels == expected
    assert found.has_levels


@given(st.text())
def test_any_text_is_a_list_or_is_refused_in_a_sentence(text: str) -> None:
    refused = ""
    try:
        assert read(text).words.levels
    except WordListError as problem:
        refused = str(problem)
    assert not refused or refused.endswith((".", "house,A1"))


@given(LISTS)
def test_the_same_words_have_the_same_digest(expected: dict[str, WordClass]) -> None:
    lines = [f"{word},{level.label}" for word, level in expected.items()]
    one, other = read("\n".join(lines)), read("\r\n".join(reversed(lines)).upper())
    assert one.words.digest == other.words.digest
    assert one.words.digest != read("\n".join([*lines, "zzzzzzzzzzzzzz,A1"])).words.digest


def test_a_level_may_have_marks_that_nobody_sees() -> None:
    found = read_list("house,\u200eA1\ncat,\uff21\uff12\u200f\n", "Mine")
    assert found.words.levels == {"house": WordClass.A1, "cat": WordClass.A2}
