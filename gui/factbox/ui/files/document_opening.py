"""Reads documents for the window, while the old text stays and can be edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from factbox.reports.escaping import harmless
from factbox.tr import tr
from factbox.ui.look.message_bar import Answer, Question

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QTextDocument

    from factbox.documents.exchange import ReadDocument
    from factbox.ui.files.document_process import DocumentProcess

    Take = Callable[[ReadDocument | None], object]

# For a document that takes less, no progress is shown.
_SHOWN_AFTER_MS = 300


class DocumentOpening(QObject):
    """Reads one document at a time, and hands it over once it is complete.

    If the text was edited meanwhile and is not saved, the user is asked first.
    """

    #: a sentence for the user: what is being read, and how far; and a callable that cancels it
    progressed = Signal(str, object)
    #: nothing is being read any more
    ended = Signal()
    #: a Question for the user
    asked = Signal(object)
    #: the Question that no longer matters
    settled = Signal(object)
    #: a sentence for the user: what failed, and what to do
    failed = Signal(str)

    def __init__(
        self, text: QTextDocument, may_discard: Callable[[], bool], parent: QObject
    ) -> None:
        """`may_discard` asks the user whether the text may go, if it is not saved."""
        super().__init__(parent)
        self._text = text
        self._may_discard = may_discard
        self._name = ""
        self._process: DocumentProcess | None = None
        self._question: Question | None = None
        self._percent = 0
        self._waiting = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._waiting.timeout.connect(self._show_progress)

    def read(
        self, path: Path, take: Take, *, whole_page: bool = False, undoable: bool = False
    ) -> None:
        """Read the document at `path`, in place of any other; then call `take` with it.

        `take` gets None if the file is plain text after all. With `undoable`, nothing is lost
        when the document is taken, and the user is not asked.
        """
        from factbox.ui.files.document_process import DocumentProcess

        self.cancel()
        self._name = harmless(path.name)
        self._percent = 0
        revision = self._text.revision()
        process = self._process = DocumentProcess(path, self, whole_page=whole_page)
        process.progressed.connect(self._note_progress)
        process.failed.connect(self._on_failure)
        process.read.connect(
            lambda read: self._on_read(read, take, None if undoable else revision)
        )
        self._waiting.start()
        process.start()

    def cancel(self) -> None:
        """Stop reading, and forget a document that was read and not taken."""
        process = self._end()
        if process is not None:
            process.kill()
        self._settle()

    def finish(self) -> None:
        """Wait until the document that is being read is there."""
        if self._process is not None:
            self._process.wait()

    def _end(self) -> DocumentProcess | None:
        """Show no progress any more; return the process that was running, if any."""
        process, self._process = self._process, None
        self._waiting.stop()
        if process is not None:
            self.ended.emit()
        return process

    def _note_progress(self, percent: int) -> None:
        self._percent = percent
        if not self._waiting.isActive():
            self._show_progress()

    def _show_progress(self) -> None:
        sentence = tr("Reading “%s”…") % self._name
        if self._percent:
            sentence = tr("Reading “{file}”: {percent} %").format(
                file=self._name, percent=self._percent
            )
        self.progressed.emit(sentence, self.cancel)

    def _on_failure(self, problem: str) -> None:
        self._end()
        self.failed.emit(problem)

    def _on_read(self, read: ReadDocument | None, take: Take, revision: int | None) -> None:
        self._end()
        was_edited = revision not in (None, self._text.revision())
        # The text that a dialog is about, such as that to be saved, must not change.
        has_dialog = QApplication.activeModalWidget() is not None
        if has_dialog or (was_edited and self._text.isModified()):
            self._offer(read, take)
        else:
            take(read)

    def _offer(self, read: ReadDocument | None, take: Take) -> None:
        # Not a dialog: a user who is typing would answer it by mistake.
        self._question = Question(
            tr("“%s” is ready, but you went on working. Open it now?") % self._name,
            [
                Answer(tr("&Open it"), lambda: self._take_after_all(read, take)),
                Answer(tr("&Keep my text"), lambda: None),
            ],
        )
        self.asked.emit(self._question)

    def _take_after_all(self, read: ReadDocument | None, take: Take) -> None:
        self._question = None
        if self._may_discard():
            take(read)
        else:
            self._offer(read, take)

    def _settle(self) -> None:
        if self._question is not None:
            self.settled.emit(self._question)
            self._question = None
