"""Inputs that people met, and the right answers."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from factbox.analysis.figures.catalogue import in_group
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import all_figures
from factbox.analysis.figures.values import Values
from factbox.analysis.rule_sets.rules import CAREFUL, TEXTSTAT
from factbox.analysis.slices import at_once
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.document import Document
from factbox.analysis.text.lines import split_lines

# This one is about a text whose lines were joined first.
_OF_JOINED_LINES = "w23"


@pytest.fixture(scope="session")
def cases(shared: Path) -> list[dict[str, str]]:
    path = shared / "cases" / "counting.json"
    if not path.is_file():
        pytest.skip(f"no cases at {path}; FACTBOX_SHARED may name their folder")
    found: list[dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def document_of(text: str) -> Document:
    return Document(split_lines(text)[0])


def figures_of(text: str) -> Values:
    return at_once(all_figures(document_of(text)))


@pytest.mark.parametrize(
    ("asked", "count"), [("words", "tokens"), ("types", "types"), ("sentences", "sentences")]
)
def test_counts(cases: list[dict[str, str]], asked: str, count: str) -> None:
    wrong = []
    for case in cases:
        if re.match(asked, case["asks"]) and case["id"] != _OF_JOINED_LINES:
            whole = document_of(case["input"]).metrics().whole
            found = whole.box.types if count == "types" else getattr(whole.counts, count)
            if not re.match(rf"{found}\b", str(case["right"])):
                wrong.append((case["id"], found))
    assert wrong == []


def test_syllables_by_ear(cases: list[dict[str, str]]) -> None:
    for rules in (CAREFUL, TEXTSTAT):
        found = {
            case["id"]: sum(map(rules.count_syllables, rules.find_tokens(case["input"])))
            for case in cases
            if case["asks"] == "syllables"
        }
        right = {case["id"]: int(case["right"]) for case in cases if case["id"] in found}
        assert found == right


def test_figures(cases: list[dict[str, str]]) -> None:
    inputs = {case["id"]: case["input"] for case in cases}
    assert figures_of(inputs["f01"])["coleman_liau_index"] == pytest.approx(14.53, abs=0.005)
    assert figures_of(inputs["f09"])["flesch_reading_ease"] == pytest.approx(108.96, abs=0.005)
    assert figures_of(inputs["f05"])["mtld"] is None
    of_no_prose = figures_of(inputs["f10"])
    assert {of_no_prose[each.key] for each in in_group(Group.READABILITY)} == {None}


def test_characters_and_letters(cases: list[dict[str, str]]) -> None:
    found: dict[str, Counts] = {
        case["id"]: document_of(case["input"]).metrics().whole.counts for case in cases
    }
    assert (found["f03"].characters, found["f03"].letters) == (19, 11)
    assert found["w25"].letters == 8
    assert found["w33"].letters == 14
