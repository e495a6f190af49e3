"""Works out what cannot be right before the next key: in slices, behind the last one."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

# How long nothing must have changed between keys, and how long the window may stand still.
_REST_MS = 40
_SLICE_S = 0.008


class Settling(QObject):
    """Works something out again after each change, and gives up when another comes.

    The `work` is a generator function that yields every few milliseconds at least, and
    returns what it found. It runs in the window's own thread, so that no text is shared.
    """

    #: what the work found
    settled = Signal(object)

    def __init__(
        self,
        work: Callable[[], Generator[None, None, object]],
        parent: QObject,
        *,
        rest_ms: int = _REST_MS,
    ) -> None:
        """Nothing must have changed for `rest_ms` milliseconds before the work begins."""
        super().__init__(parent)
        self._work = work
        self._running: Generator[None, None, object] | None = None
        self._resting = QTimer(self, singleShot=True, interval=rest_ms)
        self._resting.timeout.connect(self._start)
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._go_on)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is to be worked out any more."""
        return not (self._resting.isActive() or self._turns.isActive())

    def begin(self) -> None:
        """Work it out anew, once nothing has changed for a moment."""
        self.stop()
        self._resting.start()

    def stop(self) -> None:
        """Work nothing out any more."""
        self._resting.stop()
        self._turns.stop()
        self._running = None

    def finish(self) -> None:
        """Work out at once what is still to be worked out."""
        if self._resting.isActive():
            self._start()
        while self._turns.isActive():
            self._go_on()

    def _start(self) -> None:
        self._resting.stop()
        self._running = self._work()
        self._turns.start()

    def _go_on(self) -> None:
        end = perf_counter() + _SLICE_S
        assert self._running is not None
        try:
            while perf_counter() < end:
                next(self._running)
        except StopIteration as found:
            self.stop()
            self.settled.emit(found.value)
        except BaseException:
            # Else the next turn would take what broke off for what ended.
            self.stop()
            raise
