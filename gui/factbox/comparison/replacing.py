"""Finds the parts of a difference that is not a sum by replacing paragraphs one by one."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from typing import TYPE_CHECKING

from factbox.analysis.figures.catalogue import figures as catalogue
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import all_figures
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.comparison.alignment import Fate
from factbox.comparison.parts import RowPart

if TYPE_CHECKING:
    from factbox.analysis.text.paragraph import Paragraph
    from factbox.analysis.text.style import Styles
    from factbox.comparison.comparison import Comparison

#: The most tokens to read, over all readings of the whole text.
MOST_READ = 30_000_000

_SLICE_S = 0.004


def parts_by_replacing(
    comparison: Comparison, name: str
) -> Generator[None, None, tuple[RowPart, ...] | None]:
    """Return the part of each row in the difference of a figure.

    Starting from the old text, each paragraph in turn is replaced by the new one, and the
    whole text is measured again. The change of the figure is the part of that row. The parts
    add up to the difference; in another order they might be different. The result is None if
    the figure has no value in one of the texts, or the texts are too long.
    """
    old, new, rows = comparison.old, comparison.new, comparison.rows
    last, goal = old.figures[name], new.figures[name]
    if last is None or goal is None or not comparison.is_in_one_language:
        return None
    changed = [i for i, row in enumerate(rows) if row.fate is not Fate.SAME]
    longer = max(old.metrics.whole.counts.tokens, new.metrics.whole.counts.tokens)
    if longer * len(changed) > MOST_READ:
        return None
    headline, left_out = HeadlineRule(old.version.headline), old.version.left_out
    document = Document(
        (), new.metrics.rules, headline, left_out, level_list=new.metrics.level_list
    )
    document.replace(0, 0, *_texts_and_styles(_old_lines(comparison)))
    while document.read_some(_SLICE_S):
        yield
    credited = _credited(comparison)
    with_vocabulary = catalogue()[name].group is Group.VOCABULARY
    found: dict[int, RowPart] = {}

    def credit(number: int, value: float) -> None:
        row = credited[number]
        part = found.get(row, RowPart(row, 0.0))
        before = value if rows[number].fate is Fate.MOVED_AWAY else 0.0
        found[row] = RowPart(row, part.value + value, part.before + before)

    for number in _replaced_one_by_one(document, comparison):
        document.read_some()
        figures = yield from all_figures(document, with_vocabulary=with_vocabulary)
        value = figures[name]
        # If there is no value now, the next row is credited with the whole change.
        if value is not None and value != last:
            credit(number, value - last)
            last = value
    if changed and last != goal and all(row.new is None for row in rows):
        # For textstat, a text of blank lines is one sentence.
        credit(changed[-1], goal - last)
    return tuple(found[number] for number in sorted(found))


def _replaced_one_by_one(document: Document, comparison: Comparison) -> Iterator[int]:
    """Replace the paragraphs of `document` one by one, and yield the row of each."""
    old, new, rows = comparison.old, comparison.new, comparison.rows
    # The lines above the text, and how often the headline counts, are credited to the headline.
    first = _row_of_headline(comparison)
    at = old.metrics.first_line
    for number, row in enumerate(rows):
        there = row.old is not None and row.fate is not Fate.MOVED_HERE
        stays = row.new is not None and row.fate is not Fate.MOVED_AWAY
        if number == first:
            above = new.lines[: new.metrics.first_line]
            document.replace(0, old.metrics.first_line, *_texts_and_styles(above))
            document.headline_rule = HeadlineRule(new.version.headline)
            if document.left_out != new.version.left_out:
                document.left_out = new.version.left_out
            at += len(above) - old.metrics.first_line
        if row.fate is not Fate.SAME:
            here = [new.lines[row.new]] if stays and row.new is not None else []
            document.replace(at, int(there), *_texts_and_styles(here))
        if row.fate is not Fate.SAME or number == first:
            yield number
        at += int(stays)


def _credited(comparison: Comparison) -> dict[int, int]:
    """Return the row to which each row is credited: for a moved paragraph, where it is now."""
    here = {
        row.old: number
        for number, row in enumerate(comparison.rows)
        if row.fate is Fate.MOVED_HERE
    }
    return {
        number: here[row.old] if row.fate is Fate.MOVED_AWAY else number
        for number, row in enumerate(comparison.rows)
    }


def _texts_and_styles(lines: Iterable[Paragraph]) -> tuple[list[str], Styles]:
    lines = list(lines)
    return [line.text for line in lines], [line.style for line in lines]


def _old_lines(comparison: Comparison) -> list[Paragraph]:
    """Return the lines of the old text without blank ones, except those at its top."""
    lines = comparison.old.lines
    return [
        *lines[: comparison.old.metrics.first_line],
        *(
            lines[row.old]
            for row in comparison.rows
            if row.old is not None and row.fate is not Fate.MOVED_HERE
        ),
    ]


def _row_of_headline(comparison: Comparison) -> int:
    """Return the row of the new headline, or else of the old one, or else the first."""
    old, new = comparison.old.headline, comparison.new.headline
    for number, row in enumerate(comparison.rows):
        if new is not None and row.new == new and row.fate is not Fate.MOVED_AWAY:
            return number
        if new is None and old is not None and row.old == old:
            return number
    return 0
