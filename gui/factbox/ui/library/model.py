"""All texts as a table that can be sorted by each column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from factbox.analysis.figures.catalogue import MOST_KNOWN
from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.text.left_out.kind import DEFAULT, difference_in_words
from factbox.reports.counting_names import headline_shown, rules_shown
from factbox.reports.snapshot_wording import (
    doubt_in_words,
    language_named,
    main_named,
    snapshot_name,
)
from factbox.snapshots.library.library import WorkSummary
from factbox.snapshots.library.library_search import Hit, Where
from factbox.snapshots.library.search_words import folded
from factbox.tr import tr, with_thousands
from factbox.ui.table.column import LEFT, Field, TableColumn
from factbox.ui.table.table_model import TableModel
from factbox.ui.wording import figures
from factbox.ui.wording.moments import clock, day, sortable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from factbox.ui.library.search import Hits

#: The number of the column that says when a text was last saved.
LAST_SAVED = 3
_WIDEST = {
    "level": "00.0 → 00.0",
    "tokens": "00000 → 00000",
    "types": "0000 → 0000",
    "ttr": "0.000 → 0.000",
}


class LibraryModel(TableModel[WorkSummary]):
    """A row for each text: its title, when it was saved, and its first and last figures.

    During a search only the matching texts are shown, with the place of the match below each
    title. The words around it are fetched when the row is seen.
    """

    def __init__(self, excerpt_of: Callable[[Hit], str]) -> None:
        super().__init__(self._make_columns(), self._about)
        self._hits: Hits | None = None
        self._excerpt_of = excerpt_of
        self._excerpts: dict[int, str] = {}
        self._missing: list[int] = []
        self._fetching = QTimer(self, interval=0)
        self._fetching.timeout.connect(self._fetch_excerpt)

    def show_works(self, summaries: Sequence[WorkSummary], hits: Hits | None) -> None:
        """Show these works; during a search only those in `hits`, the best match first."""
        self._hits = hits
        self._excerpts.clear()
        self._missing.clear()
        if hits is not None:
            by_id = {summary.work.id: summary for summary in summaries}
            summaries = [by_id[work_id] for work_id in hits if work_id in by_id]
        self.show_rows(summaries)

    def _make_columns(self) -> list[TableColumn[WorkSummary]]:
        return [
            TableColumn(
                tr("Title", "column heading"),
                title_of,
                second_line=self._below_title,
                alignment=LEFT,
                sort_key=lambda summary: folded(title_of(summary)),
                stretches=True,
            ),
            TableColumn(
                tr("Snapshots"),
                lambda summary: with_thousands(summary.count),
                value=lambda summary: summary.count,
                sort_key=lambda summary: summary.count,
            ),
            _time_column(tr("First saved"), lambda summary: summary.first.saved_at),
            _time_column(tr("Last saved"), lambda summary: summary.last.saved_at),
            *(_figure_column(figure) for figure in figures.FIGURES),
        ]

    def _below_title(self, summary: WorkSummary) -> str:
        hit = self._hits.get(summary.work.id) if self._hits is not None else None
        if hit is None:
            return snapshot_name(summary.last)
        if hit.content is None:
            return tr("in the title")
        place = {
            Where.TITLE: tr("in the title of snapshot {number}: {words}"),
            Where.NOTE: tr("in the note of snapshot {number}: {words}"),
            Where.TEXT: tr("in snapshot {number}: {words}"),
        }[hit.where]
        words = self._excerpt(summary.work.id)
        return place.format(number=hit.content.number, words=words)

    def _excerpt(self, work_id: int) -> str:
        """Return the words around a hit; "" until they have been fetched."""
        excerpt = self._excerpts.get(work_id)
        if excerpt is None:
            self._excerpts[work_id] = excerpt = ""
            self._missing.append(work_id)
            self._fetching.start()
        return excerpt

    def _fetch_excerpt(self) -> None:
        """Fetch one excerpt: the one asked for last, since its row is visible."""
        if not self._missing or self._hits is None:
            self._fetching.stop()
            return
        work_id = self._missing.pop()
        self._excerpts[work_id] = self._excerpt_of(self._hits[work_id])
        for row, each in enumerate(self.rows):
            if each.work.id == work_id:
                self.refresh(row)

    def _about(self, summary: WorkSummary) -> str:
        lines = [summary.work.title]
        if self._hits is not None:
            lines.append(self._below_title(summary))
        for each in (summary.first, summary.last)[-summary.count :]:
            lines.append(
                tr(
                    "{snapshot}: saved {moment} UTC, rule set {rules}, version {version}, "
                    "headline counted {times}",
                    "{times}: once, twice or automatic",
                ).format(
                    snapshot=snapshot_name(each),
                    moment=f"{each.saved_at:%Y-%m-%d %H:%M:%S}",
                    rules=rules_shown(each.rules_name),
                    version=each.rules_version,
                    times=headline_shown(each.headline),
                )
            )
            if each.language != MOST_KNOWN:
                lines.append(
                    tr("Counted in {language}: {figure}", "{figure}: Gulpease 56.8").format(
                        language=language_named(each.language), figure=main_named(each)
                    )
                )
            doubt = doubt_in_words(each, LEVEL)
            if doubt:
                lines.append(tr("Level %s", "%s: “unreliable: under 100 tokens”") % doubt)
            otherwise = difference_in_words(each.left_out, DEFAULT)
            if otherwise:
                lines.append(tr("Counted %s", "%s: “without headings”") % otherwise)
        if _counted_otherwise(summary):
            lines.append(tr("Counted by different rules: they cannot be compared."))
        return "\n".join(lines)


def title_of(summary: WorkSummary) -> str:
    """Return the title of a work in one line."""
    return " ".join(summary.work.title.split())


def _time_column(
    heading: str, time_of: Callable[[WorkSummary], datetime]
) -> TableColumn[WorkSummary]:
    return TableColumn(
        heading,
        lambda summary: day(time_of(summary)),
        second_line=lambda summary: clock(time_of(summary)),
        value=lambda summary: sortable(time_of(summary)),
        sort_key=time_of,
        widest="00 MMM 0000",
    )


def _figure_column(figure: str) -> TableColumn[WorkSummary]:
    return TableColumn(
        figures.name_of(figure),
        lambda summary: _first_and_last(summary, figure),
        second_line=lambda summary: _change(summary, figure),
        explanation=tr("First and last snapshot; the second line is the change"),
        sort_key=lambda summary: summary.last.figures.get(figure),
        value=lambda summary: getattr(summary.last.fact_box, figure),
        more=(
            Field(
                tr("First snapshot: %s") % figures.name_of(figure),
                lambda summary: getattr(summary.first.fact_box, figure),
            ),
        ),
        widest=_WIDEST[figure],
    )


def _first_and_last(summary: WorkSummary, figure: str) -> str:
    first, last = (
        figures.value_of(each.fact_box, figure) for each in (summary.first, summary.last)
    )
    return last if summary.count == 1 else f"{first} → {last}"


def _change(summary: WorkSummary, figure: str) -> str:
    if summary.count == 1:
        return ""
    if _counted_otherwise(summary):
        return "—"
    return figures.change_of(figure, summary.first.fact_box, summary.last.fact_box)


def _counted_otherwise(summary: WorkSummary) -> bool:
    """Return whether rules or language of the first and the last snapshot differ."""
    first, last = summary.first, summary.last
    return (first.rules, first.language) != (last.rules, last.language)
