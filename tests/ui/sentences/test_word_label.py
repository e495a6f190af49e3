"""The word at the cursor, in the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.text.place import Place
from factbox.analysis.words.vocabulary.own.lists_in_use import ListsInUse
from factbox.analysis.words.vocabulary.own.word_list import WordList
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.ui.sentences.word_label import WordLabel

if TYPE_CHECKING:
    from factbox.ui.window import MainWindow

TEXT = "She goes to Paris with a <b>goose</b>."


def label_of(window: MainWindow) -> WordLabel:
    label = window.findChild(WordLabel, "word_at_cursor")
    assert isinstance(label, WordLabel)
    label.settling.finish()
    return label


def said(window: MainWindow, offset: int) -> str:
    window.editor.select(Place(0, offset), Place(0, offset))
    return label_of(window).forms[0]


def test_it_tells_level_and_base_form_and_names_the_list(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    assert said(window, 5) == "goes: A1, form of “go” · CEFR-J 1.5 in cefrpy 1.0.3"
    assert said(window, TEXT.index("goose")) == (
        "goose: beyond the list · CEFR-J 1.5 in cefrpy 1.0.3"
    )
    assert said(window, TEXT.index("Paris")).startswith("Paris: a name · ")
    assert said(window, TEXT.index("/b") - 1).startswith("goose")
    label = label_of(window)
    assert label.accessibleName() == label.forms[0]
    assert "Not an official CEFR rating." in label.accessibleDescription()


def test_it_follows_what_is_typed(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    window.editor.insertPlainText(" Lorries")
    assert label_of(window).forms[0].startswith("Lorries: B1, form of “lorry” · ")


def test_of_another_language_it_says_nothing(window: MainWindow) -> None:
    window.editor.setPlainText("Der Hund lief über die Straße und bellte laut. " * 5)
    assert said(window, 2) == ""
    assert label_of(window).toolTip() == ""


def test_where_there_is_little_room_the_list_has_its_short_name(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    assert said(window, 5)
    label = label_of(window)
    metrics = label.fontMetrics()
    short = "goes: A1, form of “go” · CEFR-J 1.5"
    label.resize(metrics.horizontalAdvance(f"{short} in cefr"), label.height())
    assert label.text() == short
    label.resize(metrics.horizontalAdvance("goes: A1, for") + 20, label.height())
    assert label.text().startswith("goes: A1")
    assert label.text().endswith("…")


def test_it_names_the_list_in_use_and_tells_of_ignored_words(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    assert said(window, TEXT.index("goose")).startswith("goose: beyond the list")
    mine = WordList.of("Farm", {"goose": WordClass.A2}, has_levels=True)
    own = ListsInUse((mine,), is_built_in_used=False, ignored=frozenset({"paris"}))
    window.inspection.set_level_list(ENGLISH.level_list_with(own))
    label = label_of(window)
    assert label.forms[-1] == "goose: A2 · Farm"
    assert "in your list “Farm”" in label.accessibleDescription()
    assert said(window, TEXT.index("Paris")).startswith("Paris: ignored in this text · ")
