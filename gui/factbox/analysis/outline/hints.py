"""What a word may be part of: most words hint at nothing, and most paragraphs hold no cue."""

from __future__ import annotations

import re

from factbox.analysis.outline.enumeration_words import CARDINALS, ORDINALS, PLURALS
from factbox.analysis.outline.occurrences import occurrences, plain_letters

#: A number that may announce: "two", "fourfold".
NUMBER = 1
#: The same in digits.
DIGIT = 128
#: "several", "some", "following", which announce together with a noun.
VAGUE = 2
#: The plural of what is enumerated: "reasons".
NOUN = 4
#: "following", "these", "there": it points to what is announced, with a number.
POINTER = 256
#: "twofold".
FOLD = 512
#: "should", "must": a word of those that recommend.
MODAL = 8
#: "first", which may begin an item inside a sentence.
FIRST = 16
#: "secondly", "third": the same, where commas set it off.
LATER = 32
#: "one", which may begin an item before a comma.
ONE = 64
#: All of them: nothing is known of the words.
ANY = 1023

_LATER_ORDINAL = re.compile("|".join(ORDINALS[1:]))
_NUMBERS = CARDINALS[1:]
_VAGUE = ("several", "some", "few", "number", "couple", "many", "various", "following")
_POINTERS = ("following", "these", "those", "here", "there")
_MODALS = ("should", "must", "will", "need", "ought", "have", "has")


def hints_of(token: str) -> int:
    """What a paragraph with `token` in it may hold, as a sum of the hints above.

    Where none of a paragraph's tokens hints at a kind of cue there is none of that kind,
    but for markers at the beginning of sentences.
    """
    word = plain_letters(token).lower()
    return (
        _begins(word, _NUMBERS) * NUMBER
        | word[-1:].isdigit() * DIGIT
        | _begins(word, _VAGUE) * VAGUE
        | _begins(word, _POINTERS) * POINTER
        | ("fold" in word) * FOLD
        | _holds(word, PLURALS) * NOUN
        | _begins(word, _MODALS) * MODAL
        | ("first" in word or "1st" in word) * FIRST
        | bool(_LATER_ORDINAL.search(word)) * LATER
        | word.endswith("one") * ONE
    )


def may_announce(hints: int, text: str) -> bool:
    """Whether a paragraph whose words hint at so much may announce an enumeration."""
    if hints & (NUMBER | DIGIT):
        return bool(hints & (NOUN | POINTER | FOLD)) or _ends_with_plural(text)
    return bool(hints & VAGUE and hints & NOUN)


def _ends_with_plural(text: str) -> bool:
    """Whether a paragraph may end like "upon four essential human freedoms."."""
    visible = text.rstrip()
    if not visible.endswith((".", ":")):
        return False
    # "freedoms", or "kinds of freedom".
    last = visible[:-1].lower().rsplit(maxsplit=3)[-3:]
    if len(last) == 3 and last[1] == "of" and last[0].endswith("s"):
        return True
    return bool(last) and last[-1].endswith("s")


def _begins(word: str, beginnings: tuple[str, ...]) -> bool:
    """Whether a part of `word` begins with one of them: "it's" has two parts."""
    if word.isalnum():
        return word.startswith(beginnings)
    return bool(occurrences(word, beginnings))


def _holds(word: str, nouns: dict[str, str]) -> bool:
    return word in nouns or (not word.isalnum() and any(noun in word for noun in nouns))
