"""The level of the word at a place."""

from __future__ import annotations

import pytest

from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.passage import Passage
from factbox.analysis.text.place import Place
from factbox.analysis.words.vocabulary.listed_words import list_words_by_level
from factbox.analysis.words.vocabulary.word_at import WordAt, word_at
from factbox.analysis.words.vocabulary.word_class import WordClass

TEXT = "She goes to Paris. Goose tastes good. Is it 7?"


def found(text: str, start: int, end: int | None = None, line: int = 0) -> WordAt | None:
    document = Document(text.split("\n"))
    last = start if end is None else end
    return at_once(word_at(document, Place(line, start), Place(line, last)))


@pytest.mark.parametrize("offset", [4, 6, 8])
def test_anywhere_at_a_word_it_is_that_word(offset: int) -> None:
    assert found(TEXT, offset) == WordAt("goes", WordClass.A1, "go")


@pytest.mark.parametrize(
    ("word", "word_class"),
    [
        ("She", WordClass.A1),
        ("Paris", WordClass.NAME),
        ("Goose", WordClass.BEYOND),
        ("7", WordClass.NUMBER),
    ],
)
def test_its_class_is_that_of_its_place(word: str, word_class: WordClass) -> None:
    at = found(TEXT, TEXT.index(word))
    assert at is not None
    assert (at.word, at.word_class) == (word, word_class)


def test_a_word_that_is_a_name_elsewhere_is_one_at_the_beginning() -> None:
    at = found(f"{TEXT}\nWe see Goose.", TEXT.index("Goose"))
    assert at is not None
    assert at.word_class is WordClass.NAME


def test_a_selection_is_within_one_word_or_there_is_none() -> None:
    assert found(TEXT, 4, 8) == found(TEXT, 5, 6) == WordAt("goes", WordClass.A1, "go")
    assert found(TEXT, 4, 10) is found(TEXT, 3, 4) is None


def test_where_there_is_no_word_there_is_none() -> None:
    assert found("", 0) is found("She  goes.", 4) is None
    assert found(TEXT, 0, line=3) is None
    assert found("Der Hund lief über die Straße und bellte laut. " * 5, 2) is None


def test_the_words_of_a_text_are_classed_as_in_the_list_of_its_words() -> None:
    document = Document([TEXT, "", f"{TEXT} We see Goose. NOBODY KNOWS."])
    counts = [0] * len(WordClass)
    for number, line in enumerate(document.paragraphs):
        for start, _ in document.rules.find_token_spans(line.text):
            place = Place(number, start)
            at = at_once(word_at(document, place, place))
            assert at is not None
            counts[at.word_class] += 1
    assert tuple(counts) == at_once(list_words_by_level(Passage.whole(document))).counts
