"""What is taken along of a text: copied, or written to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from pathlib import Path

    from factbox.analysis.counts import FactBox
    from factbox.snapshots.snapshot import Snapshot
    from factbox.ui.snapshot_file import SnapshotFile


class TakeAlong(QObject):
    """Copies figures and snapshots, and writes them to files."""

    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)
    #: a sentence for the user: what was done
    done = Signal(str)

    def __init__(self, file: SnapshotFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file

    def copy_fact_box(self, box: FactBox, rules_name: str, rules_version: int) -> None:
        """Copy `box`, counted by that rule set, as a fact box is published."""
        from factbox.analysis.published import published_text

        text = published_text(box, rules_name, rules_version)
        self._copy(text, self.tr("Copied the fact box, %d tokens") % box.tokens)

    def copy_table(self, snapshots: list[Snapshot]) -> None:
        """Copy `snapshots` as a Markdown table."""
        from factbox.snapshots.export import markdown_table

        self._copy(markdown_table(snapshots), self.tr("Copied as a Markdown table"))

    def export(self, snapshots: list[Snapshot], path: Path) -> None:
        """Write `snapshots` to `path`: JSON with their texts if it ends in .json, else CSV."""
        from factbox.snapshots import export

        if path.suffix.lower() == ".json":
            texts = self._file.ask(
                lambda store: {each.id: store.text(each.id) for each in snapshots}
            )
            if texts is None:
                return
            data = export.json_text(snapshots, texts).encode("utf-8")
        else:
            data = export.csv_text(snapshots).encode(export.CSV_ENCODING, "replace")
        self._write(data, path, len(snapshots))

    def _write(self, data: bytes, path: Path, snapshots: int) -> None:
        from PySide6.QtCore import QIODevice, QSaveFile

        from factbox.ui.text_files import why_not

        file = QSaveFile(str(path))
        opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
        if opened and file.write(data) == len(data) and file.commit():
            sentence = self.tr("Exported %d snapshots to %s") % (snapshots, path.name)
            if snapshots == 1:
                sentence = self.tr("Exported 1 snapshot to %s") % path.name
            self.done.emit(sentence)
        else:
            self.failed.emit(
                self.tr("“%s” was not written: %s. Export to another place.")
                % (path, why_not(file))
            )

    def _copy(self, text: str, sentence: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.done.emit(sentence)
