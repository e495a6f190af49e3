"""Snapshots as a Markdown table."""

from __future__ import annotations

from collections.abc import Iterable

from factbox.analysis.figures.fact_box import FIGURES
from factbox.analysis.text.left_out.kind import DEFAULT, difference_in_words
from factbox.reports.escaping import markdown_cell
from factbox.reports.numbers import figure_shown
from factbox.snapshots.snapshot import Snapshot

_MARKDOWN_HEAD = (
    "| Time (UTC) | Title | Level | Tokens | Types | TTR | Note | Rules |\n"
    "| --- | --- | ---: | ---: | ---: | ---: | --- | --- |\n"
)


def markdown_table(snapshots: Iterable[Snapshot]) -> str:
    """Return the snapshots as a Markdown table, with figures as they are shown.

    Titles and notes appear as they were typed (see `factbox.reports.escaping`).
    """
    return _MARKDOWN_HEAD + "".join(map(_markdown_line, snapshots))


def _markdown_line(snapshot: Snapshot) -> str:
    box = snapshot.fact_box
    rules = f"{snapshot.rules_name} {snapshot.rules_version}, headline {snapshot.headline}"
    otherwise = difference_in_words(snapshot.left_out, DEFAULT)
    cells = (
        f"{snapshot.saved_at:%Y-%m-%d %H:%M:%S}",
        markdown_cell(snapshot.title),
        *(figure_shown(figure, getattr(box, figure.key)) for figure in FIGURES),
        markdown_cell(snapshot.note),
        markdown_cell(", ".join(filter(None, (rules, otherwise)))),
    )
    return f"| {' | '.join(cells)} |\n"
