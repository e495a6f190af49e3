"""The snapshots file as the window uses it: the user is told what goes wrong."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Signal

from factbox.tr import tr
from factbox.ui.inspection.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from concurrent.futures import Future
    from pathlib import Path

    from factbox.snapshots.errors import LeftOutError
    from factbox.snapshots.store import SnapshotStore

Result = TypeVar("Result")

_LOOK_EVERY_MS = 2000
# The window freezes while it waits for another program. What the user asks for is worth a
# second; what will be tried again is not.
_BUSY_TIMEOUT_S = 1.0
_NO_TIMEOUT = 0.0
# In the background, nothing freezes.
_PATIENCE_S = 5.0


class SnapshotFile(QObject):
    """Opens the file when it is first needed, and notices what other windows change."""

    #: another window may have changed the snapshots
    changed_elsewhere = Signal()
    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._store: SnapshotStore | None = None
        self._told_of: Path | None = None
        self._told_of_left_out: frozenset[str] = frozenset()
        self._background = Background(self)
        # How many tasks run in the background, and whether any failed.
        self._running = 0
        self._some_failed = False
        self._looking = QTimer(self, interval=_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)

    def store(self, *, wait: bool = True) -> SnapshotStore:
        """Return the store, opened if need be. Raises StoreError, at once unless to `wait`."""
        from factbox.snapshots.store import SnapshotStore

        timeout = _BUSY_TIMEOUT_S if wait else _NO_TIMEOUT
        if self._store is None:
            self._store = SnapshotStore(self.path, busy_timeout=timeout)
        self._store.set_busy_timeout(timeout)
        return self._store

    def ask(
        self, question: Callable[[SnapshotStore], Result], *, wait: bool = True
    ) -> Result | None:
        """Return the answer to `question`; None, and tell the user, if that fails."""
        with self._telling():
            return question(self.store(wait=wait))
        return None

    def ask_in_slices(
        self, question: Callable[[SnapshotStore], Generator[None, None, Result]], *, wait: bool
    ) -> Generator[None, None, Result | None]:
        """Do the same with a `question` that yields every now and then."""
        with self._telling():
            return (yield from question(self.store(wait=wait)))
        return None

    def in_background(
        self,
        work: Callable[[SnapshotStore], Result],
        tell: Callable[[Result], object],
        give_up: Callable[[], object] = lambda: None,
    ) -> None:
        """Do `work` while the window goes on, with a store of its own; then `tell` the result.

        If that fails, `give_up`, and tell the user.
        """

        def at_work() -> tuple[Result, LeftOutError | None]:
            from factbox.snapshots.store import SnapshotStore

            store = SnapshotStore(self.path, busy_timeout=_PATIENCE_S)
            with closing(store):
                return work(store), store.left_out()

        def when_done(future: Future[tuple[Result, LeftOutError | None]]) -> None:
            from factbox.snapshots.store import StoreError

            self._running -= 1
            try:
                result, left_out = future.result()
            except StoreError as problem:
                self._some_failed = True
                give_up()
                self.failed.emit(str(problem))
            else:
                # First, so that it does not hide an offer to undo.
                self._tell_of_left_out(left_out)
                tell(result)

        self._running += 1
        self._background.run(at_work, when_done)

    def wait(self) -> bool:
        """Wait for all work in the background; return False if some of it failed."""
        self._some_failed = False
        flag = QEventLoop.ProcessEventsFlag
        while self._running:
            QCoreApplication.processEvents(flag.ExcludeUserInputEvents | flag.WaitForMoreEvents)
        return not self._some_failed

    def look_on(self) -> None:
        """Check regularly from now on whether other windows saved something."""
        self._looking.start()

    def tell_of_damage(self) -> None:
        """Tell the user once that a damaged file was replaced."""
        damaged = self._store.set_aside if self._store is not None else None
        if damaged is not None and damaged != self._told_of:
            self._told_of = damaged
            self.failed.emit(
                tr("The snapshots file was damaged. It is kept as “%s”; a new one was begun.")
                % damaged
            )

    def close(self) -> None:
        """Close the file, and end all work in the background."""
        self._background.finish()
        self._looking.stop()
        if self._store is not None:
            self._store.close()
            self._store = None

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Tell the user what goes wrong inside the block, and go on after it."""
        from factbox.snapshots.store import BusyError, StoreError

        try:
            yield
        except StoreError as problem:
            self.failed.emit(str(problem))
            if isinstance(problem, BusyError):
                self.look_on()
        finally:
            self.tell_of_damage()
            if self._store is not None:
                self._tell_of_left_out(self._store.left_out())

    def _tell_of_left_out(self, problem: LeftOutError | None) -> None:
        """Tell the user once that something in the file cannot be read."""
        if problem is not None and not problem.wrong <= self._told_of_left_out:
            self._told_of_left_out |= problem.wrong
            self.failed.emit(str(problem))

    def _look(self) -> None:
        from factbox.snapshots.store import BusyError, StoreError

        is_new = self._store is None
        try:
            if self.store(wait=False).changed_elsewhere() or is_new:
                self.changed_elsewhere.emit()
        except BusyError:
            # The next look is soon.
            return
        except StoreError as problem:
            # The user is told once; the next command tries again.
            self._looking.stop()
            self.failed.emit(str(problem))
