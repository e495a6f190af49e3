"""Brings a snapshots' database of an earlier layout up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from factbox.snapshots.database import schema, texts, works
from factbox.snapshots.database.rows import to_text
from factbox.snapshots.likeness import ALIKE, Likeness, sketch_of
from factbox.snapshots.snapshot import Work, encoded

# A text is compared with the last one of so many works, those that were last added to.
_WORKS_LOOKED_AT = 50

# What both layouts have, under the same names; the title is seen to apart.
_SHARED = (
    "id, saved_at, note, rules_name, rules_version, headline, level, tokens, types, ttr, "
    "paragraphs, sentences, syllables, characters, letters"
)


def migrate(connection: sqlite3.Connection, layout: int) -> None:
    """Makes a database of `layout` one of today's; to be called inside a transaction.

    Every snapshot keeps its id, time, note, figures and text, and its title unless that is
    the one of its work. Raises BadValueError where a title or a text is none.
    """
    if layout == 1:
        _from_layout_1(connection)


def _from_layout_1(connection: sqlite3.Connection) -> None:
    """Each snapshot had its text in it, and belonged to no work."""
    last = connection.execute("SELECT max(seq) FROM sqlite_sequence").fetchone()[0]
    connection.execute("ALTER TABLE snapshots RENAME TO old_snapshots")
    schema.create(connection)
    known = _KnownWorks(connection)
    for snapshot_id, title, text in _old_texts(connection):
        work = known.work_of(title, text)
        own_title = "" if title == work.title else title
        connection.execute(
            f"INSERT INTO snapshots (work, number, occasion, title, sha256, {_SHARED}) "
            f"SELECT ?, ?, 'asked', ?, ?, {_SHARED} FROM old_snapshots WHERE id = ?",
            (
                work.id,
                works.next_number(connection, work.id),
                encoded(own_title),
                texts.keep(connection, text),
                snapshot_id,
            ),
        )
    connection.execute("DROP TABLE old_snapshots")
    # The id of one that was deleted is not given again.
    connection.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'snapshots'", (last,))


def _old_texts(connection: sqlite3.Connection) -> Iterator[tuple[int, str, str]]:
    """The id, the title and the text of each snapshot, the first that was saved first."""
    ids = connection.execute("SELECT id FROM old_snapshots ORDER BY id").fetchall()
    for (snapshot_id,) in ids:
        query = "SELECT title, text FROM old_snapshots WHERE id = ?"
        title, text = connection.execute(query, (snapshot_id,)).fetchone()
        of = f"of snapshot {snapshot_id}"
        yield snapshot_id, to_text(f"title {of}", title), to_text(f"text {of}", text)


class _KnownWorks:
    """The works that were found so far."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._by_title: dict[str, Work] = {}
        # Each with the sketch of its last text, that which was last added to at the end.
        self._sketches: dict[Work, bytes] = {}

    def work_of(self, title: str, text: str) -> Work:
        """The work that a snapshot belongs to; begun under its title if it is a new one."""
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
