"""A word list that a user brought."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.tr import tr

#: How many digits of a SHA-256 name a list.
_DIGITS = 16


# Compared by identity: a list may be long.
@dataclass(frozen=True, slots=True, eq=False)
class WordList:
    """A word list, which a user brought.

    `levels` has each word as `key_of` writes it. Without levels of its own, a list is one of
    known words, which count as A1. `digest` is the beginning of the SHA-256 of its words and
    levels: the same for lists of the same words.
    """

    name: str
    levels: Mapping[str, WordClass]
    has_levels: bool
    digest: str

    @classmethod
    def of(cls, name: str, levels: Mapping[str, WordClass], has_levels: bool) -> WordList:
        """Return a list of these words."""
        labels = {level: level.label for level in WordClass}
        lines = sorted([f"{word}\t{labels[level]}" for word, level in levels.items()])
        return cls(name, levels, has_levels, digest_of(lines))

    @property
    def account(self) -> str:
        """How it is named in the sentence to be shown with every level."""
        words = tr("“{name}”")
        if not self.has_levels:
            words = tr("“{name}” of known words, which count as A1")
        return words.format(name=self.name)


def digest_of(lines: Iterable[str]) -> str:
    """Return the beginning of the SHA-256 of some lines."""
    from hashlib import sha256

    data = "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass")
    return sha256(data).hexdigest()[:_DIGITS]
