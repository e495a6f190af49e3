"""Decides which texts are compared: two snapshots, or one and the text as it is now."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factbox.analysis.text.packed_styles import packed
from factbox.comparison.version import Version
from factbox.reports.report.words import one_line
from factbox.reports.snapshot_wording import snapshot_name
from factbox.tr import tr
from factbox.ui.wording.moments import second

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QWidget

    from factbox.snapshots.snapshot import Snapshot
    from factbox.ui.compare.window import CompareWindow
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.snapshots.keeper import Keeper
    from factbox.ui.snapshots.snapshot_list import SnapshotList
    from factbox.ui.text.editor import Editor
    from factbox.ui.text_title import TextTitle

_LONGEST_TITLE = 60


class CompareDesk(QObject):
    """Opens a comparison of the selected snapshots, which follows the typing."""

    #: a sentence for the user: why nothing is compared, and what to do
    failed = Signal(str)

    def __init__(
        self,
        keeper: Keeper,
        listed: Callable[[], SnapshotList],
        inspection: Inspection,
        editor: Editor,
        title: TextTitle,
        settings: QSettings,
        parent: QWidget,
    ) -> None:
        """`listed` returns the snapshots that belong to the text, `title` what it is called."""
        super().__init__(parent)
        self._keeper = keeper
        self._listed = listed
        self._inspection = inspection
        self._editor = editor
        self._title = title
        self._settings = settings
        self._window_of_text = parent
        self._window: CompareWindow | None = None
        # The text is kept, as it is asked for after every move of the cursor.
        self._revision: int | None = None
        self._text = self._styles = ""

    @property
    def window(self) -> CompareWindow:
        """The window that shows the comparison."""
        if self._window is None:
            from factbox.ui.compare.window import CompareWindow
            from factbox.ui.look.kept_sizes import KeptSize

            self._window = CompareWindow(self._title, self._window_of_text)
            KeptSize(self._window, self._settings)
            self._inspection.changed.connect(self._window.follow)
            self._keeper.changed.connect(self._window.follow)
        return self._window

    def compare(self, chosen: list[Snapshot]) -> None:
        """Compare two snapshots, or one with the text.

        Without a choice, compare the text with the last snapshot that differs from it. So the
        snapshot that was saved just now is not compared with itself.
        """
        last = self._last()
        if last is not None and chosen in ([], [last]):
            chosen = self._differing(last)
            if not chosen:
                return
        if not chosen:
            self.failed.emit(
                tr(
                    "There is nothing to compare with: this text has no snapshot yet. Save "
                    "one, edit the text, and then compare."
                )
            )
            return
        sides = [
            self._version_of(each) for each in sorted(chosen, key=lambda each: each.saved_at)
        ]
        kept = [each for each in sides if each is not None]
        if len(kept) < len(chosen):
            # The keeper has told the user why.
            return
        if len(kept) == 2:
            self.window.show_texts(kept[0], kept[1])
        else:
            self.window.show_texts(kept[0], self._now(), self._now)

    def refuse(self, count: int) -> None:
        """Say that `count` snapshots cannot be compared, and what to do."""
        self.failed.emit(
            tr(
                "%n snapshots are selected. Select two to compare them, or one to compare it "
                "with the text.",
                "",
                count,
            )
        )

    def close(self) -> None:
        """Close the comparison with the window of the text."""
        if self._window is not None:
            self._window.close()

    def _last(self) -> Snapshot | None:
        """Return the last snapshot of the text."""
        listed = self._listed()
        return next(iter(listed), None) if listed.work is not None else None

    def _differing(self, last: Snapshot) -> list[Snapshot]:
        """Return the last snapshot that differs from the text; tell the user if none does."""
        now = self._now()
        differing = (each for each in self._listed() if not now.is_saved_in(each))
        found = list(islice(differing, 1))
        if not found:
            self.failed.emit(
                tr(
                    "There is nothing to compare with: the text is the same as in snapshot %d, "
                    "and no other version was saved. Edit the text, then compare."
                )
                % last.number
            )
        return found

    def _version_of(self, snapshot: Snapshot) -> Version | None:
        text = self._keeper.text(snapshot)
        if text is None:
            return None
        name = f"{snapshot_name(snapshot)} · {second(snapshot.saved_at)}"
        # Without snapshots of its own, the text is compared with one of another text.
        title = self._listed().titles.get(snapshot.work_id, "")
        if title:
            name = f"{one_line(title, _LONGEST_TITLE)} · {name}"
        listed = self._inspection.document.level_list
        return Version.of_snapshot(name, snapshot, text)._replace(level_list=listed)

    def _now(self) -> Version:
        revision = self._editor.document().revision()
        if revision != self._revision:
            self._revision, self._text = revision, self._editor.text()
            self._styles = packed(self._inspection.document.styles)
        metrics = self._inspection.document.metrics()
        now = Version.of_text(
            tr("Now", "the text as it is now"), self._text, metrics, self._styles
        )
        last = self._last()
        if last is not None and now.is_saved_in(last):
            return now._replace(name=tr("Now (the same as snapshot %d)") % last.number)
        return now
