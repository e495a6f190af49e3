"""Reads the end of a long text in a second process, while the window reads its start."""

from __future__ import annotations

import os
import pickle
import sys
from collections import deque
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer

import factbox
from factbox.analysis.text import reading_process
from factbox.analysis.text.packed import unpack
from factbox.analysis.text.reading_process import LENGTH_BYTES

if TYPE_CHECKING:
    from factbox.analysis.rule_sets.rule_name import RuleName
    from factbox.analysis.text.paragraph import Paragraph

# Characters that are read at a time, in some 15 ms, and how many such pieces are under way.
# Qt hands over one at each turn of the event loop: smaller ones would not come fast enough.
_PIECE = 100_000
_UNDER_WAY = 4
# Beside its characters, a line takes as long as so many more.
_PER_LINE = 30

# How long a process is kept that nothing came for.
_WAITS_MS = 10_000
# How long the window may stand still while answers are taken.
_SLICE_S = 0.005
_RUNNING = QProcess.ProcessState.Running


class SecondReader(QObject):
    """Reads lines from the last one up, as long as it is let.

    It saves time and no more: where there is but one processor, or no process can be
    started, or it dies, less is `known`, and who reads the text reads all of it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: what was read, by the text of the line
        self.known: dict[str, Paragraph] = {}
        self._lines: list[str] = []
        self._end = 0
        # The pieces that are under way, in the order in which they come back.
        self._asked: deque[list[str]] = deque()
        self._rules = ""
        self._received = bytearray()
        # Whether the process was told nothing yet.
        self._is_ready = False
        self._process: QProcess | None = None

    def prepare(self) -> None:
        """Have a process ready for what there will be to read soon: it takes a while."""
        self.stop()
        if (os.cpu_count() or 1) < 2 or not _is_python():
            return
        self._is_ready = True
        process = self._process = QProcess(self)
        # Python looks for modules there first, and finds those of this program.
        process.setWorkingDirectory(str(Path(factbox.__file__).parents[1]))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._take)
        # Not sooner: it may never start.
        process.started.connect(self._begin)
        process.start(sys.executable, ["-m", reading_process.__name__])
        QTimer.singleShot(_WAITS_MS, process, self._give_up)

    def start(self, lines: list[str], rules: RuleName) -> None:
        """Read these from now on, under that rule set, and nothing else."""
        if not self._is_ready:
            self.prepare()
        self._is_ready = False
        self._lines, self._end, self._rules = lines, len(lines), rules.value
        self._begin()

    def stop(self) -> None:
        """Read nothing any more, and forget what was read."""
        process, self._process = self._process, None
        self.known, self._received = {}, bytearray()
        self._lines, self._end, self._rules = [], 0, ""
        self._asked.clear()
        self._is_ready = False
        if process is not None:
            process.kill()
            process.waitForFinished()
            process.deleteLater()

    def _give_up(self) -> None:
        """Let a process go that nothing came for: a text of one line is read at once."""
        if self._is_ready:
            self.stop()

    def _begin(self) -> None:
        """Send what is to be read, once there is something and the process runs."""
        process, rules = self._process, self._rules
        if process is None or process.state() is not _RUNNING or not rules:
            return
        self._rules = ""
        self._send(rules)
        for _ in range(_UNDER_WAY):
            self._ask()

    def _ask(self) -> None:
        """Have the next piece read, if there is one."""
        start, characters = self._end, 0
        while start > 0 and characters < _PIECE:
            start -= 1
            characters += len(self._lines[start]) + _PER_LINE
        if start < self._end:
            lines = self._lines[start : self._end]
            self._end = start
            self._asked.append(lines)
            self._send(lines)

    def _send(self, message: object) -> None:
        if self._process is not None:
            self._process.write(pickle.dumps(message, pickle.HIGHEST_PROTOCOL))

    def _take(self) -> None:
        if self._process is None:
            return
        self._received += self._process.readAllStandardOutput().data()
        end = perf_counter() + _SLICE_S
        while (answer := self._answer()) is not None:
            lines = self._asked.popleft()
            self.known.update(zip(lines, unpack(lines, answer), strict=True))
            self._ask()
            if perf_counter() > end:
                # The rest in another turn, so that none is long.
                QTimer.singleShot(0, self, self._take)
                return

    def _answer(self) -> bytes | None:
        """The next that has come whole."""
        received = self._received
        end = LENGTH_BYTES + int.from_bytes(received[:LENGTH_BYTES])
        if not LENGTH_BYTES <= end <= len(received):
            return None
        answer = bytes(received[LENGTH_BYTES:end])
        del received[:end]
        return answer


def _is_python() -> bool:
    """Whether what runs is Python: a program that was packed with it starts another window."""
    return bool(sys.executable) and not getattr(sys, "frozen", False)
