"""Remembers the last folder, its columns, its figure and its targets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factbox.analysis.level.band import Band
from factbox.ui.files.recent_files import path_stored, stored_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSettings

    from factbox.ui.folder.fields import FolderFields

_LAST, _COLUMNS, _FIGURE, _TARGETS = (
    f"folder/{name}" for name in ("last", "columns", "figure", "targets")
)


class FolderState:
    """Keeps in the settings how the window for folders was left."""

    #: the columns at first
    usual: Sequence[str] = ("level", "tokens", "types", "ttr", "level_at_95")

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def last(self) -> str:
        """Return the folder that was opened last; "" if there is none."""
        return path_stored(str(self._settings.value(_LAST, "")))

    def keep_last(self, folder: Path) -> None:
        """Keep the folder that is opened."""
        self._settings.setValue(_LAST, stored_path(str(folder)))

    def columns(self) -> list[str]:
        """Return the keys of the figures that are columns."""
        if not self._settings.contains(_COLUMNS):
            return list(self.usual)
        return str(self._settings.value(_COLUMNS)).split()

    def keep_columns(self, columns: Sequence[str]) -> None:
        """Keep the columns."""
        self._settings.setValue(_COLUMNS, " ".join(columns))

    def restore(self, fields: FolderFields) -> None:
        """Restore the figure and the targets."""
        for each in str(self._settings.value(_TARGETS, "")).split(";"):
            figure, _, ends = each.partition(" ")
            try:
                low, high = map(float, ends.split())
            except ValueError:
                continue
            if low <= high:
                fields.set_target(figure, Band(low, high))
        fields.choose_figure(str(self._settings.value(_FIGURE, "")))

    def keep(self, fields: FolderFields) -> None:
        """Keep the figure and the targets."""
        self._settings.setValue(_FIGURE, fields.figure.key)
        targets = (f"{key} {low!r} {high!r}" for key, (low, high) in fields.targets.items())
        self._settings.setValue(_TARGETS, ";".join(targets))
