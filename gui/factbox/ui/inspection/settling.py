"""Computes, in slices after a key, what cannot be ready before the next one."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from factbox.analysis.text.metrics import Metrics

Result = TypeVar("Result")

# How long to wait after the last change, and how long a slice may block the window.
_REST_MS = 40
_SLICE_S = 0.008
# What is ready sooner is not shown as late: that would flicker at every key.
_LATE_AFTER_MS = 150


class Settling(QObject):
    """Computes something for a view and shows it, again after each change.

    `work` is a generator function that yields every few milliseconds at least; `show` gets
    what it returns. The work runs in the window's own thread, so that threads share no
    text. It is abandoned at the next change, and when the view is hidden. A view needs
    three lines:

        self._settling = Settling(self, self._find, self._show)
        self._settling.late.connect(self._note.setVisible)
        ...
        self._settling.follow(metrics)
    """

    #: True when the view has been out of date for a moment, False once it is up to date
    late = Signal(bool)

    def __init__(
        self,
        view: QObject,
        work: Callable[[], Generator[None, None, Result]],
        show: Callable[[Result], object],
        *,
        rest_ms: int = _REST_MS,
    ) -> None:
        """Begin the work `rest_ms` milliseconds after the last change."""
        super().__init__(view)
        self._work: Callable[[], Generator[None, None, Any]] = work
        self._show: Callable[[Any], object] = show
        self._about: tuple[object, ...] | None = None
        self._waits_for_text = False
        self._is_late = False
        self._running: Generator[None, None, Any] | None = None
        self._resting = QTimer(self, singleShot=True, interval=rest_ms)
        self._resting.timeout.connect(self._start)
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._go_on)
        self._soon_late = QTimer(self, singleShot=True, interval=_LATE_AFTER_MS)
        self._soon_late.timeout.connect(lambda: self._tell_late(True))
        if view.isWidgetType():
            view.installEventFilter(self)

    @property
    def is_settled(self) -> bool:
        """Return whether the view is up to date."""
        is_working = self._resting.isActive() or self._turns.isActive()
        return not (is_working or self._waits_for_text)

    @property
    def is_late(self) -> bool:
        """Return what `late` emitted last."""
        return self._is_late

    def follow(self, metrics: Metrics, *also: object) -> bool:
        """Compute it anew if the text, or something that it `also` depends on, has changed.

        The word list is part of the text.

        Wait for a text that is still being read: a result for half a text is useless.
        Return whether anything has changed.
        """
        about, before = (metrics.whole, metrics.level_list, *also), self._about
        # Each edit makes a new object, even if its figures are equal.
        if before is not None and before[0] is about[0] and before[1:] == about[1:]:
            return False
        self.begin()
        self._about = about
        if metrics.waiting:
            self._resting.stop()
            self._waits_for_text = True
        return True

    def begin(self) -> None:
        """Compute it anew after a moment without changes."""
        self._give_up()
        self._resting.start()
        if not (self._is_late or self._soon_late.isActive()):
            self._soon_late.start()

    def stop(self) -> None:
        """Abandon the work."""
        self._give_up()
        self._about = None
        self._soon_late.stop()
        self._tell_late(False)

    def finish(self) -> None:
        """Complete the work at once, if any is left."""
        if self._resting.isActive():
            self._start()
        while self._turns.isActive():
            self._go_on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Minimizing the window hides its views too, but does not close them.
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self.stop()
        return super().eventFilter(watched, event)

    def _give_up(self) -> None:
        self._resting.stop()
        self._turns.stop()
        self._running = None
        self._waits_for_text = False

    def _tell_late(self, is_late: bool) -> None:
        if is_late is not self._is_late:
            self._is_late = is_late
            self.late.emit(is_late)

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
            about = self._about
            self.stop()
            self._about = about
            self._show(found.value)
        except BaseException:
            # The next turn must not take a failure for an end.
            self.stop()
            raise
