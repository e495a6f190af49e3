"""Saves a table as CSV."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir

from factbox.files.spreadsheet import CSV_ENCODING
from factbox.tr import tr
from factbox.ui.files.save_file import why_not_saved
from factbox.ui.files.where_to import FileKind, ask_where_to, file_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def ask_and_save(
    view: QWidget, table: str, done: Callable[[str], None], failed: Callable[[str], None]
) -> None:
    """Ask for a file, and save `table`, which `view` shows, as CSV there.

    Then tell `done` what was done in a sentence, or `failed` what failed.
    """
    name = file_name(view.accessibleName(), tr("Table", "name of a file"))
    proposed = Path(QDir.homePath()) / f"{name}.csv"
    path = ask_where_to(
        view, tr("Save the table"), proposed, FileKind(tr("Table", "kind of file"), "csv")
    )
    if path is None:
        return
    reason = why_not_saved(table.encode(CSV_ENCODING), path)
    if reason:
        failed(
            tr("“{file}” was not written: {reason}. Save the table somewhere else.").format(
                file=path, reason=reason
            )
        )
    else:
        done(tr("Saved the table as %s") % path.name)
