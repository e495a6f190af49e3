"""Lists of a user's own, beside CEFR-J, for English words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, partial

from factbox.analysis.languages.english.vocabulary.base_forms import (
    base_form_of,
    forms_behind,
    spellings,
)
from factbox.analysis.languages.english.vocabulary.cefr_j import MOST_KEPT, level_list
from factbox.analysis.languages.english.vocabulary.token_classes import WHOLE, token_classes
from factbox.analysis.languages.english.vocabulary.word_levels import Listed, level_of
from factbox.analysis.memo import Memo
from factbox.analysis.words.vocabulary.level_list import LevelList
from factbox.analysis.words.vocabulary.own.key import ignored_key_of
from factbox.analysis.words.vocabulary.own.lists_in_use import ListsInUse, one_then_another
from factbox.analysis.words.vocabulary.own.word_list import WordList
from factbox.analysis.words.vocabulary.word_class import TokenClasses, WordClass

_Find = Callable[[str], Listed | None]


# A program measures many texts by the same lists.
@lru_cache(maxsize=4)
def level_list_with(in_use: ListsInUse) -> LevelList:
    """Return the list that has a user's own lists and ignored words."""
    built_in = level_list()
    if not in_use.lists and not in_use.ignored:
        return built_in
    finds: list[_Find] = [_finding(each) for each in in_use.lists]
    if in_use.uses_built_in:
        finds.append(level_of)
    own_whole = {word for each in in_use.lists for word in each.levels if "'" in word}
    find = partial(_first, finds)
    classes = partial(_classes, find=find, whole=WHOLE | own_whole, ignored=in_use.ignored)
    names = [each.name for each in in_use.lists]
    made_from = [f"{each.name} ({each.digest})" for each in in_use.lists]
    if in_use.uses_built_in:
        names.append(built_in.name)
        made_from.append(built_in.made_from)
    return LevelList(
        one_then_another(names),
        built_in.version if in_use.uses_built_in else "",
        ", ".join(made_from),
        in_use.account(built_in.account),
        Memo(classes, MOST_KEPT),
        base_form_of,
        in_use,
        built_in.title if in_use.uses_built_in else "",
    )


def _classes(
    token: str, find: _Find, whole: frozenset[str], ignored: frozenset[str]
) -> TokenClasses:
    if ignored:
        key = ignored_key_of(token)
        if key in ignored or not ignored.isdisjoint(forms_behind(key)):
            word_class = WordClass.IGNORED
            return TokenClasses(word_class, word_class, word_class)
    return token_classes(token, find, whole)


def _first(finds: Iterable[_Find], word: str) -> Listed | None:
    """Return the level in the first list that has the word."""
    return next((found for find in finds if (found := find(word)) is not None), None)


def _finding(own: WordList) -> _Find:
    """Return what finds the level of a word in a list of the user's own.

    The word itself comes first; then its base forms, of which the lowest level counts.
    """
    levels = own.levels
    otherwise = {
        spelling: Listed(level, word)
        for word, level in levels.items()
        for spelling in spellings(word)
        if spelling not in levels
    }

    def find(word: str) -> Listed | None:
        if word in levels:
            return Listed(levels[word], word)
        if word in otherwise:
            return otherwise[word]
        return min(_listed(levels, otherwise, word), key=lambda each: each.level, default=None)

    return find


def _listed(
    levels: Mapping[str, WordClass], otherwise: Mapping[str, Listed], word: str
) -> Iterable[Listed]:
    for form in forms_behind(word):
        if form in levels:
            yield Listed(levels[form], form)
        elif form in otherwise:
            yield otherwise[form]
