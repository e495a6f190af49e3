"""Asks where to export the table of a folder."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir

from factbox.tr import tr
from factbox.ui.files.where_to import FileKind, ask_where_to, file_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def ask_where_to_export(parent: QWidget, folder: Path) -> Path | None:
    """Return the path that the user chooses for the table; None if there is none."""
    kinds = [FileKind("CSV", "csv"), FileKind(tr("JSON lines", "kind of file"), "jsonl")]
    if find_spec("pyarrow") is not None:
        kinds.append(FileKind("Parquet", "parquet"))
    name = file_name(folder.name, tr("Table", "name of a file"))
    proposed = Path(QDir.homePath()) / f"{name}.csv"
    return ask_where_to(parent, tr("Export the table"), proposed, *kinds)
