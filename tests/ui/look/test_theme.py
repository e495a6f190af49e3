"""The theme when the program starts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from factbox.ui.look.theme import DARK, LIGHT, Colours, apply_theme, colours


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setProperty("theme", None)


@pytest.mark.parametrize(("window", "chosen"), [("#2a2a2a", DARK), ("#efefef", LIGHT)])
def test_without_a_choice_it_is_the_one_of_the_system(
    application: QApplication, window: str, chosen: Colours
) -> None:
    application.setPalette(QPalette(QColor(window)))
    apply_theme(application)
    assert colours() is chosen


@pytest.mark.parametrize(("theme", "chosen"), [("dark", DARK), ("light", LIGHT)])
def test_one_is_chosen(application: QApplication, theme: str, chosen: Colours) -> None:
    for window in ("#2a2a2a", "#efefef"):
        application.setPalette(QPalette(QColor(window)))
        apply_theme(application, theme)
        assert colours() is chosen


def test_the_system_is_followed_again(application: QApplication) -> None:
    apply_theme(application)
    system = colours()
    for theme in ("dark", "light"):
        apply_theme(application, theme)
    apply_theme(application)
    assert colours() is system


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_all_that_is_drawn_has_a_colour_of_the_theme(
    application: QApplication, theme: str
) -> None:
    application.setPalette(QPalette(QColor("#123456")))
    apply_theme(application, theme)
    role = QPalette.ColorRole
    palette = application.palette()
    # Nothing is left of the palette before.
    left = [each for each in role if palette.color(each) == QColor("#123456")]
    assert [each.name for each in left] == []
