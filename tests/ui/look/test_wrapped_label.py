"""A label of several lines."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from factbox.ui.look.wrapped_label import WrappedLabel


def test_it_is_as_high_as_its_text_and_no_higher(qtbot: QtBot) -> None:
    label = WrappedLabel()
    qtbot.addWidget(label)
    label.resize(100, 50)
    label.show()
    label.show_text("One")
    line = label.height()
    label.show_text("word " * 30)
    high = label.height()
    assert high > 3 * line
    label.resize(400, high)
    assert line < label.height() < high
    label.show_text("One")
    assert label.height() == line
