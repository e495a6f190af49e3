"""Measures the texts of a folder in processes of their own."""

from __future__ import annotations

import json
import os
import signal
import sys
from base64 import b64encode
from contextlib import suppress
from pickle import dumps
from time import perf_counter
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from factbox.analysis.languages.languages import language_of
from factbox.command_line.console import printable
from factbox.reports.escaping import harmless
from factbox.tr import tr
from factbox.ui.folder.texts import MeasuredText

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factbox.measuring.options import Options

# How long rows may be taken in at a time, so that the window can be used meanwhile.
_SLICE_S = 0.008
_KILLED_WITHIN_MS = 2000


class FoundTexts(NamedTuple):
    """What was found in the folder: how many texts to measure, and the folders to watch.

    `nothing` says in a sentence that there is none.
    """

    texts: int
    folders: list[str]
    nothing: str


class FolderProcess(QObject):
    """The process that finds and measures the texts of a folder, and then waits.

    It starts others, one for each core. All of them end with it.
    """

    #: the FoundTexts, before anything is measured
    looked = Signal(object)
    #: a list of MeasuredTexts
    measured = Signal(list)
    #: the paths of texts that are no longer there
    gone = Signal(list)
    #: everything that was found is measured, or the user stopped it
    rested = Signal()
    #: that a table was exported, in a sentence
    exported = Signal(str)
    #: why a table was not exported
    not_exported = Signal(str)
    #: why nothing more is measured, in a sentence
    failed = Signal(str)

    def __init__(self, folder: Path, options: Options, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = str(folder)
        self._begin = {"folder": self._folder, "options": b64encode(dumps(options)).decode()}
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        # Without -P, a file in the current folder could pass for a module.
        self._process.setArguments(["-P", "-m", "factbox.corpus"])
        if sys.platform != "win32":
            # Ctrl+C in the terminal is for the window, which ends this process too.
            self._process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._read)
        self._process.readyReadStandardOutput.connect(self._turns.start)
        self._process.readyReadStandardError.connect(self._pass_on_errors)
        self._process.finished.connect(self._on_end)
        self._process.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        """Look into the folder, and measure the texts."""
        self._process.start()
        self._ask(self._begin)

    def look(self) -> None:
        """Look again, and measure what has changed."""
        self._ask({"do": "look"})

    def stop(self) -> None:
        """Measure nothing more until `look` is called."""
        self._ask({"do": "stop"})

    def export(self, path: Path) -> None:
        """Write the table of all texts that were measured to `path`."""
        self._ask({"do": "export", "path": str(path)})

    def kill(self) -> None:
        """End the process and those that it started; it emits no more signals."""
        self.blockSignals(True)
        self._turns.stop()
        pid = self._process.processId()
        if pid and sys.platform != "win32":
            # It leads its session, so that the others are in its group.
            with suppress(OSError):
                os.killpg(pid, signal.SIGKILL)
        self._process.kill()
        self._process.waitForFinished(_KILLED_WITHIN_MS)
        self.deleteLater()

    def _ask(self, what: Mapping[str, object]) -> None:
        # In ASCII: a name that is not UTF-8 goes through, too.
        self._process.write(json.dumps(what).encode() + b"\n")

    def _read(self) -> None:
        """Take what has arrived, as much as a turn has time for."""
        end = perf_counter() + _SLICE_S
        texts: list[MeasuredText] = []
        while perf_counter() < end:
            if not self._process.canReadLine():
                self._turns.stop()
                break
            told = json.loads(bytes(self._process.readLine().data()))
            if "row" in told:
                texts.append(_text_of(told["row"]))
            else:
                self._hand_on(texts)
                texts = []
                self._tell(told)
        self._hand_on(texts)

    def _hand_on(self, texts: list[MeasuredText]) -> None:
        if texts:
            self.measured.emit(texts)

    def _tell(self, told: dict[str, Any]) -> None:
        if "found" in told:
            found = FoundTexts(**told["found"])
            # The process that measures says everything in English.
            nothing = found.nothing and tr(found.nothing).format(folder=self._folder)
            self.looked.emit(found._replace(nothing=nothing))
        elif "gone" in told:
            self.gone.emit(told["gone"])
        elif "exported" in told:
            self.exported.emit(tr("%Ln rows exported", "", told["exported"]))
        elif "not_exported" in told:
            said = tr("“{path}” was not written: {reason}. Export it somewhere else.")
            path, reason = told["not_exported"]["path"], told["not_exported"]["reason"]
            self.not_exported.emit(said.format(path=path, reason=tr(reason)))
        else:
            self.rested.emit()

    def _pass_on_errors(self) -> None:
        # An internal error, shown to those who started the window on a terminal.
        said = bytes(self._process.readAllStandardError().data())
        print(printable(said.decode(errors="replace")), file=sys.stderr, end="")

    def _on_end(self) -> None:
        self.failed.emit(
            tr("Fact Box stopped measuring the folder. Choose Measure again to go on.")
        )

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.failed.emit(
                tr(
                    "The process that measures the texts could not be started (%s). "
                    "Close other programs, and choose Measure again."
                )
                % harmless(self._process.errorString())
            )


def _text_of(row: dict[str, Any]) -> MeasuredText:
    figures = {
        name: value
        for name, value in row.items()
        if isinstance(value, int | float) and not isinstance(value, bool)
    }
    code = row["language"]
    language = tr(language_of(code).name) if code else ""
    return MeasuredText(row["path"], row["error"] or "", figures, language)
