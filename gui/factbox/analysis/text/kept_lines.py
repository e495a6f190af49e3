"""What was found in each line of a text, kept from one reading to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from factbox.analysis.text.paragraph import Paragraph

Found = TypeVar("Found")


class KeptLines(Generic[Found]):
    """Remembers what `find` gives for each line, so that only new lines are looked into.

    `find` must give the same for lines with the same text. Lines that wait to be read are
    not remembered.
    """

    def __init__(self, find: Callable[[Paragraph], Found]) -> None:
        self._find = find
        self._asked: dict[str, Found] = {}
        self._others: dict[str, Found] = {}

    def of(self, line: Paragraph) -> Found:
        """Return what is found in a line."""
        text = line.text
        if text in self._asked:
            return self._asked[text]
        found = self._others.pop(text) if text in self._others else self._find(line)
        if line.read:
            self._asked[text] = found
        return found

    def forget_others(self) -> None:
        """Forget the lines that nobody asked for since this was last called.

        Call it at the end of a reading. If that is never reached, nothing is lost.
        """
        self._asked, self._others = {}, self._asked
