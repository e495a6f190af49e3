"""Writes a file for the window, and returns the reason if that fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.files.replacing import reason_of, write_file

if TYPE_CHECKING:
    from pathlib import Path


def why_not_saved(data: bytes, path: Path, *, is_document: bool = False) -> str:
    """Write `data` to `path`; return why that failed, or "".

    The old file stays until the new one is complete. It is never overwritten in place, not
    even if the folder takes no new file: a full disk would leave neither the old nor the new.
    `is_document` is for what the user saves as a file of their own; see `replacing`.
    """
    try:
        write_file(path, data, is_document=is_document)
    except OSError as problem:
        return reason_of(problem)
    return ""
