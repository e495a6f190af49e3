"""Waits for a pause in what goes on."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal


class Pause(QObject):
    """Tells when nothing has gone on for so many milliseconds.

    Like a timer that is started anew each time, but without asking anything of Qt while it
    waits: at every key that would be felt.
    """

    #: nothing has gone on for so long
    reached = Signal()

    def __init__(self, parent: QObject, milliseconds: int) -> None:
        super().__init__(parent)
        self._seconds = milliseconds / 1000
        self._last = 0.0
        self._is_waiting = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def put_off(self) -> None:
        """Something goes on: wait from now on."""
        self._last = perf_counter()
        if not self._is_waiting:
            self._is_waiting = True
            self._wait(self._seconds)

    def _look(self) -> None:
        left = self._last + self._seconds - perf_counter()
        if left > 0.0:
            self._wait(left)
        else:
            self._is_waiting = False
            self.reached.emit()

    def _wait(self, seconds: float) -> None:
        # Rounded up: a timer that is early would only be started again.
        self._timer.start(int(seconds * 1000) + 1)
