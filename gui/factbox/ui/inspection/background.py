"""Runs work in a second thread, one task after another."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class Background(QObject):
    """Runs tasks in order, and reports each result in the window's own thread."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Result],
        then: Callable[[Future[Result]], object] = Future.result,
    ) -> None:
        """Run `work`; then call `then` with its future, in the window's thread."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1)
        future = self._pool.submit(work)
        future.add_done_callback(lambda done: self._done.emit(then, done))

    def finish(self) -> None:
        """Wait until every task is done, and end the thread."""
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None

    @Slot(object, object)
    def _tell(self, then: Callable[[Future[object]], object], done: Future[object]) -> None:
        then(done)
