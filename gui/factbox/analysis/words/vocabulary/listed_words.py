"""The words of a text by level: how often each occurs, in which forms, and where."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from typing import NamedTuple

from factbox.analysis.slices import sort_in_slices
from factbox.analysis.text.paragraph import Paragraph
from factbox.analysis.text.passage import Passage
from factbox.analysis.words.vocabulary.placed_tokens import (
    PlacedTokens,
    TokenPlace,
)
from factbox.analysis.words.vocabulary.word_class import WORDS, TokenClasses, WordClass

# What is read, or looked up, between two stops: about a millisecond.
_READ = 2_000
_LOOKED_UP = 500
_AS_THEY_STAND = (WordClass.NAME, WordClass.NUMBER, WordClass.SYMBOL)


class ListedWord(NamedTuple):
    """A word of one class: its base form on the list, or else the one that it has anyway.

    A name, a number or a symbol is as it stands in the text. `times` is how often it occurs.
    `forms` are how it occurs, in lower case, the most frequent first; `tokens` the same as they
    stand in the text, by their places.
    """

    word: str
    word_class: WordClass
    times: int
    forms: tuple[str, ...]
    tokens: PlacedTokens


class ListedWords(NamedTuple):
    """The words of a passage, the most frequent first, and the keys of its names."""

    words: Sequence[ListedWord]
    counts: tuple[int, ...]
    names: frozenset[str]

    @property
    def total(self) -> int:
        """The number of words: all tokens but names, numbers and symbols."""
        return sum(self.counts[each] for each in WORDS)

    def of(self, classes: Collection[WordClass]) -> list[ListedWord]:
        """Return the words of these classes, the most frequent first."""
        return [word for word in self.words if word.word_class in classes]


def class_at(classes: TokenClasses, place: TokenPlace, names: Collection[str]) -> WordClass:
    """Return the class of a token at a place in a text with these names inside sentences."""
    if place is TokenPlace.FIRST and classes.may_be and classes.may_be in names:
        return WordClass.NAME
    if place is TokenPlace.CAPITALS:
        return classes.capitals
    return classes.first if place is TokenPlace.FIRST else classes.inside


def list_words_by_level(passage: Passage) -> Generator[None, None, ListedWords]:
    """Return the words of a passage, by the rules of its profile, in slices.

    The text must not be edited meanwhile.
    """
    found = yield from _count_tokens(passage)
    listed = passage.document.level_list
    known = listed.classes
    names = frozenset(filter(None, (known[each].name for each in found[TokenPlace.INSIDE])))
    yield
    gathered: defaultdict[tuple[WordClass, str], list[_Token]] = defaultdict(list)
    for at, each in enumerate(_each(found)):
        classes = known[each.token]
        word_class = class_at(classes, each.place, names)
        is_word = word_class not in _AS_THEY_STAND
        word = classes.form or listed.base_form_of(each.token) if is_word else each.token
        gathered[word_class, word].append(each)
        if at % _LOOKED_UP == 0:
            yield
    counts = [0] * len(WordClass)
    words: list[ListedWord] = []
    for at, ((word_class, word), tokens) in enumerate(gathered.items()):
        found_word = _listed(word, word_class, tokens)
        counts[word_class] += found_word.times
        words.append(found_word)
        if at % _LOOKED_UP == 0:
            yield
    words = yield from sort_in_slices(words, _most_frequent_first)
    return ListedWords(words, tuple(counts), names)


class _Token(NamedTuple):
    """A token at one kind of place, and how often it occurs there."""

    token: str
    place: TokenPlace
    times: int


def _listed(word: str, word_class: WordClass, tokens: Sequence[_Token]) -> ListedWord:
    """Return the word that these tokens are."""
    forms: Counter[str] = Counter()
    places: tuple[list[str], ...] = ([], [], [])
    for token, place, times in tokens:
        forms[token if word_class in _AS_THEY_STAND else token.lower()] += times
        places[place].append(token)
    return ListedWord(
        word,
        word_class,
        forms.total(),
        tuple(form for form, _ in forms.most_common()),
        PlacedTokens(*map(tuple, places)),
    )


def _count_tokens(passage: Passage) -> Generator[None, None, tuple[Counter[str], ...]]:
    """Return how often each token occurs at each place."""
    kept = passage.document.placed_tokens
    found: tuple[Counter[str], ...] = tuple(Counter() for _ in TokenPlace)
    read = 0
    for line in passage.lines():
        if line.tokens:
            placed = kept.of(Paragraph(line.prose))
            for counter, tokens in zip(found, placed, strict=True):
                for _ in range(line.times):
                    counter.update(tokens)
        read += 1 + len(line.tokens)
        if read >= _READ:
            read = 0
            yield
    if passage == Passage.whole(passage.document):
        kept.forget_others(len(passage.document.paragraphs))
    return found


def _each(found: Sequence[Mapping[str, int]]) -> Iterator[_Token]:
    for place in TokenPlace:
        for token, times in found[place].items():
            yield _Token(token, place, times)


def alphabetical(word: ListedWord) -> tuple[str, str]:
    """Return a sort key that puts "résumé" where a reader looks for it."""
    return unicodedata.normalize("NFD", word.word.casefold()), word.word


def _most_frequent_first(word: ListedWord) -> tuple[int, str, str]:
    return -word.times, *alphabetical(word)
