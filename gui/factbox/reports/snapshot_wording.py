"""The names of snapshots, and why they were saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factbox.tr import tr, tr_later

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure
    from factbox.snapshots.snapshot import Occasion, Snapshot

_OCCASIONS = {
    "asked": "",
    "pasted": tr_later("automatic, pasted"),
    "replaced": tr_later("automatic, before a paste"),
    "closed": tr_later("automatic, on closing"),
}


def snapshot_name(snapshot: Snapshot) -> str:
    """Return the name of a snapshot within its text: its number and its title.

    An automatic snapshot without a title is named after its occasion.
    """
    title = " ".join(snapshot.title.split()) or occasion_name(snapshot.occasion)
    if title:
        return f"{snapshot.number} · {title}"
    return tr("Snapshot %d") % snapshot.number


def occasion_name(occasion: Occasion) -> str:
    """Return in a few words why a snapshot was saved; "" if the user asked for it."""
    words = _OCCASIONS[occasion.value]
    return tr(words) if words else ""


def language_named(code: str) -> str:
    """Return the name of a language, or its code if it is one of another version."""
    from factbox.snapshots.main_figure import language_known

    language = language_known(code)
    return code if language is None else tr(language.name)


def main_named(snapshot: Snapshot) -> str:
    """Return the Level of a snapshot, or the main figure of another language with its name."""
    from factbox.analysis.figures.fact_box import LEVEL
    from factbox.reports.numbers import figure_shown
    from factbox.snapshots.main_figure import figure_and_value

    main = figure_and_value(snapshot)
    if main is None or main[0].key == LEVEL.key:
        return figure_shown(LEVEL, snapshot.fact_box.level)
    return f"{tr(main[0].name)} {figure_shown(*main)}"


def doubt_in_words(snapshot: Snapshot, figure: Figure) -> str:
    """Return why a figure of a snapshot is absent or unreliable; "" if it is reliable."""
    from factbox.analysis.figures.doubt import doubt, obstacle
    from factbox.analysis.figures.fact_box import LEVEL
    from factbox.snapshots.main_figure import language_known, main_figure_of

    saved = snapshot.figures
    is_counted = {"tokens", "sentences"} <= saved.keys()
    if figure.key not in saved:
        # Whether its words were common in its language is not saved.
        ingredients: dict[str, Any] = {"common_words": saved.get("tokens", 0), **saved}
        main, language = main_figure_of(snapshot), language_known(snapshot.language)
        if language is not None and (main is None or main.key != LEVEL.key):
            # Where there is a Level, it is for another reason that the text has none.
            ingredients["language"] = language.code
        why = obstacle(figure, ingredients) if is_counted else ""
        return tr("absent: %s") % (why or tr("no value was saved"))
    if not is_counted:
        return ""
    found = doubt(figure, saved)
    return tr("unreliable: %s") % found if found else ""
