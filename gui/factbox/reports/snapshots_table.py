"""Snapshots as a table, in Markdown and in HTML."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from factbox.analysis.figures.fact_box import FIGURES
from factbox.analysis.text.left_out.kind import DEFAULT, difference_in_words
from factbox.files.spreadsheet import text_cell
from factbox.lists import listed
from factbox.reports.counting_names import headline_shown, rules_shown
from factbox.reports.escaping import html_text, markdown_cell
from factbox.reports.numbers import figure_shown
from factbox.reports.snapshot_wording import main_named
from factbox.snapshots.snapshot import Snapshot
from factbox.tr import tr

_FIGURES = range(2, 6)


def _headings() -> tuple[str, ...]:
    figures = (tr(figure.name) for figure in FIGURES)
    return (tr("Time (UTC)"), tr("Title"), *figures, tr("Note"), tr("Rules"))


class _Cell(NamedTuple):
    """The text of a cell, and whether it is a number or a time rather than a user's words."""

    text: str
    is_words: bool = False


def markdown_table(snapshots: Iterable[Snapshot]) -> str:
    """Return the snapshots as a Markdown table, with figures as they are shown.

    Titles and notes appear as they were typed (see `factbox.reports.escaping`).
    """
    headings = _headings()
    sides = ["---:" if at in _FIGURES else "---" for at in range(len(headings))]
    lines = [_markdown_line(headings), _markdown_line(sides)]
    for snapshot in snapshots:
        cells = _cells(snapshot)
        lines.append(
            _markdown_line(markdown_cell(text) if words else text for text, words in cells)
        )
    return "".join(lines)


def html_table(snapshots: Iterable[Snapshot]) -> str:
    """Return the same table as HTML, in which no cell is a formula for a spreadsheet."""
    rows = [_html_row("th", map(_Cell, _headings()))]
    rows += (_html_row("td", _cells(snapshot)) for snapshot in snapshots)
    return "\n".join(['<meta charset="utf-8">', "<table>", *rows, "</table>"])


def _cells(snapshot: Snapshot) -> Iterable[_Cell]:
    box = snapshot.fact_box
    rules = tr("{rules} {version}, headline {headline}", "“Fact box 3, headline twice”").format(
        rules=rules_shown(snapshot.rules_name),
        version=snapshot.rules_version,
        headline=headline_shown(snapshot.headline),
    )
    otherwise = difference_in_words(snapshot.left_out, DEFAULT)
    return (
        _Cell(f"{snapshot.saved_at:%Y-%m-%d %H:%M:%S}"),
        _Cell(snapshot.title, is_words=True),
        _Cell(main_named(snapshot)),
        *(_Cell(figure_shown(figure, getattr(box, figure.key))) for figure in FIGURES[1:]),
        _Cell(snapshot.note, is_words=True),
        _Cell(listed((rules, otherwise)), is_words=True),
    )


def _markdown_line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _html_row(tag: str, cells: Iterable[_Cell]) -> str:
    texts = [text_cell(text) if words else text for text, words in cells]
    starts = [' align="right"' if at in _FIGURES else "" for at in range(len(texts))]
    inside = (
        f"<{tag}{start}>{html_text(text)}</{tag}>"
        for start, text in zip(starts, texts, strict=True)
    )
    return f"<tr>{''.join(inside)}</tr>"
