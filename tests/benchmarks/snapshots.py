"""Ten thousand snapshots: of one work, and of a thousand; from the file to what is on screen.

Each has a text of its own. Beside it SQLite alone, reading the same rows.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

from factbox.analysis.figures.measures import all_figures
from factbox.analysis.figures.values import Values
from factbox.analysis.rule_sets.rules import FACT_BOX
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.snapshots.snapshot import NewSnapshot, Work
from factbox.snapshots.store import SnapshotStore
from table import Row, compared
from texts import lines_of
from windows import our_window, process_events

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SNAPSHOTS = 10_000
_WORDS = 300
_ROUNDS = 11
# What a list shows of them, and some more.
_SEEN = 100
_AT_MOST_S = 0.1


def measure(_sizes: Sequence[int], seed: int, _rounds: int) -> Iterator[Row]:
    """Rows for a file of one work and for one of a thousand."""
    for works in (1, 1_000):
        with _file(works, seed) as path:
            rounds = range(_ROUNDS)
            bare = [_seconds_to_read_bare(path) for _ in rounds]
            listed = [_seconds_to_list(path, seed) for _ in rounds]
            shown = [_seconds_to_show(path, seed) for _ in rounds]
            library = [_seconds_to_show_all(path) for _ in rounds]
        name = f"{_SNAPSHOTS:,} snapshots of {works:,}"
        yield compared(f"{name}: opened, listed", _WORDS, listed, bare, None, _AT_MOST_S)
        yield compared(f"{name}: text known, shown", _WORDS, shown, bare)
        yield compared(f"{name}: all texts shown", _WORDS, library, bare)


@contextmanager
def _file(works: int, seed: int) -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "snapshots.db"
        with closing(SnapshotStore(path)) as store:
            for work in range(works):
                _save_revisions(store, _SNAPSHOTS // works, seed + work)
        yield path


def _save_revisions(store: SnapshotStore, revisions: int, seed: int) -> None:
    text = _text(seed)
    # To measure each would take minutes, and no figure is looked at here.
    figures = at_once(all_figures(Document(text.split("\n"))))
    work = Work.begun(_title(seed))
    for number in range(revisions):
        store.save(_new(f"{text} {number}.", figures), work)


def _text(seed: int) -> str:
    return " ".join("\n".join(lines_of(_WORDS, seed)).split(" ")[:_WORDS])


def _title(seed: int) -> str:
    return f"Work {seed}"


def _new(text: str, figures: Values) -> NewSnapshot:
    return NewSnapshot(text, FACT_BOX.name, FACT_BOX.version, "once", figures)


def _seconds_to_read_bare(path: Path) -> float:
    started = perf_counter()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("SELECT * FROM snapshots").fetchall()
    return perf_counter() - started


def _seconds_to_list(path: Path, seed: int) -> float:
    started = perf_counter()
    with closing(SnapshotStore(path)) as store:
        [work] = [work for work in store.works() if work.title == _title(seed)]
        # The others are read when one scrolls to them.
        store.with_ids(store.ids_of_work(work.key)[:_SEEN])
    return perf_counter() - started


def _seconds_to_show(path: Path, seed: int) -> float:
    """Until a window whose text is known has its snapshots on screen."""
    with our_window(path.parent) as window:
        window.editor.setPlainText(_text(seed))
        started = perf_counter()
        process_events()
        return perf_counter() - started


def _seconds_to_show_all(path: Path) -> float:
    """Until the library has a row for every work on screen."""
    with our_window(path.parent) as window:
        started = perf_counter()
        window.desk.show_library()
        process_events()
        return perf_counter() - started
