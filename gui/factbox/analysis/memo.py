"""What was found for a string, kept because it may be asked for again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

_Found = TypeVar("_Found")


class Memo(dict[str, _Found], Generic[_Found]):
    """What `find` gives for a string that is asked for with [].

    It never holds more than `most` strings: half-typed words come too, so that all would be
    too many one day. One that is longer than `longest` is not kept.
    """

    def __init__(self, find: Callable[[str], _Found], most: int, longest: int = 100) -> None:
        super().__init__()
        self._find = find
        self._most = most
        self._longest = longest

    def __missing__(self, key: str) -> _Found:
        found = self._find(key)
        if len(key) <= self._longest:
            if len(self) >= self._most:
                self.clear()
            self[key] = found
        return found
