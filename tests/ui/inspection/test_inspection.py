"""From an edit to figures: a large text is read in slices, with figures on the way."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.paragraph import Paragraph
from factbox.analysis.text.place import Place
from factbox.ui.inspection.inspection import Inspection
from factbox.ui.text.selection import Selection

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from factbox.analysis.text.metrics import Metrics

LINES = [f"Line {number} of a long text. It goes on." for number in range(4_000)]


@pytest.fixture
def inspection(qtbot: QtBot) -> Inspection:
    return Inspection(HeadlineRule.AUTOMATIC)


def test_a_large_text_is_read_in_slices(inspection: Inspection, qtbot: QtBot) -> None:
    published: list[Metrics] = []
    inspection.changed.connect(published.append)
    with qtbot.waitSignal(inspection.read):
        inspection.edit(0, 1, LINES, Selection())
        assert published[-1].waiting == len(LINES)
    assert published[-1] == Document(LINES).metrics()._replace(cursor=Place(0, 0))


def test_an_edit_during_the_reading_is_counted(inspection: Inspection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inspection.read):
        inspection.edit(0, 1, LINES, Selection())
        inspection.edit(3_999, 1, ["The last line is another."], Selection())
    lines = [*LINES[:-1], "The last line is another."]
    assert inspection.document.metrics() == Document(lines).metrics()


def test_a_text_of_nothing_but_enumerations_has_the_same_outline(
    inspection: Inspection, qtbot: QtBot
) -> None:
    lines = [
        line
        for number in range(150)
        for line in (
            f"## Part {number}",
            "There are two ways.",
            "First, we should go on. We must not stop there, for nobody would know of it.",
            "1. It is near.",
            "2. It is far.",
            "Second, we should come back. They have to come too.",
        )
    ]
    with qtbot.waitSignal(inspection.read):
        inspection.edit(0, 1, lines * 2, Selection())
        qtbot.waitUntil(lambda: inspection.document.paragraphs.waiting < len(lines))
        inspection.edit(7, 1, ["", "We must do two things."], Selection())
    lines = [*lines[:7], "", "We must do two things.", *lines[8:], *lines]
    assert inspection.document.metrics() == Document(lines).metrics()


def test_it_is_read_at_once_when_all_figures_are_wanted(
    inspection: Inspection, qtbot: QtBot
) -> None:
    inspection.edit(0, 1, LINES, Selection())
    with qtbot.waitSignal(inspection.read):
        metrics = inspection.complete()
    assert metrics == Document(LINES).metrics()


def test_paragraphs_are_not_searched_for_garbage(inspection: Inspection) -> None:
    inspection.edit(0, 1, LINES, Selection())
    inspection.complete()
    assert not any(isinstance(each, Paragraph) for each in gc.get_objects())


def test_paragraphs_are_freed_all_the_same(inspection: Inspection) -> None:
    inspection.edit(0, 1, [f"Gone soon: {line}" for line in LINES], Selection())
    inspection.complete()
    inspection.edit(0, len(LINES), ["Short."], Selection())
    gc.unfreeze()
    held = [each for each in gc.get_objects() if isinstance(each, Paragraph)]
    assert not any(each.text.startswith("Gone soon") for each in held)
