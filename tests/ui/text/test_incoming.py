"""Incoming text is mended, and keeps its length."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from factbox.ui.text.incoming import for_qt, lines_of, mended

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))


@given(ANYTHING)
def test_any_incoming_text_can_be_saved(text: str) -> None:
    kept, times = mended(text)
    assert len(kept) == len(text)
    assert times == sum(a != b for a, b in zip(kept, text, strict=True))
    assert kept.encode().decode() == kept
    assert mended(kept) == (kept, 0)


@pytest.mark.parametrize("character", "\0\ud800\udfff\ufdd0\ufdd1\ufffe", ids=ascii)
def test_invalid_characters_are_replaced(character: str) -> None:
    assert mended(f"a{character}b{character}") == ("a\ufffdb\ufffd", 2)


@pytest.mark.usefixtures("qapp")
@given(st.text(st.sampled_from("ab\r\n\u2028\u2029\ufeff\U0001f600")))
def test_the_lines_are_those_that_qt_makes(text: str) -> None:
    document = QTextDocument()
    cursor = QTextCursor(document)
    cursor.insertText(for_qt(text))
    blocks = [document.findBlockByNumber(n).text() for n in range(document.blockCount())]
    assert lines_of(text) == blocks
