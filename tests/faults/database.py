"""What is in the snapshots' file, read without Fact Box."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def snapshots_in(path: Path) -> dict[int, str]:
    """The texts of all snapshots by their numbers, in order; the file is sound."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        rows = connection.execute(
            "SELECT id, content FROM snapshots JOIN texts USING (sha256) ORDER BY id"
        )
        return {
            number: zlib.decompress(content).decode("utf-8", "replace")
            for number, content in rows
        }


def last_text_in(path: Path) -> str:
    """The text of the snapshot that was saved last, whatever is left of the others.

    An index may be damaged, which is not looked through at each opening.
    """
    with closing(sqlite3.connect(path)) as connection:
        (content,) = connection.execute(
            "SELECT content FROM snapshots JOIN texts USING (sha256) ORDER BY id DESC LIMIT 1"
        ).fetchone()
        return zlib.decompress(content).decode()


def texts_in(path: Path) -> list[str]:
    """The same without their numbers."""
    return list(snapshots_in(path).values())
