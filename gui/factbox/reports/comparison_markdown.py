"""A comparison as Markdown."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping
from itertools import chain, groupby
from typing import TYPE_CHECKING

from factbox.analysis.slices import collect_in_slices
from factbox.comparison.alignment import Fate
from factbox.reports import comparison_wording as wording
from factbox.reports.escaping import markdown_cell, markdown_line
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.comparison.comparison import Comparison
    from factbox.comparison.word_changes import Segment


def as_markdown(
    comparison: Comparison, names: Mapping[str, str], title: str
) -> Generator[None, None, str]:
    """Return a comparison as Markdown, written in slices.

    `names` has the title of each figure, in order; `title` is that of the text. Removed words
    are in `<del>`, added ones in `<ins>`. Texts and names appear as they were typed (see
    `factbox.reports.escaping`). Unchanged paragraphs are only counted.
    """
    old, new = (markdown_line(each.version.name) for each in (comparison.old, comparison.new))
    lines = yield from collect_in_slices(
        chain(
            [f"# {markdown_line(title)}\n", f"{old} → {new}\n"],
            (f"{markdown_line(note)}\n" for note in wording.notes(comparison)),
            [f"{wording.summary(comparison)}\n"],
            chain.from_iterable(map(_table, wording.tables(comparison, names))),
            ["## " + tr("Text") + "\n"],
            _text(comparison),
        )
    )
    return "\n".join(lines)


def _table(table: wording.ComparisonTable) -> Iterator[str]:
    head, *rows = table.rows
    if not rows:
        return
    sides = ["---"] * table.texts + ["---:"] * (len(head) - table.texts)
    yield f"## {table.title}\n"
    yield _line(map(markdown_cell, head))
    yield _line(sides)
    for row in rows:
        yield _line(map(markdown_cell, row))
    yield ""


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _text(comparison: Comparison) -> Iterator[str]:
    rows = enumerate(comparison.rows)
    for same, some in groupby(rows, lambda each: each[1].fate is Fate.SAME):
        if same:
            unchanged = tr("%Ln paragraphs unchanged", "", len(list(some)))
            yield f"*{unchanged}*\n"
            continue
        for number, _ in some:
            text = "".join(map(_segment, comparison.words(number)))
            fate = wording.fate_of(comparison, number)
            yield f"**{comparison.numbers[number]}, {fate}:** {text}\n"


def _segment(segment: Segment) -> str:
    if segment.same:
        return markdown_line(segment.new or segment.old)
    return _tagged("del", segment.old) + _tagged("ins", segment.new)


def _tagged(tag: str, text: str) -> str:
    return f"<{tag}>{markdown_line(text)}</{tag}>" if text else ""
