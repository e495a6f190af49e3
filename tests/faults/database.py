"""What is in the snapshots' file, read without Fact Box."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def texts_in(path: Path) -> list[str]:
    """The texts of all snapshots in the order of their numbers; the file is sound."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        rows = connection.execute("SELECT text FROM snapshots ORDER BY id")
        return [text.decode("utf-8", "replace") for (text,) in rows]
