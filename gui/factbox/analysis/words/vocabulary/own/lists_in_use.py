"""The word lists in use, and the words that are ignored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factbox.analysis.words.vocabulary.own.word_list import WordList, digest_of
from factbox.tr import tr


def one_then_another(lists: Iterable[str]) -> str:
    """Return the names of lists in their order: “mine”, then “theirs”, then CEFR-J."""
    said, *others = lists
    for each in others:
        said = tr("{lists}, then {another}").format(lists=said, another=each)
    return said


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
        of_language = tr(of_language)
        if self.lists:
            names = one_then_another(each.account for each in self.lists)
            words = tr("Level of the word, or of its base form, in your list {lists}.")
            sentences.append(words.format(lists=names))
            of_language = tr("Other words: {account}").format(account=of_language)
        if self.uses_built_in:
            sentences.append(of_language)
        if self.ignored:
            sentences.append(tr("Ignored in this text: %Ln words.", "", len(self.ignored)))
        return " ".join(sentences)


#: No list, and no ignored word.
NONE_IN_USE = ListsInUse()
