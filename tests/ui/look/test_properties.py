"""Properties that are set by the names of their values."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QSplitter
from pytestqt.qtbot import QtBot

from factbox.ui.look.properties import set_property


def test_one_of_an_enumeration_by_its_name(qtbot: QtBot) -> None:
    splitter, label = QSplitter(), QLabel()
    qtbot.addWidget(splitter)
    qtbot.addWidget(label)
    set_property(splitter, "orientation", "Vertical")
    set_property(label, "alignment", "AlignRight|AlignVCenter")
    assert splitter.orientation() is Qt.Orientation.Vertical
    assert label.alignment() == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def test_keys() -> None:
    action = QAction()
    set_property(action, "shortcut", QKeySequence("Ctrl+D"))
    assert action.shortcut().toString() == "Ctrl+D"


@pytest.mark.parametrize(("name", "value"), [("orientation", "Upright"), ("colour", "red")])
def test_what_it_cannot_be(qtbot: QtBot, name: str, value: str) -> None:
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    with pytest.raises(ValueError, match=f"{name} cannot be {value}"):
        set_property(splitter, name, value)
