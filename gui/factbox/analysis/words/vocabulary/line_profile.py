"""The words of one line by level: what the profile of a text is a sum of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import chain, compress
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.as_read import AsRead
from factbox.analysis.words.sentences import find_sentences
from factbox.analysis.words.tokens import find_tokens_in
from factbox.analysis.words.vocabulary.placed_tokens import has_lower_case
from factbox.analysis.words.vocabulary.word_class import TokenClasses, WordClass

if TYPE_CHECKING:
    from factbox.analysis.words.sentence_words import SentenceWords

_CLASSES = range(len(WordClass))
_NONE: Mapping[str, int] = {}
_NO_NAME = frozenset(("",))
_NAMELESS = TokenClasses(WordClass.SYMBOL, WordClass.SYMBOL, WordClass.SYMBOL)
_INSIDE, _CAPITALS = attrgetter("inside"), attrgetter("capitals")
_NAME, _IS_FUNCTION_WORD = attrgetter("name"), attrgetter("is_function_word")


class LineProfile(NamedTuple):
    """The tokens of a line by class: `counts` of all, and then of the function words.

    `names` are the keys of its names inside sentences. `beginnings` are words beyond the list
    with a capital at the beginning of a sentence: how often each key occurs. Such a word is a
    name if the text has a name with this key.
    """

    counts: tuple[int, ...]
    names: frozenset[str] = frozenset()
    beginnings: Mapping[str, int] = _NONE


NOTHING = LineProfile((0,) * 2 * len(WordClass))


def read_line(
    prose: str, sentence_words: SentenceWords, known: Mapping[str, TokenClasses]
) -> LineProfile:
    """Return the profile of a line, by the tokens and sentences of the fact box.

    `known` are the classes of each token (see `LevelList`).
    """
    read = AsRead(prose)
    spans = find_sentences(read.text, sentence_words)
    if not spans:
        return NOTHING
    sentences = list(find_tokens_in(read, spans))
    rows = list(map(known.__getitem__, chain.from_iterable(sentences)))
    classes = bytearray(map(_INSIDE, rows))
    is_function_word = list(map(_IS_FUNCTION_WORD, rows))
    beginnings: list[str] = []
    start = 0
    for tokens in sentences:
        end = start + len(tokens)
        if has_lower_case(tokens):
            classes[start] = rows[start].first
            beginnings.append(rows[start].may_be)
            end_of_nameless = start + 1
        else:
            classes[start:end] = bytes(map(_CAPITALS, rows[start:end]))
            end_of_nameless = end
        rows[start:end_of_nameless] = [_NAMELESS] * (end_of_nameless - start)
        start = end
    function_words = bytes(compress(classes, is_function_word))
    return LineProfile(
        (*map(classes.count, _CLASSES), *map(function_words.count, _CLASSES)),
        frozenset(map(_NAME, rows)) - _NO_NAME,
        Counter(filter(None, beginnings)) if any(beginnings) else _NONE,
    )
