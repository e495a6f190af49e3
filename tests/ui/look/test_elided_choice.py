"""A field to choose from shows as many of its words as there is room for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from factbox.ui.look.elided_choice import ElidedChoice
from factbox.ui.look.theme import apply_theme

LONG = "easy after middle school, hard after primary school (60–80)"


@pytest.fixture
def choice(qtbot: QtBot) -> Iterator[ElidedChoice]:
    row = QWidget()
    qtbot.addWidget(row)
    made = ElidedChoice()
    made.addItems([LONG, "other numbers"])
    layout = QHBoxLayout(row)
    layout.addWidget(made)
    layout.addStretch()
    row.resize(900, 60)
    row.show()
    yield made
    row.close()


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[QApplication]:
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setProperty("theme", None)


def test_it_is_as_wide_as_its_words_where_there_is_room(choice: ElidedChoice) -> None:
    assert choice.width() > choice.fontMetrics().horizontalAdvance(LONG)


def test_it_may_be_narrower(choice: ElidedChoice) -> None:
    row = choice.parentWidget()
    assert row is not None
    row.resize(row.minimumSizeHint().width(), 60)
    assert choice.width() < choice.fontMetrics().horizontalAdvance(LONG) / 2


def test_words_that_are_short_are_never_cut(choice: ElidedChoice) -> None:
    choice.clear()
    choice.addItem("normal")
    assert choice.minimumSizeHint() == choice.sizeHint()


def test_cut_words_end_with_an_ellipsis(choice: ElidedChoice) -> None:
    choice.setFixedWidth(200)
    cut = choice.grab().toImage()
    choice.setItemText(0, f"{LONG[:18]} or anything else")
    assert choice.grab().toImage() != cut
    # What is behind the ellipsis makes no difference.
    choice.setItemText(0, f"{LONG} or anything else")
    assert choice.grab().toImage() == cut


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_its_list_shows_all_words_in_full(choice: ElidedChoice, themed: QApplication) -> None:
    apply_theme(themed, "light")
    choice.setFixedWidth(150)
    choice.showPopup()
    shown = choice.view().viewport().rect()
    last = choice.view().visualRect(choice.model().index(choice.count() - 1, 0))
    assert shown.contains(last)
    assert shown.width() > choice.fontMetrics().horizontalAdvance(LONG)
    choice.hidePopup()
