"""Why textstat gives the same text another Level, ingredient by ingredient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from factbox.analysis.textstat_figures import textstat_figures
from factbox.assets import asset
from factbox.ui.figures import level_of

if TYPE_CHECKING:
    from factbox.analysis.metrics import Metrics


def comparison(metrics: Metrics, text: str) -> str:
    """The Level of `metrics` beside textstat's of the same `text`, and what each is made of."""
    ours = metrics.whole.counts
    theirs = textstat_figures(text, asset("cmudict-syllables.txt"))
    grade = "—" if theirs.grade is None else f"{theirs.grade:.3f}"
    lines = (
        _tr("Level %s here, %s in textstat %s") % (level_of(ours), grade, theirs.version),
        _tr("Words: %d here, %d there, where only white space separates")
        % (ours.tokens, theirs.words),
        _tr("Sentences: %d here, %d there, where those of one or two words do not count")
        % (ours.sentences, theirs.sentences),
        _tr("Syllables: %d here, %d there, by the CMU Pronouncing Dictionary")
        % (ours.syllables, theirs.syllables),
    )
    return "\n".join(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("textstat_comparison", text)
