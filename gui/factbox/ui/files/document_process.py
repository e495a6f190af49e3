"""Reads a document in a process of its own."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QProcess, Signal

from factbox.command_line.console import printable
from factbox.reports.escaping import harmless
from factbox.tr import tr

if TYPE_CHECKING:
    from pathlib import Path

_WHOLE_PAGE = "--whole-page"
_KILLED_WITHIN_MS = 2000


class DocumentProcess(QObject):
    """The process that reads the document at `path`, once it is started.

    Whatever a document does to the program that reads it, such as a crash or an endless loop,
    the window stays as it is.
    """

    #: how many percent of the document have been read
    progressed = Signal(int)
    #: the ReadDocument; None if the file is plain text after all
    read = Signal(object)
    #: why the document cannot be read, in a sentence
    failed = Signal(str)

    def __init__(self, path: Path, parent: QObject, *, whole_page: bool) -> None:
        super().__init__(parent)
        self._path = path
        self._told = b""
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        # Without -P, a file in the current folder could pass for a module.
        options = [_WHOLE_PAGE] if whole_page else []
        self._process.setArguments(["-P", "-m", "factbox.documents", *options])
        if sys.platform != "win32":
            # Ctrl+C in the terminal is for the window, which ends this process too.
            self._process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        self._process.readyReadStandardError.connect(self._note_progress)
        self._process.finished.connect(self._on_end)
        self._process.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        """Begin to read."""
        self._process.start()
        self._process.write(os.fsencode(self._path))
        self._process.closeWriteChannel()

    def kill(self) -> None:
        """End the process; it emits no more signals."""
        self.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished(_KILLED_WITHIN_MS)
        self.deleteLater()

    def wait(self) -> None:
        """Wait until the document is read, or the process killed."""
        ended = QEventLoop()
        self._process.finished.connect(ended.quit)
        self._process.errorOccurred.connect(ended.quit)
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            ended.exec()

    def _note_progress(self) -> None:
        *lines, self._told = (self._told + _bytes(self._process, errors=True)).split(b"\n")
        for line in lines:
            try:
                percent = int(line)
            except ValueError:
                # An internal error, shown to those who started the window on a terminal.
                print(printable(line.decode(errors="replace")), file=sys.stderr)
            else:
                self.progressed.emit(percent)

    def _on_end(self, _code: int, _status: QProcess.ExitStatus) -> None:
        from factbox.documents.errors import DocumentError
        from factbox.documents.exchange import from_json

        self._note_progress()
        try:
            read = from_json(_bytes(self._process, errors=False))
        except DocumentError as problem:
            self.failed.emit(harmless(str(problem)))
        except ValueError:
            self.failed.emit(
                tr(
                    "“%s” was not opened: Fact Box failed to read it. Save it in another "
                    "format, or paste its text."
                )
                % harmless(self._path.name)
            )
        else:
            self.read.emit(read)
        self.deleteLater()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.failed.emit(
                tr(
                    "“{file}” was not opened: the process that reads it could not be started "
                    "({reason}). Close other programs, and try again."
                ).format(file=harmless(self._path.name), reason=self._process.errorString())
            )
            self.deleteLater()


def _bytes(process: QProcess, *, errors: bool) -> bytes:
    read = process.readAllStandardError() if errors else process.readAllStandardOutput()
    return bytes(read.data())
