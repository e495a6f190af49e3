"""Finds how much of each visible proposal is known, once the user pauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from factbox.analysis.outline.item import Item
from factbox.ui.inspection.settling import Settling

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    from PySide6.QtWidgets import QTreeWidget

    from factbox.analysis.level.target import Coverage
    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.sidebar.known_words import KnownWords
    from factbox.ui.sidebar.outline_rows import Row

    Found = list[tuple[Row, KnownWords]]


class OutlineCoverage(QObject):
    """Shows it in the rows of the outline while the text has a target for it."""

    def __init__(
        self,
        tree: QTreeWidget,
        inspection: Inspection,
        rows: Callable[[], Iterable[Row]],
    ) -> None:
        """`rows` returns the rows that are not folded away."""
        super().__init__(tree)
        self._inspection = inspection
        self._rows = rows
        self._aim: Coverage | None = None
        self._settling = Settling(tree, self._find, self._show)
        #: True when it has been out of date for a moment, False once it is up to date
        self.late = self._settling.late

    def show_metrics(self, metrics: Metrics) -> None:
        """Follow the text and its target."""
        self._aim = metrics.target.coverage
        if self._aim is not None:
            self._settling.follow(metrics, self._aim, metrics.level_list)
        else:
            self._settling.stop()

    def begin(self) -> None:
        """Find it for other rows, which were folded away."""
        if self._aim is not None:
            self._settling.begin()

    def finish(self) -> None:
        """Bring the rows up to date at once."""
        self._settling.finish()

    def _find(self) -> Generator[None, None, Found]:
        from factbox.analysis.words.vocabulary.profile import profile_of
        from factbox.analysis.words.vocabulary.why_none import why_no_levels
        from factbox.ui.sidebar.known_words import KnownWords

        document, aim = self._inspection.document, self._aim
        found: Found = []
        # A row above may bring the rows below it up to date.
        for row in list(self._rows()):
            entry = row.freshened()
            if aim is None or entry is None or not isinstance(entry.source, Item):
                continue
            item, profile = entry.source, None
            if not why_no_levels(item.counts):
                profile, _ = yield from profile_of(document, item.start, item.end)
            known = KnownWords(aim, document.level_list.title, item.counts, profile)
            found.append((row, known))
            yield
        return found

    def _show(self, found: Found) -> None:
        for row, known in found:
            row.show_known(known)
