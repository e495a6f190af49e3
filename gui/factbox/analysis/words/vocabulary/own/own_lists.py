"""A user's own word lists, and how they are used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.how_many import how_many

#: How many digits of a SHA-256 name a list.
_DIGITS = 16


# Compared by identity: a list may be long.
@dataclass(frozen=True, slots=True, eq=False)
class OwnList:
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
    def of(cls, name: str, levels: Mapping[str, WordClass], has_levels: bool) -> OwnList:
        """Return a list of these words."""
        labels = {level: level.label for level in WordClass}
        lines = sorted([f"{word}\t{labels[level]}" for word, level in levels.items()])
        return cls(name, levels, has_levels, digest_of(lines))

    @property
    def account(self) -> str:
        """How it is named in the sentence to be shown with every level."""
        kind = "" if self.has_levels else " of known words, which count as A1"
        return f"“{self.name}”{kind}"


@dataclass(frozen=True, slots=True, eq=False)
class OwnLists:
    """The lists in use: the first that has a word gives its level.

    The list of the language comes last, unless it is left out. `ignored` are words that count
    as names do, in all their forms. Two of them are equal if they give every word the same
    class.
    """

    lists: tuple[OwnList, ...] = ()
    is_built_in_used: bool = True
    ignored: frozenset[str] = frozenset()

    @property
    def uses_built_in(self) -> bool:
        """True if words may get their level from the list of the language."""
        return self.is_built_in_used or not self.lists

    @property
    def written(self) -> tuple[object, ...]:
        """Everything in it but the words of the lists."""
        lists = tuple((each.name, each.has_levels, each.digest) for each in self.lists)
        return lists, self.uses_built_in, tuple(sorted(self.ignored))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OwnLists) and self.written == other.written

    def __hash__(self) -> int:
        return hash(self.written)

    @property
    def ignored_digest(self) -> str:
        """The beginning of the SHA-256 of the ignored words; "" if there are none."""
        return digest_of(sorted(self.ignored)) if self.ignored else ""

    def account(self, of_language: str) -> str:
        """Return the sentences to be shown with every level.

        `of_language` is the one on the list of the language.
        """
        sentences = []
        if self.lists:
            names = ", then ".join(each.account for each in self.lists)
            sentences.append(f"Level of the word, or of its base form, in your list {names}.")
            of_language = f"Other words: {of_language[:1].lower()}{of_language[1:]}"
        if self.uses_built_in:
            sentences.append(of_language)
        if self.ignored:
            sentences.append(f"Ignored in this text: {how_many(len(self.ignored), 'words')}.")
        return " ".join(sentences)


def digest_of(lines: Iterable[str]) -> str:
    """Return the beginning of the SHA-256 of some lines."""
    from hashlib import sha256

    data = "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass")
    return sha256(data).hexdigest()[:_DIGITS]


#: No list, and no ignored word.
NO_OWN_LISTS = OwnLists()
