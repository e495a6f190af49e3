"""The language of the text: told behind the keys, chosen, and kept with the text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.ui.window import MainWindow
from factbox.ui.wording.explanations import explained

GERMAN = "Das Haus ist alt und der Garten ist groß, aber wir sind gern hier und bleiben. " * 4
ENGLISH = "The house is old and the garden is large, but we like it here and we will stay. " * 4
SPANISH = "La casa es vieja y el jardín es grande, pero nos gusta estar aquí con niños. " * 4


def code(window: MainWindow) -> str:
    """The code of the language that the text is counted in."""
    return window.inspection.document.rules.language.code


def shown(window: MainWindow, name: str) -> str:
    """What a label of the fact box says."""
    label = window.fact_box.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def test_a_text_that_is_pasted_is_counted_in_its_language(window: MainWindow) -> None:
    window.editor.setPlainText(GERMAN)
    assert code(window) == "de"
    assert shown(window, "scope").endswith("· German")
    assert shown(window, "level_name") == "Level"
    window.editor.setPlainText(ENGLISH)
    assert code(window) == "en"
    assert shown(window, "scope") == "Whole text"


def test_without_a_level_the_first_figure_has_the_name_of_its_formula(
    window: MainWindow,
) -> None:
    window.editor.setPlainText(SPANISH)
    assert shown(window, "level_name") == "Szigriszt–Pazos"
    assert shown(window, "level") != "—"
    assert shown(window, "level_note") in {"very easy", "rather easy", "normal"}


def test_a_short_text_is_in_the_last_language(window: MainWindow) -> None:
    window.editor.setPlainText(GERMAN)
    window.editor.setPlainText("A short text.")
    assert code(window) == "de"


def test_undo_brings_the_language_back(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText(ENGLISH)
    window.editor.selectAll()
    window.editor.insertPlainText(GERMAN)
    qtbot.waitUntil(lambda: code(window) == "de")
    window.editor.undo()
    qtbot.waitUntil(lambda: code(window) == "en")


def test_it_is_told_again_when_as_many_characters_are_replaced(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.editor.setPlainText("\n".join(["A note.", *[ENGLISH] * 9, "A note."]))
    qtbot.wait(700)
    german = "\n".join([GERMAN.ljust(len(ENGLISH), "!")[: len(ENGLISH)]] * 9)
    cursor = window.editor.textCursor()
    cursor.setPosition(len("A note.\n"))
    cursor.setPosition(cursor.position() + len(german), QTextCursor.MoveMode.KeepAnchor)
    window.editor.setTextCursor(cursor)
    window.editor.insertPlainText(german)
    assert window.editor.toPlainText() == f"A note.\n{german}\nA note."
    qtbot.waitUntil(lambda: code(window) == "de")


def test_it_does_not_change_in_the_middle_of_a_sentence(
    window: MainWindow, qtbot: QtBot
) -> None:
    for word in GERMAN.replace(".", "").split():
        QTest.keyClicks(window.editor, f"{word} ")
        assert code(window) == "en"
    qtbot.wait(700)
    QTest.keyClicks(window.editor, "und weiter")
    qtbot.wait(700)
    assert code(window) == "en"
    QTest.keyClicks(window.editor, ".")
    qtbot.waitUntil(lambda: code(window) == "de")


def test_a_chosen_language_stays(window: MainWindow) -> None:
    window.editor.setPlainText(GERMAN)
    window.inspection.language.choose("fr")
    window.editor.appendPlainText(GERMAN)
    assert code(window) == "fr"
    window.inspection.language.choose("auto")
    assert code(window) == "de"


def test_it_is_kept_with_the_text(window: MainWindow, tmp_path: Path) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text(GERMAN, encoding="utf-8")
    other.write_text(ENGLISH, encoding="utf-8")
    window.files.open_path(one)
    window.inspection.language.choose("nl")
    window.files.open_path(other)
    assert window.inspection.language.choice == "auto"
    window.files.open_path(one)
    window.desk.road()
    assert window.inspection.language.choice == "nl"
    assert code(window) == "nl"


def test_a_language_without_a_room_is_named(window: MainWindow) -> None:
    window.editor.setPlainText(
        "Det er en sætning, som ikke er meget lang, men den har ord nok til at man kan se, "
        "hvad for et sprog det er. Og så kommer der en til, hvor vi taler om alle de andre."
    )
    assert shown(window, "scope").endswith("· Danish")
    assert shown(window, "level") == "— no formula was made for Danish"


def test_how_syllables_are_counted_is_said_for_the_language(window: MainWindow) -> None:
    window.editor.setPlainText(ENGLISH)
    assert "(pyphen, en_US)" in said_of_level(window)
    window.editor.setPlainText(GERMAN)
    assert "hyphenation points (pyphen, de_DE) + 1 for each token." in said_of_level(window)
    window.inspection.set_rules(RuleName.TEXTSTAT)
    assert "hyphenation points (pyphen, de_AT) + 1 for each token." in said_of_level(window)
    window.editor.setPlainText(SPANISH)
    assert "en_US" not in said_of_level(window)


def said_of_level(window: MainWindow) -> str:
    """The explanation of the first figure."""
    metrics = window.inspection.document.metrics()
    return explained(metrics, metrics.whole, "level")
