"""The target of a text in a language without a Level: its main figure, with bands in words."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSpinBox, QWidget

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import Aim, Target
from factbox.ui.pane.why_level.why_level import WhyLevel

from ...aims import aim
from ...labels import message

if TYPE_CHECKING:
    from factbox.ui.window import MainWindow

    from ...conftest import Figures

SPANISH = (
    "La lectura es una de las costumbres más útiles que puede tener una persona. Quien lee "
    "todos los días aprende palabras nuevas y entiende mejor a los demás. La administración de "
    "las instituciones internacionales considera indispensable la incorporación sistemática de "
    "procedimientos tecnológicos. Hay dos razones para volver a la lectura.\n"
)
CHINESE = "读书是一个人最有用的习惯之一。每天读书的人学会新的词语，也更能理解别人。" * 3


def opened(window: MainWindow, text: str, code: str) -> WhyLevel:
    window.inspection.language.choose(code)
    window.editor.setPlainText(text)
    window.lower_pane.edit_target()
    view = window.lower_pane.view
    assert isinstance(view, WhyLevel)
    view.settling.finish()
    return view


def find(parent: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = parent.findChild(kind, name)
    assert found is not None
    return found


def words(view: WhyLevel) -> QComboBox:
    found = find(view, QComboBox, "target_band")
    assert isinstance(found, QComboBox)
    return found


def work(view: WhyLevel) -> str:
    view.settling.finish()
    found = find(view, QLabel, "target_work")
    assert isinstance(found, QLabel)
    return found.text()


def test_its_name_and_its_bands_in_words_are_offered(window: MainWindow) -> None:
    view = opened(window, SPANISH, "es")
    box = find(view, QCheckBox, "has_target")
    assert isinstance(box, QCheckBox)
    assert box.text().replace("&", "") == "Target Szigriszt–Pazos"
    assert [words(view).itemText(at) for at in range(words(view).count())] == [
        "very easy (from 80)",
        "rather easy (65–80)",
        "normal (55–65)",
        "rather hard (40–55)",
        "very hard (up to 40)",
        "other numbers",
    ]
    # That is what a general reader finds neither easy nor hard.
    assert window.inspection.target == Target(aim("es", 55, 65))


def test_a_band_is_chosen_by_its_words_and_may_have_no_end(
    window: MainWindow, figures: Figures
) -> None:
    view = opened(window, SPANISH, "es")
    words(view).activated.emit(0)
    assert window.inspection.target == Target(aim("es", 80, inf))
    high = find(view, QSpinBox, "highest_target")
    assert not high.isVisible()
    assert figures.text("level_name") == "Szigriszt–Pazos  ▼"
    assert "points harder" in figures.text("level_note")
    assert "points harder than 80; " in work(view)
    words(view).activated.emit(words(view).count() - 1)
    assert window.inspection.target == Target(aim("es", 80, 90))
    assert high.isVisible()


def test_it_says_how_far_a_text_is_and_what_to_do(window: MainWindow) -> None:
    view = opened(window, SPANISH, "es")
    window.inspection.set_target(Target(aim("es", 65, 80)))
    assert work(view) == (
        "15.2 points harder than 65–80; 1 of 4 sentences is harder. To reach 65: use 13 "
        "syllables fewer; shorter sentences alone are not enough."
    )


def test_a_target_of_another_language_is_not_applied_and_that_is_said(
    window: MainWindow, figures: Figures
) -> None:
    view = opened(window, SPANISH, "es")
    window.inspection.set_target(Target(aim("es", 65, 80)))
    window.inspection.language.choose("fr")
    assert "▼" not in figures.text("level_name")
    why = "The target Szigriszt–Pazos 65–80 (rather easy) does not apply to a text in French."
    assert message(window) == why
    assert work(view) == why
    # It is kept, and applies again.
    window.inspection.language.choose("es")
    assert window.inspection.applied_target == Target(aim("es", 65, 80))


def test_a_level_is_that_of_its_language(window: MainWindow) -> None:
    window.inspection.language.choose("de")
    window.inspection.set_target(Target(Aim(LEVEL, Band(8, 10))))
    assert window.inspection.applied_target == Target()
    window.inspection.set_target(Target(aim("de", 8, 10)))
    assert window.inspection.applied_target == Target(aim("de", 8, 10))


@pytest.mark.parametrize(("code", "name"), [("sv", "LIX"), ("it", "Gulpease"), ("de", "Level")])
def test_every_language_offers_its_own(window: MainWindow, code: str, name: str) -> None:
    view = opened(window, "", code)
    box = find(view, QCheckBox, "has_target")
    assert isinstance(box, QCheckBox)
    assert box.text().replace("&", "") == f"Target {name}"


def test_chinese_has_none_but_a_length_and_says_why(window: MainWindow) -> None:
    view = opened(window, CHINESE, "zh")
    assert not find(view, QCheckBox, "has_target").isEnabled()
    assert work(view) == "No formula was made for Chinese: only a length can be aimed at."
    assert window.inspection.target == Target(length=Band(800, 1000))
    assert not window.tint.isEnabled()
    assert (
        window.tint.statusTip()
        == "Not offered: no formula was made for this language (Chinese)."
    )
    assert not find(view, QCheckBox, "tint").isEnabled()
