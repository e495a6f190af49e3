from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest

from factbox.documents.errors import DocumentError
from factbox.documents.exchange import from_json, problem_to_json
from factbox.tr import translate_by
from factbox.worded_error import WordedError

GERMAN = {"“{name}” is too long: {why}.": "{why}, also ist „{name}“ zu lang.", "No.": "Nein."}


@pytest.fixture
def in_german() -> Iterator[None]:
    translate_by(lambda _context, text, _hint, _number: GERMAN.get(text))
    yield
    translate_by(None)


def too_long() -> DocumentError:
    return DocumentError("“{name}” is too long: {why}.", name="{a}", why=WordedError("No."))


def test_without_translations_it_is_english() -> None:
    assert str(too_long()) == "“{a}” is too long: No.."


@pytest.mark.usefixtures("in_german")
def test_it_is_translated_where_it_is_shown_and_so_is_an_error_in_it() -> None:
    assert str(too_long()) == "Nein., also ist „{a}“ zu lang."


def test_words_without_parts_may_have_braces() -> None:
    assert str(WordedError("{a} 100 %")) == "{a} 100 %"


def test_it_goes_from_one_process_to_another() -> None:
    again = pickle.loads(pickle.dumps(too_long()))
    assert (type(again), str(again)) == (DocumentError, str(too_long()))


def test_a_document_that_another_process_could_not_read_is_told_in_the_words_of_the_window(
    in_german: None,
) -> None:
    damaged = DocumentError("“{name}” is too long: {why}.", name="a", why="b")
    with pytest.raises(DocumentError, match=r"^b, also ist „a“ zu lang\.$"):
        from_json(problem_to_json(damaged).encode())
