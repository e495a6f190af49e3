"""The snapshots' file as the window uses it: what goes wrong with it is told."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from factbox.snapshots.store import SnapshotStore

Result = TypeVar("Result")

_LOOK_EVERY_MS = 2000
# The window stands still while another program has the file: what the user asks for is
# worth a second, what is tried again is not.
_BUSY_TIMEOUT_S = 1.0
_NO_TIMEOUT = 0.0


class SnapshotFile(QObject):
    """Opens the file when it is first needed, and follows what other windows do to it."""

    #: another window may have changed the snapshots
    changed_elsewhere = Signal()
    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._store: SnapshotStore | None = None
        self._told_of: Path | None = None
        self._looking = QTimer(self, interval=_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)

    def store(self, *, wait: bool = True) -> SnapshotStore:
        """The store, opened if it is not; raises StoreError, at once if not to `wait`."""
        from factbox.snapshots.store import SnapshotStore

        timeout = _BUSY_TIMEOUT_S if wait else _NO_TIMEOUT
        if self._store is None:
            self._store = SnapshotStore(self.path, busy_timeout=timeout)
        self._store.set_busy_timeout(timeout)
        return self._store

    def ask(
        self, question: Callable[[SnapshotStore], Result], *, wait: bool = True
    ) -> Result | None:
        """What `question` gets from the store; None, and the user is told, if that failed."""
        with self._telling():
            return question(self.store(wait=wait))
        return None

    def ask_in_slices(
        self, question: Callable[[SnapshotStore], Generator[None, None, Result]], *, wait: bool
    ) -> Generator[None, None, Result | None]:
        """The same of a `question` that stops every now and then."""
        with self._telling():
            return (yield from question(self.store(wait=wait)))
        return None

    def look_on(self) -> None:
        """Look every now and then from now on what other windows saved."""
        self._looking.start()

    def tell_of_damage(self) -> None:
        """Tell, once, that the file was damaged and is another now."""
        damaged = self._store.set_aside if self._store is not None else None
        if damaged is not None and damaged != self._told_of:
            self._told_of = damaged
            self.failed.emit(
                self.tr(
                    "The snapshots file was damaged. It is kept as “%s”; a new one was begun."
                )
                % damaged
            )

    def close(self) -> None:
        """Let go of the file."""
        self._looking.stop()
        if self._store is not None:
            self._store.close()
            self._store = None

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Whatever goes wrong within it is told to the user, and goes no further."""
        from factbox.snapshots.store import BusyError, StoreError

        try:
            yield
        except StoreError as problem:
            self.failed.emit(str(problem))
            if isinstance(problem, BusyError):
                self.look_on()
        finally:
            self.tell_of_damage()

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
            # Told once; the next thing that the user does tries again.
            self._looking.stop()
            self.failed.emit(str(problem))
