"""A trend in words: a place in it, a figure there, and the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.text.left_out.kind import difference_in_words
from factbox.lists import with_colon, with_semicolons
from factbox.reports.counting_names import headline_shown, rules_shown
from factbox.reports.figure_wording import with_list
from factbox.reports.numbers import difference_shown, figure_shown
from factbox.reports.snapshot_wording import language_named, occasion_name, snapshot_name
from factbox.reports.target_wording import distance_of
from factbox.tr import tr
from factbox.ui.wording.figure_names import figure_names
from factbox.ui.wording.moments import second

if TYPE_CHECKING:
    from factbox.ui.pane.trend.drawn import DrawnTrend


def place(drawn: DrawnTrend, at: int) -> str:
    """Return the name of a place, and how it was counted if not as now."""
    if at == drawn.last:
        return tr("Now: the current text")
    snapshot = drawn.trend.snapshots[at]
    parts = [snapshot_name(snapshot), second(snapshot.saved_at)]
    if snapshot.title.strip():
        # Without a title, its name is its occasion.
        parts.append(occasion_name(snapshot.occasion))
    if snapshot.language != drawn.now.language:
        parts.append(tr("in %s", "%s: a language") % language_named(snapshot.language))
    if drawn.rules(at) != drawn.now.rules:
        parts.append(_counted_by(*drawn.rules(at), drawn.now.rules[0]))
    elif snapshot.headline != drawn.now.headline:
        parts.append(
            tr("headline counted %s", "%s: once, twice or automatic")
            % headline_shown(snapshot.headline)
        )
    parts.append(difference_in_words(snapshot.left_out, drawn.now.left_out))
    if drawn.has_other_lists() and not snapshot.word_lists.is_like(drawn.now.word_lists):
        lists = snapshot.word_lists.in_words() or tr("the built-in list")
        parts.append(tr("words by %s", "%s: word lists") % lists)
    return " · ".join(part for part in parts if part)


def figure_at(drawn: DrawnTrend, name: str, at: int) -> list[str]:
    """Return a figure at a place and its changes: in full, then shorter and shorter."""
    figure = figures()[name]
    words = [figure_shown(figure, drawn.value(name, at))]
    before = drawn.change(name, at - 1, at)
    if before:
        number = drawn.trend.snapshots[at - 1].number
        said = tr("{difference} since {snapshot}", "{snapshot}: number of a snapshot")
        words.append(said.format(difference=difference_shown(figure, *before), snapshot=number))
    since = drawn.change(name, at, drawn.last) if at < drawn.last else None
    if since:
        words.append(tr("%s to now", "%s: a difference") % difference_shown(figure, *since))
    return [" · ".join(words[:count]) for count in range(len(words), 0, -1)]


def name_of(drawn: DrawnTrend, name: str) -> str:
    """Return the name of a figure, with the word list that it goes by, if any."""
    return with_list(figures()[name], figure_names()[name], drawn.now.level_list)


def spoken(drawn: DrawnTrend, name: str, at: int) -> str:
    """Return a figure at a place as a screen reader says it."""
    figure = f"{name_of(drawn, name)} {figure_at(drawn, name, at)[0]}"
    words = with_colon(place(drawn, at), figure)
    distance = distance_of(
        drawn.value(name, at), drawn.target.band(name), drawn.target.aimed_at(name)
    )
    return with_semicolons((words, distance))


def in_general(drawn: DrawnTrend) -> str:
    """Return what is drawn, in words."""
    words = tr("%Ln snapshots, and now", "", drawn.last)
    is_otherwise = drawn.counted_otherwise() or drawn.has_other_lists()
    return with_semicolons((words, otherwise(drawn) if is_otherwise else ""))


def spoken_in_general(drawn: DrawnTrend) -> str:
    """Return what is drawn, and how each figure went, as a screen reader says it."""
    ways = (f"{name_of(drawn, name)} {figure_at(drawn, name, 0)[0]}" for name in drawn.names)
    return f"{in_general(drawn)}. {with_semicolons(ways)}"


def otherwise(drawn: DrawnTrend) -> str:
    """Return what a hollow mark means."""
    if not drawn.counted_otherwise():
        return tr("hollow: other word lists")
    words = tr("hollow: not counted by {rules}, version {version}")
    if drawn.has_other_lists():
        words = tr("hollow: not counted by {rules}, version {version}, or other word lists")
    name, version = drawn.now.rules
    return words.format(rules=rules_shown(name), version=version)


def nothing(has_figures: bool) -> str:
    """Return why nothing is drawn, and what to do."""
    if has_figures:
        return tr(
            "This text has no snapshots yet.\nSave one (Ctrl+Shift+S) to see here which way "
            "its figures go while you edit."
        )
    return tr("No figures are chosen. Choose some under “Figures”.")


def _counted_by(name: str, version: int, now: str) -> str:
    if name == now:
        said = tr("counted by {rules}, version {version}")
        return said.format(rules=rules_shown(name), version=version)
    return tr("counted by %s", "%s: a rule set") % rules_shown(name)
