"""From one place of a word to the next."""

from __future__ import annotations

from factbox.analysis.text.document import Document
from factbox.analysis.text.place import Place
from factbox.analysis.words.next_occurrence import next_occurrence
from factbox.analysis.words.sought import TypeSought

LINES = ["A cat, a cat.", "", "The cat’s cat sat.", "Cats."]


def found(document: Document, token: str, after: Place) -> tuple[Place, Place] | None:
    return next_occurrence(document, TypeSought(document, token), after)


def starts(document: Document, token: str, times: int) -> list[Place]:
    places, here = [], Place(0, 0)
    for _ in range(times):
        place = found(document, token, here)
        assert place is not None
        here = place[0]
        places.append(here)
    return places


def test_from_each_to_the_next_and_from_the_last_to_the_first() -> None:
    expected = [Place(0, 2), Place(0, 9), Place(2, 10), Place(0, 2)]
    assert starts(Document(LINES), "cat", 4) == expected


def test_the_only_one_is_found_again() -> None:
    assert starts(Document(LINES), "sat", 2) == [Place(2, 14), Place(2, 14)]


def test_its_end() -> None:
    assert found(Document(LINES), "cat’s", Place(0, 0)) == (Place(2, 4), Place(2, 9))
    document = Document(["Une re\u0301sume\u0301, ah"])
    assert found(document, "r\xe9sum\xe9", Place(0, 0)) == (Place(0, 4), Place(0, 12))


def test_none_where_there_is_none() -> None:
    assert found(Document(LINES), "dog", Place(2, 3)) is None
    assert found(Document([""]), "cat", Place(9, 9)) is None


def test_a_published_fact_box_is_not_looked_through() -> None:
    document = Document(["Fact Box", "Level: 8.000", "", "Level ground."])
    assert starts(document, "Level", 2) == [Place(3, 0), Place(3, 0)]
