"""Tab leads to every place and out of it again, and one sees where one is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QMainWindow,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factbox.assets import asset
from factbox.ui.look.theme import apply_theme
from factbox.ui.pane.lower_pane import titles
from factbox.ui.pane.picture_view import PictureView
from factbox.ui.report.dialog import ReportDialog
from factbox.ui.window import MainWindow

TEXT = (
    "We make two proposals.\n"
    "First, we should do this: (1) open the schools; (2) pay the teachers.\n"
    "Second, we should stay. " + "The park is old, and has a pond, a hedge and nine trees. " * 6
)
SEEN = ("level", "words", "diversity", "vocabulary", "find", "compare", "report")
# More than there are places in any window.
MOST = 80

PLACES: dict[str, Callable[[MainWindow], object]] = {
    "level": lambda window: window.lower_pane.open("level"),
    "words": lambda window: window.lower_pane.open("words"),
    "diversity": lambda window: window.lower_pane.open("diversity"),
    "rules": lambda window: window.lower_pane.open("rules"),
    "trend": lambda window: window.lower_pane.open("trend"),
    "vocabulary": lambda window: window.lower_pane.open("vocabulary"),
    "find": lambda window: window.find_bar.open_to_replace(),
    "message": lambda window: window.messages.bar.show_message("It went.", lambda: None),
    "empty": lambda window: window.files.new(),
    "compare": lambda window: window.desk.compare_selected(),
    "all texts": lambda window: window.desk.show_library(),
    "folder": lambda window: window.folders.open_folder(asset("guide")),
    "guide": lambda window: window.guide.enter(),
    "report": lambda window: window.reports.ask(),
}


@pytest.fixture(params=["light", "dark"])
def themed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The program's own look."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    apply_theme(qapp, request.param)
    yield
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setProperty("theme", None)


@pytest.fixture
def with_text(window: MainWindow) -> MainWindow:
    """A window with sections open, a snapshot, and a text that differs from it."""
    window.resize(1300, 1000)
    for section in window.measures.sections.values():
        section.set_open(True)
    window.editor.setPlainText(TEXT)
    window.desk.save()
    window.editor.setPlainText(TEXT.replace("Second", "Then"))
    window.editor.document().setModified(False)
    return window


def opened(window: MainWindow, name: str, qtbot: QtBot) -> QWidget:
    """The window in which the place is."""
    PLACES[name](window)
    others = [*window.findChildren(QMainWindow), *window.findChildren(ReportDialog)]
    shown = next((each for each in others if each.isVisible()), window)
    if name in titles() and isinstance(window.lower_pane.view, PictureView):
        window.lower_pane.view.finish()
    qtbot.wait(50)
    shown.activateWindow()
    return shown


def round_of(window: QWidget, key: Qt.Key) -> list[QWidget]:
    """What Tab reaches, from where the focus is until it is there again."""
    met: list[QWidget] = []
    while len(met) < MOST:
        focus = window.focusWidget()
        assert focus is not None
        if focus in met[:1]:
            return met
        met.append(focus)
        QTest.keyClick(focus, key)
    raise AssertionError(f"Tab does not come round: {[each.objectName() for each in met]}")


def reachable(window: QWidget) -> list[QWidget]:
    """What Tab should reach."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        # In a browser, Tab goes from link to link.
        and not isinstance(widget, QTextBrowser)
    ]


@pytest.mark.parametrize("name", PLACES)
def test_tab_reaches_every_place_and_leaves_it(
    with_text: MainWindow, qtbot: QtBot, name: str
) -> None:
    window = opened(with_text, name, qtbot)
    there = round_of(window, Qt.Key.Key_Tab)
    missed = [each for each in reachable(window) if each not in there]
    assert [f"{type(each).__name__} {each.objectName()}" for each in missed] == []
    assert set(round_of(window, Qt.Key.Key_Backtab)) == set(there)


def picture_of(widget: QWidget) -> QImage:
    """A widget and what is close to it, as it is seen now."""
    window = widget.window()
    corner = widget.mapTo(window, widget.rect().topLeft())
    around = QRect(corner, widget.size()).adjusted(-4, -4, 4, 40)
    return window.grab(around).toImage()


@pytest.mark.usefixtures("themed")
@pytest.mark.parametrize("name", SEEN)
def test_one_sees_what_has_the_focus(with_text: MainWindow, qtbot: QtBot, name: str) -> None:
    window = opened(with_text, name, qtbot)
    unseen = []
    for widget in round_of(window, Qt.Key.Key_Tab):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = picture_of(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        # In a text, the cursor shows it, which blinks; a table without rows has none to mark.
        is_text = isinstance(widget, QPlainTextEdit)
        is_empty = isinstance(widget, QAbstractItemView) and not widget.model().rowCount()
        if picture_of(widget) == with_focus and not is_text and not is_empty:
            unseen.append(f"{type(widget).__name__} {widget.objectName()}")
    assert unseen == []
