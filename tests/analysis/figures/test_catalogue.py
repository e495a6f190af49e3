"""The catalogue collects what each file declares."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factbox.analysis.figures import catalogue, readability
from factbox.analysis.figures.catalogue import AT_FIRST, figures, in_group, listed, phrases
from factbox.analysis.figures.figure import Group, Higher
from factbox.analysis.figures.measures import measures
from factbox.analysis.figures.table import figures_table
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.measuring.many import measure

NEW = """
from factbox.analysis.figures.figure import Figure, Group

def words_per_sentence(tokens, sentences):
    return tokens / sentences

FIGURE = Figure(
    key="words_per_sentence",
    name="Words per sentence",
    group=Group.READABILITY,
    formula=words_per_sentence,
    formula_text="tokens / sentences",
)
"""


@pytest.fixture
def one_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The key of a figure that is declared in one file and nowhere else."""
    (tmp_path / "words_per_sentence.py").write_text(NEW, encoding="utf-8")
    monkeypatch.setattr(readability, "__path__", [*readability.__path__, str(tmp_path)])
    for each in (catalogue.figures, catalogue.figures_in, catalogue.all_in, catalogue.phrases):
        each.cache_clear()
    yield "words_per_sentence"
    for each in (catalogue.figures, catalogue.figures_in, catalogue.all_in, catalogue.phrases):
        each.cache_clear()
    del sys.modules[f"{readability.__name__}.words_per_sentence"]


def test_a_new_figure_is_one_file(one_more: str) -> None:
    found = at_once(measures(Document(["One two three. Four five six seven."]))).figures
    assert found[one_more] == 3.5
    report = measure("One two three. Four five six seven.")
    assert report.to_dict()["readability"]["words_per_sentence"] == 3.5
    assert "| Words per sentence | tokens / sentences |" in figures_table()


def test_those_that_are_shown_at_first_come_first() -> None:
    shown = [figure.key for group in Group for figure in in_group(group)]
    assert [key for key in shown if key in AT_FIRST] == list(AT_FIRST)
    readability = [figure.key for figure in in_group(Group.READABILITY)]
    assert tuple(readability[:9]) == AT_FIRST[:9]


def test_every_figure_is_declared_in_full() -> None:
    for key, figure in figures().items():
        assert key == figure.key
        assert (figure.full_name or figure.name).startswith(figure.name)
        if figure.group in (Group.READABILITY, Group.DIVERSITY):
            assert figure.formula_text
            assert figure.source or key == "hapax_share"
        if figure.grade_name:
            assert figure.higher is Higher.HARDER


def test_every_ingredient_is_worded() -> None:
    without = {"sets", "sample_silent_words"}
    for figure in figures().values():
        names = {*figure.ingredients, *figure.in_textstat().ingredients} - without
        assert names <= {*phrases(), *figures()}


def test_the_level_is_listed_once() -> None:
    keys = [figure.key for figure in listed()]
    assert "flesch_kincaid_grade" not in keys
    assert len({figure.name for figure in figures().values()}) == len(figures())
