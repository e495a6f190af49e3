"""What was found in the lines of a text, kept from one time that it is read to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from factbox.analysis.text.paragraph import Paragraph

Found = TypeVar("Found")


class KeptLines(Generic[Found]):
    """What `find` gives of each line of a text, found only in those that came since.

    It has to be the same for lines with the same text. Of a line that waits to be read it
    is not kept.
    """

    def __init__(self, find: Callable[[Paragraph], Found]) -> None:
        self._find = find
        self._asked: dict[str, Found] = {}
        self._others: dict[str, Found] = {}

    def of(self, line: Paragraph) -> Found:
        """What is found in a line."""
        text = line.text
        if text in self._asked:
            return self._asked[text]
        found = self._others.pop(text) if text in self._others else self._find(line)
        if line.read:
            self._asked[text] = found
        return found

    def forget_others(self) -> None:
        """Forget the lines that were not asked for since the last time.

        To be called at the end of the text; where that is not reached, nothing is lost.
        """
        self._asked, self._others = {}, self._asked
