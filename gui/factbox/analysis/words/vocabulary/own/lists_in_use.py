"""The word lists in use, and the words that are ignored."""

from __future__ import annotations

from dataclasses import dataclass

from factbox.analysis.words.vocabulary.own.word_list import WordList, digest_of
from factbox.how_many import how_many


@dataclass(frozen=True, slots=True, eq=False)
class ListsInUse:
    """The lists in use: the first that has a word gives its level.

    The list of the language comes last, unless it is left out. `ignored` are words that count
    as names do, in all their forms. Two of them are equal if they give every word the same
    class.
    """

    lists: tuple[WordList, ...] = ()
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
        return isinstance(other, ListsInUse) and self.written == other.written

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


#: No list, and no ignored word.
NONE_IN_USE = ListsInUse()
