"""The beginning of a report: the fact box, the target, and how the text was counted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factbox import __version__
from factbox.analysis.figures import doubt
from factbox.analysis.figures.bands import band_of
from factbox.analysis.figures.catalogue import MOST_KNOWN
from factbox.analysis.figures.fact_box import FIGURES, LEVEL
from factbox.analysis.level.target import NO_TARGET
from factbox.analysis.text.hard_wrapped.joining import looks_hard_wrapped
from factbox.analysis.text.left_out.kind import DEFAULT, difference_in_words
from factbox.analysis.words.vocabulary.own.recorded_lists import RecordedLists
from factbox.how_many import how_many
from factbox.reports.coverage_wording import coverage_line
from factbox.reports.figure_wording import compared, main_name, main_shown
from factbox.reports.numbers import figure_shown
from factbox.reports.report.blocks import Block, KeyFigure, KeyFigures, Prose
from factbox.reports.report.report_part import ReportPart
from factbox.reports.report.words import one_line
from factbox.reports.target_wording import target_work

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.text.metrics import Metrics
    from factbox.reports.report.findings import Findings
    from factbox.reports.report.subject import Subject

_LONGEST_WARNING = 300
_OTHERS = FIGURES[1:]
_HARD_WRAPPED = (
    "The lines look hard-wrapped. Each counts as a paragraph, so the Level is too low."
)


def opening(
    subject: Subject, findings: Findings, parts: frozenset[ReportPart]
) -> Iterator[Block]:
    """Yield the blocks below the title."""
    metrics = findings.metrics
    if ReportPart.FACT_BOX in parts:
        yield KeyFigures((_main(metrics), *(_key_figure(metrics, each) for each in _OTHERS)))
    if ReportPart.TARGET in parts and subject.target != NO_TARGET:
        lines = [*target_work(findings.costs, subject.target)]
        if findings.coverage is not None:
            lines.append(coverage_line(findings.coverage))
        yield Prose(" ".join(lines))
    if ReportPart.COUNTING in parts:
        yield Prose(" ".join(_how_counted(subject, metrics)), is_quiet=True)


def _main(metrics: Metrics) -> KeyFigure:
    """Return the Level, or the main figure of a language without one and what it means."""
    counts, notes = metrics.whole.counts, [*compared(metrics, LEVEL.key)[:1]]
    figure, found = counts.main_figure, counts.level_doubt
    notes.append(counts.no_main)
    if found is not None:
        notes.append(f"unreliable: {found.in_words()}")
    elif figure is not None:
        notes.append(band_of(figure, counts.main))
    shown = main_shown(counts, exactly=metrics.published is not None)
    return KeyFigure(main_name(counts), shown, "; ".join(filter(None, notes)))


def _key_figure(metrics: Metrics, figure: Figure) -> KeyFigure:
    value = getattr(metrics.whole.box, figure.key)
    notes = [*compared(metrics, figure.key)[:1]]
    if value is None:
        notes.append(doubt.why_absent(figure, metrics.whole.counts.ingredients()))
    shown = figure_shown(figure, value, exactly=metrics.published is not None)
    return KeyFigure(figure.name, shown, "; ".join(filter(None, notes)))


def _how_counted(subject: Subject, metrics: Metrics) -> Iterator[str]:
    """Yield sentences on how the text was counted."""
    rules, counts = metrics.rules, metrics.whole.counts
    code, figure = rules.language.code, counts.main_figure
    language = "" if code == MOST_KNOWN else f", in {rules.language.name}"
    yield (
        f"Counted by Fact Box {__version__}, rule set {rules.name}, version "
        f"{rules.version}{language}."
    )
    if language and figure is not None and figure.key == LEVEL.key:
        yield f"{figure.full_name}."
    if metrics.headline is not None:
        yield f"The headline counts {metrics.headline_rule.value}."
    counted = [how_many(value, name) for name, value in counts.written().items()]
    yield f"{', '.join(counted[:-1])} and {counted[-1]}."
    otherwise = difference_in_words(metrics.left_out.kinds, DEFAULT)
    if otherwise:
        yield f"Counted {otherwise}."
    if metrics.left_out.tokens:
        yield f"{metrics.left_out.in_words()}."
    lists = RecordedLists.of(metrics.level_list)
    if lists.packed():
        described = one_line(lists.described(), _LONGEST_WARNING)
        yield f"Word levels come from these lists: {described}."
    if looks_hard_wrapped([paragraph.text for paragraph in subject.document.paragraphs]):
        yield _HARD_WRAPPED
    for warning in subject.warnings:
        yield one_line(warning, _LONGEST_WARNING)
