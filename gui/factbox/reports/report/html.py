"""A report as an HTML page that needs no other file."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator

from factbox.reports.escaping import html_text
from factbox.reports.report.blocks import (
    Block,
    KeyFigures,
    Prose,
    ReportPicture,
    ReportSection,
    ReportTable,
    WrittenReport,
)
from factbox.reports.report.shape import fills_line, indented

_STYLE = """
:root { color-scheme: light; }
html { background: #fff; color: #1c1b19; font: 100%/1.45 Charter, "Bitstream Charter", Cambria,
  Georgia, serif; font-variant-numeric: lining-nums tabular-nums;
  font-feature-settings: "lnum", "tnum"; }
body { max-width: 46rem; margin: 3rem auto 4rem; padding: 0 1.25rem;
  overflow-wrap: break-word; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; font-weight: 600; }
h2 { margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 1px solid #b5b1a9;
  font-size: 1.2rem; line-height: 1.3; font-weight: 600; }
p { margin: 0 0 .75rem; }
.quiet, .date, .note, caption, figcaption, dd.note, th { color: #57534b; }
.date { margin: .35rem 0 0; }
.quiet, .note { font-size: .875rem; }
dl { margin: 1.75rem 0 1.25rem; padding: 0; }
dl div { display: inline-block; width: 24%; min-width: 8rem; padding-right: .5rem;
  box-sizing: border-box; vertical-align: top; }
dt { color: #57534b; font-size: .875rem; }
dd { margin: 0; }
dd.value { font-size: 2.1rem; line-height: 1.15; }
dd.note { font-size: .8125rem; }
.block { margin: 0 0 1.5rem; overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; line-height: 1.35; }
table.full { width: 100%; }
caption { padding: 0 0 .35rem; text-align: left; font-size: .875rem; font-style: italic; }
th, td { padding: .28rem 0 .28rem 1.1rem; text-align: left; vertical-align: top; }
th:first-child, td:first-child { padding-left: 0; }
th { border-bottom: 1px solid #6b675f; font-weight: normal; vertical-align: bottom; }
td { border-bottom: 1px solid #dedbd5; unicode-bidi: isolate; }
.full .wide { width: 100%; min-width: 9rem; }
.number { min-width: 4.2em; text-align: right; white-space: nowrap; }
table:not(.full) caption { white-space: nowrap; }
th.number { white-space: normal; }
.words { white-space: nowrap; }
tr.sum td { border-top: 1px solid #6b675f; font-weight: 600; }
.in1 { padding-left: 1.2em !important; }
.in2 { padding-left: 2.4em !important; }
.in3 { padding-left: 3.6em !important; }
.block .note { margin: .4rem 0 0; }
figure { margin: 0 0 1.5rem; }
figure img { display: block; max-width: 100%; height: auto; }
figcaption { margin-bottom: .35rem; font-size: .875rem; font-style: italic; }
@media screen and (max-width: 36rem) { dl div { width: 49%; margin-bottom: .75rem; } }
@page { margin: 16mm 20mm 18mm; }
@page { @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
@media print {
  html { font-size: 10pt; }
  body { max-width: none; margin: 0; padding: 0; }
  h1, h2, caption, figcaption { break-after: avoid; page-break-after: avoid; }
  h2 { margin-top: 1.3rem; padding-top: .5rem; }
  section > p { break-after: avoid; page-break-after: avoid; }
  th, td { padding-top: .14rem; padding-bottom: .14rem; }
  .block, figure, dl, tr { break-inside: avoid; page-break-inside: avoid; }
  .block { overflow: visible; }
  thead { display: table-header-group; }
  p { orphans: 3; widows: 3; }
}
"""
# The policy lets the page load nothing, whatever the texts say.
_HEAD = """<!DOCTYPE html>
<html lang="%s">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Fact Box">
<title>%s</title>
<style>%s</style>
</head>
"""
_DEEPEST = 3


def as_html(report: WrittenReport) -> str:
    """Return a report as a page that has no script and loads nothing.

    It contains its pictures. All words appear as they are.
    """
    lines = [
        _HEAD % (html_text(report.language), html_text(report.title), _STYLE),
        "<body>\n<main>\n<header>",
        f'<h1 dir="auto">{html_text(report.title)}</h1>',
        f'<p class="date">{html_text(report.subtitle)}</p>\n</header>',
    ]
    for section in report.sections:
        lines += _section(section)
    return "\n".join([*lines, "</main>\n</body>\n</html>\n"])


def _section(section: ReportSection) -> Iterator[str]:
    yield "<section>"
    if section.title:
        yield f"<h2>{html_text(section.title)}</h2>"
    for block in section.blocks:
        yield from _block(block)
    yield "</section>"


def _block(block: Block) -> Iterator[str]:
    match block:
        case KeyFigures():
            yield from _key_figures(block)
        case Prose():
            quiet = ' class="quiet"' if block.is_quiet else ""
            yield f"<p{quiet}>{html_text(block.text)}</p>"
        case ReportTable():
            yield from _table(block)
        case ReportPicture():
            yield from _picture(block)


def _key_figures(block: KeyFigures) -> Iterator[str]:
    yield "<dl>"
    for figure in block.figures:
        note = f'<dd class="note">{html_text(figure.note)}</dd>' if figure.note else ""
        name, value = html_text(figure.name), html_text(figure.value)
        yield f'<div><dt>{name}</dt><dd class="value">{value}</dd>{note}</div>'
    yield "</dl>"


def _picture(block: ReportPicture) -> Iterator[str]:
    data = b64encode(block.png).decode("ascii")
    yield "<figure>"
    if block.caption:
        yield f"<figcaption>{html_text(block.caption)}</figcaption>"
    yield (
        f'<img src="data:image/png;base64,{data}" alt="{html_text(block.alternative)}" '
        f'style="width: {block.width:g}mm">'
    )
    yield "</figure>"


def _table(table: ReportTable) -> Iterator[str]:
    full = ' class="full"' if fills_line(table) else ""
    yield f'<div class="block">\n<table{full}>'
    if table.caption:
        yield f"<caption>{html_text(table.caption)}</caption>"
    heads = (
        f'<th scope="col" class="{_kind(table, column)}">{html_text(heading)}</th>'
        for column, heading in enumerate(table.headings)
    )
    yield f"<thead>\n<tr>{''.join(heads)}</tr>\n</thead>\n<tbody>"
    for indent, row, is_sum in indented(table):
        cells = (_cell(table, column, cell, indent) for column, cell in enumerate(row))
        kind = ' class="sum"' if is_sum else ""
        yield f"<tr{kind}>{''.join(cells)}</tr>"
    yield "</tbody>\n</table>"
    if table.note:
        yield f'<p class="note">{html_text(table.note)}</p>'
    yield "</div>"


def _cell(table: ReportTable, column: int, cell: str, indent: int) -> str:
    kind, direction = _kind(table, column), ""
    if column not in table.numeric:
        direction = ' dir="auto"'
        kind += f" in{min(indent, _DEEPEST)}" if indent and not column else ""
    return f'<td class="{kind}"{direction}>{html_text(cell)}</td>'


def _kind(table: ReportTable, column: int) -> str:
    if column in table.numeric:
        return "number"
    return "wide" if column == table.wide else "words"
