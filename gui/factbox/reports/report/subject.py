"""The subject of a report: a text, and its snapshots if it has any."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import islice
from typing import NamedTuple

from factbox.analysis.figures.catalogue import AT_FIRST
from factbox.analysis.figures.values import Values
from factbox.analysis.level.target import NO_TARGET, Target
from factbox.analysis.text.document import Document
from factbox.analysis.text.metrics import Metrics
from factbox.reports.title import title_of
from factbox.snapshots.snapshot import Snapshot
from factbox.snapshots.trend import Trend


class TrendToDraw(NamedTuple):
    """The Levels to draw: those of the snapshots, and that of the text now.

    If it `is_saved`, the text now is the last of the snapshots.
    """

    trend: Trend
    metrics: Metrics
    figures: Values
    target: Target
    title: str
    is_saved: bool


#: Draws a trend as PNG, to be TREND_WIDTH wide on paper. It needs Qt, so a report is given it.
DrawTrend = Callable[[TrendToDraw], bytes]

#: In millimetres: what A4 and Letter have between their margins.
TREND_WIDTH = 165.0


class Road(NamedTuple):
    """The snapshots of a text, the oldest first, and how to get their texts."""

    snapshots: tuple[Snapshot, ...]
    text_of: Callable[[Snapshot], str]


class Subject(NamedTuple):
    """A text to report on, and the time at which its report is made.

    `given` is the title that the user gave it, `file` the name of the file that it comes from,
    and `declared` the title that this declares; "" without one. `warnings` are sentences on how
    it was read. `figures` are the keys of the figures to list.
    """

    document: Document
    moment: datetime
    file: str = ""
    declared: str = ""
    given: str = ""
    warnings: tuple[str, ...] = ()
    figures: tuple[str, ...] = AT_FIRST
    target: Target = NO_TARGET
    road: Road | None = None
    draw_trend: DrawTrend | None = None


def title_of_subject(subject: Subject) -> str:
    """Return the title of the text."""
    metrics = subject.document.metrics()
    headline = "" if metrics.headline is None else metrics.headline.text
    lines = islice(subject.document.paragraphs, metrics.first_line, None)
    beginning = next((line.text for line in lines if line.text.strip()), "")
    return title_of(subject.given, headline, subject.declared, subject.file, beginning)
