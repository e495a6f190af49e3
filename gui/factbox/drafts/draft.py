"""A draft: the text of one window, in a file that is this window's alone."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from factbox.analysis.text.packed_styles import unpacked
from factbox.analysis.text.style import Style, Styles
from factbox.drafts.change_log import APPLICATION_ID, DAMAGE, VERSION, ChangeLog
from factbox.drafts.errors import DamagedDraftError, DraftError, from_sqlite, from_system
from factbox.drafts.origin import Origin, from_json, to_json
from factbox.files.private import make_file
from factbox.files.sqlite import beside
from factbox.tr import tr_later

# The log is begun anew when it is this many times the text and at least this many bytes.
_TIMES_THE_TEXT = 4
_LEAST_LONG = 1_000_000


class Contents(NamedTuple):
    """The contents of a draft; if it is `damaged`, as they were before the damage."""

    lines: list[str]
    origin: Origin
    written_at: datetime
    damaged: bool
    styles: list[Style | None]


class Draft:
    """An open draft. Nobody else can open it meanwhile, in this process or another."""

    def __init__(self, path: Path) -> None:
        """Open the file at `path`, or make it. Raises DraftError."""
        self.path = path
        self._text_size = self._log_size = 0
        self._database = _connect(path)
        self._log = ChangeLog(self._database)
        try:
            with _told(path):
                self._lay_out()
                self._identity = path.stat()
                self._sizes = self._see_sizes()
        except BaseException:
            self._database.close()
            raise

    def begin(self, lines: list[str], origin: Origin, styles: Styles = ()) -> None:
        """Write the whole text in place of everything written before.

        Raises DraftError, and then the file has not changed.
        """
        self._commit(0, 0, lines, origin, styles, anew=True)

    def append(
        self,
        first: int,
        removed: int,
        lines: list[str],
        origin: Origin,
        styles: Styles = (),
    ) -> None:
        """Write that `lines` replace `removed` lines from `first` on.

        Raises DraftError, and then the file has not changed.
        """
        self._commit(first, removed, lines, origin, styles, anew=False)

    def read(self) -> Contents | None:
        """Return the contents; None if nothing was ever written. Raises DraftError."""
        contents: Contents | None = None
        lines: list[str] = []
        styles: list[Style | None] = []
        damaged = False
        try:
            for written_at, told, first, removed, new in self._log.read():
                origin, packed = from_json(told)
                theirs = unpacked(packed, len(new)) or [None] * len(new)
                if not 0 <= first <= first + removed <= len(lines):
                    raise ValueError
                lines[first : first + removed] = new
                styles[first : first + removed] = theirs
                contents = Contents(lines, origin, written_at, False, styles)
        except DAMAGE:
            damaged = True
        if contents is None and damaged:
            raise DamagedDraftError(self.path)
        return contents and contents._replace(damaged=damaged)

    def is_in_place(self) -> bool:
        """Return whether the open files are still the ones at their paths."""
        try:
            sizes = self._see_sizes()
            shrunk = any(now < before for now, before in zip(sizes, self._sizes, strict=True))
            return os.path.samestat(self._identity, self.path.stat()) and not shrunk
        except OSError:
            return False

    def is_long(self) -> bool:
        """Return whether the log is so long that the whole text should be written again."""
        return self._log_size > max(_TIMES_THE_TEXT * self._text_size, _LEAST_LONG)

    def close(self) -> None:
        """Close the file, so that others can open it."""
        with suppress(sqlite3.Error):
            self._database.close()

    def _see_sizes(self) -> tuple[int, int]:
        """Return the sizes of the draft and of SQLite's log for it, which never shrink."""
        log = beside(self.path, "-wal")
        return self.path.stat().st_size, log.stat().st_size

    def _lay_out(self) -> None:
        application, version = self._log.lay_out()
        if application != APPLICATION_ID:
            raise DamagedDraftError(self.path)
        if version != VERSION:
            raise DraftError(tr_later("it was written by another version of Fact Box"))

    def _commit(
        self,
        first: int,
        removed: int,
        lines: list[str],
        origin: Origin,
        styles: Styles,
        *,
        anew: bool,
    ) -> None:
        with _told(self.path):
            if not self.is_in_place():
                raise DraftError(tr_later("its file was taken away"))
            told = to_json(origin, styles)
            size = self._log.write(first, removed, lines, told, anew=anew)
            self._sizes = self._see_sizes()
        if anew:
            self._text_size, self._log_size = size, 0
        else:
            self._log_size += size


def _connect(path: Path) -> sqlite3.Connection:
    with _told(path):
        make_file(path)
        # Several threads use it, one after another.
        return sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Raise what goes wrong with the draft at `path` as DraftError."""
    try:
        yield
    except sqlite3.Error as error:
        raise from_sqlite(error, path) from error
    except UnicodeDecodeError as error:
        # SQLite's message quotes the damage, which is not valid text.
        raise DamagedDraftError(path) from error
    except OSError as error:
        raise from_system(error) from error
