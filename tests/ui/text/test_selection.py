"""Places of ours and positions of Qt's convert into one another."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from factbox.analysis.text.place import Place
from factbox.ui.text.selection import Selection, place_of, position_of, selection_of

TEXTS = st.text(st.sampled_from("ab \n\u0301é\U0001f600"), max_size=30)

pytestmark = pytest.mark.usefixtures("qapp")


def document_of(text: str) -> QTextDocument:
    document = QTextDocument()
    QTextCursor(document).insertText(text)
    return document


@given(TEXTS)
@settings(max_examples=40)
def test_there_and_back(text: str) -> None:
    document = document_of(text)
    for paragraph, line in enumerate(text.split("\n")):
        for offset in range(len(line) + 1):
            place = Place(paragraph, offset)
            assert place_of(document, position_of(document, place)) == place


@given(TEXTS, st.data())
@settings(max_examples=40)
def test_a_selection_starts_before_it_ends_wherever_the_cursor_is(
    text: str, data: st.DataObject
) -> None:
    document = document_of(text)
    lines = text.split("\n")
    places = st.integers(0, len(lines) - 1).flatmap(
        lambda n: st.builds(Place, st.just(n), st.integers(0, len(lines[n])))
    )
    anchor, at = data.draw(places), data.draw(places)
    cursor = QTextCursor(document)
    cursor.setPosition(position_of(document, anchor))
    cursor.setPosition(position_of(document, at), QTextCursor.MoveMode.KeepAnchor)
    start, end = sorted((anchor, at))
    assert selection_of(document, cursor) == Selection(start, end, at)
