"""What a word may be part of: most words hint at nothing, and most paragraphs hold no cue."""

from __future__ import annotations

from factbox.analysis.outline.enumeration_words import CARDINALS, ORDINALS, PLURALS
from factbox.analysis.outline.occurrences import occurrences, plain_letters

#: A number that may announce: "two", "3", "fourfold".
NUMBER = 1
#: "several", "some", "following", which announce together with a noun.
VAGUE = 2
#: The plural of what is enumerated: "reasons".
NOUN = 4
#: "should", "must": a word of those that recommend.
MODAL = 8
#: "first", which may begin an item inside a sentence.
FIRST = 16
#: "secondly", "third": the same, where commas set it off.
LATER = 32
#: "one", which may begin an item before a comma.
ONE = 64
#: All of them: nothing is known of the words.
ANY = 127

_NUMBERS = CARDINALS[1:]
_VAGUE = ("several", "some", "few", "number", "couple", "many", "various", "following")
_MODALS = ("should", "must", "will", "need", "ought", "have", "has")


def hints_of(token: str) -> int:
    """What a paragraph with `token` in it may hold, as a sum of the hints above.

    Where none of a paragraph's tokens hints at a kind of cue there is none of that kind,
    but for markers at the beginning of sentences.
    """
    word = plain_letters(token).lower()
    return (
        (_begins(word, _NUMBERS) or _ends_with_digit(word)) * NUMBER
        | _begins(word, _VAGUE) * VAGUE
        | _holds(word, PLURALS) * NOUN
        | _begins(word, _MODALS) * MODAL
        | ("first" in word or "1st" in word) * FIRST
        | any(ordinal in word for ordinal in ORDINALS[1:]) * LATER
        | word.endswith("one") * ONE
    )


def may_announce(hints: int) -> bool:
    """Whether words that hint at so much may announce an enumeration."""
    return bool(hints & NUMBER or (hints & VAGUE and hints & NOUN))


def _begins(word: str, beginnings: tuple[str, ...]) -> bool:
    """Whether a part of `word` begins with one of them: "it's" has two parts."""
    if word.isalnum():
        return word.startswith(beginnings)
    return bool(occurrences(word, beginnings))


def _holds(word: str, nouns: dict[str, str]) -> bool:
    return word in nouns or (not word.isalnum() and any(noun in word for noun in nouns))


def _ends_with_digit(word: str) -> bool:
    return word[-1:].isdigit()
