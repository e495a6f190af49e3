"""The level of the word at a place in a text."""

from __future__ import annotations

from collections.abc import Collection, Generator
from typing import NamedTuple

from factbox.analysis.text.document import Document
from factbox.analysis.text.place import Place
from factbox.analysis.words.touched import touched
from factbox.analysis.words.vocabulary.listed_words import class_at
from factbox.analysis.words.vocabulary.placed_tokens import TokenPlace, TokenPlaces
from factbox.analysis.words.vocabulary.profile import profile_of
from factbox.analysis.words.vocabulary.why_none import why_no_levels
from factbox.analysis.words.vocabulary.word_class import WordClass


class WordAt(NamedTuple):
    """A word of a text, its class there, and the form on the list that gives it a level."""

    word: str
    word_class: WordClass
    form: str


def word_at(
    document: Document, start: Place, end: Place
) -> Generator[None, None, WordAt | None]:
    """Return the word at `start`, or the one that the text up to `end` belongs to, in slices.

    It is None where there is no word or more than one, and in a text without levels. The
    document must not change meanwhile.
    """
    lines = document.paragraphs
    if start.paragraph != end.paragraph or start.paragraph >= len(lines):
        return None
    if why_no_levels(document.counts()):
        return None
    words = document.rules.language.sentence_words
    places = TokenPlaces(lines[start.paragraph].prose, words)
    near = places.between(start.offset, end.offset)
    spans = ((each, (each.start, each.end)) for each in near)
    found = touched(spans, start.offset, end.offset)
    if len(found) != 1:
        return None
    yield
    token, place, *_ = found[0]
    classes = document.level_list.classes[token]
    names: Collection[str] = ()
    if place is TokenPlace.FIRST and classes.may_be:
        # Only the whole text can tell.
        names = (yield from profile_of(document)).names
    return WordAt(token, class_at(classes, place, names), classes.form)
