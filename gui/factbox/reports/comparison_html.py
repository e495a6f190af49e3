"""A comparison as an HTML page that needs no other file."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from itertools import chain, groupby
from typing import TYPE_CHECKING

from factbox.analysis.slices import collect_in_slices
from factbox.comparison.alignment import Fate
from factbox.lists import with_colon
from factbox.reports import comparison_wording as wording
from factbox.reports.escaping import html_text
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.comparison.comparison import Comparison

# The policy lets the page load nothing, whatever the texts say.
_HEAD = """<!DOCTYPE html>
<html lang="%s">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>%s</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 75em; margin: 2em auto; padding: 0 1em; color: #22201d; background: #fdfcfa;
  font: 1em/1.5 Charter, Georgia, serif; }
table { border-collapse: collapse; margin: 0 0 2em; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .3em .8em .3em 0; }
.number { text-align: right; }
th { font-weight: normal; color: #696459; }
.text { table-layout: fixed; width: 100%%; }
.mark { width: 7em; color: #696459; }
.text td { padding: .5em .8em; overflow-wrap: anywhere; unicode-bidi: isolate;
  white-space: pre-wrap; }
del, ins { unicode-bidi: isolate; }
del { background: #fbe3df; color: #8c1d18; }
ins { background: #dcefdc; color: #17541f; }
summary { color: #696459; }
@media (prefers-color-scheme: dark) {
  body { color: #e4e0d8; background: #1d1e20; }
  th, .mark, summary { color: #9c978c; }
  del { background: #46221f; color: #ffb4a9; }
  ins { background: #1d3a23; color: #a6dcaa; }
}
</style>
"""


def as_html(
    comparison: Comparison, names: Mapping[str, str], title: str
) -> Generator[None, None, str]:
    """Return a comparison as HTML, written in slices.

    `names` has the title of each figure, in order; `title` is that of the text. Removed words
    are in `<del>`, added ones in `<ins>`. Texts and names appear as they were typed. The page
    has no script and loads nothing.
    """
    versions = f"{comparison.old.version.name} → {comparison.new.version.name}"
    lines = yield from collect_in_slices(
        chain(
            [
                _HEAD % (_language(), html_text(with_colon(title, versions))),
                f"<h1>{html_text(title)}</h1>",
            ],
            [f"<p>{html_text(versions)}</p>"],
            (f"<p>{html_text(note)}</p>" for note in wording.notes(comparison)),
            [f"<p>{html_text(wording.summary(comparison))}</p>"],
            chain.from_iterable(map(_table, wording.tables(comparison, names))),
            ["<h2>" + html_text(tr("Text")) + "</h2>", '<table class="text">'],
            [_heads(comparison)],
            _text(comparison),
            ["</table>", "</html>\n"],
        )
    )
    return "\n".join(lines)


def _language() -> str:
    return html_text(tr("en", "the code of the language into which this is translated"))


def _table(table: wording.ComparisonTable) -> Iterator[str]:
    head, *rows = table.rows
    if not rows:
        return
    yield f"<h2>{html_text(table.title)}</h2>\n<table>"
    yield _line("th", head, table.texts)
    for row in rows:
        yield _line("td", row, table.texts)
    yield "</table>"


def _line(tag: str, cells: list[str] | tuple[str, ...], texts: int) -> str:
    line = ""
    for at, cell in enumerate(cells):
        attribute = "" if at < texts else ' class="number"'
        line += f"<{tag}{attribute}>{html_text(cell)}</{tag}>"
    return f"<tr>{line}</tr>"


def _heads(comparison: Comparison) -> str:
    names = (html_text(each.version.name) for each in (comparison.old, comparison.new))
    return f'<tr><th class="mark"></th>{"".join(f"<th>{name}</th>" for name in names)}</tr>'


def _text(comparison: Comparison) -> Iterator[str]:
    rows = comparison.rows
    for same, some in groupby(range(len(rows)), lambda number: rows[number].fate is Fate.SAME):
        lines = [_row(comparison, number) for number in some]
        if not same:
            yield from lines
            continue
        count = tr("%Ln paragraphs unchanged", "", len(lines))
        yield f'<tr><td colspan="3"><details><summary>{html_text(count)}</summary>'
        yield '<table class="text">'
        yield from lines
        yield "</table></details></td></tr>"


def _row(comparison: Comparison, number: int) -> str:
    old = new = ""
    for each in comparison.words(number):
        old += html_text(each.old) if each.same else _tagged("del", each.old)
        new += html_text(each.new) if each.same else _tagged("ins", each.new)
    mark = comparison.numbers[number]
    if comparison.rows[number].fate is not Fate.SAME:
        mark += f"\n{html_text(wording.fate_of(comparison, number))}"
    cells = f'<td dir="auto">{old}</td><td dir="auto">{new}</td>'
    return f'<tr><td class="mark">{mark}</td>{cells}</tr>'


def _tagged(tag: str, text: str) -> str:
    return f"<{tag}>{html_text(text)}</{tag}>" if text else ""
