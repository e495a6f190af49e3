"""The words that tell whether a full stop ends a sentence."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass
from functools import cached_property

# "U.S", "a.m", "e.g" without their last full stop.
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_LABEL = re.compile(r"\d|[A-Z]\b|[IVXLC]+\b")

_AFTER_NUMBER = re.compile(r"(?:\d|\b[IVXLC]+) ?[^\W\d_]+$")
_YEAR = 4

# "In the U.S." and "At about 5 a.m." are not sentences yet.
_LONGEST_PHRASE = 30
_MOST_WORDS_IN_PHRASE = 4


@dataclass(frozen=True, eq=False)
class SentenceWords:
    """What a language must say about the ends of its sentences.

    Abbreviations are given without their last full stop. Those in lower case match in any
    case, the others only as they are written ("Mass", since "mass" is a word).

    `before_names` never end a sentence ("Dr"). `before_numbers` do not if a number follows
    ("no"), `before_labels` if a number or a letter follows ("fig"), and `of_times` ("p.m") if
    one of `after_times` ("Monday") does. `others` end one only if one of the `starters`
    follows: words that begin sentences and are not names. The same holds for initials and for
    all abbreviations with full stops inside. A phrase of one of the `prepositions` and little
    more, such as "At 5 a.m.", is not a sentence, nor is a `label` such as "Step 1." or
    "Fig. 2.". `attribution` matches the words that name the speaker after a quotation: "Tom
    cried". A number with a full stop is an ordinal before one of
    `after_ordinals` ("3. Oktober"), and after one of `before_ordinals` unless one of the
    starters follows. `units` after a number end a sentence ("w XIX w. Polska"), but not before
    another abbreviation.
    """

    before_names: Set[str]
    before_numbers: Set[str]
    before_labels: Set[str]
    of_times: Set[str]
    after_times: Set[str]
    others: Set[str]
    starters: Set[str]
    prepositions: Set[str]
    label: re.Pattern[str]
    attribution: re.Pattern[str]
    after_ordinals: Set[str] = frozenset()
    before_ordinals: Set[str] = frozenset()
    units: Set[str] = frozenset()

    @cached_property
    def abbreviations(self) -> Set[str]:
        """All words that may be abbreviations, in lower case."""
        kinds = (
            self.before_names,
            self.before_numbers,
            self.before_labels,
            self.of_times,
            self.others,
            self.units,
        )
        return {word.lower() for kind in kinds for word in kind}

    def goes_on(self, word: str, following: str, before: str) -> bool:
        """Return whether a sentence goes on after a full stop.

        `word` stands before it and may be an abbreviation. `following` is the word or number
        after it, with a full stop of its own. `before` is the sentence up to the full stop, or
        the end of it.
        """
        if len(word) > 1 and "." not in word and word.lower() not in self.abbreviations:
            return False
        # "D." is an initial, "d. 1904" is not.
        names = {word, word.lower()} if len(word) > 1 else {word}
        if names & self.before_names:
            return True
        if names & self.units and _AFTER_NUMBER.search(before):
            return following.rstrip(".").lower() in self.abbreviations
        if names & self.before_numbers:
            return following[0].isdigit()
        if names & self.before_labels:
            return _LABEL.match(following) is not None
        if names & self.of_times:
            return following.rstrip(".") in self.after_times or self._is_phrase(before)
        is_initial = len(word) == 1 and word.isupper()
        if is_initial or names & self.others or _DOTTED.fullmatch(word):
            return following.lower() not in self.starters or self._is_phrase(before)
        return False

    def is_ordinal(self, before: str, following: str) -> bool:
        """Return whether the number that `before` ends in is an ordinal."""
        if not self.after_ordinals:
            return False
        next_word = following.rstrip(".").lower()
        if next_word in self.after_ordinals:
            return True
        words = before.split()
        is_named = len(words) > 1 and words[-2].lower() in self.before_ordinals
        return is_named and len(words[-1]) < _YEAR and next_word not in self.starters

    def _is_phrase(self, before: str) -> bool:
        if len(before) > _LONGEST_PHRASE:
            return False
        words = before.split()
        return len(words) <= _MOST_WORDS_IN_PHRASE and words[0].lower() in self.prepositions
