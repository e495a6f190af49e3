"""What was found once and is kept while it may be asked for again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

_Found = TypeVar("_Found")


class Kept(dict[str, _Found], Generic[_Found]):
    """What `find` gives of each string that it is asked for with [], found when it first is.

    At most `most` are kept of those that were asked for more than once, and `most_new` of
    those that were once. A string that is longer than `longest` is not kept.
    """

    def __init__(
        self, find: Callable[[str], _Found], most: int, most_new: int, longest: int = 100
    ) -> None:
        super().__init__()
        self._find = find
        self._most = most
        self._most_new = most_new
        self._longest = longest
        self._new: dict[str, _Found] = {}

    def __missing__(self, key: str) -> _Found:
        found = self._new.pop(key, None)
        if found is not None:
            if len(self) >= self._most:
                self.clear()
            self[key] = found
            return found
        found = self._find(key)
        if len(key) <= self._longest:
            if len(self._new) >= self._most_new:
                self._new.clear()
            self._new[key] = found
        return found
