"""The texts of a folder and their figures, kept in columns."""

from __future__ import annotations

from array import array
from collections import Counter
from math import isfinite, nan
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class MeasuredText(NamedTuple):
    """A text as it was measured, or the reason why it was not.

    `path` is that of its file as rows have it (see `corpus/row.py`); `language` is the name of
    its language, "" for a text that was not read.
    """

    path: str
    error: str
    figures: Mapping[str, float]
    language: str = ""


class FolderTexts:
    """The texts, by their numbers in the order in which they came.

    There may be 100,000 of them, with 50 figures each. So the figures are in arrays.
    """

    def __init__(self, folder: str, figures: Iterable[str]) -> None:
        """`folder` is what their paths begin with, which is not shown."""
        self._folder = folder.rstrip("/") + "/"
        #: their paths, as rows have them
        self.paths: list[str] = []
        #: their paths below the folder
        self.names: list[str] = []
        #: the same as they are compared, without regard to case
        self.folded: list[str] = []
        #: why a text was not read; "" for one that was
        self.errors: list[str] = []
        #: the names of their languages; "" for one that was not read
        self.languages: list[str] = []
        #: how many texts there are in each language
        self.in_language: Counter[str] = Counter()
        #: changes with every change
        self.revision = 0
        #: how many texts there are, and how many of them were not read
        self.count = self.unread = 0
        self._values = {figure: array("d") for figure in figures}
        self._numbers: dict[str, int] = {}
        self._is_there = bytearray()

    def values(self, figure: str) -> Sequence[float]:
        """Return a figure of all texts, by number; NaN for one without it."""
        return self._values[figure]

    def value(self, figure: str, number: int) -> float | None:
        """Return a figure of a text; None if it has no value."""
        value = self._values[figure][number]
        return value if value == value else None

    def has_languages(self) -> bool:
        """Whether there are texts in several languages."""
        return sum(count > 0 for count in self.in_language.values()) > 1

    def numbers(self) -> list[int]:
        """Return the numbers of the texts that are still there."""
        return [number for number, is_there in enumerate(self._is_there) if is_there]

    def take(self, measured: MeasuredText) -> None:
        """Add a text, or replace what is known of it."""
        number = self._numbers.get(measured.path)
        if number is None:
            number = self._add(measured.path)
        else:
            self._count_out(number)
        self._is_there[number] = True
        self.count += 1
        self.unread += bool(measured.error)
        # Many sentences begin with the path.
        self.errors[number] = measured.error.replace(self._folder, "")
        self.languages[number] = measured.language
        if measured.language:
            self.in_language[measured.language] += 1
        found = measured.figures.get
        for figure, values in self._values.items():
            value = found(figure)
            values[number] = value if value is not None and isfinite(value) else nan
        self.revision += 1

    def forget(self, path: str) -> None:
        """Remove the text at `path`, if it is there."""
        number = self._numbers.get(path)
        if number is not None:
            self._count_out(number)
            self.revision += 1

    def _count_out(self, number: int) -> None:
        if self._is_there[number]:
            self._is_there[number] = False
            self.count -= 1
            self.unread -= bool(self.errors[number])
            self.in_language[self.languages[number]] -= 1

    def _add(self, path: str) -> int:
        number = self._numbers[path] = len(self.paths)
        self.paths.append(path)
        self.names.append(path.removeprefix(self._folder))
        self.folded.append(self.names[number].casefold())
        self.errors.append("")
        self.languages.append("")
        self._is_there.append(False)
        for values in self._values.values():
            values.append(nan)
        return number
