"""The file of the snapshots, as the command line finds and opens it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from factbox.command_line.console import complain
from factbox.files.data_folder import DataFolderError, data_folder
from factbox.files.private import make_all_private
from factbox.snapshots.store import SnapshotStore, StoreError

_FILE = "snapshots.db"


def snapshots_file(folder: Path | None) -> Path:
    """Return the path of the file in `folder`, or else in the data folder of the account.

    The latter is made private. Raises StoreError if there can be none.
    """
    if folder is not None:
        return folder / _FILE
    try:
        own = data_folder()
    except DataFolderError as problem:
        raise StoreError(str(problem)) from None
    make_all_private(own)
    return own / _FILE


def is_there(path: Path) -> bool:
    """Return whether there is a file at `path`, or a place where we may not look.

    Whoever opens that is told why it cannot be used.
    """
    try:
        return path.exists()
    except OSError:
        return True


def saved(folder: Path | None) -> AbstractContextManager[SnapshotStore]:
    """Open the snapshots; raise StoreError if there are none."""
    path = snapshots_file(folder)
    if not is_there(path):
        raise StoreError(
            f"There are no snapshots yet in “{path}”. Save one in the window, import some, or "
            "name their folder with --data-folder."
        )
    return opened(path)


@contextmanager
def opened(path: Path) -> Iterator[SnapshotStore]:
    """Open the snapshots in the file at `path`; raise StoreError if it is damaged."""
    with closing(SnapshotStore(path)) as store:
        if store.set_aside is not None:
            raise StoreError(
                f"“{path}” was damaged. It is kept as “{store.set_aside}”, and a new file was "
                "started."
            )
        yield store


def tell_of_left_out(store: SnapshotStore) -> int:
    """Say that some snapshots could not be read, if so, and return the exit code."""
    problem = store.left_out()
    return 0 if problem is None else complain(str(problem), 1)
