"""The names of the figures."""

from __future__ import annotations

from factbox.analysis.figures.catalogue import listed
from factbox.ui.wording.figure_names import figure_names


def test_every_figure_has_a_name_of_its_own() -> None:
    names = figure_names()
    assert list(names) == [figure.key for figure in listed()]
    assert len(set(names.values())) == len(names)
