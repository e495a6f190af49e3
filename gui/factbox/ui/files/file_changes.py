"""Asks the user what to do when another program has changed the text's file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factbox.files.text_file import Standing
from factbox.tr import tr
from factbox.ui.files.file_watch import FileWatch
from factbox.ui.look.message_bar import Answer, Question

if TYPE_CHECKING:
    from factbox.ui.files.text_files import TextFiles


class FileChanges(QObject):
    """Offers to read the file again when it is no longer what was read or saved."""

    #: a Question for the user
    asked = Signal(object)
    #: the Question that no longer matters
    settled = Signal(object)

    def __init__(self, files: TextFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._watch = FileWatch(self)
        self._watch.touched.connect(self.look)
        self._question: Question | None = None
        # What was found last: the user is not told the same thing twice.
        self._known: tuple[Standing, object] = (Standing.SAME, None)

    def look(self) -> None:
        """Compare the file with what was read or saved."""
        if self._files.file.path is None:
            return
        stamp = self._stamp()
        if stamp is not None and stamp == self._known[1]:
            # Something else in the folder has changed: a large file is not read again.
            return
        found = self._files.file.standing(), stamp
        if found == self._known:
            return
        self._known = found
        self._settle()
        if found[0] is Standing.CHANGED:
            self._offer_reload()
        elif found[0] is Standing.GONE:
            # This is the only copy of the text.
            self._files.file.keep_as_unsaved()
            told = tr("“%s” was moved or deleted by another program; Save writes it again.")
            if self._files.file.source is not None:
                told = tr("“%s” was moved or deleted by another program; save its text.")
            self._ask(told, [Answer(tr("&Dismiss"), lambda: None)])

    def follow(self) -> None:
        """Follow the file that the text was just read from or saved to."""
        self._settle()
        self._known = (Standing.SAME, None)
        self._watch.watch(self._files.file.path)
        self.look()

    def _stamp(self) -> object:
        """Return a value that changes with every change of the file."""
        try:
            found = self._files.file.path and self._files.file.path.stat()
        except OSError:
            return None
        return found and (found.st_ino, found.st_size, found.st_mtime_ns)

    def _offer_reload(self) -> None:
        self._ask(
            tr("“%s” was changed by another program. Load the new version? You can undo this."),
            [
                Answer(tr("Re&load"), self._files.reload),
                Answer(tr("&Keep mine"), lambda: None),
            ],
        )

    def _ask(self, text: str, answers: list[Answer]) -> None:
        self._question = Question(text % self._files.file.name(), answers)
        self.asked.emit(self._question)

    def _settle(self) -> None:
        if self._question is not None:
            self.settled.emit(self._question)
            self._question = None
