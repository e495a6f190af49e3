"""A text that is too large is refused in a sentence, and the window works on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from factbox.ui.text.limits import _has_line_of, has_giant_word, why_too_large

if TYPE_CHECKING:
    from pathlib import Path

    from factbox.ui.window import MainWindow


def message(window: MainWindow) -> str:
    label = window.findChild(QLabel, "message")
    return label.text() if isinstance(label, QLabel) and label.isVisible() else ""


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("\n" * 1_000_000, "has 1,000,001 lines; a window holds 1,000,000."),
        ("word " * 400_001, "has a line of 2,000,005 characters; a window shows lines"),
    ],
    ids=["lines", "one line"],
)
def test_what_is_too_large_is_not_pasted_or_opened(
    window: MainWindow, tmp_path: Path, text: str, what: str
) -> None:
    window.editor.setPlainText("What was there.")
    QGuiApplication.clipboard().setText(text)
    window.editor.paste()
    assert what in message(window)
    assert window.editor.text() == "What was there."
    QTest.keyClicks(window.editor, "x")
    assert len(window.editor.text()) == len("What was there.x")
    window.editor.document().setModified(False)
    path = tmp_path / "large.txt"
    path.write_text(text, encoding="utf-8")
    window.files.open_path(path)
    assert str(path) in message(window)
    assert what in message(window)
    assert "x" in window.editor.text()


def test_what_fits_is_not_refused() -> None:
    assert why_too_large("A line of words.\n" * 100_000) == ""
    assert why_too_large("word " * 390_000) == ""


@given(st.integers(1, 5), st.text("a\n", max_size=30))
def test_a_long_line_is_found(characters: int, text: str) -> None:
    longest = max(map(len, text.split("\n")))
    assert _has_line_of(characters, text) == (longest >= characters)


def test_a_word_of_many_pages_is_shown_soon(window: MainWindow) -> None:
    word = "ab" * 100_000
    assert has_giant_word(f"one\n{word}\ntwo")
    assert not has_giant_word("a line of words " * 10_000)
    QGuiApplication.clipboard().setText(word)
    window.editor.paste()
    QTest.keyClicks(window.editor, "cd")
    assert window.editor.text() == f"{word}cd"
    assert window.inspection.complete().whole.box.tokens == 1
