"""A report as Markdown, with tables as GitHub writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factbox.reports.escaping import markdown_cell, markdown_line
from factbox.reports.report.blocks import (
    Block,
    KeyFigures,
    Prose,
    ReportPicture,
    ReportTable,
    WrittenReport,
)
from factbox.reports.report.shape import indented


def as_markdown(report: WrittenReport) -> str:
    """Return a report as Markdown. All words appear as they are; a picture is in words."""
    parts = [f"# {markdown_line(report.title)}", markdown_line(report.subtitle)]
    for section in report.sections:
        if section.title:
            parts.append(f"## {markdown_line(section.title)}")
        for block in section.blocks:
            parts += _block(block)
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case KeyFigures():
            yield _key_figures(block)
        case Prose():
            yield markdown_line(block.text)
        case ReportTable():
            yield from _table(block)
        case ReportPicture():
            if block.caption:
                yield f"**{markdown_line(block.caption)}**"
            yield markdown_line(block.alternative)


def _key_figures(block: KeyFigures) -> str:
    lines = [
        _line(markdown_cell(figure.name) for figure in block.figures),
        _line("---:" for _ in block.figures),
        _line(f"**{markdown_cell(figure.value)}**" for figure in block.figures),
    ]
    if any(figure.note for figure in block.figures):
        lines.append(_line(markdown_cell(figure.note) for figure in block.figures))
    return "\n".join(lines)


def _table(table: ReportTable) -> Iterator[str]:
    if table.caption:
        yield f"**{markdown_line(table.caption)}**"
    columns = range(len(table.headings))
    lines = [
        _line(map(markdown_cell, table.headings)),
        _line("---:" if column in table.numeric else "---" for column in columns),
    ]
    for indent, row, is_sum in indented(table):
        first, *others = map(markdown_cell, row)
        cells = [f"{'– ' * indent}{first}", *others]
        lines.append(_line(f"**{cell}**" if is_sum and cell else cell for cell in cells))
    yield "\n".join(lines)
    if table.note:
        yield markdown_line(table.note)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
