"""The stages of a text on its road: each snapshot, and the text now."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.figures.fact_box import LEVEL, main_figure_in
from factbox.reports.report.words import minute, one_line
from factbox.reports.snapshot_wording import snapshot_name
from factbox.snapshots.main_figure import figure_and_value, language_known
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.text.counts import FactBox
    from factbox.analysis.text.left_out.kind import Kind
    from factbox.reports.report.findings import Findings
    from factbox.reports.report.subject import Road
    from factbox.snapshots.snapshot import RuleSet, Snapshot

_LONGEST_NAME = 90


class Stage(NamedTuple):
    """The text at one moment on its road."""

    name: str
    when: str
    box: FactBox
    main: float | None
    rules: RuleSet
    language: str
    headline: str
    left_out: frozenset[Kind]


def stages_of(road: Road, findings: Findings, now: str) -> list[Stage]:
    """Return the stages of a road, the oldest first; the text `now` unless it is the last."""
    stages = [_stage_of(snapshot) for snapshot in road.snapshots]
    if not findings.is_saved:
        metrics = findings.metrics
        rules = metrics.rules.name, metrics.rules.version
        headline, kinds = metrics.headline_rule.value, metrics.left_out.kinds
        language = metrics.rules.language.code
        box, main = metrics.whole.box, metrics.whole.counts.main
        stages.append(Stage(tr("Now"), now, box, main, rules, language, headline, kinds))
    return stages


def _stage_of(snapshot: Snapshot) -> Stage:
    words = filter(None, (snapshot_name(snapshot), snapshot.note))
    name = one_line(" — ".join(words), _LONGEST_NAME)
    _, main = figure_and_value(snapshot) or (None, None)
    return Stage(
        name,
        minute(snapshot.saved_at),
        snapshot.fact_box,
        main,
        snapshot.rules,
        snapshot.language,
        snapshot.headline,
        snapshot.left_out,
    )


def figure_of(stage: Stage) -> Figure:
    """Return the main figure of the language of a stage; the Level if it has none."""
    language = language_known(stage.language)
    return (None if language is None else main_figure_in(language)) or LEVEL
