"""The words of one line by level: what the profile of a text is a sum of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.as_read import AsRead
from factbox.analysis.words.sentences import find_sentences
from factbox.analysis.words.tokens import find_tokens
from factbox.analysis.words.vocabulary.word_class import WordClass

if TYPE_CHECKING:
    from factbox.analysis.languages.language import Language

_CLASSES = len(WordClass)
#: Function words are counted apart, their classes after those of all other tokens.
KINDS = 2 * _CLASSES
_NONE: Mapping[str, int] = {}


class LineProfile(NamedTuple):
    """The tokens of a line by class: `counts`, and then those of function words.

    `names` are the keys of its names inside sentences. `beginnings` are words beyond the list
    with a capital at the beginning of a sentence: how often each key occurs. Such a word is a
    name if the text has a name with this key.
    """

    counts: tuple[int, ...]
    names: frozenset[str] = frozenset()
    beginnings: Mapping[str, int] = _NONE


NOTHING = LineProfile((0,) * KINDS)


def read_line(prose: str, language: Language) -> LineProfile:
    """Return the profile of a line, by the tokens and sentences of the fact box."""
    read = AsRead(prose)
    classes = language.level_list().classes
    kinds: list[int] = []
    names: list[str] = []
    beginnings: list[str] = []
    for start, end in find_sentences(read.text, language.sentence_words):
        tokens = find_tokens(AsRead(read.text[start:end]))
        found = [classes[token] for token in tokens]
        if not any(map(str.islower, "".join(tokens))):
            kinds += [each.capitals + _CLASSES * each.is_function_word for each in found]
            continue
        first = found[0]
        kinds.append(first.first + _CLASSES * first.is_function_word)
        kinds += [each.inside + _CLASSES * each.is_function_word for each in found[1:]]
        names += [each.name for each in found[1:] if each.name]
        if first.may_be:
            beginnings.append(first.may_be)
    if not kinds:
        return NOTHING
    return LineProfile(
        tuple(map(kinds.count, range(KINDS))),
        frozenset(names),
        Counter(beginnings) if beginnings else _NONE,
    )
