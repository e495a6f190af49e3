"""Tests that windows are fitted to their screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from factbox.ui.look.fit import fit_to_screen


def _room() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


def test_a_window_has_the_size_it_wants_where_there_is_room(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    fit_to_screen(window, QSize(300, 200))
    assert window.size() == QSize(300, 200)


def test_a_window_is_smaller_than_its_screen_with_its_frame(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    fit_to_screen(window, QSize(5000, 5000))
    assert window.width() < _room().width()
    assert window.height() < _room().height()


def test_a_window_opens_in_the_middle_of_the_one_that_it_belongs_to(qtbot: QtBot) -> None:
    main = QWidget()
    qtbot.addWidget(main)
    main.setGeometry(100, 100, 600, 400)
    child = QWidget(main, Qt.WindowType.Window)
    fit_to_screen(child, QSize(300, 200))
    away: QPoint = child.geometry().center() - main.geometry().center()
    assert away.manhattanLength() < 50
    main.move(_room().topLeft())
    fit_to_screen(child, QSize(700, 300))
    assert _room().contains(child.geometry())
