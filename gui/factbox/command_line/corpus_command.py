"""`factbox corpus`: a table of the figures of many texts."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from factbox.analysis.figures import catalogue
from factbox.analysis.text.left_out.kind import DEFAULT
from factbox.command_line.console import Parser, complain, printable, write_out
from factbox.command_line.counting_options import add_counting, counting_of
from factbox.command_line.many_texts import (
    OptionsError,
    add_include,
    add_paths,
    add_workers,
    workplace_of,
)
from factbox.corpus.columns import figure_columns
from factbox.corpus.files import USUAL
from factbox.corpus.journal import HowFar, Journal, JournalError
from factbox.corpus.making import Task, make_table
from factbox.corpus.parquet import missing_library
from factbox.corpus.run import RunError
from factbox.corpus.table_file import TableFormat, table_format_of
from factbox.files.disk import is_same_file
from factbox.files.replacing import check_place, reason_of
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.corpus.row import CorpusRow
    from factbox.corpus.run import Rows

_USAGE_ERROR = 2
_INTERRUPTED = 130
_STANDARD_OUTPUT = "-"

_EPILOG = """examples:
  factbox corpus articles --out figures.csv
      every text and document in the folder articles and the folders in it
  factbox corpus articles --include '*.txt' --figures level,tokens,mattr --out figures.csv
      only the files that end in .txt, and only three figures
  factbox corpus a.docx b.pdf --out -
      two documents, on standard output

If it is stopped, the same command continues where it left off. To measure a file or a folder
called “corpus” by itself, write factbox ./corpus"""


def main(arguments: Sequence[str]) -> int:
    """Do what the words after `factbox corpus` ask for, and return the exit code."""
    given = _parser().parse_args(arguments)
    try:
        if given.out == _STANDARD_OUTPUT:
            return _write_rows(_task(given))
        return _write_table(given)
    except OptionsError as problem:
        return complain(str(problem), _USAGE_ERROR)
    except RunError as problem:
        return complain(str(problem), 1)


def _write_table(given: argparse.Namespace) -> int:
    table = Path(given.out)
    form = table_format_of(table)
    if form is None:
        *others, last = (f".{each}" for each in TableFormat)
        most = ", ".join(others)
        return complain(f"“{table}” must end in {most} or {last}.", _USAGE_ERROR)
    if any(is_same_file(table, path) for path in given.paths):
        return complain(f"“{table}” is one of the texts; choose another table.", _USAGE_ERROR)
    if form is TableFormat.PARQUET and (missing := missing_library()):
        return complain(missing, 1)
    return _make_table(_task(given), table, form)


def _parser() -> Parser:
    parser = Parser(
        prog="factbox corpus",
        description="Measure many texts, and write a table with a row for each.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_paths(parser)
    parser.add_argument(
        "--out",
        metavar="FILE",
        required=True,
        help="the table: FILE.csv for spreadsheets, FILE.jsonl with a line of JSON for each "
        "text, FILE.parquet; - for lines of JSON on standard output, each when it is ready",
    )
    add_include(parser)
    parser.add_argument(
        "--figures",
        metavar="NAME,…",
        type=_figures,
        default=(),
        help="only these figures, in this order, under the names in the guide’s table of "
        "formulas; default: all",
    )
    add_workers(parser)
    add_counting(parser)
    return parser


def _figures(value: str) -> tuple[str, ...]:
    names = tuple(name.strip().lower().replace("-", "_") for name in value.split(","))
    unknown = [name for name in names if name not in catalogue.figures()]
    if unknown:
        known = ", ".join(figure_columns(DEFAULT))
        raise argparse.ArgumentTypeError(f"“{unknown[0]}” is not a figure; choose from {known}")
    return names


def _task(given: argparse.Namespace) -> Task:
    options = counting_of(given)
    figures = figure_columns(options.left_out, given.figures)
    start, jobs = workplace_of(given)
    return Task(given.paths, given.include or USUAL, options, figures, start, jobs)


def _write_rows(task: Task) -> int:
    counted = {"texts": 0, "failed": 0}

    def pieces(rows: Rows[CorpusRow]) -> Iterator[bytes]:
        for _file, row in rows:
            counted["texts"] += 1
            counted["failed"] += row.failed
            yield f"{row.line}\n".encode()

    with closing(task.rows(task.files())) as rows:
        code = write_out(pieces(rows), "table")
    return code or _tell_of_failed(counted["failed"], counted["texts"])


def _make_table(task: Task, table: Path, form: TableFormat) -> int:
    try:
        check_place(table)
        with closing(Journal(table, task.about())) as journal:
            _tell_of_forgotten(journal.forgot)
            try:
                how_far = make_table(task, journal, table, form)
            except KeyboardInterrupt:
                # A second Ctrl+C does not disturb the end.
                signal.signal(signal.SIGINT, signal.SIG_IGN)
                return _tell_of_stop(journal.how_far())
    except JournalError as problem:
        return complain(str(problem), 1)
    except OSError as problem:
        return complain(f"“{table}” was not written: {reason_of(problem)}.", 1)
    said = printable(f"Wrote {tr('%Ln rows', '', how_far.texts)} to {table}\n")
    return write_out([said.encode("utf-8", "replace")], "message") or _tell_of_failed(
        how_far.failed, how_far.texts
    )


def _tell_of_forgotten(texts: int) -> None:
    if texts:
        again = tr("%Ln texts", "", texts)
        complain(f"The stopped run measured in another way: {again} will be measured again.", 0)


def _tell_of_stop(how_far: HowFar) -> int:
    return complain(
        f"Stopped: {how_far.done:,} of {tr('%Ln texts', '', how_far.texts)} are measured. "
        "The same command continues from there.",
        _INTERRUPTED,
    )


def _tell_of_failed(failed: int, texts: int) -> int:
    if not failed:
        return 0
    verb = "has" if failed == 1 else "have"
    return complain(
        f"{failed:,} of {tr('%Ln texts', '', texts)} {verb} no figures; the column “error” "
        "says why.",
        1,
    )
