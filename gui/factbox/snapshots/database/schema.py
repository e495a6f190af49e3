"""The layout of the snapshots' database, and how to tell whose a database is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from factbox.snapshots.errors import StoreError

#: The layout that this Fact Box reads and writes; it makes it of an earlier one.
VERSION = 3
#: Marks a database as Fact Box's.
APPLICATION_ID = int.from_bytes(b"FBox", "big")

# Not STRICT: a SQLite before 3.37 takes a strict table for damage; the checks do the same.
# Titles and notes are UTF-8 in blobs, since TEXT cannot hold lone surrogates. AUTOINCREMENT
# never gives the number of a deleted snapshot to another, so it can come back under its own.
_WORKS = """
    CREATE TABLE works (
        id          INTEGER PRIMARY KEY AUTOINCREMENT,
        key         TEXT    NOT NULL UNIQUE CHECK (typeof(key) = 'text'),
        title       BLOB    NOT NULL CHECK (typeof(title) = 'blob'),
        last_number INTEGER NOT NULL CHECK (typeof(last_number) = 'integer')
    )
"""
# Each text once, compressed (see `texts`), and last: to compare sketches does not read it.
_TEXTS = """
    CREATE TABLE texts (
        sha256  TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
        sketch  BLOB NOT NULL CHECK (typeof(sketch) = 'blob'),
        content BLOB NOT NULL CHECK (typeof(content) = 'blob')
    )
"""
# The figures by name, as JSON (see `figures`): new ones need no new layout.
_SNAPSHOTS = """
    CREATE TABLE snapshots (
        id            INTEGER PRIMARY KEY AUTOINCREMENT,
        work          INTEGER NOT NULL REFERENCES works (id),
        number        INTEGER NOT NULL CHECK (typeof(number) = 'integer'),
        saved_at      TEXT    NOT NULL CHECK (typeof(saved_at) = 'text'),
        title         BLOB    NOT NULL CHECK (typeof(title) = 'blob'),
        note          BLOB    NOT NULL CHECK (typeof(note) = 'blob'),
        occasion      TEXT    NOT NULL
            CHECK (occasion IN ('asked', 'pasted', 'replaced', 'closed')),
        rules_name    TEXT    NOT NULL CHECK (typeof(rules_name) = 'text'),
        rules_version INTEGER NOT NULL CHECK (typeof(rules_version) = 'integer'),
        headline      TEXT    NOT NULL CHECK (headline IN ('once', 'twice')),
        figures       TEXT    NOT NULL CHECK (typeof(figures) = 'text'),
        sha256        TEXT    NOT NULL REFERENCES texts (sha256),
        UNIQUE (work, number)
    )
"""
_BY_TEXT = "CREATE INDEX snapshots_by_text ON snapshots (sha256)"

# Rows with all kinds of values that there are.
_SAMPLES = (
    "INSERT INTO works VALUES (1, '', x'', 0)",
    "INSERT INTO texts VALUES (printf('%064d', 0), x'', x'')",
    *(
        f"INSERT INTO snapshots VALUES ({number}, 1, {number}, '', x'', x'', '{occasion}',"
        f" '', 1, '{headline}', '{{}}', printf('%064d', 0))"
        for number, occasion, headline in (
            (1, "asked", "once"),
            (2, "pasted", "twice"),
            (3, "replaced", "once"),
            (4, "closed", "twice"),
        )
    ),
)


def create(connection: sqlite3.Connection) -> None:
    """Lays an empty database out; to be called inside a transaction."""
    connection.execute(_WORKS)
    connection.execute(_TEXTS)
    create_snapshots(connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def create_snapshots(connection: sqlite3.Connection) -> None:
    """Make the table of the snapshots; to be called inside a transaction."""
    connection.execute(_SNAPSHOTS)
    connection.execute(_BY_TEXT)


def layout_of(connection: sqlite3.Connection, path: Path) -> int:
    """Which of the layouts up to VERSION a database has; 0 for one with nothing in it yet.

    Raises StoreError where it is another program's or of a newer Fact Box.
    """
    application = _number(connection, "PRAGMA application_id")
    version = _number(connection, "PRAGMA user_version")
    if application == APPLICATION_ID:
        if not 1 <= version <= VERSION:
            raise StoreError(
                f"“{path}” was written by a newer Fact Box (layout {version}, this one reads "
                f"{VERSION}) and was left as it is; update Fact Box to use it."
            )
        return version
    # The mark comes first: another program's database is left alone even if it is damaged.
    if application or _number(connection, "SELECT count(*) FROM sqlite_master") or version:
        raise StoreError(
            f"“{path}” is a database of another program and was left as it is; "
            "move it elsewhere and try again."
        )
    return 0


def is_sound(connection: sqlite3.Connection, layout: int) -> bool:
    """Whether SQLite finds nothing damaged in the whole database, which has that layout.

    Raises UnicodeDecodeError where the damage is in the layout and is no text.
    """
    # A value changed by hand is no damage: it is reported where it is read.
    connection.execute("PRAGMA ignore_check_constraints = ON")
    # The answer is not fetched as text: it may quote the damage, which is no UTF-8.
    pages = _number(connection, "SELECT quick_check = 'ok' FROM pragma_quick_check(1)")
    return bool(pages) and _are_statements_sound(connection, layout)


def _are_statements_sound(connection: sqlite3.Connection, layout: int) -> bool:
    """Whether SQLite can obey the layout's own statements, and takes snapshots under them.

    While it only reads, it skips the checks in them, and would meet damage there later.
    """
    query = "SELECT CAST(sql AS BLOB) FROM sqlite_master WHERE name NOT GLOB 'sqlite_*'"
    statements = [bytes(row[0]).decode() for row in connection.execute(query) if row[0]]
    with closing(sqlite3.connect(":memory:")) as scratch:
        try:
            for statement in statements:
                scratch.execute(statement)
            # A table that is missing is another trouble.
            tables = "('works', 'texts', 'snapshots')"
            found = f"SELECT count(*) FROM sqlite_master WHERE name IN {tables}"
            if _number(scratch, found) == 3:
                # The works and the texts are laid out as they were in layout 2.
                for sample in _SAMPLES if layout == VERSION else _SAMPLES[:2]:
                    scratch.execute(sample)
        except (sqlite3.Error, sqlite3.Warning):
            return False
    return True


def page_size(connection: sqlite3.Connection) -> int:
    """Bytes of a page; a file consists of whole ones."""
    return _number(connection, "PRAGMA page_size")


def _number(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])
