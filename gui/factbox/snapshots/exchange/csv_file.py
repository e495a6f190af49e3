"""Writes snapshots as CSV, for spreadsheets and statistics programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factbox.analysis.figures.catalogue import MOST_KNOWN
from factbox.files.spreadsheet import CSV_ENCODING, csv_line, number_cell, text_cell
from factbox.snapshots.exchange.figure_columns import in_columns
from factbox.snapshots.figures import FIRST
from factbox.snapshots.history import History
from factbox.snapshots.language import names_language
from factbox.snapshots.main_figure import language_name
from factbox.snapshots.snapshot import Snapshot, Work, timestamp

#: How the file is to be encoded.
ENCODING = CSV_ENCODING

# The columns before and after the figures.
_BEFORE = ("work", "number", "saved_at", "occasion", "title", "note")
_BEHIND = ("rules", "rules_version", "headline", "work_key", "sha256")
# Only if any snapshot has word lists.
_LISTS = "word_list"
# Only if any snapshot is in another language than English.
_LANGUAGE = "language"


def csv_pieces(histories: Sequence[History]) -> Iterator[str]:
    """Yield the snapshots as CSV (RFC 4180): a header row, then a row for each.

    There is a column for each figure that one of them has, newer figures after older ones, one
    for word lists if any snapshot has such, and one for the name of the language if any
    snapshot is not in English.
    Figures are in full; absent ones are empty. No text is run as a formula: see `text_cell`.
    To restore a text, remove one apostrophe from the beginning of each cell that has one.
    Figures are never marked.

    Write the pieces to a file in ENCODING with newline="".
    """
    names = _names(shot for history in histories for shot in history.snapshots)
    has_lists = any(shot.word_lists.packed() for each in histories for shot in each.snapshots)
    shots = [shot for history in histories for shot in history.snapshots]
    has_languages = any(shot.language != MOST_KNOWN for shot in shots)
    more = [name for name, has in ((_LISTS, has_lists), (_LANGUAGE, has_languages)) if has]
    yield csv_line((*_BEFORE, *names, *_BEHIND, *more))
    for history in histories:
        for snapshot in history.snapshots:
            lists = [text_cell(snapshot.word_lists.described())] if has_lists else []
            language = [text_cell(language_name(snapshot))] if has_languages else []
            yield csv_line((*_cells(history.work, snapshot, names), *lists, *language))


def _names(snapshots: Iterable[Snapshot]) -> list[str]:
    """Return the figures that are columns."""
    named = {*FIRST}.union(*(snapshot.figures for snapshot in snapshots))
    # The language has a column of its own, in words.
    return in_columns(name for name in named if not names_language(name))


def _cells(work: Work, snapshot: Snapshot, names: Iterable[str]) -> Iterator[str]:
    yield text_cell(work.title)
    yield str(snapshot.number)
    yield timestamp(snapshot.saved_at)
    yield snapshot.occasion.value
    yield text_cell(snapshot.title)
    yield text_cell(snapshot.note)
    yield from (number_cell(snapshot.figures.get(name)) for name in names)
    yield text_cell(snapshot.rules_name)
    yield str(snapshot.rules_version)
    yield text_cell(snapshot.headline)
    yield text_cell(work.key)
    yield snapshot.sha256
