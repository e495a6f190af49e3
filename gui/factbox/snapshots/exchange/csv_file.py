"""Writes snapshots as CSV, for spreadsheets and statistics programs."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from factbox.analysis.figures import catalogue
from factbox.snapshots.figures import FIRST, Figures
from factbox.snapshots.history import History
from factbox.snapshots.snapshot import Snapshot, Work, timestamp

#: Excel recognises UTF-8 only by a byte-order mark.
ENCODING = "utf-8-sig"

# The columns before and after the figures.
_BEFORE = ("work", "number", "saved_at", "occasion", "title", "note")
_BEHIND = ("rules", "rules_version", "headline", "work_key", "sha256")

# What a spreadsheet may take for a formula, even after white space or invisible characters.
# East Asian versions of Excel accept the wide signs too.
_FORMULA = re.compile(r"['\t\r]|[\s\x00-\x1f\x7f\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def csv_pieces(histories: Sequence[History]) -> Iterator[str]:
    """Yield the snapshots as CSV (RFC 4180): a header row, then a row for each.

    There is a column for each figure that one of them has, newer figures after older ones.
    Figures are in full; absent ones are empty. A text cell that a spreadsheet could run as a
    formula (its first visible character is one of = + - @, or it begins with a tab or a
    carriage return) gets an apostrophe before it. So does a cell that begins with an
    apostrophe: to restore the text, remove one apostrophe from the beginning of each cell
    that has one. Figures are never marked. Lone surrogates become U+FFFD.

    Write the pieces to a file in ENCODING with newline="".
    """
    names = _names(shot for history in histories for shot in history.snapshots)
    yield _line((*_BEFORE, *names, *_BEHIND))
    for history in histories:
        for snapshot in history.snapshots:
            yield _line(_cells(history.work, snapshot, names))


def _names(snapshots: Iterable[Snapshot]) -> list[str]:
    """Return the figures that are columns; those that this Fact Box does not know come last."""
    there = {name for snapshot in snapshots for name in snapshot.figures}.difference(FIRST)
    known = [name for name in catalogue.names() if name in there]
    return [*FIRST, *known, *sorted(there.difference(known))]


def _cells(work: Work, snapshot: Snapshot, names: Iterable[str]) -> Iterator[str]:
    yield _text(work.title)
    yield str(snapshot.number)
    yield timestamp(snapshot.saved_at)
    yield snapshot.occasion.value
    yield _text(snapshot.title)
    yield _text(snapshot.note)
    yield from (_figure(snapshot.figures, name) for name in names)
    yield _text(snapshot.rules_name)
    yield str(snapshot.rules_version)
    yield _text(snapshot.headline)
    yield _text(work.key)
    yield snapshot.sha256


def _text(text: str) -> str:
    whole = _SURROGATE.sub("�", text)
    return f"'{whole}" if _FORMULA.match(whole) else whole


def _figure(figures: Figures, name: str) -> str:
    return repr(figures[name]) if name in figures else ""


def _line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()
