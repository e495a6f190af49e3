"""What was found once and is kept while it may be asked for again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

_Found = TypeVar("_Found")

# As many as are kept that were asked for but once: most are half-typed words.
_MOST_NEW = 1 << 13
# A longer string is no word, and of those there may be as many as there are edits.
_LONGEST = 100


class Kept(dict[str, _Found], Generic[_Found]):
    """What `find` gives of each string that it is asked for with [], found when it first is.

    At most `most` are kept of those that were asked for more than once.
    """

    def __init__(self, find: Callable[[str], _Found], most: int) -> None:
        super().__init__()
        self._find = find
        self._most = most
        self._new: dict[str, _Found] = {}

    def __missing__(self, key: str) -> _Found:
        found = self._new.pop(key, None)
        if found is not None:
            if len(self) >= self._most:
                self.clear()
            self[key] = found
            return found
        found = self._find(key)
        if len(key) <= _LONGEST:
            if len(self._new) >= _MOST_NEW:
                self._new.clear()
            self._new[key] = found
        return found
