"""The comparison of the first and the last version of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.lists import in_sentences
from factbox.reports import comparison_wording as wording
from factbox.reports.report.blocks import Block, Prose, ReportTable
from factbox.reports.report.words import one_line
from factbox.tr import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.comparison.comparison import Comparison

# Those of a fact box, and what a Level is made of.
_FIGURES = ("level", "tokens", "types", "ttr", "sentences", "syllables")
_PARTS = ("level", "tokens", "types", "ttr")
_PROPOSAL_PARTS = ("level", "tokens")
_MOST_PARAGRAPHS = 12
_MOST_PROPOSALS = 8
_LONGEST = 54
_LONGEST_NOTES = 800


def comparison_blocks(comparison: Comparison, *, with_figures: bool) -> Iterator[Block]:
    """Yield what changed, in words and in tables."""
    old, new = comparison.old.version.name, comparison.new.version.name
    versions = tr("%s.") % f"{old} → {new}"
    yield Prose(in_sentences((versions, wording.summary(comparison))))
    notes = in_sentences(wording.notes(comparison))
    yield Prose(one_line(notes, _LONGEST_NOTES), is_quiet=True)
    names = wording.with_main(comparison, _FIGURES)
    first = next(iter(names))
    if with_figures:
        yield _table(wording.figures_table(comparison, names), tr("The figures then and now"))
    parts = {name: comparison.parts(name) for name in (first, *_PARTS[1:])}
    by_paragraph = wording.parts_table(comparison, names, parts, _MOST_PARAGRAPHS)
    # Above the sum.
    if len(by_paragraph.rows) > 2:
        yield _table(
            by_paragraph, tr("What each paragraph changed in the figures"), has_sum=True
        )
    some = {name: parts[name] for name in (first, *_PROPOSAL_PARTS[1:])}
    by_proposal = wording.proposals_table(comparison, names, some, _MOST_PROPOSALS)
    if len(by_proposal.rows) > 2:
        yield _table(by_proposal, tr("What each proposal changed in the figures"), has_sum=True)


def _table(
    table: wording.ComparisonTable, caption: str, *, has_sum: bool = False
) -> ReportTable:
    headings, *rows = table.rows
    # Two spaces separate the number of a proposal from its gist.
    cells = tuple(
        tuple(one_line(cell.replace("  ", ". ", 1), _LONGEST) for cell in row) for row in rows
    )
    return ReportTable(
        caption,
        headings,
        cells,
        frozenset(range(table.texts, len(headings))),
        wide=table.texts - 1,
        has_sum=has_sum,
    )
