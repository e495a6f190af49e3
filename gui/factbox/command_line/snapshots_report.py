"""Snapshots as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factbox.analysis.figures.catalogue import AT_FIRST, MOST_KNOWN, figures, in_group
from factbox.analysis.figures.fact_box import FIGURES, LEVEL
from factbox.analysis.figures.figure import Figure, Group
from factbox.analysis.figures.on_the_list import ABOUT_LIST
from factbox.analysis.languages.languages import language_of
from factbox.analysis.text.counts import WRITTEN
from factbox.analysis.text.left_out.kind import DEFAULT, Kind
from factbox.analysis.text.published import published_text
from factbox.command_line.measure_report import MEASURED
from factbox.reports.figure_wording import counted
from factbox.reports.numbers import figure_shown
from factbox.reports.snapshot_wording import doubt_in_words, main_named, occasion_name
from factbox.snapshots.history import History
from factbox.snapshots.language import language_in
from factbox.snapshots.language import saved_as as language_saved_as
from factbox.snapshots.left_out import saved_as
from factbox.snapshots.main_figure import figure_and_value, main_figure_of
from factbox.snapshots.snapshot import Snapshot, Work

_HEAD = ("", "saved", "Level", "Tokens", "Types", "TTR", "")


def listed(histories: Sequence[History]) -> str:
    """Return each text with its key, and below it a line for each snapshot; times are local."""
    return "\n".join("".join(_lines_of(history)) for history in histories)


def shown(work: Work, snapshot: Snapshot) -> str:
    """Return a snapshot with all its figures."""
    occasion = occasion_name(snapshot.occasion)
    about = [
        f"{_on_one_line(work.title)}, snapshot {snapshot.number}",
        *([_on_one_line(snapshot.title)] if snapshot.title else []),
        f"Saved {_local(snapshot)}{f' ({occasion})' if occasion else ''}",
        *([f"Note: {snapshot.note}"] if snapshot.note else []),
    ]
    counts = ", ".join(counted(_counts(snapshot)))
    counting = (
        f"Counted by {snapshot.rules_name} {snapshot.rules_version}{_language(snapshot)}, "
        f"the headline {snapshot.headline}: {counts}"
    )
    main = main_figure_of(snapshot) or LEVEL
    doubt = doubt_in_words(snapshot, main)
    if doubt and main.key != LEVEL.key:
        counting += f"\n{main.name} is {doubt}"
    elif doubt:
        counting += f"\nThe Level is {doubt}"
    if snapshot.left_out != DEFAULT:
        names = ", ".join(kind.label for kind in Kind if kind in snapshot.left_out)
        counting += f"\nLeft out: {names or 'nothing'}"
    parts = [
        "\n".join(about),
        published_text(
            snapshot.fact_box,
            snapshot.rules_name,
            snapshot.rules_version,
            main=figure_and_value(snapshot),
        ),
        counting,
        *_measures(snapshot),
    ]
    return "\n\n".join(parts) + "\n"


def _language(snapshot: Snapshot) -> str:
    """Return the language that a snapshot was counted in, after a comma; "" if English."""
    code = snapshot.language
    if code == MOST_KNOWN:
        return ""
    try:
        return f", in {language_of(code).name}"
    except KeyError:
        # Of another version of the program.
        return f", in {code}"


def _measures(snapshot: Snapshot) -> Iterator[str]:
    """Yield the groups of which any figure was measured; figures of other versions by key."""
    values = snapshot.figures
    for group in MEASURED:
        if not any(figure.key in values for figure in in_group(group)):
            continue
        lines = [
            _measure(snapshot, figure)
            for figure in in_group(group)
            if figure.key in values
            or (figure.key in AT_FIRST and figure.language in (None, snapshot.language))
        ]
        if group is Group.VOCABULARY:
            lists = snapshot.word_lists
            lines.append(ABOUT_LIST if lists.built_in or not lists.lists else "")
            lines.append(f"Word lists: {lists.described()}" if lists.packed() else "")
        yield f"{group}\n\n" + "\n".join(filter(None, lines))
    language = language_saved_as(language_in(values))
    said = figures().keys() | saved_as(snapshot.left_out) | language.keys()
    others = [f"{key}: {value}" for key, value in values.items() if key not in said]
    if others:
        yield "Other figures\n\n" + "\n".join(others)


def _counts(snapshot: Snapshot) -> dict[str, int | None]:
    found = {name: snapshot.figures.get(name) for name in WRITTEN}
    return {name: None if count is None else int(count) for name, count in found.items()}


def _measure(snapshot: Snapshot, figure: Figure) -> str:
    line = f"{figure.name}: {figure_shown(figure, snapshot.figures.get(figure.key))}"
    doubt = doubt_in_words(snapshot, figure)
    return f"{line} ({doubt})" if doubt else line


def _lines_of(history: History) -> Iterator[str]:
    yield f"{_on_one_line(history.work.title)}  [{history.work.key}]\n"
    rows = [_HEAD, *map(_row, history.snapshots)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for number, saved, *shown, about in rows:
        cells = [number.rjust(widths[0]), saved.ljust(widths[1])]
        cells += [cell.rjust(width) for cell, width in zip(shown, widths[2:-1], strict=True)]
        yield f"  {'  '.join([*cells, about])}".rstrip() + "\n"


def _row(snapshot: Snapshot) -> tuple[str, ...]:
    box = snapshot.fact_box
    about = (_on_one_line(snapshot.title), occasion_name(snapshot.occasion))
    return (
        str(snapshot.number),
        _local(snapshot),
        main_named(snapshot),
        *(figure_shown(figure, getattr(box, figure.key)) for figure in FIGURES[1:]),
        " · ".join(words for words in about if words),
    )


def _local(snapshot: Snapshot) -> str:
    """Return when a snapshot was saved, in local time, with the offset from UTC."""
    try:
        moment = snapshot.saved_at.astimezone()
    except (OverflowError, OSError):
        # It may come from an imported file, and be the first or the last of all hours.
        moment = snapshot.saved_at
    written = moment.isoformat(" ", "seconds")
    # As many characters as 2026-11-25 17:53:09.
    clock, zone = written[:19], written[19:]
    return f"{clock} {'UTC' if zone == '+00:00' else zone}"


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
