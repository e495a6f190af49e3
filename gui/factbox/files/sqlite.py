"""The result codes of SQLite."""

from __future__ import annotations

import sqlite3


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's result code without its extension; 0 where Python raised the error."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
