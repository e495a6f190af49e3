"""The same figures on screen and in the reports, under the same names."""

from __future__ import annotations

import pytest

from factbox.analysis.figures.measures import Measures, measures
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.command_line.measure_report import (
    DIVERSITY,
    READABILITY,
    measure_lines,
    unreliable,
)
from factbox.ui.sidebar.measure_figures import (
    diversity_figures,
    diversity_names,
    readability_figures,
    readability_names,
)

TEXTS = [
    "",
    "Word.",
    "We walk and we talk.",
    "We walk to the sea. " * 40,
    "Nous allons à la mer. " * 40,
    "We walk to the sea, and then on to the hills above it, as we did every year",
]


def measured(text: str) -> Measures:
    return at_once(measures(Document([text])))


def test_they_have_the_same_names() -> None:
    assert {name: called for name, (called, _) in READABILITY.items()} == readability_names()
    assert {name: called for name, (called, _) in DIVERSITY.items()} == diversity_names()


@pytest.mark.parametrize("text", TEXTS)
def test_they_have_the_same_values_and_doubts(text: str) -> None:
    on_screen = [
        f"{figure.name}: {figure.value}".replace("−", "-")
        + (f" ({figure.note})" if figure.note.startswith("unreliable") else "")
        for figures in (readability_figures, diversity_figures)
        for figure in figures(measured(text))
        if figure.value != "—"
    ]
    printed = [
        line for line in measure_lines(measured(text)) if ": " in line and "—" not in line
    ]
    assert printed == on_screen


def test_doubts_name_what_they_are_of() -> None:
    short = measured("We walk and walk.")
    assert set(unreliable(short)) == {*READABILITY, "mattr", "mtld"}
