"""A report has the figures of the window, to the bit."""

from __future__ import annotations

import random

import pytest

from factbox.analysis.figures.measures import measures
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import RULE_SETS, Rules, rules_named
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.measuring.many import measure
from texts import lines_of


def typed(lines: list[str], rules: Rules, chance: random.Random) -> Document:
    """Return the document that a window has when a text was typed piece by piece."""
    document = Document([""], rules, HeadlineRule.TWICE)
    document.replace(0, 1, lines)
    for _ in range(20):
        at = chance.randrange(len(lines))
        document.replace(at, 1, ["something else, and more"])
        document.metrics()
        document.replace(at, 1, [lines[at]])
    return document


@pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)
@pytest.mark.parametrize("words", [300, 1_000, 3_000])
def test_the_figures_are_those_of_an_edited_document(words: int, rules: Rules) -> None:
    lines = lines_of(words, seed=words)
    document = typed(lines, rules, random.Random(words))
    measured, metrics = at_once(measures(document)), document.metrics()
    report = measure("\n".join(lines), rules.name, headline="twice")
    assert dict(report.figures) == measured.figures
    assert report.fact_box == metrics.whole.box
    assert report.counts == metrics.whole.counts.written()
    assert [each.found for each in report.outline] == [each.found for each in metrics.outline]
    for mine, other in zip(report.outline, metrics.outline, strict=True):
        assert [each.gist for each in mine.items] == [each.gist for each in other.items]
        levels = [each.counts.level for each in other.items]
        assert [each.fact_box.level for each in mine.items] == levels


@pytest.mark.parametrize("name", RuleName)
def test_the_fact_box_and_the_counts_are_among_the_figures(name: RuleName) -> None:
    report = measure("\n".join(lines_of(600, 1)), name)
    assert rules_named(name).version == report.rules.version
    for key, value in [*report.fact_box._asdict().items(), *report.counts.items()]:
        assert report[key] == value
