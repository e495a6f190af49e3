"""The picture of a trend in words, for those who do not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.reports.target_wording import range_of
from factbox.ui.pane.trend.words import in_general
from factbox.ui.wording.figure_names import figure_names, shown
from factbox.ui.wording.moments import day
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from factbox.ui.pane.trend.drawn import DrawnTrend


def trend_in_words(drawn: DrawnTrend) -> str:
    """Return what is drawn: from where to where each figure went, and the target."""
    figures = (_way_of(drawn, name) for name in drawn.names)
    return f"{in_general(drawn)}. " + " ".join(f"{words}." for words in figures)


def _way_of(drawn: DrawnTrend, name: str) -> str:
    """Return where a figure began, as far as it can be compared, and where it is now."""
    named, last = figure_names()[name], drawn.last
    now = shown(name, drawn.value(name, last))
    began = next((at for at in range(last) if drawn.change(name, at, last)), last)
    words = tr("%s: %s now") % (named, now)
    if began < last:
        then = shown(name, drawn.value(name, began))
        moment = day(drawn.trend.snapshots[began].saved_at)
        words = tr("%s: from %s on %s to %s now") % (named, then, moment, now)
    if name == "level" and drawn.target is not None:
        words += tr("; target %s") % range_of(*drawn.target)
    return words
