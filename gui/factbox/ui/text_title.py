"""The title of the text in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factbox.reports.report.words import one_line
from factbox.reports.title import beginning_of, title_of
from factbox.tr import tr

if TYPE_CHECKING:
    from pathlib import Path

    from factbox.analysis.text.metrics import Metrics

_LONGEST_FILE = 60


class TextTitle(QObject):
    """Knows the title of the text and the folder of its file, and tells when they change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: the title that the user gave; "" without one
        self.given = ""
        self._saved = ""
        #: the title of the document and the name of the file; "" without them
        self.names = ("", "")
        #: where the file is; None without one
        self.folder: Path | None = None
        self._headline = ""

    @property
    def text(self) -> str:
        """The title."""
        return title_of(self.given, self._headline, *self.names, self._saved)

    @property
    def own(self) -> tuple[str, ...]:
        """The names for the text when the user gave it no title."""
        return self._headline, *self.names, tr("Untitled", "name of a text")

    def of_snapshot(self, metrics: Metrics, text: str) -> str:
        """Return the title under which `text` is saved.

        Without a better one, it is that of the snapshots before, or how the text begins.
        """
        names = *self.names, self._saved, beginning_of(text, metrics.first_line)
        return title_of(self.given, headline_of(metrics), *names)

    def show_metrics(self, metrics: Metrics) -> None:
        """Follow the headline. This is called at every key."""
        headline = headline_of(metrics)
        if headline != self._headline:
            self._headline = headline
            self.changed.emit()

    def give(self, title: str, saved: str = "") -> None:
        """Take the title that the user gave the text, and the one of its snapshots, or ""."""
        if (title, saved) != (self.given, self._saved):
            self.given, self._saved = title, saved
            self.changed.emit()

    def name(self, document: str, path: Path | None) -> None:
        """Take the title of the document, and its file if it has one."""
        self.names = (document, path.name if path else "")
        self.folder = path.parent if path else None
        self.changed.emit()

    def with_file(self) -> str:
        """Return the title and, if that is another one, the name of the file, for a window."""
        file = one_line(self.names[1], _LONGEST_FILE)
        return _in_title_bar(self.text, file if file != self.text else "")

    def of_window(self, name: str) -> str:
        """Return the title of a window about the text, given the name of the window."""
        return f"{_in_title_bar(self.text, name)} — Fact Box"


def _in_title_bar(*parts: str) -> str:
    """Return the parts that are not empty as Qt shows them.

    Where "[*]" stands in the title of a window, Qt shows whether its text is saved, unless that
    sign is doubled.
    """
    return " – ".join(filter(None, parts)).replace("[*]", "[*][*]")


def headline_of(metrics: Metrics) -> str:
    """Return the headline of a text; "" without one."""
    return "" if metrics.headline is None else metrics.headline.text
