"""What is taken along of a text by copying it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from factbox.analysis.text.counts import FactBox
    from factbox.snapshots.snapshot import Snapshot


class TakeAlong(QObject):
    """Copies figures and snapshots."""

    #: a sentence for the user: what was done
    done = Signal(str)

    def copy_fact_box(self, box: FactBox, rules_name: str, rules_version: int) -> None:
        """Copy `box`, counted by that rule set, as a fact box is published."""
        from factbox.analysis.text.published import published_text

        text = published_text(box, rules_name, rules_version)
        self._copy(text, self.tr("Copied the fact box, %d tokens") % box.tokens)

    def copy_table(self, snapshots: list[Snapshot]) -> None:
        """Copy `snapshots` as a Markdown table."""
        from factbox.reports.snapshots_markdown import markdown_table

        self._copy(markdown_table(snapshots), self.tr("Copied as a Markdown table"))

    def _copy(self, text: str, sentence: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.done.emit(sentence)
