"""The trend in other languages: the main figure stands in the place of a Level."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

import pytest

from factbox.analysis.level.target import Target
from factbox.ui.pane.trend.drawn import drawn_in
from factbox.ui.pane.trend.view import TrendView

from ...aims import aim, main_of

if TYPE_CHECKING:
    from factbox.ui.window import MainWindow

SPANISH = (
    "La lectura es una de las costumbres más útiles que puede tener una persona. Quien lee "
    "todos los días aprende palabras nuevas y entiende mejor a los demás. Hay dos razones para "
    "volver a la lectura, y son muy buenas.\n"
)
USUAL = ("level", "tokens", "types", "ttr")


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("en", [*USUAL]),
        ("de", [*USUAL]),
        ("es", ["szigriszt_pazos", "tokens", "types", "ttr"]),
        ("sv", ["lix", "tokens", "types", "ttr"]),
    ],
)
def test_what_is_drawn_in_the_place_of_a_level(code: str, names: list[str]) -> None:
    assert drawn_in(main_of(code), USUAL) == names
    # Not twice.
    assert drawn_in(main_of(code), [*USUAL, names[0]]) == names


def test_a_language_without_a_main_figure_has_no_panel_for_one() -> None:
    assert drawn_in(None, USUAL) == ["tokens", "types", "ttr"]
    assert drawn_in(None, ["level"]) == ["level"]


def test_it_reads_the_main_figure_and_its_distance(window: MainWindow) -> None:
    window.inspection.language.choose("es")
    window.editor.setPlainText(SPANISH)
    window.desk.save()
    window.inspection.set_target(Target(aim("es", 90, inf)))
    window.lower_pane.open("trend")
    view = window.lower_pane.view
    assert isinstance(view, TrendView)
    view.finish()
    view.enter()
    said = view.plot.accessibleDescription() or view.plot.accessibleName()
    assert "Szigriszt–Pazos" in said
    assert "Level" not in said
