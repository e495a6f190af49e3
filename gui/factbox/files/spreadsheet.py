"""Tables as a spreadsheet reads them: every text stays text, every number is a number."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from html import escape

from factbox.reports.escaping import harmless
from factbox.tr import written

#: What a cell holds; None is an empty cell.
Value = str | int | float | None

#: Excel recognises UTF-8 only by a byte-order mark.
CSV_ENCODING = "utf-8-sig"

# Of a number that is not whole: more than any figure means, and short enough to read.
_DIGITS = 10

# What a spreadsheet may take for a formula, even after white space or invisible characters.
# East Asian versions of Excel accept the wide signs too.
_FORMULA = re.compile(r"['\t\r]|[\s\x00-\x1f\x7f\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]")
_BREAK = re.compile("[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")


def text_cell(text: str) -> str:
    """Return `text` as a cell that no spreadsheet runs as a formula.

    If its first visible character is one of = + - @, or if it begins with a tab or a carriage
    return, it gets an apostrophe before it; so does a text that begins with an apostrophe.
    The rest is as in `harmless`.
    """
    return f"'{harmless(text)}" if _FORMULA.match(text) else harmless(text)


def number_cell(number: float | None) -> str:
    """Return a number with all its digits; an empty cell for None."""
    return "" if number is None else repr(number)


def csv_line(cells: Iterable[str]) -> str:
    """Return cells as a line of CSV (RFC 4180), to be written in `CSV_ENCODING`."""
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


def as_csv(rows: Iterable[Sequence[Value]]) -> str:
    """Return rows as CSV (RFC 4180), to be written in `CSV_ENCODING`."""
    lines = io.StringIO()
    csv.writer(lines, lineterminator="\r\n").writerows(map(_cells, rows))
    return lines.getvalue()


def as_text_and_html(rows: Iterable[Sequence[Value]]) -> tuple[str, str]:
    """Return rows as lines of cells with tabs between them, and as a table in HTML.

    The first row has the headings. Numbers are written as in the language of the window, by
    which a spreadsheet reads them.
    """
    lines, table = [], ['<meta charset="utf-8">', "<table>"]
    tag = "th"
    for row in rows:
        cells = [
            _text_of(each) if isinstance(each, str) else written(_number(each)) for each in row
        ]
        lines.append("\t".join(map(_quoted, cells)))
        starts = map(_start, row)
        inside = [
            f"<{tag}{start}{escape(text)}</{tag}>"
            for start, text in zip(starts, cells, strict=True)
        ]
        table.append(f"<tr>{''.join(inside)}</tr>")
        tag = "td"
    return "\n".join(lines), "\n".join([*table, "</table>"])


def _cells(row: Sequence[Value]) -> list[str]:
    return [_text_of(value) if isinstance(value, str) else _number(value) for value in row]


def _text_of(value: str) -> str:
    """Return a text as a cell: one line, without invisible characters."""
    if value.isprintable() and value[:1].isalnum():
        return value
    return text_cell(_BREAK.sub(" ", value))


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, int) else f"{value:.{_DIGITS}g}"


def _quoted(text: str) -> str:
    # Only at the beginning of a cell, a quotation mark means something to a spreadsheet.
    return '"' + text.replace('"', '""') + '"' if text.startswith('"') else text


def _start(value: Value) -> str:
    """Return the end of the tag before a cell."""
    return ' align="right">' if isinstance(value, int | float) else ">"
