"""The region that a line belongs to: code, a comment, a table, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple, Protocol

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.left_out.marks import Closers, LineMark


class State(NamedTuple):
    """What goes on from one line to the next: its kind, if any.

    `fence` has the signs that opened the code. It may all be `in_references`, which go on, too.
    """

    kind: Kind | None
    fence: str = ""
    in_references: bool = False


#: The state where nothing goes on.
NOTHING = State(None)


class Region(NamedTuple):
    """The kind of a whole line, or None, and the states before and after the line."""

    kind: Kind | None = None
    before: State = NOTHING
    after: State = NOTHING

    @property
    def goes_on(self) -> bool:
        """Return whether the line continues something that began above."""
        kind = self.kind or Kind.COMMENTS
        return self.before.kind is kind or (
            kind is Kind.REFERENCES and self.before.in_references
        )


#: The region of most lines: none.
NO_REGION = Region()


@lru_cache(maxsize=1_000)
def region(kind: Kind | None, before: State, after: State) -> Region:
    """Return a region; equal ones are one object, which thousands of lines share."""
    found = Region(kind, before, after)
    return NO_REGION if found == NO_REGION else found


class Line(Protocol):
    """A line, as far as it must be known to find its region."""

    @property
    def text(self) -> str:
        """The line as given."""

    @property
    def mark(self) -> LineMark | None:
        """Its mark, if it has one."""

    @property
    def region(self) -> Region:
        """Its region."""


class Lines(Protocol):
    """The lines of a text, and what the lines below one can close."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int, /) -> Line: ...

    def run(self, first: int, end: int, /) -> Iterator[Line]:
        """Yield the lines from `first` up to, but not including, `end`."""

    def close(self, first: int, wanted: Callable[[Closers], bool], /) -> bool:
        """Return whether any line from `first` on can close what is wanted."""
