"""Every figure of a text, by name."""

from __future__ import annotations

from factbox.analysis.figures.all_figures import DECIMALS, AllFigures, all_figures
from factbox.analysis.figures.measures import measures
from factbox.analysis.slices import at_once
from factbox.analysis.text.counts import Counts, FactBox
from factbox.analysis.text.document import Document

LINES = 4 * ["The quick brown fox jumps over the lazy dog. It sleeps.", "The dog does not."]


def test_each_figure_is_the_one_that_is_measured() -> None:
    document = Document(LINES)
    measured = at_once(measures(document))
    whole = document.metrics().whole
    found = at_once(all_figures(document))
    assert found.value("level") == whole.counts.level
    assert found.value("types") == whole.box.types
    assert found.value("letters") == whole.counts.letters
    for name, value in {
        **measured.readability._asdict(),
        **measured.diversity._asdict(),
    }.items():
        assert found.value(name) == value


def test_there_is_every_figure_once() -> None:
    found = at_once(all_figures(Document(LINES)))
    assert all(found.value(name) is not None for name in DECIMALS)


def test_what_was_not_measured_has_no_value() -> None:
    figures = AllFigures(FactBox(1.5, 2, 1, 0.5), Counts(tokens=2))
    assert (figures.value("level"), figures.value("tokens")) == (1.5, 2)
    assert figures.value("mtld") is None
