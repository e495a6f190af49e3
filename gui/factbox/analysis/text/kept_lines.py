"""Keeps what was found in each line of a text from one reading to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from factbox.analysis.text.paragraph import Paragraph

Found = TypeVar("Found")


class KeptLines(Generic[Found]):
    """Remembers what `find` returns for each line, so that only new lines are examined.

    `find` must return the same for lines with the same prose. Lines that wait to be read are
    not remembered.
    """

    def __init__(self, find: Callable[[Paragraph], Found]) -> None:
        self._find = find
        self._asked: dict[str, Found] = {}
        self._others: dict[str, Found] = {}

    def of(self, line: Paragraph) -> Found:
        """Return what `find` returns for a line."""
        text = line.prose
        if text in self._asked:
            return self._asked[text]
        found = self._others.pop(text) if text in self._others else self._find(line)
        if line.read:
            self._asked[text] = found
        return found

    def forget_others(self, lines: int = 0) -> None:
        """Forget the lines that were not asked for since the last call.

        Call it at the end of a reading. A reading that is broken off loses nothing. Where
        several readings may take turns, pass the number of `lines` of the text: up to twice as
        many are remembered, so that none loses what another has not asked for yet.
        """
        if len(self._asked) + len(self._others) <= 2 * lines:
            return
        self._asked, self._others = {}, self._asked
