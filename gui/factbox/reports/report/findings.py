"""The measurements for a report."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

from factbox.analysis.figures.measures import Measures, measures
from factbox.analysis.level.costs import CostFinder, LevelCosts
from factbox.analysis.level.coverage import CoverageWork, coverage_work
from factbox.analysis.text.metrics import Metrics
from factbox.analysis.text.packed_styles import packed
from factbox.comparison.comparison import Comparing, Comparison
from factbox.comparison.version import Version
from factbox.reports.report.report_part import ReportPart
from factbox.reports.report.subject import Road, Subject
from factbox.snapshots.snapshot import Snapshot
from factbox.tr import tr


class Findings(NamedTuple):
    """The measurements of the subject of a report.

    If it `is_saved`, the text is that of its last snapshot, counted in the same way.
    `coverage` is what is to be done for the coverage aimed at; None if there is none.
    """

    metrics: Metrics
    measures: Measures
    costs: LevelCosts
    is_saved: bool
    comparison: Comparison | None
    coverage: CoverageWork | None = None


def findings_on(
    subject: Subject, parts: frozenset[ReportPart]
) -> Generator[None, None, Findings]:
    """Measure what some parts of a report need, in slices."""
    document = subject.document
    metrics = document.metrics()
    measured = yield from measures(document)
    costs = yield from CostFinder().find(document, None, subject.target.main)
    aim, work = subject.target.coverage, None
    if aim is not None:
        work = yield from coverage_work(document, None, aim)
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    now = Version.of_text(tr("Now"), text, metrics, packed(document.styles))
    last = subject.road.snapshots[-1:] if subject.road is not None else ()
    is_saved = any(map(now.is_saved_in, last))
    comparison = None
    if ReportPart.COMPARISON in parts and subject.road is not None:
        named = now._replace(name=_name(last[0])) if is_saved else now
        comparison = yield from _comparison(subject.road, named, is_saved)
    return Findings(metrics, measured, costs, is_saved, comparison, work)


def _comparison(
    road: Road, now: Version, is_saved: bool
) -> Generator[None, None, Comparison | None]:
    """Compare the first snapshot with the text now; None if they are the same."""
    if not road.snapshots or (is_saved and len(road.snapshots) == 1):
        return None
    first = road.snapshots[0]
    then = Version.of_snapshot(_name(first), first, road.text_of(first))
    return (yield from Comparing().compare(then, now))


def _name(snapshot: Snapshot) -> str:
    # With a no-break space, because it heads a narrow column.
    return (tr("Snapshot %d") % snapshot.number).replace(" ", "\u00a0")
