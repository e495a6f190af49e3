"""The layout of the snapshots database, and how to recognise one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from factbox.snapshots.errors import StoreError
from factbox.tr import tr_later

#: The layout that this Fact Box reads and writes; earlier ones are converted to it.
VERSION = 5
#: Marks a database as Fact Box's.
APPLICATION_ID = int.from_bytes(b"FBox", "big")

# Not STRICT: SQLite before 3.37 takes a strict table for damage; the checks do the same.
# Titles and notes are UTF-8 in blobs, since TEXT cannot hold lone surrogates. AUTOINCREMENT
# never reuses the id of a deleted snapshot, so it can come back under its own.
_WORKS = """
    CREATE TABLE works (
        id          INTEGER PRIMARY KEY AUTOINCREMENT,
        key         TEXT    NOT NULL UNIQUE CHECK (typeof(key) = 'text'),
        title       BLOB    NOT NULL CHECK (typeof(title) = 'blob'),
        last_number INTEGER NOT NULL CHECK (typeof(last_number) = 'integer')
    )
"""
# Each text once, compressed (see `texts`). It is the last column: comparing sketches skips it.
_TEXTS = """
    CREATE TABLE texts (
        sha256  TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
        sketch  BLOB NOT NULL CHECK (typeof(sketch) = 'blob'),
        content BLOB NOT NULL CHECK (typeof(content) = 'blob')
    )
"""
#: The column for the styles of lines (see `packed_styles`), which layout 4 added.
STYLES = "styles TEXT NOT NULL DEFAULT '' CHECK (typeof(styles) = 'text')"
#: The column for the word lists (see `RecordedLists`), which layout 5 added.
WORD_LISTS = "word_lists TEXT NOT NULL DEFAULT '' CHECK (typeof(word_lists) = 'text')"
# The figures by name, as JSON (see `figures`), so that a new one needs no new layout.
_SNAPSHOTS = f"""
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
        {STYLES},
        {WORD_LISTS},
        UNIQUE (work, number)
    )
"""
_BY_TEXT = "CREATE INDEX snapshots_by_text ON snapshots (sha256)"

# Rows with every kind of value.
_SAMPLES = (
    "INSERT INTO works (id, key, title, last_number) VALUES (1, '', x'', 0)",
    "INSERT INTO texts (sha256, sketch, content) VALUES (printf('%064d', 0), x'', x'')",
    *(
        "INSERT INTO snapshots (id, work, number, saved_at, title, note, occasion, rules_name,"
        " rules_version, headline, figures, sha256, styles, word_lists)"
        f" VALUES ({number}, 1, {number}, '', x'', x'', '{occasion}',"
        f" '', 1, '{headline}', '{{}}', printf('%064d', 0), '', '')"
        for number, occasion, headline in (
            (1, "asked", "once"),
            (2, "pasted", "twice"),
            (3, "replaced", "once"),
            (4, "closed", "twice"),
        )
    ),
)


def create(connection: sqlite3.Connection) -> None:
    """Create the tables in an empty database; call this inside a transaction."""
    connection.execute(_WORKS)
    connection.execute(_TEXTS)
    create_snapshots(connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def create_snapshots(connection: sqlite3.Connection) -> None:
    """Create the table of snapshots; call this inside a transaction."""
    connection.execute(_SNAPSHOTS)
    connection.execute(_BY_TEXT)


def layout_of(connection: sqlite3.Connection, path: Path) -> int:
    """Return the layout of a database; 0 if there is nothing in it yet.

    Raises StoreError if it belongs to another program or to a newer Fact Box.
    """
    application = _number(connection, "PRAGMA application_id")
    version = _number(connection, "PRAGMA user_version")
    if application == APPLICATION_ID:
        if version < 1:
            raise StoreError(
                tr_later(
                    "“{path}” has an unknown layout, {version}, and was not changed; "
                    "put a backup in its place."
                ),
                path=path,
                version=version,
            )
        if version > VERSION:
            raise StoreError(
                tr_later(
                    "“{path}” was written by a newer Fact Box (layout {version}, this one "
                    "reads {known}) and was not changed; update Fact Box to use it."
                ),
                path=path,
                version=version,
                known=VERSION,
            )
        return version
    # The mark comes first: another program's database is left alone even if it is damaged.
    if application or _number(connection, "SELECT count(*) FROM sqlite_master") or version:
        raise StoreError(
            tr_later(
                "“{path}” is a database of another program and was not changed; "
                "move it elsewhere and try again."
            ),
            path=path,
        )
    return 0


def is_sound(connection: sqlite3.Connection, layout: int) -> bool:
    """Return whether SQLite finds no damage in the whole database, which has that layout.

    Raises UnicodeDecodeError if the layout itself is damaged and cannot be decoded.
    """
    # A value changed by hand is not damage: it is reported when it is read.
    connection.execute("PRAGMA ignore_check_constraints = ON")
    # The answer is not fetched as text: it may quote the damage, which may not be UTF-8.
    pages = _number(connection, "SELECT quick_check = 'ok' FROM pragma_quick_check(1)")
    return bool(pages) and _are_statements_sound(connection, layout)


def _are_statements_sound(connection: sqlite3.Connection, layout: int) -> bool:
    """Return whether SQLite can run the layout's own statements and insert rows under them.

    SQLite skips their checks while it only reads, and would meet damage there later.
    """
    query = "SELECT CAST(sql AS BLOB) FROM sqlite_master WHERE name NOT GLOB 'sqlite_*'"
    statements = [bytes(row[0]).decode() for row in connection.execute(query) if row[0]]
    with closing(sqlite3.connect(":memory:")) as scratch:
        try:
            for statement in statements:
                scratch.execute(statement)
            # A missing table is reported elsewhere.
            tables = "('works', 'texts', 'snapshots')"
            found = f"SELECT count(*) FROM sqlite_master WHERE name IN {tables}"
            if _number(scratch, found) == 3:
                # Works and texts have been the same since layout 2.
                for sample in _SAMPLES if layout == VERSION else _SAMPLES[:2]:
                    scratch.execute(sample)
        except (sqlite3.Error, sqlite3.Warning):
            return False
    return True


def page_size(connection: sqlite3.Connection) -> int:
    """Return the bytes of a page; a sound file consists of whole pages."""
    return _number(connection, "PRAGMA page_size")


def _number(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])
