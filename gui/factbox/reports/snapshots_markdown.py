"""Snapshots as a Markdown table."""

from __future__ import annotations

from collections.abc import Iterable

from factbox.analysis.text.left_out.kind import DEFAULT, difference_in_words
from factbox.analysis.text.published import rounded
from factbox.reports.escaping import markdown_cell
from factbox.snapshots.snapshot import Snapshot

_MARKDOWN_HEAD = (
    "| Time (UTC) | Title | Level | Tokens | Types | TTR | Note | Rules |\n"
    "| --- | --- | ---: | ---: | ---: | ---: | --- | --- |\n"
)


def markdown_table(snapshots: Iterable[Snapshot]) -> str:
    """Return the snapshots as a Markdown table, with figures as they are published.

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
        rounded(box.level, 3),
        rounded(box.tokens, 0),
        rounded(box.types, 0),
        rounded(box.ttr, 3),
        markdown_cell(snapshot.note),
        markdown_cell(", ".join(filter(None, (rules, otherwise)))),
    )
    return f"| {' | '.join(cells)} |\n"
