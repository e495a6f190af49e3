"""What a word may be part of: most words hint at nothing, and most paragraphs hold no cue."""

from __future__ import annotations

import re
from collections.abc import Set

from factbox.analysis.cues.cue import Cue, CueKind
from factbox.analysis.cues.occurrences import plain_letters
from factbox.analysis.languages.english.enumeration_words import CARDINALS, ORDINALS, PLURALS

#: What the words of a paragraph hint at.
Hints = Set[str]

NUMBERS = frozenset(CARDINALS[1:])
#: They announce together with a noun: "some reasons".
VAGUE = frozenset(
    ("several", "some", "few", "number", "couple", "many", "various", "following")
)
#: They point to what is announced, together with a number.
POINTERS = frozenset(("following", "these", "those", "here", "there"))
MODALS = frozenset(("should", "must", "will", "need", "ought", "have", "has"))
#: Ordinals but the first, which may begin an item inside a sentence where commas set them off.
LATER = frozenset(ORDINALS[1:])
#: Hints that are no words: a number of one or two digits at the end, the plural of what is
#: enumerated, "one" or "fold" in a word, "1st".
DIGIT, PLURAL, ONE, FOLD, FIRST_IN_DIGITS = "digit", "plural", "-one", "-fold", "1st"

_OTHERS = frozenset(("first", "one", "last", "final"))
#: All of them: nothing is known of the words.
ANY = frozenset(
    (DIGIT, PLURAL, ONE, FOLD, FIRST_IN_DIGITS),
).union(NUMBERS, VAGUE, POINTERS, MODALS, LATER, _OTHERS)

_STEMS = NUMBERS | VAGUE | POINTERS | MODALS | _OTHERS
# By their first letter: most words are done with at a glance.
_STEMS_BY_LETTER = {
    letter: [stem for stem in _STEMS if stem[0] == letter]
    for letter in {stem[0] for stem in _STEMS}
}
_RUNS = re.compile(r"[^\W_]+")
_SHORT_NUMBER = re.compile(r"(?:^|[\W_])\d{1,2}$")
_NOTHING: frozenset[str] = frozenset()


def hints_of(token: str) -> frozenset[str]:
    """What a paragraph with `token` in it may hold.

    Where none of a paragraph's tokens hints at a word that cues have, there is none of
    them, but for markers at the beginning of sentences.
    """
    word = plain_letters(token).lower()
    hints: set[str] = set()
    if "th" in word or "ir" in word or "second" in word:
        hints.update(ordinal for ordinal in ORDINALS if ordinal in word)
    fold = "fold" in word
    for run in (word,) if word.isalnum() else _RUNS.findall(word):
        for stem in _STEMS_BY_LETTER.get(run[0], ()):
            if run == stem or (run.startswith(stem) and (stem not in NUMBERS or fold)):
                hints.add(stem)
        if run in PLURALS:
            hints.add(PLURAL)
    if word[-1:].isdigit() and _SHORT_NUMBER.search(word):
        hints.add(DIGIT)
    if word.endswith("one"):
        hints.add(ONE)
    if "1st" in word:
        hints.add(FIRST_IN_DIGITS)
    if fold:
        hints.add(FOLD)
    return frozenset(hints) if hints else _NOTHING


def may_recommend(cues: tuple[Cue, ...], hints: Hints) -> bool:
    """Whether a paragraph with these cues, whose words hint at so much, may recommend.

    Signs and Markdown headings recommend nothing.
    """
    if MODALS.isdisjoint(hints):
        return False
    kind = cues[0].kind if cues else None
    is_heading = kind is CueKind.HEADING and cues[0].level > 0
    return not is_heading and kind is not CueKind.CODE and kind is not CueKind.UNDERLINE


def may_announce(hints: Hints, text: str) -> bool:
    """Whether a paragraph whose words hint at so much may announce an enumeration."""
    if DIGIT in hints or not NUMBERS.isdisjoint(hints):
        return not POINTERS.isdisjoint(hints) or may_begin_with_number(hints, text)
    return PLURAL in hints and not VAGUE.isdisjoint(hints)


def may_begin_with_number(hints: Hints, text: str) -> bool:
    """Whether an announcement may begin with a number, if there is one in the paragraph."""
    named = PLURAL in hints or FOLD in hints or "following" in hints
    return named or _ends_with_plural(text)


def _ends_with_plural(text: str) -> bool:
    """Whether a paragraph may end like "upon four essential human freedoms."."""
    visible = text.rstrip()
    if not visible.endswith((".", ":")):
        return False
    # "freedoms", or "kinds of freedom".
    last = visible[:-1].rsplit(maxsplit=3)[-3:]
    if len(last) == 3 and last[1].lower() == "of" and last[0].endswith(("s", "S")):
        return True
    return bool(last) and last[-1].endswith(("s", "S"))
