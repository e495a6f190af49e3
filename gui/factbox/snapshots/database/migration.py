"""Converts a snapshots database of an earlier layout to the current one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from factbox.snapshots.database import schema, texts, works
from factbox.snapshots.database.columns import SNAPSHOTS, to_text
from factbox.snapshots.database.rows import Connection, insert_row
from factbox.snapshots.errors import BadValueError
from factbox.snapshots.figures import FIRST, FigureError, checked, complete, shown, to_json
from factbox.snapshots.likeness import ALIKE, Likeness, sketch_of
from factbox.snapshots.snapshot import Work, encoded

# How many works, the latest first, a text is compared with.
_WORKS_LOOKED_AT = 50

# Layout 1 had a column for each of these figures, layout 2 for each of FIRST.
_FIRST_OF_ALL = FIRST[:9]
# Other columns of both layouts, which are copied unchanged.
_SHARED = ("id", "saved_at", "title", "note", "rules_name", "rules_version", "headline")


def migrate(connection: Connection, layout: int) -> None:
    """Convert a database of `layout` to the current one; call this inside a transaction.

    Every snapshot keeps its id, time, note, figures and text, and its title unless its
    work has the same. Raises BadValueError for a figure, a title or a text that is invalid.
    """
    if layout >= 3:
        for column in (schema.STYLES, schema.WORD_LISTS)[layout - 3 :]:
            connection.execute(f"ALTER TABLE snapshots ADD COLUMN {column}")
        connection.execute(f"PRAGMA user_version = {schema.VERSION}")
        return
    last = connection.execute(
        "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'snapshots'"
    ).fetchone()[0]
    connection.execute("DROP INDEX IF EXISTS snapshots_by_text")
    connection.execute("ALTER TABLE snapshots RENAME TO old_snapshots")
    if layout == 1:
        _from_layout_1(connection)
    else:
        _from_layout_2(connection)
    connection.execute("DROP TABLE old_snapshots")
    # The id of a deleted snapshot is never used again.
    connection.execute("DELETE FROM sqlite_sequence WHERE name = 'snapshots'")
    connection.execute("INSERT INTO sqlite_sequence VALUES ('snapshots', ?)", (last,))
    connection.execute(f"PRAGMA user_version = {schema.VERSION}")


def _from_layout_2(connection: Connection) -> None:
    """Convert layout 2, in which each figure had a column of its own."""
    schema.create_snapshots(connection)
    kept = (*_SHARED, "work", "number", "occasion", "sha256")
    for old in _old_rows(connection, (*kept, *FIRST)):
        _insert(connection, old, FIRST)


def _from_layout_1(connection: Connection) -> None:
    """Convert layout 1, in which each snapshot held its text and belonged to no work."""
    schema.create(connection)
    known = _KnownWorks(connection)
    for old in _old_rows(connection, (*_SHARED, "text", *_FIRST_OF_ALL)):
        of = f"of snapshot {shown(old['id'])}"
        title, text = (to_text(f"{name} {of}", old[name]) for name in ("title", "text"))
        work = known.work_of(title, text)
        new = {
            "work": work.id,
            "number": works.next_number(connection, work.id),
            "title": encoded("" if title == work.title else title),
            "occasion": "asked",
            "sha256": texts.keep(connection, text),
        }
        _insert(connection, {**old, **new}, _FIRST_OF_ALL)


def _old_rows(connection: Connection, names: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Yield these columns of the old snapshots, the oldest first."""
    for row in connection.execute(f"SELECT {', '.join(names)} FROM old_snapshots ORDER BY id"):
        yield dict(zip(names, row, strict=True))


def _insert(connection: Connection, values: Mapping[str, Any], figures: Sequence[str]) -> None:
    """Insert a snapshot whose figures were in columns of their own. Raises BadValueError."""
    try:
        found = {name: checked(name, values[name]) for name in figures}
        as_json = to_json(complete(found))
    except FigureError as error:
        raise BadValueError(f"snapshot {shown(values['id'])}: {error}") from error
    whole = {**values, "figures": as_json, "styles": "", "word_lists": ""}
    insert_row(connection, [whole[name] for name in SNAPSHOTS.columns])


class _KnownWorks:
    """The works found so far."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._by_title: dict[str, Work] = {}
        # Each work with the sketch of its last text; the work added to last is at the end.
        self._sketches: dict[Work, bytes] = {}

    def work_of(self, title: str, text: str) -> Work:
        """Return the work that a snapshot belongs to; begin one under its title if need be."""
        sketch = sketch_of(text)
        work = self._by_title.get(title) or self._like(sketch)
        if work is None:
            work = works.keep(self._connection, Work.begun(title))
        self._by_title.setdefault(title, work)
        self._sketches.pop(work, None)
        self._sketches[work] = sketch
        return work

    def _like(self, sketch: bytes) -> Work | None:
        one = Likeness(sketch)
        newest = list(self._sketches)[: -_WORKS_LOOKED_AT - 1 : -1]
        likes = [(one.to(self._sketches[work]), work) for work in newest]
        best, work = max(likes, key=lambda like: like[0], default=(0.0, None))
        return work if best >= ALIKE else None
