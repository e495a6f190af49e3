"""Why textstat gives the same text another Level, ingredient by ingredient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.catalogue import MOST_KNOWN
from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.rule_sets.textstat.textstat_itself import textstat_figures
from factbox.assets import asset
from factbox.reports.numbers import figure_shown, shown
from factbox.tr import tr
from factbox.ui.wording.figures import level_of, tokens_of

if TYPE_CHECKING:
    from factbox.analysis.text.metrics import Metrics


def comparison(metrics: Metrics, text: str) -> str:
    """Return the Level of `metrics` and textstat's of the same text, with their ingredients.

    textstat's are those of English. In another language it is said where its figures are.
    """
    language = metrics.rules.language
    if language.code != MOST_KNOWN:
        said = tr("The rule set textstat counts {language} as textstat does (Count).")
        return said.format(language=tr(language.name))
    ours = metrics.whole.counts
    theirs = textstat_figures(text, asset("cmudict-syllables.txt"))
    level = level_of(ours, exactly=True)
    grade = figure_shown(LEVEL, theirs.grade, exactly=True)
    lines = [
        tr("Level {ours} here, {theirs} in textstat {version}").format(
            ours=level, theirs=grade, version=theirs.version
        ),
        tr(
            "Words: {ours} here, {theirs} there, where white space separates and a headline "
            "counts once"
        ).format(ours=tokens_of(ours), theirs=_shown(theirs.words)),
        tr(
            "Sentences: {ours} here, {theirs} there, where each . ! or ? ends one, a line does "
            "not, and those of one or two words do not count"
        ).format(ours=ours.sentences, theirs=_shown(theirs.sentences)),
        tr("Syllables: {ours} here, {theirs} there, by the CMU Pronouncing Dictionary").format(
            ours=shown(ours.written()["syllables"], 0), theirs=_shown(theirs.syllables)
        ),
        tr("Inspect → Rule sets (Ctrl+8) shows each difference in its place."),
    ]
    if theirs.problem:
        lines.append(
            tr("“—” stands where textstat failed on this text: %s.")
            % theirs.problem.rstrip(".")
        )
    return "\n".join(lines)


def _shown(count: int | None) -> str:
    return "—" if count is None else str(count)
