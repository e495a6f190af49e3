"""Writes what is typed to a draft, a moment after it was typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from factbox.analysis.text.change import Change
from factbox.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from PySide6.QtGui import QTextDocument

    from factbox.analysis.text.style import Style, Styles
    from factbox.drafts.backup import Backup
    from factbox.drafts.draft import Draft
    from factbox.drafts.origin import Origin
    from factbox.ui.inspection.background import Background

# With the time for the disk, a crash loses less than two seconds of typing.
_REST_MS = 800
_RETRY_MS = 3000


class DraftWriter(QObject):
    """Keeps the draft in step with the text, edit by edit.

    There is a draft only while something is unsaved. Another thread writes it, so that
    typing waits neither for the disk nor for a long text.
    """

    #: a sentence for the user: the text is not being backed up, and why
    failed = Signal(str)
    #: a sentence for the user: it is being backed up again
    done = Signal(str)

    def __init__(
        self,
        document: QTextDocument,
        folder: Path,
        background: Background,
        origin: Callable[[], Origin],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._folder = folder
        self._background = background
        self._origin = origin
        self._backup: Backup | None = None
        self._lines = [""]
        self._styles: list[Style | None] = [None]
        # What was edited since the draft was last written, if anything.
        self._change: Change | None = None
        # Whether the whole text has to be written next.
        self._anew = True
        self._writing = False
        self._failures = 0
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self._write)
        document.modificationChanged.connect(self._follow)

    def edit(self, first: int, removed: int, lines: list[str], styles: Styles = ()) -> None:
        """Note an edit."""
        self._lines[first : first + removed] = lines
        self._styles[first : first + removed] = styles or [None] * len(lines)
        edit = (first, removed, len(lines))
        self._change = self._change.then(*edit) if self._change else Change(*edit)
        self._rest()

    def adopt(self, draft: Draft) -> None:
        """Write from now on to `draft`, from which the text was restored."""
        self._background.run(partial(self._made_backup().adopt, draft))
        self._anew = True
        self._write()

    def write_now(self) -> None:
        """Write all of the text without a pause, since the window goes while it is unsaved."""
        self._resting.stop()
        # Whatever is being written is finished first.
        self._writing = False
        self._anew = True
        self._write()

    def finish(self) -> None:
        """Leave no draft, since the window closes and nothing is unsaved."""
        self._resting.stop()
        self._remove()

    def _made_backup(self) -> Backup:
        """Return the backup, made when the first draft is: not every window has one."""
        if self._backup is None:
            from factbox.drafts.backup import Backup
            from factbox.drafts.folder import DraftsFolder

            self._backup = Backup(DraftsFolder(self._folder))
        return self._backup

    def _follow(self, modified: bool) -> None:
        if modified:
            self._rest()
        else:
            self._remove()

    def _rest(self) -> None:
        if not self._resting.isActive():
            self._resting.start(_REST_MS)

    def _write(self) -> None:
        if self._writing:
            return
        origin = self._origin()
        is_new = self._lines == [""] and origin.path is None
        if is_new or not self._document.isModified():
            self._remove()
        elif self._anew:
            # Only references are copied; the other thread joins the lines.
            lines, styles = self._lines.copy(), self._styles.copy()
            self._hand_over(partial(self._begin, lines, origin, styles))
        elif self._change is not None:
            first, _, added = self._change
            here = slice(first, first + added)
            told = self._change, self._lines[here], origin, self._styles[here]
            self._hand_over(partial(self._made_backup().append, *told))

    def _begin(self, lines: list[str], origin: Origin, styles: Styles) -> bool:
        self._made_backup().begin(lines, origin, styles)
        return True

    def _hand_over(self, work: Callable[[], bool]) -> None:
        self._change = None
        self._anew = False
        self._writing = True
        self._background.run(work, self._on_written)

    def _on_written(self, future: Future[bool]) -> None:
        from factbox.drafts.errors import DraftError

        self._writing = False
        try:
            self._anew |= not future.result()
        except DraftError as problem:
            self._on_failure(problem)
            return
        if self._failures > 1:
            self.done.emit(tr("Your text is being backed up again"))
        self._failures = 0
        if (self._anew or self._change is not None) and not self._resting.isActive():
            # The next write was due while the disk was busy.
            self._write()

    def _on_failure(self, problem: Exception) -> None:
        self._failures += 1
        self._anew = True
        if self._failures == 1:
            # A file that was taken away is made anew; any other error comes again.
            self._write()
            return
        if self._failures == 2:
            self.failed.emit(
                tr(
                    "Your text is not being backed up: %s. Save it; meanwhile, the backup is "
                    "tried again."
                )
                % problem
            )
        self._resting.start(_RETRY_MS)

    def _remove(self) -> None:
        self._change = None
        self._anew = True
        # Nothing is unsaved; a later failure is a new one.
        self._failures = 0
        if self._backup is not None:
            self._background.run(self._backup.remove)
