"""A comparison as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING

from factbox.comparison import wording
from factbox.comparison.alignment import Kind
from factbox.escaping import markdown_cell, markdown_line

if TYPE_CHECKING:
    from factbox.comparison.comparison import Comparison
    from factbox.comparison.word_changes import Stretch


def as_markdown(comparison: Comparison, names: Mapping[str, str]) -> str:
    """All of a comparison; `names` says what each figure is called, in their order.

    What went stands in `<del>`, what came in `<ins>`. Texts and names show as they were
    typed (see `factbox.escaping`); paragraphs that are the same are only counted.
    """
    old, new = (markdown_line(each.side.name) for each in (comparison.old, comparison.new))
    return "\n".join(
        [
            f"# {old} → {new}\n",
            *(f"{markdown_line(note)}\n" for note in wording.notes(comparison)),
            f"{wording.summary(comparison)}\n",
            *_table(wording.figures_table(comparison, names)),
            *_table(wording.parts_table(comparison, names)),
            *_table(wording.proposals_table(comparison, names)),
            "## Text\n",
            *_text(comparison),
        ]
    )


def _table(table: wording.Table) -> list[str]:
    head, *rows = table.rows
    if not rows:
        return []
    sides = ["---"] * table.texts + ["---:"] * (len(head) - table.texts)
    lines = [" | ".join(map(markdown_cell, row)) for row in (head, *rows)]
    lines.insert(1, " | ".join(sides))
    return [f"## {table.title}\n", *(f"| {line} |" for line in lines), ""]


def _text(comparison: Comparison) -> Iterator[str]:
    numbers = wording.paragraph_numbers(comparison)
    rows = enumerate(comparison.rows)
    for same, some in groupby(rows, lambda each: each[1].kind is Kind.SAME):
        if same:
            count = len(list(some))
            yield f"*{count} paragraph{'s' if count > 1 else ''} unchanged*\n"
            continue
        for number, row in some:
            text = ""
            if row.kind is Kind.CHANGED:
                text = "".join(map(_stretch, comparison.stretches[number]))
            elif row.kind in (Kind.GONE, Kind.MOVED_AWAY) and row.old is not None:
                text = _tagged("del", comparison.old.lines[row.old].text)
            elif row.new is not None:
                text = _tagged("ins", comparison.new.lines[row.new].text)
            yield f"**{numbers[number]}, {row.kind.value}:** {text}\n"


def _stretch(stretch: Stretch) -> str:
    if stretch.same:
        return markdown_line(stretch.new)
    return _tagged("del", stretch.old) + _tagged("ins", stretch.new)


def _tagged(tag: str, text: str) -> str:
    return f"<{tag}>{markdown_line(text)}</{tag}>" if text else ""
