"""`factbox snapshots`: lists, shows, exports and imports snapshots without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from factbox.command_line.console import Parser, complain, printable, write_out
from factbox.command_line.snapshots_file import opened, saved, snapshots_file, tell_of_left_out
from factbox.command_line.snapshots_report import listed, shown
from factbox.snapshots.exchange import exchange
from factbox.snapshots.exchange.exchange import ExportFormat
from factbox.snapshots.exchange.json_file import json_pieces
from factbox.snapshots.history import Choice, History, chosen, everything
from factbox.snapshots.snapshot import Snapshot
from factbox.snapshots.store import SnapshotStore, StoreError
from factbox.tr import tr

_USAGE_ERROR = 2


class _UsageError(Exception):
    """The command cannot be understood; the message says why, and what to write."""


def main(arguments: Sequence[str]) -> int:
    """Do what the words after `factbox snapshots` ask for, and return the exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.act(options)
    except _UsageError as problem:
        return complain(str(problem), _USAGE_ERROR)
    except StoreError as problem:
        return complain(str(problem), 1)
    return code


def _parser() -> Parser:
    parser = Parser(
        prog="factbox snapshots",
        description="List, show, export and import the snapshots saved in the window.",
        epilog="To open a text file called “snapshots”, write factbox ./snapshots",
    )
    where = Parser(add_help=False)
    where.add_argument(
        "--data-folder",
        metavar="FOLDER",
        type=Path,
        help="where the snapshots are; default: the data folder of your account",
    )
    which = Parser(add_help=False)
    which.add_argument(
        "--work", metavar="TITLE", help="one text only: its title, a part of it, or its key"
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    listing = commands.add_parser(
        "list",
        parents=[where, which],
        help="list all texts, and their snapshots with figures",
    )
    listing.add_argument("--json", action="store_true", help="the same as JSON")
    listing.set_defaults(act=_list)

    showing = commands.add_parser(
        "show", parents=[where, which], help="show all figures of a snapshot, or its text"
    )
    showing.add_argument("number", metavar="NUMBER", type=int, help="its number")
    showing.add_argument("--text", action="store_true", help="show its text as it was saved")
    showing.set_defaults(act=_show)

    export = commands.add_parser(
        "export", parents=[where, which], help="write a CSV or a JSON file"
    )
    export.add_argument(
        "file",
        metavar="FILE",
        help="FILE.csv for spreadsheets, FILE.json with the texts; - for standard output",
    )
    export.add_argument(
        "--format",
        choices=tuple(ExportFormat),
        help="default: by the name of the file; json on standard output",
    )
    export.set_defaults(act=_export)

    importing = commands.add_parser(
        "import", parents=[where], help="add the snapshots of a JSON file that are not here yet"
    )
    importing.add_argument("file", metavar="FILE.json", help="- for standard input")
    importing.set_defaults(act=_import)
    return parser


def _list(options: argparse.Namespace) -> int:
    with saved(options.data_folder) as store:
        histories = chosen(store.histories(), _work(store, options.work))
        pieces = json_pieces(histories) if options.json else [printable(listed(histories))]
        return _write(pieces) or tell_of_left_out(store)


def _show(options: argparse.Namespace) -> int:
    with saved(options.data_folder) as store:
        history = _only(chosen(store.histories(), _work(store, options.work)))
        snapshot = _numbered(history, options.number)
        if not options.text:
            return _write([printable(shown(history.work, snapshot))])
        text = store.text(snapshot.id)
    return _write([text])


def _export(options: argparse.Namespace) -> int:
    kind = None if options.format is None else ExportFormat(options.format)
    path = Path(options.file)
    if options.file == "-":
        with saved(options.data_folder) as store, store.at_one_moment():
            kind = kind or ExportFormat.JSON
            histories = exchange.to_export(store, kind, _work(store, options.work))
            pieces = exchange.written(histories, kind, store.text_with)
            return write_out(pieces, "snapshots") or tell_of_left_out(store)
    kind = kind or exchange.kind_of(path)
    if kind is None:
        raise _UsageError(
            f"“{path}” ends neither in .csv nor in .json; rename it, or give --format."
        )
    with saved(options.data_folder) as store:
        count = exchange.export(store, path, kind, _work(store, options.work))
        said = printable(f"Exported {_snapshots(count)} to {path}\n")
        return _write([said]) or tell_of_left_out(store)


def _import(options: argparse.Namespace) -> int:
    if options.file != "-":
        data, name = exchange.read_file(Path(options.file)), options.file
    elif sys.stdin is not None:
        data, name = sys.stdin.buffer.read(), "standard input"
    else:
        raise _UsageError("There is no standard input; name a JSON file.")
    with opened(snapshots_file(options.data_folder)) as store:
        taken = exchange.bring_in(store, data, name)
    there = f"; {taken.there} were here already" if taken.there else ""
    return _write([f"Imported {_snapshots(taken.new)}{there}\n"])


def _work(store: SnapshotStore, name: str | None) -> Choice:
    """Return the choice of the text that `name` means; of all texts without a name."""
    if name is None:
        return everything
    works = store.works()
    # The key first: it belongs to one text only, whatever another is called.
    exactly = [work for work in works if work.key == name] or [
        work for work in works if work.title == name
    ]
    part = name.casefold()
    found = exactly or [
        work
        for work in works
        if part and (part in work.title.casefold() or work.key.startswith(part))
    ]
    if not found:
        raise StoreError(
            f"No text has “{name}” in its title; “factbox snapshots list” lists all texts."
        )
    if len(found) > 1:
        raise _UsageError(
            f"{len(found)} texts have “{name}” in their titles; name one by its key: "
            + ", ".join(f"{work.key} “{work.title}”" for work in found[:5])
            + ("." if len(found) <= 5 else ", ….")
        )
    return lambda work, _: work.key == found[0].key


def _only(histories: list[History]) -> History:
    if not histories:
        raise StoreError("There are no snapshots; save one in the window, or import some.")
    if len(histories) > 1:
        raise _UsageError(
            f"{len(histories)} texts have snapshots; name one with --work. "
            "“factbox snapshots list” lists them."
        )
    return histories[0]


def _numbered(history: History, number: int) -> Snapshot:
    for snapshot in history.snapshots:
        if snapshot.number == number:
            return snapshot
    raise StoreError(
        f"“{history.work.title}” has no snapshot {number}; “factbox snapshots list” lists "
        "them all."
    )


def _snapshots(count: int) -> str:
    return tr("%Ln snapshots", "", count)


def _write(pieces: Iterable[str]) -> int:
    return write_out((piece.encode("utf-8", "replace") for piece in pieces), "snapshots")
