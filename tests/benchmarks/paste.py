"""The largest text pasted: until all figures are right, and what happens meanwhile.

Three times, each in a process of its own, in which no type is known yet; what they are
measured against comes between them. Of the three the middle one counts.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from keyboard import X
from processes import quiet_environment
from screen import WrongFiguresError, check_from_scratch, is_right, label
from table import Row, ms, times
from ten_functions import seconds_of_ten_functions
from texts import lines_of
from windows import bare_editor, our_window, process_events

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QPlainTextEdit

    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.window import MainWindow

_BEAT_MS = 1
_KEYS = 20
_OTHER_WORDS = 1_000
_BLOCKED_AT_MOST_S = 0.05
_PROGRESS_WITHIN_S = 0.2
_BARE_S = 1.0
_ROUNDS = 3


@dataclass
class Reading:
    """What was seen of a paste: times in seconds since it began."""

    beats: list[float] = field(default_factory=list)
    finished: float | None = None
    progress_seen: float | None = None
    partial_unsaid: int = 0

    @property
    def gaps(self) -> list[float]:
        """How long the event loop did not turn, each time; the first has the insert in it."""
        return [later - earlier for earlier, later in pairwise([0.0, *self.beats])]


def measure(sizes: Sequence[int], seed: int, rounds: int) -> Iterator[Row]:
    """Rows for the largest size."""
    words = max(sizes)
    text = "\n".join(lines_of(words, seed))
    pastes, inserts = [], []
    for _ in range(min(rounds, _ROUNDS)):
        pastes.append(_in_new_process("ours", words, seed))
        inserts.append(max(_in_new_process("bare", words, seed).gaps))
        theirs = median(seconds_of_ten_functions(words, seed))
    bare_insert = median(inserts)
    yield from _rows_of_a_paste(words, pastes, bare_insert, theirs)
    reading_alone = median(each.finished or 0.0 for each in pastes) - bare_insert
    yield from _rows_of_interrupted_pastes(words, seed, text, reading_alone)


def longest_block(text: str) -> float:
    """The longest that the event loop stands still while a paste is read, behind its insert."""
    with our_window() as window:
        reading = _paste(window, text)
        _check(window)
    return max(reading.gaps[1:], default=0.0)


def _in_new_process(where: str, words: int, seed: int) -> Reading:
    command = [sys.executable, __file__, where, str(words), str(seed)]
    answer = subprocess.run(
        command, env=quiet_environment(), check=True, stdout=subprocess.PIPE, text=True
    )
    return Reading(**json.loads(answer.stdout))


def _rows_of_a_paste(
    words: int, pastes: list[Reading], bare_insert: float, theirs: float
) -> Iterator[Row]:
    taken = median(each.finished or 0.0 for each in pastes)
    yield Row(
        "paste to final figures; against ten functions",
        words,
        ms(taken),
        other=ms(theirs),
        ratio=times(taken / theirs),
        target="≤ 0.25×",
        reached=taken <= 0.25 * theirs,
    )
    insert = median(each.gaps[0] for each in pastes)
    yield Row(
        "paste: event loop blocked by the insert",
        words,
        ms(insert),
        other=ms(bare_insert),
        ratio=f"+{ms(insert - bare_insert)}",
        target="≤ 50 ms over it",
        reached=insert - bare_insert <= _BLOCKED_AT_MOST_S,
    )
    longest = median(max(each.gaps[1:], default=0.0) for each in pastes)
    yield Row(
        "paste: longest block while it is read",
        words,
        ms(longest),
        target="≤ 50 ms",
        reached=longest <= _BLOCKED_AT_MOST_S,
    )
    # What is read by then needs none.
    seen = median(each.progress_seen or each.finished or 0.0 for each in pastes)
    over = max(seen - bare_insert, 0.0)
    yield Row(
        "paste: progress seen, after the bare insert",
        words,
        ms(over),
        target="≤ 200 ms",
        reached=over <= _PROGRESS_WITHIN_S,
    )
    unsaid = sum(each.partial_unsaid for each in pastes)
    yield Row(
        "paste: partial figures that do not say so",
        words,
        str(unsaid),
        target="0",
        reached=unsaid == 0,
    )


def _rows_of_interrupted_pastes(
    words: int, seed: int, text: str, reading_alone: float
) -> Iterator[Row]:
    """Nothing of a text that is read at once: no key would come between."""
    with our_window() as window:
        keys = _paste_and_type(window, text)
        _check(window)
        if len(window.editor.text()) != len(text) + len(keys):
            raise WrongFiguresError("a key that was pressed while a text was read is lost")
    if keys:
        yield Row(
            "a key while the paste is read; right at the end",
            words,
            ms(median(keys)),
            ms(max(keys)),
            target="right",
            reached=True,
        )
    with our_window() as window:
        other = "\n".join(lines_of(_OTHER_WORDS, seed))
        taken = _paste_and_paste_another(window, text, other)
        _check(window)
    if taken is not None:
        yield Row(
            "another paste over it while it is read",
            _OTHER_WORDS,
            ms(taken),
            other=ms(reading_alone),
            ratio=times(taken / reading_alone),
            target="the old reading given up",
            reached=taken < reading_alone / 2,
        )


class _Watch(QObject):
    """Notes each turn of the event loop, and ends it when the figures are final."""

    def __init__(
        self, window: MainWindow | None = None, meanwhile: Callable[[], None] | None = None
    ) -> None:
        """`meanwhile` is called again and again while lines wait to be read."""
        super().__init__()
        self.reading = Reading()
        self._window = window
        self._meanwhile = meanwhile
        self._waiting = 0
        self._loop = QEventLoop()
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        if window is not None:
            window.inspection.changed.connect(self._look)
        self._started = 0.0

    def run(self, do: Callable[[], None]) -> Reading:
        """Do it, and turn the event loop until all is read."""
        self._started = perf_counter()
        do()
        self._timer.start()
        self._loop.exec()
        self._timer.stop()
        if self._window is not None:
            self._window.inspection.changed.disconnect(self._look)
        return self.reading

    def _now(self) -> float:
        return perf_counter() - self._started

    def _look(self, metrics: Metrics) -> None:
        """The views were told before: what they show now are these metrics."""
        self._waiting = metrics.waiting
        if metrics.waiting and not self._says_partial():
            self.reading.partial_unsaid += 1

    def _says_partial(self) -> bool:
        """Whether the window says how much is to go yet."""
        assert self._window is not None
        return any(map(str.isdigit, label(self._window, "scope")))

    def _beat(self) -> None:
        reading, now = self.reading, self._now()
        reading.beats.append(now)
        if self._waiting and reading.progress_seen is None and self._says_partial():
            reading.progress_seen = now
        if self._meanwhile is not None and self._waiting:
            self._meanwhile()
        if self._window is None:
            if now > _BARE_S:
                self._loop.quit()
        elif not self._waiting and is_right(self._window):
            reading.finished = now
            self._loop.quit()


def _paste_into_bare(bare: QPlainTextEdit, text: str) -> Reading:
    QGuiApplication.clipboard().setText(text)
    return _Watch().run(bare.paste)


def _paste(window: MainWindow, text: str) -> Reading:
    QGuiApplication.clipboard().setText(text)
    return _Watch(window).run(window.editor.paste)


def _paste_and_type(window: MainWindow, text: str) -> list[float]:
    """What each of some keys took that were pressed while the text was read.

    They go to its end and to its start in turn: to what waits and to what was read.
    """
    keys: list[float] = []
    move = QTextCursor.MoveOperation

    def press() -> None:
        if len(keys) < _KEYS:
            window.editor.moveCursor(move.Start if len(keys) % 2 else move.End)
            started = perf_counter()
            QTest.keyClick(window.editor, X)
            keys.append(perf_counter() - started)

    QGuiApplication.clipboard().setText(text)
    _Watch(window, press).run(window.editor.paste)
    return keys


def _paste_and_paste_another(window: MainWindow, text: str, other: str) -> float | None:
    """From the paste of another text over the first, while that is read, to final figures."""
    pasted_at: list[float] = []

    def paste_other() -> None:
        if not pasted_at:
            QGuiApplication.clipboard().setText(other)
            window.editor.selectAll()
            pasted_at.append(perf_counter())
            window.editor.paste()

    QGuiApplication.clipboard().setText(text)
    _Watch(window, paste_other).run(window.editor.paste)
    return perf_counter() - pasted_at[0] if pasted_at else None


def _check(window: MainWindow) -> None:
    process_events()
    if not is_right(window):
        raise WrongFiguresError("the window does not show the final figures of what was pasted")
    check_from_scratch(window)


def _main(where: str, words: str, seed: str) -> None:
    """Paste into "ours" or "bare", and print what was seen of it."""
    text = "\n".join(lines_of(int(words), int(seed)))
    if where == "bare":
        with bare_editor() as bare:
            reading = _paste_into_bare(bare, text)
    else:
        with our_window() as window:
            reading = _paste(window, text)
            _check(window)
    print(json.dumps(asdict(reading)))


if __name__ == "__main__":
    _main(*sys.argv[1:])
