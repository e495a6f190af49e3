"""Exports snapshots to other files and imports them."""

from __future__ import annotations

from codecs import iterencode
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from factbox.files.replacing import reason_of, replacing
from factbox.files.text_file import TextFileError, read_data
from factbox.snapshots.errors import StoreError
from factbox.snapshots.exchange import csv_file
from factbox.snapshots.exchange.json_file import json_pieces
from factbox.snapshots.exchange.json_reader import read_json
from factbox.snapshots.exchange.taking_in import Taken
from factbox.snapshots.history import Choice, History, chosen, everything
from factbox.snapshots.store import SnapshotStore
from factbox.tr import tr_later


class ExportFormat(StrEnum):
    """The format of an exported file."""

    #: figures only, for spreadsheets
    CSV = "csv"
    #: with the texts; can be imported again
    JSON = "json"


def kind_of(path: Path) -> ExportFormat | None:
    """Return the format that the ending of a file names; None if it names none."""
    ending = path.suffix.lower().removeprefix(".")
    return next((kind for kind in ExportFormat if kind == ending), None)


def written(
    histories: Sequence[History], kind: ExportFormat, text_of: Callable[[str], str]
) -> Iterator[bytes]:
    """Yield an exported file in pieces; `text_of` returns the text with a SHA-256."""
    if kind is ExportFormat.JSON:
        pieces, encoding = json_pieces(histories, text_of), "utf-8"
    else:
        pieces, encoding = csv_file.csv_pieces(histories), csv_file.ENCODING
    # One encoder for all pieces, so that a byte-order mark is written once.
    return iterencode(pieces, encoding)


def to_export(
    store: SnapshotStore, kind: ExportFormat, is_chosen: Choice = everything
) -> list[History]:
    """Return the chosen snapshots; into JSON go only those whose text can be read."""
    histories = chosen(store.histories(), is_chosen)
    if kind is not ExportFormat.JSON:
        return histories
    readable = store.readable({shot.sha256 for each in histories for shot in each.snapshots})
    return chosen(histories, lambda _, shot: shot.sha256 in readable)


def export(
    store: SnapshotStore, path: Path, kind: ExportFormat, is_chosen: Choice = everything
) -> int:
    """Write the chosen snapshots to the file at `path`; return how many.

    The file shows one moment, whatever other windows do meanwhile. Raises StoreError, and
    then what was at `path` has not changed.
    """
    store.check_is_another(path)
    try:
        with store.at_one_moment():
            histories = to_export(store, kind, is_chosen)
            with replacing(path) as part, part.open("wb") as file:
                file.writelines(written(histories, kind, store.text_with))
    except OSError as error:
        raise StoreError(
            tr_later("“{path}” was not written: {reason}. Export it somewhere else."),
            path=path,
            reason=reason_of(error),
        ) from error
    return sum(len(history.snapshots) for history in histories)


def bring_in(store: SnapshotStore, data: bytes, name: str) -> Taken:
    """Import a JSON file called `name`, all or nothing. Raises StoreError."""
    return store.take_in(*read_json(data, name))


def read_file(path: Path) -> bytes:
    """Return what is in the file at `path`. Raises StoreError."""
    try:
        return read_data(path)
    except TextFileError as problem:
        raise StoreError(problem.words, **problem.parts) from None
