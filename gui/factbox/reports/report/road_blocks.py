"""The road of a text from snapshot to snapshot: a picture and a table."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factbox.analysis.figures.fact_box import FIGURES, LEVEL
from factbox.analysis.text.left_out.kind import difference_in_words
from factbox.lists import in_sentences, listed, with_semicolons
from factbox.reports.counting_names import headline_shown, rules_shown
from factbox.reports.numbers import difference_shown, figure_shown
from factbox.reports.report.blocks import Prose, ReportPicture, ReportTable
from factbox.reports.report.stages import Stage, figure_of, stages_of
from factbox.reports.report.subject import (
    TREND_WIDTH,
    Subject,
    TrendToDraw,
    title_of_subject,
)
from factbox.reports.report.words import one_line
from factbox.reports.snapshot_wording import language_named
from factbox.reports.target_wording import mark_of, marks_in_words, range_of
from factbox.snapshots.trend import Trend
from factbox.tr import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.level.target import Target
    from factbox.reports.report.findings import Findings

# How many stages are shown at the beginning and the end of a long road.
_FIRST, _LAST = 3, 11
_OTHERS = FIGURES[1:]
_LONGEST_RULES = 40


def way_in_words(stages: Sequence[Stage]) -> Prose | None:
    """Return how far the main figure came on the road; None if it cannot be said."""
    first, last = stages[0], stages[-1]
    change = _change(first, last)
    if len(stages) < 2 or change == "—":
        return None
    figure = figure_of(last)
    then, now = (figure_shown(figure, stage.main) for stage in (first, last))
    words = tr("{name} went from {then} to {now}, {change}.")
    if figure.key == LEVEL.key:
        words = tr("The Level went from {then} to {now}, {change}.")
    said = [words.format(name=tr(figure.name), then=then, now=now, change=change)]
    unlike = _unlikeness(first, last)
    if unlike:
        part = tr(
            "Part of this is the counting: the first was counted {unlike}, unlike the last."
        )
        said.append(part.format(unlike=unlike))
    return Prose(in_sentences(said))


def road_table(stages: Sequence[Stage], subject: Subject) -> ReportTable:
    """Return a table with a row for each stage, without those in the middle of a long road."""
    hidden = len(stages) - _FIRST - _LAST
    some = [*stages[:_FIRST], *stages[-_LAST:]] if hidden > 0 else list(stages)
    figure = figure_of(stages[-1])
    rows = []
    for before, stage in zip([None, *some], some, strict=False):
        others = [figure_shown(each, getattr(stage.box, each.key)) for each in _OTHERS]
        change = "" if before is None else _marked_change(before, stage)
        main = _main_cell(stage, stages[-1], subject.target)
        rows.append((stage.name, stage.when, main, change, *others))
    caption = tr("Each snapshot, and how far its {name} is from that of the one above")
    others = [tr(each.name) for each in _OTHERS]
    return ReportTable(
        caption.format(name=tr(figure.name)),
        (tr("Snapshot"), tr("Saved"), tr(figure.name), tr("Change"), *others),
        tuple(rows),
        frozenset(range(2, 4 + len(others))),
        note=in_sentences(_notes(some, rows, hidden)),
    )


def _main_cell(stage: Stage, last: Stage, target: Target) -> str:
    """Return the main figure of a stage, marked, or with its name in another language."""
    figure = figure_of(stage)
    value = figure_shown(figure, stage.main)
    if stage.language == last.language:
        return f"{mark_of(stage.main, target.main_band)} {value}".strip()
    return "—" if stage.main is None else f"{tr(figure.name)} {value}"


def trend_picture(subject: Subject, findings: Findings) -> ReportPicture | None:
    """Return a picture of the main figure over the road; None if there is nothing to draw."""
    road = subject.road
    if road is None or subject.draw_trend is None:
        return None
    stages = stages_of(road, findings, "now")
    last = stages[-1]
    values = [
        stage.main
        for stage in stages
        if stage.main is not None and stage.language == last.language
    ]
    if not values:
        return None
    trend = Trend(road.snapshots[::-1])
    png = subject.draw_trend(
        TrendToDraw(
            trend,
            findings.metrics,
            findings.measures.figures,
            subject.target,
            title_of_subject(subject),
            findings.is_saved,
        )
    )
    figure = figure_of(last)
    caption = tr("{name} from snapshot to snapshot").format(name=tr(figure.name))
    if figure.key == LEVEL.key:
        caption = tr("The Level from snapshot to snapshot")
    return ReportPicture(png, TREND_WIDTH, _in_words(figure, values, subject), caption)


def _in_words(figure: Figure, values: Sequence[float], subject: Subject) -> str:
    """Return what the picture shows, in words."""
    marks = values[0], values[-1], min(values), max(values)
    first, last, least, most = (figure_shown(figure, value) for value in marks)
    if figure.key == LEVEL.key:
        words = tr(
            "A line chart of the Level at %Ln moments: it begins at {first} and ends at "
            "{last}, in a range from {least} to {most}.",
            "",
            len(values),
        )
    else:
        words = tr(
            "A line chart of {name} at %Ln moments: it begins at {first} and ends at "
            "{last}, in a range from {least} to {most}.",
            "",
            len(values),
        )
    words = words.format(name=tr(figure.name), first=first, last=last, least=least, most=most)
    band = subject.target.main_band
    if band is None:
        return words
    aim = tr("The target is %s.", "%s: a range") % range_of(*band)
    return f"{words} {aim}"


def _change(before: Stage, now: Stage) -> str:
    """Return the change of the main figure; "—" if rules or language of the two differ."""
    if (before.rules, before.language) != (now.rules, now.language):
        return "—"
    return difference_shown(figure_of(now), before.main, now.main)


def _marked_change(before: Stage, now: Stage) -> str:
    """Return the change of the main figure, with a star if the two were counted differently."""
    change = _change(before, now)
    return f"* {change}" if change != "—" and _unlikeness(now, before) else change


def _unlikeness(one: Stage, other: Stage) -> str:
    """Return how a stage was counted unlike another, apart from the rule set, or ""."""
    headline = (
        ""
        if one.headline == other.headline
        else tr("with the headline %s", "once, twice") % headline_shown(one.headline)
    )
    kinds = difference_in_words(one.left_out, other.left_out)
    return listed((kinds, headline))


def _notes(
    some: Sequence[Stage], rows: Sequence[tuple[str, ...]], hidden: int
) -> Iterator[str]:
    if hidden > 0:
        after = some[_FIRST - 1].name
        yield tr("Not shown: %Ln snapshots after “{name}”.", "", hidden).format(name=after)
    if any(row[2].startswith(("▲", "▼")) for row in rows):
        yield marks_in_words(figure_of(some[-1]))
    starred = [
        pair for pair, row in zip(pairwise(some), rows[1:], strict=True) if row[3][:1] == "*"
    ]
    if starred:
        unlike = (f"{now.name} {_unlikeness(now, before)}" for before, now in starred)
        words = tr("* Counted differently from the row above, which is part of the change: %s.")
        yield words % with_semicolons(unlike)
    languages = dict.fromkeys(stage.language for stage in some)
    if len(languages) > 1:
        words = tr(
            "Counted in different languages: %s. Where the language changes, figures are not "
            "compared."
        )
        yield words % listed(map(language_named, languages))
    rules = dict.fromkeys(stage.rules for stage in some)
    if len(rules) > 1:
        names = (
            one_line(f"{rules_shown(name)} {version}", _LONGEST_RULES)
            for name, version in rules
        )
        words = tr(
            "Counted by different rule sets: %s. Where the rule set changes, Levels are not "
            "compared."
        )
        yield words % listed(names)
