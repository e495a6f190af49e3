"""The layout of the snapshots' database, and how to tell whose a database is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from factbox.snapshots.errors import StoreError

#: The layout that this Fact Box reads and writes.
VERSION = 1
#: Marks a database as Fact Box's.
APPLICATION_ID = int.from_bytes(b"FBox", "big")

# Not STRICT: a SQLite before 3.37 takes a strict table for damage; the checks do the same.
# Titles, notes and texts are UTF-8 in blobs, since TEXT cannot hold lone surrogates. The
# text is last, so that listing the snapshots does not read it. AUTOINCREMENT never gives
# the number of a deleted snapshot to another, so it can come back under its own.
_TABLE = """
    CREATE TABLE snapshots (
        id            INTEGER PRIMARY KEY AUTOINCREMENT,
        saved_at      TEXT    NOT NULL CHECK (typeof(saved_at) = 'text'),
        title         BLOB    NOT NULL CHECK (typeof(title) = 'blob'),
        note          BLOB    NOT NULL CHECK (typeof(note) = 'blob'),
        rules_name    TEXT    NOT NULL CHECK (typeof(rules_name) = 'text'),
        rules_version INTEGER NOT NULL CHECK (typeof(rules_version) = 'integer'),
        headline      TEXT    NOT NULL CHECK (headline IN ('once', 'twice')),
        level         REAL             CHECK (typeof(level) IN ('real', 'null')),
        tokens        INTEGER NOT NULL CHECK (typeof(tokens) = 'integer'),
        types         INTEGER NOT NULL CHECK (typeof(types) = 'integer'),
        ttr           REAL             CHECK (typeof(ttr) IN ('real', 'null')),
        paragraphs    INTEGER NOT NULL CHECK (typeof(paragraphs) = 'integer'),
        sentences     INTEGER NOT NULL CHECK (typeof(sentences) = 'integer'),
        syllables     INTEGER NOT NULL CHECK (typeof(syllables) = 'integer'),
        characters    INTEGER NOT NULL CHECK (typeof(characters) = 'integer'),
        letters       INTEGER NOT NULL CHECK (typeof(letters) = 'integer'),
        sha256        TEXT    NOT NULL CHECK (length(sha256) = 64),
        text          BLOB    NOT NULL CHECK (typeof(text) = 'blob')
    )
"""

_COLUMNS = (
    "saved_at, title, note, rules_name, rules_version, headline, level, tokens, types, ttr, "
    "paragraphs, sentences, syllables, characters, letters, sha256, text"
)
# Snapshots with all kinds of values that there are.
_SAMPLES = (
    "'', x'', x'', '', 1, 'once', 1.5, 0, 0, 0.5, 0, 0, 0, 0, 0, printf('%064d', 0), x''",
    "'', x'', x'', '', 1, 'twice', NULL, 0, 0, NULL, 0, 0, 0, 0, 0, printf('%064d', 0), x''",
)


def create(connection: sqlite3.Connection) -> None:
    """Lays an empty database out; to be called inside a transaction."""
    connection.execute(_TABLE)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def is_laid_out(connection: sqlite3.Connection, path: Path) -> bool:
    """True for a database of Fact Box, False for one with nothing in it yet.

    Raises StoreError where it is another program's or of another Fact Box.
    """
    application = _number(connection, "PRAGMA application_id")
    version = _number(connection, "PRAGMA user_version")
    if application == APPLICATION_ID:
        if version != VERSION:
            raise StoreError(
                f"“{path}” was written by a newer Fact Box (layout {version}, this one reads "
                f"{VERSION}) and was left as it is; update Fact Box to use it."
            )
        return True
    # The mark comes first: another program's database is left alone even if it is damaged.
    if application or _number(connection, "SELECT count(*) FROM sqlite_master") or version:
        raise StoreError(
            f"“{path}” is a database of another program and was left as it is; "
            "move it elsewhere and try again."
        )
    return False


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing damaged in the whole database.

    Raises UnicodeDecodeError where the damage is in the layout and is no text.
    """
    # A value changed by hand is no damage: it is reported where it is read.
    connection.execute("PRAGMA ignore_check_constraints = ON")
    # The answer is not fetched as text: it may quote the damage, which is no UTF-8.
    pages = _number(connection, "SELECT quick_check = 'ok' FROM pragma_quick_check(1)")
    return bool(pages) and _are_statements_sound(connection)


def _are_statements_sound(connection: sqlite3.Connection) -> bool:
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
            if _number(scratch, "SELECT count(*) FROM sqlite_master WHERE name = 'snapshots'"):
                for sample in _SAMPLES:
                    scratch.execute(f"INSERT INTO snapshots ({_COLUMNS}) VALUES ({sample})")
        except (sqlite3.Error, sqlite3.Warning):
            return False
    return True


def page_size(connection: sqlite3.Connection) -> int:
    """Bytes of a page; a file consists of whole ones."""
    return _number(connection, "PRAGMA page_size")


def _number(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])
