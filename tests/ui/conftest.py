"""A window, or an editor, of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from factbox.ui.text.editor import Editor
from factbox.ui.window import MainWindow


@pytest.fixture(autouse=True)
def _no_key_is_held(qapp: object) -> None:
    """Release Ctrl and Shift, which to Qt are still held after a test that used them."""
    QTest.keyClick(QWidget(), Qt.Key.Key_F35)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on screen, with a data folder that goes with the test."""
    made = MainWindow(tmp_path / "data")
    qtbot.addWidget(made, before_close_func=_discard)
    made.show()
    made.warm_up()
    yield made
    made.close()


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[Editor]:
    """An editor on screen, in no window of ours."""
    made = Editor()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    yield made
    made.close()


def _discard(window: MainWindow) -> None:
    window.editor.document().setModified(False)


@pytest.fixture
def figures(window: MainWindow) -> Figures:
    """The four figures as they are read on screen, where there is room for all their words."""
    window.resize(1200, 800)
    panes = window.findChild(QSplitter, "panes")
    assert isinstance(panes, QSplitter)
    panes.setSizes([780, 420])
    return Figures(window)


class Figures:
    """Reads the four figures off a window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def shown(self) -> list[str]:
        """Level, Tokens, Types, TTR."""
        return [self.text(name) for name in ("level", "tokens", "types", "ttr")]

    def text(self, name: str) -> str:
        """What the label of that object name says."""
        label = self._window.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()
