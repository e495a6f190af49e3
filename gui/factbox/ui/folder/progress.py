"""How far the texts of a folder are measured, and how fast."""

from __future__ import annotations

from time import perf_counter

from factbox.reports.numbers import shown
from factbox.tr import tr, with_thousands

# By then the processes have started, and the rate is that of measuring.
_RATE_AFTER_S = 1.0


class FolderProgress:
    """Counts the texts of one look into the folder."""

    def __init__(self) -> None:
        #: how many are to be measured, and how many of them are
        self.found = self.done = 0
        #: whether the process is looking or measuring
        self.is_running = False
        self._is_first = True
        self._first_at = 0.0
        self._first = 0

    @property
    def is_shown(self) -> bool:
        """True if the user should see it: not for a later look, which may find nothing."""
        return self.is_running and (self._is_first or self.found > 0)

    def begin(self, *, is_first: bool) -> None:
        """Begin a look, the first one into the folder or another one."""
        self.found = self.done = 0
        self.is_running, self._is_first = True, is_first

    def count(self, measured: int) -> None:
        """Count texts that were measured."""
        if not self.done:
            self._first_at, self._first = perf_counter(), measured
        self.done += measured

    def in_words(self) -> str:
        """Return how far it is: “measuring: 1,234 of 5,000, 210 a second”; "" at the end."""
        if not self.is_running:
            if self.done >= self.found:
                return ""
            return self._of(tr("stopped: {done} of {found} measured", "texts"))
        if not self.is_shown:
            return ""
        if not self.found:
            return tr("searching the folder…")
        took = perf_counter() - self._first_at
        if self.done <= self._first or took < _RATE_AFTER_S:
            return self._of(tr("measuring: {done} of {found}", "texts"))
        rate = (self.done - self._first) / took
        words = tr("measuring: {done} of {found}, {rate} a second", "texts")
        return self._of(words, with_thousands(round(rate)) if rate >= 10 else shown(rate, 1))

    def _of(self, words: str, rate: str = "") -> str:
        done, found = with_thousands(self.done), with_thousands(self.found)
        return words.format(done=done, found=found, rate=rate)
