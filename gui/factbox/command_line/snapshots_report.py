"""Snapshots written out for people to read in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factbox.analysis.text.counts import WRITTEN
from factbox.analysis.text.published import published_text, rounded
from factbox.command_line.measure_report import DIVERSITY, READABILITY
from factbox.snapshots.figures import FIRST
from factbox.snapshots.history import History
from factbox.snapshots.snapshot import Occasion, Snapshot, Work

_HEAD = ("", "saved", "Level", "Tokens", "Types", "TTR", "")
_OCCASIONS = {
    Occasion.ASKED: "",
    Occasion.PASTED: "automatic, pasted",
    Occasion.REPLACED: "automatic, before a paste",
    Occasion.CLOSED: "automatic, on closing",
}


def listed(histories: Sequence[History]) -> str:
    """Each text with its key, and below it its snapshots, one a line; times are local."""
    return "\n".join("".join(_lines_of(history)) for history in histories)


def shown(work: Work, snapshot: Snapshot) -> str:
    """A snapshot with all that was measured."""
    occasion = _OCCASIONS[snapshot.occasion]
    about = [
        f"{_on_one_line(work.title)}, snapshot {snapshot.number}",
        *([_on_one_line(snapshot.title)] if snapshot.title else []),
        f"Saved {_local(snapshot)}{f' ({occasion})' if occasion else ''}",
        *([f"Note: {snapshot.note}"] if snapshot.note else []),
    ]
    counts = ", ".join(f"{snapshot.figures[name]} {name}" for name in WRITTEN)
    counted = (
        f"Counted by {snapshot.rules_name} {snapshot.rules_version}, "
        f"the headline {snapshot.headline}: {counts}"
    )
    parts = [
        "\n".join(about),
        published_text(snapshot.fact_box, snapshot.rules_name, snapshot.rules_version),
        counted,
        *_measures(snapshot),
    ]
    return "\n\n".join(parts) + "\n"


def _measures(snapshot: Snapshot) -> Iterator[str]:
    figures = snapshot.figures
    groups = {"Readability": READABILITY, "Diversity": DIVERSITY}
    if any(name in figures for names in groups.values() for name in names):
        for title, names in groups.items():
            lines = (
                f"{called}: {rounded(figures.get(name), decimals)}"
                for name, (called, decimals) in names.items()
            )
            yield f"{title}\n\n" + "\n".join(lines)
    others = [f"{name}: {value}" for name, value in figures.items() if name not in FIRST]
    if others:
        yield "Other figures\n\n" + "\n".join(others)


def _lines_of(history: History) -> Iterator[str]:
    yield f"{_on_one_line(history.work.title)}  [{history.work.key}]\n"
    rows = [_HEAD, *map(_row, history.snapshots)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for number, saved, *figures, about in rows:
        cells = [number.rjust(widths[0]), saved.ljust(widths[1])]
        cells += [cell.rjust(width) for cell, width in zip(figures, widths[2:-1], strict=True)]
        yield f"  {'  '.join([*cells, about])}".rstrip() + "\n"


def _row(snapshot: Snapshot) -> tuple[str, ...]:
    box = snapshot.fact_box
    about = (_on_one_line(snapshot.title), _OCCASIONS[snapshot.occasion])
    return (
        str(snapshot.number),
        _local(snapshot),
        rounded(box.level, 3),
        str(box.tokens),
        str(box.types),
        rounded(box.ttr, 3),
        " · ".join(words for words in about if words),
    )


def _local(snapshot: Snapshot) -> str:
    """When it was saved, by the clock on the wall, and how far that is from UTC."""
    try:
        moment = snapshot.saved_at.astimezone()
    except (OverflowError, OSError):
        # In an imported file it may be the first or the last of all hours.
        moment = snapshot.saved_at
    written = moment.isoformat(" ", "seconds")
    # As many characters as 2026-11-25 17:53:09.
    clock, zone = written[:19], written[19:]
    return f"{clock} {'UTC' if zone == '+00:00' else zone}"


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
