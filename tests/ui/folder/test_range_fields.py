"""A range as a user types it, with the decimal sign of any language."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.band import Band
from factbox.ui.folder.range_fields import RangeFields, RangeWords


@pytest.fixture(autouse=True)
def usual_locale() -> Iterator[None]:
    """Let the numbers of a test's locale end with it."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


def typed(qtbot: QtBot, name: str, words: str) -> Band | None:
    """Return the range of someone who types this as its lowest value in a locale."""
    QLocale.setDefault(QLocale(name))
    fields = RangeFields("range", RangeWords("from", "to", "lowest", "highest"))
    qtbot.addWidget(fields)
    fields.show_range(LEVEL, Band(0, inf))
    chosen: list[Band | None] = []
    fields.chosen.connect(chosen.append)
    low = fields.findChild(QLineEdit, "lowest_range")
    assert low is not None
    low.selectAll()
    QTest.keyClicks(low, words)
    low.editingFinished.emit()
    assert len(chosen) == 1
    return chosen[0]


@pytest.mark.parametrize("name", ["en_US", "de_DE", "es_ES", "fr_FR", "ru_RU", "zh_CN"])
@pytest.mark.parametrize(
    ("words", "low"),
    [("8.5", 8.5), ("8,5", 8.5), ("12,34", 12.34), ("-8,5", -8.5), ("1,234.5", 1234.5)],
)
def test_either_sign_stands_before_decimals(
    qtbot: QtBot, name: str, words: str, low: float
) -> None:
    assert typed(qtbot, name, words) == Band(low, inf)


@pytest.mark.parametrize(
    ("name", "low"), [("en_US", 1234), ("zh_CN", 1234), ("de_DE", 1.234), ("fr_FR", 1.234)]
)
def test_what_could_be_either_is_as_the_window_writes_it(
    qtbot: QtBot, name: str, low: float
) -> None:
    assert typed(qtbot, name, "1,234") == Band(low, inf)


@pytest.mark.parametrize("words", ["8,5,5", "nan", "inf", "1e999"])
def test_what_is_no_number_is_no_limit(qtbot: QtBot, words: str) -> None:
    assert typed(qtbot, "en_US", words) is None
