"""The classes of an English token."""

from __future__ import annotations

import re
from collections.abc import Callable, Container

from factbox.analysis.languages.english.vocabulary.word_levels import (
    Listed,
    is_known,
    level_of,
)
from factbox.analysis.text.as_read import normal_form
from factbox.analysis.words.vocabulary.word_class import TokenClasses, WordClass

# What remains of a word after an apostrophe.
_CLITICS = frozenset("s m re ve ll d t n em".split())
# What stands before "n't".
_BEFORE_NOT = {"ca": "can", "wo": "will", "sha": "shall", "ai": "be"}
# These stand alone only where a hyphen was.
_PREFIXES = frozenset(
    "anti auto bi co counter ex extra inter macro mega micro mid mini multi non post pre pro "
    "pseudo quasi re semi sub super tri ultra uni".split()
)
# In lower case they are other words.
_ACRONYMS = frozenset(("US", "IT", "WHO", "AIDS", "PIN"))
_FUNCTION_WORDS = frozenset(
    "a the of and to in is that it for was on are as with at by from be this have not or which "
    "but they his her he she we you i an were had has will been their there if all would can "
    "its our my your do so what when who more no them than into some could".split()
)
# The only words of one letter. "I" is never a name.
_ONE_LETTER_WORDS = frozenset("ai")
_POSSESSIVE = re.compile("['’]s$")
_NOT = "n't"
#: These are on the list as a whole.
WHOLE = frozenset("o'clock ma'am let's ain't".split())


def token_classes(
    token: str,
    find: Callable[[str], Listed | None] = level_of,
    whole: Container[str] = WHOLE,
) -> TokenClasses:
    """Return the classes of a token at each place in a text.

    `find` returns the level of a word in lower case. `whole` are words with an apostrophe that
    are not looked up in parts.
    """
    read = normal_form("NFKC", token).replace("’", "'")
    if any(map(str.isdigit, read)):
        return _everywhere(WordClass.NUMBER)
    if not any(map(str.isalpha, read)) or "@" in read or "_" in read:
        return _everywhere(WordClass.SYMBOL)
    word = read.lower()
    listed = _contraction(word, find, whole) if "'" in word else find(word)
    is_function_word = token.lower() in _FUNCTION_WORDS
    if listed is None and (is_function_word or word.split("'")[0] in _ONE_LETTER_WORDS):
        # Only where CEFR-J is not used.
        listed = Listed(WordClass.BEYOND, "")
    if listed is not None:
        own, form = listed
        if read in _ACRONYMS:
            name = WordClass.NAME
            return TokenClasses(name, name, own, _key(token), "", form, is_function_word)
        return TokenClasses(own, own, own, "", "", form, is_function_word)
    bare = word.removesuffix("'s")
    if len(bare) == 1 or bare in _PREFIXES:
        return _everywhere(WordClass.SYMBOL)
    known = all(map(is_known, bare.split("'")))
    own = WordClass.BEYOND if known else WordClass.UNKNOWN
    if read[1:] != read[1:].lower():
        return TokenClasses(WordClass.NAME, WordClass.NAME, own, _key(token))
    if not read[0].isupper():
        return _everywhere(own)
    first = own if known else WordClass.NAME
    return TokenClasses(WordClass.NAME, first, own, _key(token), bare if known else "")


def _everywhere(word_class: WordClass) -> TokenClasses:
    return TokenClasses(word_class, word_class, word_class)


def _key(name: str) -> str:
    return _POSSESSIVE.sub("", name.lower())


def _contraction(
    word: str, find: Callable[[str], Listed | None], whole: Container[str]
) -> Listed | None:
    """Return the level of a word with apostrophes: that of its hardest part."""
    if word in whole:
        return find(word)
    if word.endswith(_NOT):
        before = word.removesuffix(_NOT)
        return find(_BEFORE_NOT.get(before, before))
    first, *rest = word.split("'")
    levels = [find(part) for part in (first, *(each for each in rest if each not in _CLITICS))]
    found = [each for each in levels if each is not None]
    return max(found, key=lambda each: each.level) if len(found) == len(levels) else None
