"""The levels of words, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.words.vocabulary.word_class import LEVELS, WordClass
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.words.vocabulary.type_levels import TypeLevel

_WITHOUT = (WordClass.NUMBER, WordClass.SYMBOL)


def class_name(word_class: WordClass) -> str:
    """Return the name of a class."""
    return tr(word_class.label)


def level_shown(level: TypeLevel | None) -> str:
    """Return the level of a type; "" for none, and with a question mark if it is not sure."""
    if level is None or level.word_class in _WITHOUT:
        return ""
    return class_name(level.word_class) + ("" if level.is_sure else "?")


def about_level(word: str, level: TypeLevel | None) -> str:
    """Return the level of a word in a sentence; "" for none."""
    if level is None or level.word_class in _WITHOUT:
        return ""
    is_form = level.word_class in LEVELS and level.form not in ("", word, word.lower())
    if not level.is_sure and level.word_class is WordClass.NAME:
        said = tr(
            "“{word}”: a name inside a sentence; at the beginning of one, it may be a word."
        )
    elif not level.is_sure and is_form:
        said = tr("“{word}”: {level}, form of “{form}”; with a capital, it may be a name.")
    elif not level.is_sure:
        said = tr("“{word}”: {level}; with a capital, it may be a name.")
    elif is_form:
        said = tr("“{word}”: {level}, form of “{form}”.")
    else:
        said = tr("“{word}”: {level}.")
    in_words = class_in_words(level.word_class)
    return said.format(word=word, level=in_words, form=level.form)


def class_in_words(word_class: WordClass) -> str:
    """Return a class as it is said in a sentence."""
    return {
        WordClass.BEYOND: tr("beyond the list", "the level of a word"),
        WordClass.UNKNOWN: tr("unknown", "the level of a word"),
        WordClass.NAME: tr("a name", "the level of a word"),
        WordClass.NUMBER: tr("a number", "the level of a word"),
        WordClass.SYMBOL: tr("a symbol", "the level of a word"),
        WordClass.IGNORED: tr("ignored in this text", "the level of a word"),
    }.get(word_class, word_class.label)
