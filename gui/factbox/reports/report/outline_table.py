"""The outline of a text, with the figures of each proposal, as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.figures.fact_box import FIGURES, LEVEL
from factbox.analysis.outline.item import Enumeration, Item
from factbox.analysis.slices import at_once
from factbox.analysis.text.counts import FactBox
from factbox.analysis.words.vocabulary.profile import profile_of
from factbox.analysis.words.vocabulary.why_none import why_no_levels
from factbox.lists import in_sentences
from factbox.reports.figure_wording import main_name, main_shown
from factbox.reports.numbers import figure_shown
from factbox.reports.outline_wording import title_of
from factbox.reports.report.blocks import ReportTable
from factbox.reports.report.words import one_line
from factbox.reports.target_wording import mark_of, marks_in_words
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.level.target import Coverage, Target
    from factbox.analysis.text.document import Document

_OTHERS = FIGURES[1:]
_FEW_ROWS, _MOST_ROWS = 16, 30
# Deeper than this, nobody reads an outline on paper.
_DEEPEST = 4
# A row should hardly need a second line.
_LONGEST_GIST = 76


class _Row(NamedTuple):
    """A row, and how many levels of rows may be nested there, including its own."""

    source: Enumeration | Item
    indent: int
    depth: int


def outline_table(document: Document, target: Target, *, is_brief: bool) -> ReportTable | None:
    """Return the outline as a table; None if the text enumerates nothing.

    With a target for it, it has a column with how much is known. Of a long outline, the
    innermost proposals are left out first, then the last ones.
    """
    outline = document.metrics().outline
    if not outline:
        return None
    depth, rows = _fitting(outline, _FEW_ROWS if is_brief else _MOST_ROWS)
    caption = title_of(outline[0]) if len(outline) == 1 else tr("Proposals by enumeration")
    cells = [_cells(document, row.source, target) for row in rows]
    main = main_name(document.counts())
    headings = [tr("Proposal"), main, *(tr(figure.name) for figure in _OTHERS)]
    notes = [*_notes(outline, rows, depth, cells, main, target)]
    if target.coverage is not None:
        figure = figures()[target.coverage.figure]
        headings.append(tr(figure.name))
        listed = document.level_list.title
        words = tr(
            "{figure}: by {listed}; unreliable under %Ln tokens.", "", figure.least_tokens
        )
        notes.append(words.format(figure=tr(figure.name), listed=listed))
    return ReportTable(
        caption,
        tuple(headings),
        tuple(cells),
        frozenset(range(1, len(headings))),
        tuple(row.indent for row in rows),
        note=in_sentences(notes),
    )


def _fitting(outline: Sequence[Enumeration], most: int) -> tuple[int, list[_Row]]:
    """Return the rows of the deepest outline that fits, and its depth."""
    best = 1, list(islice(_rows(outline, 1), most))
    for depth in range(1, _DEEPEST + 1):
        rows = list(islice(_rows(outline, depth), most + 1))
        if len(rows) > most:
            break
        best = depth, rows
    return best


def _rows(outline: Sequence[Enumeration], depth: int) -> Iterator[_Row]:
    """Yield rows for the outline, down to the items of a `depth`."""
    for enumeration in outline:
        # A single enumeration is named in the caption.
        if len(outline) > 1:
            yield _Row(enumeration, 0, depth)
        for item in enumeration.items:
            yield from _item_rows(item, int(len(outline) > 1), depth)


def _item_rows(item: Item, indent: int, depth: int) -> Iterator[_Row]:
    yield _Row(item, indent, depth)
    if depth <= 1:
        return
    for part in item.parts:
        if isinstance(part, Item):
            yield from _item_rows(part, indent + 1, depth - 1)
            continue
        yield _Row(part, indent + 1, depth - 1)
        for inner in part.items:
            yield from _item_rows(inner, indent + 2, depth - 1)


def _cells(document: Document, source: Enumeration | Item, target: Target) -> tuple[str, ...]:
    if isinstance(source, Enumeration):
        blank = len(FIGURES) + (target.coverage is not None)
        return (title_of(source), *[""] * blank)
    number = source.marker if source.ordinal is None else str(source.ordinal)
    gist = one_line(f"{number}. {source.gist}" if number else source.gist, _LONGEST_GIST)
    box = FactBox.of(source.counts, document.count_types(source.start, source.end))
    others = [figure_shown(figure, getattr(box, figure.key)) for figure in _OTHERS]
    level, mark = main_shown(source.counts), mark_of(source.counts.main, target.main_band)
    # The table says below what brackets mean.
    level = f"({level})" if source.counts.level_doubt else level
    if target.coverage is not None:
        others.append(_known(document, source, target.coverage))
    return (gist, f"{mark} {level}".strip(), *others)


def _known(document: Document, item: Item, coverage: Coverage) -> str:
    """Return how much of an item is known, with a mark if that is not enough."""
    figure = figures()[coverage.figure]
    if why_no_levels(item.counts):
        return figure_shown(figure, None)
    share = at_once(profile_of(document, item.start, item.end)).profile.share(coverage.level)
    known = None if share is None else 100 * share
    return f"{mark_of(known, coverage.band(figure.key))} {figure_shown(figure, known)}".strip()


def _notes(
    outline: Sequence[Enumeration],
    rows: Sequence[_Row],
    depth: int,
    cells: Sequence[tuple[str, ...]],
    main: str,
    target: Target,
) -> Iterator[str]:
    """Yield sentences on the marks, and on what is not shown."""
    if any(cell.startswith(("▲", "▼")) for row in cells for cell in row[1:]):
        # The marks may also be those of what is known.
        aim = target.main if target.coverage is None else None
        yield marks_in_words(None if aim is None else aim.figure)
    if any(level.endswith(")") for _, level, *_ in cells):
        if main == tr(LEVEL.name):
            yield tr("In brackets: a Level that is unreliable, under 30 tokens or 3 sentences.")
        else:
            yield tr(
                "In brackets: a {figure} score that is unreliable, under 30 tokens or 3 "
                "sentences."
            ).format(figure=main)
    items = [(row.source, row.depth) for row in rows if isinstance(row.source, Item)]
    hidden = sum(enumeration.found for enumeration in outline)
    hidden -= sum(each == depth for _, each in items)
    has_inner = any(each == 1 and item.has_children for item, each in items)
    if hidden and has_inner:
        yield tr("Not shown: %Ln more proposals and proposals inside these.", "", hidden)
    elif hidden:
        yield tr("Not shown: %Ln more proposals.", "", hidden)
    elif has_inner:
        yield tr("Not shown: proposals inside these.")
