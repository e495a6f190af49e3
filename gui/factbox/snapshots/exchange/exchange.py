"""Snapshots on their way between the snapshots' file and others."""

from __future__ import annotations

import os
from codecs import iterencode
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from factbox.files.disk import replacing
from factbox.files.text_file import TextFileError, read_data
from factbox.snapshots.errors import StoreError
from factbox.snapshots.exchange import csv_file
from factbox.snapshots.exchange.json_file import json_pieces
from factbox.snapshots.exchange.json_reader import read_json
from factbox.snapshots.exchange.taking_in import Taken
from factbox.snapshots.history import Choice, History, chosen, everything
from factbox.snapshots.store import SnapshotStore


class ExportFormat(StrEnum):
    """What a file of snapshots is."""

    #: figures only, for spreadsheets
    CSV = "csv"
    #: with the texts; can be taken in again
    JSON = "json"


def kind_of(path: Path) -> ExportFormat | None:
    """What a file of that name is, None where its ending does not say."""
    ending = path.suffix.lower().removeprefix(".")
    return next((kind for kind in ExportFormat if kind == ending), None)


def written(
    histories: Sequence[History], kind: ExportFormat, text_of: Callable[[str], str]
) -> Iterator[bytes]:
    """A file of that kind, in pieces; `text_of` gives the text with a SHA-256."""
    if kind is ExportFormat.JSON:
        pieces, encoding = json_pieces(histories, text_of), "utf-8"
    else:
        pieces, encoding = csv_file.csv_pieces(histories), csv_file.ENCODING
    # One encoder for all, so that a byte-order mark comes first and once.
    return iterencode(pieces, encoding)


def export(
    store: SnapshotStore, path: Path, kind: ExportFormat, is_chosen: Choice = everything
) -> int:
    """Writes the snapshots chosen to the file at `path`, once all is there; how many.

    The file is of one moment, whatever other windows do meanwhile. Raises StoreError; then
    what was at `path` is as it was.
    """
    store.check_is_another(path)
    try:
        with store.at_one_moment():
            histories = chosen(store.histories(), is_chosen)
            with replacing(path) as part, part.open("wb") as file:
                file.writelines(written(histories, kind, store.text_with))
                file.flush()
                os.fsync(file.fileno())
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreError(
            f"“{path}” was not written: {reason}. Export to another place."
        ) from error
    return sum(len(history.snapshots) for history in histories)


def bring_in(store: SnapshotStore, data: bytes, name: str) -> Taken:
    """Takes in what a JSON file of these bytes, called `name`, has; all or nothing.

    Raises StoreError.
    """
    return store.take_in(*read_json(data, name))


def read_file(path: Path) -> bytes:
    """What is in the file at `path`; raises StoreError."""
    try:
        return read_data(path)
    except TextFileError as problem:
        raise StoreError(str(problem)) from None
