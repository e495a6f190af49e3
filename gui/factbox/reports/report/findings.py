"""The measurements for a report."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

from factbox.analysis.figures.measures import Measures, measures
from factbox.analysis.level.costs import CostFinder, LevelCosts
from factbox.analysis.text.metrics import Metrics
from factbox.analysis.text.packed_styles import packed
from factbox.comparison.comparison import Comparing, Comparison
from factbox.comparison.version import Version
from factbox.reports.report.report_part import ReportPart
from factbox.reports.report.subject import Subject
from factbox.snapshots.snapshot import Snapshot, digest


class Findings(NamedTuple):
    """The measurements of the subject of a report.

    If it `is_saved`, the text is that of its last snapshot, counted in the same way.
    """

    metrics: Metrics
    measures: Measures
    costs: LevelCosts
    is_saved: bool
    comparison: Comparison | None


def findings_on(
    subject: Subject, parts: frozenset[ReportPart]
) -> Generator[None, None, Findings]:
    """Measure what some parts of a report need, in slices."""
    document = subject.document
    metrics = document.metrics()
    measured = yield from measures(document)
    limit = None if subject.target is None else subject.target.high
    costs = yield from CostFinder().find(document, None, limit)
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    styles = packed(document.styles)
    is_saved = _is_saved(subject, metrics, text, styles)
    comparison = None
    if ReportPart.COMPARISON in parts:
        comparison = yield from _comparison(subject, metrics, text, styles, is_saved)
    return Findings(metrics, measured, costs, is_saved, comparison)


def _is_saved(subject: Subject, metrics: Metrics, text: str, styles: str) -> bool:
    if subject.road is None or not subject.road.snapshots:
        return False
    last = subject.road.snapshots[-1]
    how = (metrics.rules.name, metrics.rules.version), metrics.headline_rule.value
    was = last.rules, last.headline, last.left_out, last.styles
    return last.sha256 == digest(text) and was == (*how, metrics.left_out.kinds, styles)


def _comparison(
    subject: Subject, metrics: Metrics, text: str, styles: str, is_saved: bool
) -> Generator[None, None, Comparison | None]:
    """Compare the first snapshot with the text now; None if they are the same."""
    road = subject.road
    if road is None or not road.snapshots or (is_saved and len(road.snapshots) == 1):
        return None
    first = road.snapshots[0]
    now = Version(
        _name(road.snapshots[-1]) if is_saved else "Now",
        text,
        metrics.rules.name,
        metrics.rules.version,
        metrics.headline_rule.value,
        metrics.left_out.kinds,
        styles=styles,
    )
    return (yield from Comparing().compare(_version_of(first, road.text_of(first)), now))


def _version_of(snapshot: Snapshot, text: str) -> Version:
    return Version(
        _name(snapshot),
        text,
        snapshot.rules_name,
        snapshot.rules_version,
        snapshot.headline,
        snapshot.left_out,
        snapshot.fact_box,
        snapshot.styles,
    )


def _name(snapshot: Snapshot) -> str:
    # With a no-break space, because it heads a narrow column.
    return f"Snapshot\u00a0{snapshot.number}"
