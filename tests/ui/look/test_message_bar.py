"""The bar above the text: messages that are dismissed, and questions that wait."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from factbox.ui.look.message_bar import Answer, MessageBar, Question


def made(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def shown(bar: MessageBar) -> list[str]:
    """Return the text on the bar and on its buttons; nothing if the bar is hidden."""
    if bar.isHidden():
        return []
    label = bar.findChild(QLabel, "message")
    assert isinstance(label, QLabel)
    buttons = [each.text() for each in bar.findChildren(QPushButton) if not each.isHidden()]
    return [label.text(), *buttons]


def question(text: str, answered: list[str]) -> Question:
    return Question(
        text,
        [
            Answer("&Do it", lambda: answered.append(f"{text} yes")),
            Answer("&Later", lambda: answered.append(f"{text} later")),
        ],
    )


def test_a_message_is_gone_when_it_is_dismissed_or_another_comes(qtbot: QtBot) -> None:
    bar = made(qtbot)
    assert shown(bar) == []
    bar.show_message("One")
    bar.show_message("Two", lambda: None)
    assert shown(bar) == ["Two", "&Undo", "&Dismiss"]
    assert bar.offers_undo()
    bar.dismiss()
    assert shown(bar) == []


def test_questions_wait_behind_messages_and_each_other(qtbot: QtBot) -> None:
    bar = made(qtbot)
    answered: list[str] = []
    bar.show_message("Something failed")
    bar.ask(question("First", answered))
    bar.ask(question("Second", answered))
    assert shown(bar) == ["Something failed", "&Dismiss"]
    bar.dismiss()
    assert shown(bar) == ["First", "&Do it", "&Later"]
    bar.show_message("Something else")
    bar.clear()
    assert shown(bar)[0] == "First"
    buttons = bar.findChildren(QPushButton)
    next(each for each in buttons if each.text() == "&Do it" and not each.isHidden()).click()
    assert shown(bar)[0] == "Second"
    bar.dismiss()
    assert answered == ["First yes", "Second later"]
    assert shown(bar) == []


def test_a_question_without_a_point_is_withdrawn(qtbot: QtBot) -> None:
    bar = made(qtbot)
    answered: list[str] = []
    first, second = question("First", answered), question("Second", answered)
    bar.ask(first)
    bar.ask(second)
    bar.withdraw(first)
    bar.withdraw(first)
    assert shown(bar)[0] == "Second"
    bar.withdraw(second)
    assert shown(bar) == []
    assert answered == []
