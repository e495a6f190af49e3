"""A window looks as the last one was left."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from factbox.ui.window import MainWindow

Open = Callable[[], MainWindow]


@pytest.fixture
def again(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Open:
    """Closes the window, and opens the next one."""

    def close_and_open() -> MainWindow:
        window.editor.document().setModified(False)
        window.close()
        made = MainWindow(tmp_path / "data")
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        made.warm_up()
        return made

    return close_and_open


def share(window: QWidget, name: str) -> float:
    """Return how many per cent of the whole the first part has."""
    splitter = window.findChild(QSplitter, name)
    assert isinstance(splitter, QSplitter)
    first, second = splitter.sizes()
    return round(100 * first / (first + second))


def divide(window: QWidget, name: str, parts: list[int]) -> float:
    """Move a divider, and return the share that comes of it."""
    splitter = window.findChild(QSplitter, name)
    assert isinstance(splitter, QSplitter)
    splitter.setSizes(parts)
    return share(window, name)


def test_size_places_font_and_wrap(window: MainWindow, again: Open) -> None:
    window.resize(790, 700)
    places = divide(window, "panes", [300, 490])
    window.editor.zoom(3)
    window.word_wrap.setChecked(False)
    size = window.editor.font().pointSizeF()
    new = again()
    assert (new.width(), new.height()) == (790, 700)
    assert share(new, "panes") == places
    assert new.editor.font().pointSizeF() == size
    assert new.editor.lineWrapMode() is new.editor.LineWrapMode.NoWrap


def test_with_a_size_it_is_not_where_it_was(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.setGeometry(120, 90, 500, 640)
    window.close()

    def opened(folder: str, size: tuple[int, int] | None) -> MainWindow:
        made = MainWindow(tmp_path / folder, size=size)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    assert opened("data", None).geometry() == window.geometry()
    asked_for = opened("data", (800, 700)).geometry()
    assert (asked_for.width(), asked_for.height()) == (800, 700)
    assert asked_for == opened("first", (800, 700)).geometry()


def test_a_wide_sidebar_is_not_restored_in_a_smaller_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.resize(790, 700)
    divide(window, "panes", [330, 460])
    window.close()
    smaller = MainWindow(tmp_path / "data", size=(780, 500))
    qtbot.addWidget(smaller)
    smaller.show()
    assert share(smaller, "panes") > 55


def test_the_open_view_its_height_and_the_tint(window: MainWindow, again: Open) -> None:
    window.editor.setPlainText("One two three.")
    window.tint.setChecked(True)
    window.lower_pane.open("words")
    QApplication.processEvents()
    places = divide(window, "work", [150, 400])
    new = again()
    assert new.lower_pane.isVisible()
    assert new.lower_pane.view.findChild(QWidget, "word_filter") is not None
    assert [name for name, each in new.menus.inspect.views.items() if each.isChecked()] == [
        "words"
    ]
    assert share(new, "work") == places
    assert new.tint.isChecked()
    # What is typed begins the text.
    assert new.focusWidget() is new.editor


def test_the_height_of_a_view_that_is_closed(window: MainWindow, again: Open) -> None:
    window.lower_pane.open("level")
    places = divide(window, "work", [200, 350])
    window.lower_pane.close_pane()
    new = again()
    assert "lower_pane" not in vars(new)
    new.lower_pane.open("level")
    assert share(new, "work") == places


def test_a_window_in_which_no_view_was_opened_forgets_no_height(
    window: MainWindow, again: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window.lower_pane.open("level")
    places = divide(window, "work", [200, 350])
    window.lower_pane.close_pane()
    again().close()
    last = MainWindow(tmp_path / "data")
    qtbot.addWidget(last)
    last.show()
    last.warm_up()
    last.lower_pane.open("level")
    assert share(last, "work") == places


def test_the_size_of_the_other_windows(window: MainWindow, again: Open) -> None:
    window.editor.setPlainText("One two three.")
    window.desk.save()
    window.editor.setPlainText("One two three four.")
    window.desk.show_library()
    window.desk.library.resize(711, 412)
    window.desk.library.close()
    window.desk.compare_selected()
    window.desk.comparing.window.resize(752, 513)
    places = divide(window.desk.comparing.window, "work", [200, 250])
    # It is open when the main window is closed.
    new = again()
    new.desk.show_library()
    assert (new.desk.library.width(), new.desk.library.height()) == (711, 412)
    compare = new.desk.comparing.window
    assert (compare.width(), compare.height()) == (752, 513)
    compare.show()
    assert share(compare, "work") == places


# In a process of its own: a style sheet on the application would slow down all later tests.
THEMES = """
import sys
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from factbox.ui.look.theme import DARK, colours
from factbox.ui.window import MainWindow

application = QApplication(["factbox", "-style", "fusion"])

def opened(asked=None):
    window = MainWindow(sys.argv[1])
    window.theme.begin(application, asked)
    window.show()
    window.warm_up()
    window.editor.setPlainText("First, we should go. Second, we should stay.")
    return window

def choose(window, text):
    action = next(each for each in window.findChildren(QAction) if each.text() == text)
    action.trigger()
    application.processEvents()

def tell(what):
    print(what, "dark" if colours() is DARK else "light")

window = opened()
tell("at first:")
choose(window, "&Dark")
tell("chosen:")
for _ in range(3):
    choose(window, "&Light")
    choose(window, "&Dark")
window.editor.document().setModified(False)
window.close()
window = opened("light")
tell("asked for:")
window.editor.document().setModified(False)
window.close()
window = opened()
tell("kept:")
choose(window, "Follow the &system")
tell("as the system:")
window.editor.document().setModified(False)
window.close()
"""


def test_the_theme_is_switched_at_once_and_kept(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", THEMES, str(tmp_path / "data")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "at first: light",
        "chosen: dark",
        "asked for: light",
        "kept: dark",
        "as the system: light",
    ]
