"""The names of the figures."""

from __future__ import annotations

from factbox.analysis.figures.catalogue import listed
from factbox.ui.wording.figure_names import figure_names, shown


def test_every_figure_has_a_name_of_its_own() -> None:
    names = figure_names()
    assert list(names) == [figure.key for figure in listed()]
    assert len(set(names.values())) == len(names)


def test_figures_are_shown_with_their_decimals() -> None:
    assert shown("level", -0.25) == "−0.250"
    assert shown("tokens", 12) == "12"
    assert shown("mtld", None) == "—"
