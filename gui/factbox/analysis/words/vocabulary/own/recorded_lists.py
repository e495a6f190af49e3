"""Records with figures which word lists gave words their levels."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from factbox.analysis.words.vocabulary.own.lists_in_use import one_then_another
from factbox.lists import listed, quoted
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.words.vocabulary.level_list import LevelList

_DIGEST = re.compile("[0-9a-f]{16}")
_LONGEST_NAME = 200
_MOST_LISTS = 1_000
_HIGHEST = 2**31
_NONE = "no word lists"


class RecordedList(NamedTuple):
    """A word list of the user's, by its name and the beginning of the SHA-256 of its words."""

    name: str
    digest: str


class RecordedLists(NamedTuple):
    """The lists of a user's own in order, the list behind them, and how many words are ignored.

    `built_in` is "" if the list of the language was not used. Figures by the list of the
    language alone, with no word ignored, have none of this (see `NO_LISTS`).
    """

    lists: tuple[RecordedList, ...] = ()
    built_in: str = ""
    ignored: int = 0
    ignored_digest: str = ""

    @classmethod
    def of(cls, listed: LevelList) -> RecordedLists:
        """Return what was used to make a list."""
        used = listed.in_use
        if not used.lists and not used.ignored:
            return NO_LISTS
        lists = tuple(RecordedList(each.name, each.digest) for each in used.lists)
        return cls(lists, listed.built_in, len(used.ignored), used.ignored_digest)

    def is_like(self, other: RecordedLists) -> bool:
        """Return whether figures by both can be compared. A list may have another name."""
        return self._words() == other._words()

    def _words(self) -> tuple[object, ...]:
        digests = [each.digest for each in self.lists]
        return digests, bool(self.built_in) or not self.lists, self.ignored_digest

    def in_words(self) -> str:
        """Return them in a few words; "" if there is nothing to say."""
        names = [*(quoted(each.name) for each in self.lists), self.built_in]
        said = one_then_another(filter(None, names)) if self.lists else ""
        ignored = tr("%Ln words ignored", "", self.ignored) if self.ignored else ""
        return listed((said, ignored))

    def identified(self) -> str:
        """Return them in a few words, with the digests; "" if there is nothing to say."""
        names = list(filter(None, (*(quoted(each.name) for each in self.lists), self.built_in)))
        ignored = tr("%Ln words ignored", "", self.ignored) if self.ignored else ""
        said = listed((one_then_another(names) if names else "", ignored))
        digests = listed((*(each.digest for each in self.lists), self.ignored_digest))
        return f"{said} ({digests})" if digests else said

    def described(self) -> str:
        """Return them with the digests, in English, for a file; "" if there are none."""
        names = filter(None, (*(each.name for each in self.lists), self.built_in))
        digests = [each.digest for each in self.lists]
        return with_digests(", then ".join(names), digests, self.ignored_digest)

    def packed(self) -> str:
        """Return them as JSON; "" if there are none."""
        if self == NO_LISTS:
            return ""
        return json.dumps(self.to_dict(), separators=(",", ":"))

    def to_dict(self) -> dict[str, object]:
        """Return them as files have them."""
        return {
            "lists": [{"name": each.name, "sha256": each.digest} for each in self.lists],
            "built_in": self.built_in or None,
            "ignored": self.ignored,
            "ignored_sha256": self.ignored_digest or None,
        }


#: The list of the language alone, and no word ignored.
NO_LISTS = RecordedLists()


def with_digests(title: str, digests: Sequence[str], ignored_digest: str | None) -> str:
    """Return the title of a list with what identifies the user's lists and ignored words."""
    ignored = [f"ignored {ignored_digest}"] if ignored_digest else []
    said = ", ".join((*digests, *ignored))
    return f"{title} ({said})" if said else title


def unpacked_lists(packed: str) -> RecordedLists:
    """Return what `RecordedLists.packed` wrote. Raises ValueError."""
    if not packed:
        return NO_LISTS
    try:
        return lists_in(json.loads(packed))
    except RecursionError:
        raise ValueError(_NONE) from None


def lists_in(found: Any) -> RecordedLists:
    """Return what `RecordedLists.to_dict` made. Raises ValueError for anything else."""
    if not isinstance(found, dict):
        raise ValueError(_NONE)
    lists, ignored = found.get("lists"), found.get("ignored")
    if not isinstance(lists, list) or len(lists) > _MOST_LISTS or type(ignored) is not int:
        raise ValueError(_NONE)
    if not 0 <= ignored < _HIGHEST:
        raise ValueError(_NONE)
    digest = _word(found.get("ignored_sha256"))
    if bool(digest) != bool(ignored) or (digest and not _DIGEST.fullmatch(digest)):
        raise ValueError(_NONE)
    return RecordedLists(
        tuple(map(_list, lists)), _word(found.get("built_in")), ignored, digest
    )


def _list(found: Any) -> RecordedList:
    if not isinstance(found, dict):
        raise ValueError(_NONE)
    name, digest = _word(found.get("name")), _word(found.get("sha256"))
    if not name or not _DIGEST.fullmatch(digest):
        raise ValueError(_NONE)
    return RecordedList(name, digest)


def _word(found: Any) -> str:
    """Return a word that a file has, "" for null."""
    if found is None:
        return ""
    if not isinstance(found, str) or len(found) > _LONGEST_NAME:
        raise ValueError(_NONE)
    # Raises UnicodeEncodeError, which is a ValueError, for half a character.
    found.encode()
    return found
