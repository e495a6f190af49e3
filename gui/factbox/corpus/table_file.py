"""Writes a table of texts as CSV, as lines of JSON or as Parquet."""

from __future__ import annotations

import json
from codecs import iterencode
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from factbox.corpus.columns import BEFORE, BEHIND
from factbox.files.replacing import replacing
from factbox.files.spreadsheet import CSV_ENCODING, csv_line, number_cell, text_cell


class TableFormat(StrEnum):
    """The format of a table, which the ending of its file names."""

    CSV = "csv"
    JSON_LINES = "jsonl"
    PARQUET = "parquet"


def table_format_of(path: Path) -> TableFormat | None:
    """Return the format that the ending of a file names; None if it names none."""
    ending = path.suffix.lower().removeprefix(".")
    return next((each for each in TableFormat if each == ending), None)


def write_table(
    path: Path, form: TableFormat, figures: Sequence[str], lines: Iterable[str]
) -> None:
    """Write the table at `path`, completely or not at all; `lines` are its rows, as JSON.

    Raises OSError.
    """
    with replacing(path) as part:
        if form is TableFormat.PARQUET:
            from factbox.corpus.parquet import write_parquet

            write_parquet(part, figures, map(json.loads, lines))
            return
        with part.open("wb") as file:
            if form is TableFormat.CSV:
                # One encoder for all of them, so that a byte-order mark is written once.
                file.writelines(iterencode(_csv_lines(figures, lines), CSV_ENCODING))
            else:
                file.writelines(f"{line}\n".encode() for line in lines)


def _csv_lines(figures: Sequence[str], lines: Iterable[str]) -> Iterator[str]:
    yield csv_line((*BEFORE, *figures, *BEHIND))
    for line in lines:
        yield csv_line(map(_cell, json.loads(line).values()))


def _cell(value: str | float | None) -> str:
    return text_cell(value) if isinstance(value, str) else number_cell(value)
