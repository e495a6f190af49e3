"""Shows on a terminal how far a run is, how fast it is, and when it will be done."""

from __future__ import annotations

import shutil
import sys
import time
from typing import TYPE_CHECKING

from factbox.corpus.files import size_of
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.corpus.files import FoundFile
    from factbox.corpus.journal import HowFar

_EVERY_S = 0.1
# Opening a file takes as long as measuring this many bytes.
_OPENING = 1_000
_BAR = 20


class Progress:
    """A line on standard error that is updated; nothing if that is not a terminal."""

    def __init__(self, how_far: HowFar) -> None:
        self._is_shown = sys.stderr is not None and sys.stderr.isatty()
        self._texts, self._done = how_far.texts, how_far.done
        self._all = _work(how_far.texts, how_far.size)
        self._finished = self._before = _work(how_far.done, how_far.done_size)
        self._began = time.monotonic()
        self._first, self._shown_at = how_far.done, 0.0

    def add(self, file: FoundFile) -> None:
        """Show that a text is done."""
        if not self._is_shown:
            return
        self._done += 1
        self._finished += _work(1, size_of(file))
        now = time.monotonic()
        if now - self._shown_at >= _EVERY_S:
            self._shown_at = now
            self._write(self._line(now - self._began))

    def end(self) -> None:
        """Remove the line."""
        if self._is_shown:
            self._write("")

    def _line(self, seconds: float) -> str:
        share = self._finished / self._all if self._all else 1.0
        bar = "#" * round(_BAR * share)
        rate = (self._done - self._first) / seconds if seconds else 0.0
        new = self._finished - self._before
        left = (self._all - self._finished) * seconds / new if new else 0.0
        return (
            f"[{bar:{_BAR}}] {self._done:,} of {tr('%Ln texts', '', self._texts)}, "
            f"{rate:,.0f} a second, {_duration(left)} left"
        )

    def _write(self, line: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        sys.stderr.write(f"\r{line[:width]:{width}}\r{line[:width]}")
        sys.stderr.flush()


def _work(texts: int, size: int) -> int:
    return texts * _OPENING + size


def _duration(seconds: float) -> str:
    minutes, rest = divmod(max(0, round(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
