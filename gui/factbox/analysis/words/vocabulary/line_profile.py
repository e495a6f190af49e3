"""The words of one line by level: what the profile of a text is a sum of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.as_read import AsRead
from factbox.analysis.words.sentences import find_sentences
from factbox.analysis.words.tokens import find_tokens
from factbox.analysis.words.vocabulary.word_class import WordClass

if TYPE_CHECKING:
    from factbox.analysis.words.sentence_words import SentenceWords
    from factbox.analysis.words.vocabulary.word_class import TokenClasses

_CLASSES = tuple(WordClass)
_NONE: Mapping[str, int] = {}


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
    classes: list[WordClass] = []
    function_words: list[WordClass] = []
    names: set[str] = set()
    beginnings: list[str] = []
    for start, end in find_sentences(read.text, sentence_words):
        tokens = find_tokens(AsRead(read.text[start:end]))
        # Columns are twice as fast as rows.
        columns = zip(*map(known.__getitem__, tokens), strict=True)
        inside, first, capitals, name, may_be, _, is_function_word = columns
        found = (first[0], *inside[1:])
        if not any(map(str.islower, "".join(tokens))):
            found = capitals
        else:
            names.update(name[1:])
            beginnings.append(may_be[0])
        classes += found
        function_words += compress(found, is_function_word)
    if not classes:
        return NOTHING
    return LineProfile(
        (*map(classes.count, _CLASSES), *map(function_words.count, _CLASSES)),
        frozenset(filter(None, names)),
        Counter(filter(None, beginnings)) if any(beginnings) else _NONE,
    )
