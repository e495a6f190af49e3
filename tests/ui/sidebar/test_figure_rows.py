"""The same figures on screen and in the reports, under the same names."""

from __future__ import annotations

import pytest

from factbox.analysis.figures.catalogue import AT_FIRST, figures_in, in_group, names
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import Measures, measures
from factbox.analysis.languages.languages import language_of
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.command_line.measure_report import measure_lines
from factbox.measuring.many import measure
from factbox.ui.sidebar.figure_rows import figure_rows

TEXTS = [
    "",
    "Word.",
    "We walk and we talk.",
    "We walk to the sea. " * 40,
    "Nous allons à la mer. " * 40,
    "ฉันอาศัยอยู่ในบ้านหลังใหญ่",
    "We walk to the sea, and then on to the hills above it, as we did every year",
]


def measured(text: str) -> Measures:
    return at_once(measures(Document([text])))


@pytest.mark.parametrize("text", TEXTS)
def test_they_have_the_same_names_values_and_doubts(text: str) -> None:
    on_screen = [
        f"{row.name}: {row.value}"
        + (f" ({row.note})" if row.note.startswith("unreliable") else "")
        for group in (Group.READABILITY, Group.DIVERSITY, Group.VOCABULARY)
        for row in figure_rows(measured(text), group, names())
        if row.value != "—"
    ]
    printed = [
        line
        for line in measure_lines(measure(text, language="en"))
        if ": " in line and "—" not in line
    ]
    assert printed == on_screen


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_absent_says_why(text: str) -> None:
    for group in (Group.READABILITY, Group.DIVERSITY, Group.VOCABULARY):
        for row in figure_rows(measured(text), group, names()):
            if row.value == "—":
                assert row.note
                assert f"No value: {row.note}." in row.explanation


def test_doubts_name_what_they_are_of() -> None:
    short = measure("We walk and walk.")
    readability = {
        key for key, each in figures_in("en").items() if each.group is Group.READABILITY
    } - {"reading_time"}
    vocabulary = {figure.key for figure in in_group(Group.VOCABULARY)} - {"difficulty"}
    others = {"level", "mattr", "mtld", "summer_s"}
    assert set(short.unreliable) == {*readability, *vocabulary, *others}


def test_what_a_figure_of_another_language_means_is_in_its_explanation() -> None:
    text = "La casa es vieja y el jardín es grande, pero nos gusta estar aquí con niños. " * 4
    document = Document([text], rules_named(RuleName.FACT_BOX, language_of("es")))
    rows = figure_rows(at_once(measures(document)), Group.READABILITY, AT_FIRST)
    said = {row.name: row.explanation for row in rows}
    assert "That is: " in said["Szigriszt–Pazos"]
    assert "Flesch–Kincaid" not in said
