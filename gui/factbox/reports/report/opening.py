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
from factbox.lists import in_sentences, listed, with_semicolons
from factbox.reports.counting_names import headline_shown, rules_shown
from factbox.reports.coverage_wording import coverage_line
from factbox.reports.figure_wording import compared, counted, main_name, main_shown
from factbox.reports.numbers import figure_shown
from factbox.reports.report.blocks import Block, KeyFigure, KeyFigures, Prose
from factbox.reports.report.report_part import ReportPart
from factbox.reports.report.words import one_line
from factbox.reports.target_work import target_work
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.text.metrics import Metrics
    from factbox.reports.report.findings import Findings
    from factbox.reports.report.subject import Subject

_LONGEST_WARNING = 300
_OTHERS = FIGURES[1:]


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
        yield Prose(in_sentences(lines))
    if ReportPart.COUNTING in parts:
        yield Prose(in_sentences(_how_counted(subject, metrics)), is_quiet=True)


def _main(metrics: Metrics) -> KeyFigure:
    """Return the Level, or the main figure of a language without one and what it means."""
    counts, notes = metrics.whole.counts, [*compared(metrics, LEVEL.key)[:1]]
    figure, found = counts.main_figure, counts.level_doubt
    notes.append(counts.no_main)
    if found:
        notes.append(tr("unreliable: %s") % found)
    elif figure is not None:
        band = band_of(figure, counts.main)
        notes.append(tr(band) if band else "")
    shown = main_shown(counts, exactly=metrics.published is not None)
    return KeyFigure(main_name(counts), shown, with_semicolons(notes))


def _key_figure(metrics: Metrics, figure: Figure) -> KeyFigure:
    value = getattr(metrics.whole.box, figure.key)
    notes = [*compared(metrics, figure.key)[:1]]
    if value is None:
        notes.append(doubt.why_absent(figure, metrics.whole.counts.ingredients()))
    shown = figure_shown(figure, value, exactly=metrics.published is not None)
    return KeyFigure(tr(figure.name), shown, with_semicolons(notes))


def _how_counted(subject: Subject, metrics: Metrics) -> Iterator[str]:
    """Yield sentences on how the text was counted."""
    rules, counts = metrics.rules, metrics.whole.counts
    code, figure = rules.language.code, counts.main_figure
    is_foreign = code != MOST_KNOWN
    words = tr("Counted by Fact Box {program}, rule set {rules}, version {version}.")
    if is_foreign:
        words = tr(
            "Counted by Fact Box {program}, rule set {rules}, version {version}, in {language}."
        )
    yield words.format(
        program=__version__,
        rules=rules_shown(rules.name),
        version=rules.version,
        language=tr(rules.language.name),
    )
    if is_foreign and figure is not None and figure.key == LEVEL.key:
        yield tr("%s.") % tr(figure.full_name)
    if metrics.headline is not None:
        yield tr("The headline counts %s.") % headline_shown(metrics.headline_rule)
    *some, last = counted(counts.written())
    words = tr("{some} and {last}.", "“30 sentences, 800 tokens and 1,200 syllables.”")
    yield words.format(some=listed(some), last=last)
    otherwise = difference_in_words(metrics.left_out.kinds, DEFAULT)
    if otherwise:
        yield tr("Counted %s.") % otherwise
    if metrics.left_out.tokens:
        yield tr("%s.") % metrics.left_out.in_words()
    lists = RecordedLists.of(metrics.level_list)
    if lists.packed():
        described = one_line(lists.identified(), _LONGEST_WARNING)
        yield tr("Word levels come from these lists: %s.") % described
    if looks_hard_wrapped([paragraph.text for paragraph in subject.document.paragraphs]):
        yield tr(
            "The lines look hard-wrapped. Each counts as a paragraph, so the Level is too low."
        )
    for warning in subject.warnings:
        yield one_line(tr(warning), _LONGEST_WARNING)
