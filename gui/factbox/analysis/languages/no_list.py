"""Stands in for the word list of a language that has none."""

from __future__ import annotations

from factbox.analysis.words.vocabulary.level_list import LevelList
from factbox.analysis.words.vocabulary.own.lists_in_use import ListsInUse
from factbox.analysis.words.vocabulary.word_class import TokenClasses, WordClass

_NO_CLASS = TokenClasses(WordClass.SYMBOL, WordClass.SYMBOL, WordClass.SYMBOL)


class _NoClasses(dict[str, TokenClasses]):
    """What is known of each token: that it has no level."""

    def __missing__(self, token: str) -> TokenClasses:
        return _NO_CLASS


_NONE = LevelList("", "", "", "", _NoClasses())


def no_list() -> LevelList:
    """Return a list without words."""
    return _NONE


def no_list_with(_in_use: ListsInUse) -> LevelList:
    """Return the same: lists of the user's own are read as English."""
    return _NONE


def no_words() -> frozenset[str]:
    """Return no words."""
    return frozenset()


def no_number(_number: int) -> str:
    """Return "": numbers are not written in words."""
    return ""
