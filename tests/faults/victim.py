"""A window at work in a process of its own, that is killed."""

from __future__ import annotations

import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

_PROGRAM = Path(__file__).with_name("busy_user.py")
# What is typed may be lost for so many seconds, and no more.
_MOST_LOST = 2.0


def digest_of(text: str) -> str:
    """The digest by which a busy user names a text."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


_EMPTY = digest_of("")


class Event(NamedTuple):
    """What a busy user said."""

    kind: str
    time: float
    digest: str
    more: str


class Victim:
    """A window in a process of its own, that is killed."""

    def __init__(self, folder: Path, seed: str, log: Path, file: Path) -> None:
        self._log = log
        command = [sys.executable, str(_PROGRAM), str(folder), seed, str(file)]
        with log.open("wb") as output:
            self._process = subprocess.Popen(command, stdout=output, stderr=subprocess.PIPE)
        self.killed_at = 0.0
        #: all that it said, once it is dead
        self.events: list[Event] = []

    def is_at_work(self) -> bool:
        if self._process.poll() is not None:
            # Not an AssertionError, which whoever waits for this would wait on after.
            raise RuntimeError(self._process.communicate()[1].decode())
        return b"\n" in self._log.read_bytes()

    def kill(self) -> None:
        self.killed_at = time.monotonic()
        self._process.kill()

    def read(self) -> None:
        """Take down all that it said."""
        _, errors = self._process.communicate()
        assert b"Traceback" not in errors, errors.decode()
        # A line that it was just writing is not said.
        whole = self._log.read_text(encoding="utf-8").split("\n")[:-1]
        lines = (line.split(" ", 3) for line in whole)
        self.events = [Event(kind, float(at), digest, more) for kind, at, digest, more in lines]

    def last_states(self) -> set[str | None]:
        """The digests of the texts that it had when it died and up to two seconds before.

        None among them says that nothing was unsaved at some time.
        """
        events = [each for each in self.events if each.kind in ("text", "unmodified")]
        ends = [*(event.time for event in events[1:]), self.killed_at]
        states: set[str | None] = set()
        for event, end in zip(events, ends, strict=True):
            if end >= self.killed_at - _MOST_LOST:
                states.add(event.digest)
                if event.kind == "unmodified" or event.digest == _EMPTY:
                    states.add(None)
        return states
