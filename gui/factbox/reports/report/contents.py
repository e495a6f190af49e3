"""Makes the report on a text."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING

from factbox.lists import listed
from factbox.reports.report.blocks import Block, ReportSection, WrittenReport
from factbox.reports.report.comparison_blocks import comparison_blocks
from factbox.reports.report.cost_blocks import sentence_table, word_table
from factbox.reports.report.figure_table import figure_table
from factbox.reports.report.findings import Findings, findings_on
from factbox.reports.report.opening import opening
from factbox.reports.report.outline_table import outline_table
from factbox.reports.report.report_part import ALL_PARTS, ReportPart
from factbox.reports.report.road_blocks import (
    road_table,
    trend_picture,
    way_in_words,
)
from factbox.reports.report.stages import stages_of
from factbox.reports.report.subject import title_of_subject
from factbox.reports.report.words import day, minute, one_line
from factbox.tr import tr, tr_later
from factbox.worded_error import WordedError

if TYPE_CHECKING:
    from factbox.analysis.level.costs import LevelCosts
    from factbox.reports.report.subject import Subject

_LONGEST_FILE = 80
_ROAD = (ReportPart.TREND, ReportPart.SNAPSHOTS)


class ReportError(WordedError):
    """There is nothing to report; the message says why."""


def report_on(
    subject: Subject, parts: frozenset[ReportPart] = ALL_PARTS
) -> Generator[None, None, WrittenReport]:
    """Make the report on a text, in slices. The document must not change meanwhile.

    Raises ReportError if there is nothing to say, DependencyError if a rule set cannot be
    loaded, and what `text_of` and `draw_trend` of the subject raise.
    """
    findings = yield from findings_on(subject, parts)
    return report_of(subject, findings, parts)


def report_of(
    subject: Subject, findings: Findings, parts: frozenset[ReportPart]
) -> WrittenReport:
    """Make the report from what was measured for these parts, or for more.

    Raises ReportError if there is nothing to say, and what `draw_trend` of the subject raises.
    """
    counts = findings.metrics.whole.counts
    if not counts.characters:
        raise ReportError(tr_later("There is nothing to report: the text is empty."))
    if not counts.tokens and not counts.no_words:
        raise ReportError(
            tr_later("There is nothing to report: no word of the text is counted.")
        )
    if ReportPart.COMPARISON not in parts:
        findings = findings._replace(comparison=None)
    sections = tuple(
        section for section in _sections(subject, findings, parts) if section.blocks
    )
    if not sections:
        names = listed(part.label for part in ReportPart if part in parts)
        raise ReportError(
            tr_later("There is nothing to report: the text has none of these parts: {names}."),
            names=names,
        )
    return WrittenReport(title_of_subject(subject), _subtitle(subject), sections)


def _sections(
    subject: Subject, findings: Findings, parts: frozenset[ReportPart]
) -> Iterator[ReportSection]:
    yield ReportSection("", tuple(opening(subject, findings, parts)))
    if not parts.isdisjoint(_ROAD):
        yield ReportSection(tr("Snapshots"), tuple(_road(subject, findings, parts)))
    if findings.comparison is not None:
        # The table of figures shows the old ones, too.
        with_figures = ReportPart.FIGURES not in parts
        blocks = tuple(comparison_blocks(findings.comparison, with_figures=with_figures))
        yield ReportSection(ReportPart.COMPARISON.label, blocks)
    if ReportPart.OUTLINE in parts:
        # The comparison leaves less room for it.
        is_brief = findings.comparison is not None
        table = outline_table(subject.document, subject.target, is_brief=is_brief)
        yield _one(ReportPart.OUTLINE, table)
    yield _costs(findings.costs, parts)
    if ReportPart.FIGURES in parts:
        table = figure_table(findings.measures, subject.figures, findings.comparison)
        yield _one(ReportPart.FIGURES, table)


def _one(part: ReportPart, block: Block | None) -> ReportSection:
    return ReportSection(part.label, () if block is None else (block,))


def _costs(costs: LevelCosts, parts: frozenset[ReportPart]) -> ReportSection:
    both = frozenset({ReportPart.SENTENCES, ReportPart.WORDS})
    tables = (
        sentence_table(costs) if ReportPart.SENTENCES in parts else None,
        word_table(costs) if ReportPart.WORDS in parts else None,
    )
    labels = [part.label for part in ReportPart if part in both & parts]
    title = tr("Costliest sentences and words") if both <= parts else "".join(labels)
    return ReportSection(title, tuple(table for table in tables if table is not None))


def _road(
    subject: Subject, findings: Findings, parts: frozenset[ReportPart]
) -> Iterator[Block]:
    road = subject.road
    if road is None or not road.snapshots:
        return
    stages = stages_of(road, findings, minute(subject.moment))
    way = way_in_words(stages)
    if way is not None:
        yield way
    if ReportPart.TREND in parts and len(stages) > 1:
        picture = trend_picture(subject, findings)
        if picture is not None:
            yield picture
    if ReportPart.SNAPSHOTS in parts:
        yield road_table(stages, subject)


def _subtitle(subject: Subject) -> str:
    file = one_line(subject.file, _LONGEST_FILE)
    return " · ".join(filter(None, (tr("Report by Fact Box"), file, day(subject.moment))))
