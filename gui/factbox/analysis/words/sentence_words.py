"""The words by which a full stop that ends a sentence is told from one that does not."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass
from functools import cached_property

# "U.S", "a.m", "e.g" without their last full stop.
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_LABEL = re.compile(r"\d|[A-Z]\b|[IVXLC]+\b")

# "In the U.S.", "At about 5 a.m.": not yet a sentence.
_LONGEST_PHRASE = 30
_MOST_WORDS_IN_PHRASE = 4


@dataclass(frozen=True, eq=False)
class SentenceWords:
    """What a language must tell about the ends of its sentences.

    Abbreviations are without their last full stop. Those in lower case are met in any case;
    the others as they are written ("Mass", since "mass" is a word).

    `before_names` never end a sentence ("Dr"); `before_numbers` end none if a number
    follows ("no"), `before_labels` none if a number or a letter follows ("fig").
    `of_times` ("p.m") end none before `after_times` ("Monday"). `others`, like all
    abbreviations with full stops inside and all initials, end none unless one of
    the `starters` follows: words that begin a sentence and are no names.
    A phrase such as "At 5 a.m.", of one of the `prepositions` and little more, is no
    sentence. `attribution` matches who speaks, where it follows a quotation: "Tom cried".
    """

    before_names: Set[str]
    before_numbers: Set[str]
    before_labels: Set[str]
    of_times: Set[str]
    after_times: Set[str]
    others: Set[str]
    starters: Set[str]
    prepositions: Set[str]
    attribution: re.Pattern[str]

    @cached_property
    def abbreviations(self) -> Set[str]:
        """Every word that may be an abbreviation, in lower case."""
        kinds = (
            self.before_names,
            self.before_numbers,
            self.before_labels,
            self.of_times,
            self.others,
        )
        return {word.lower() for kind in kinds for word in kind}

    def goes_on(self, word: str, following: str, before: str) -> bool:
        """Return whether a sentence goes on after a full stop.

        `word` is the abbreviation before it, if it is one; `following` is the word or number
        that follows it, with its own full stop; `before` is the sentence up to it, or its end.
        """
        if len(word) > 1 and "." not in word and word.lower() not in self.abbreviations:
            return False
        # "D." is an initial, "d. 1904" is not.
        names = {word, word.lower()} if len(word) > 1 else {word}
        if names & self.before_names:
            return True
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

    def _is_phrase(self, before: str) -> bool:
        if len(before) > _LONGEST_PHRASE:
            return False
        words = before.split()
        return len(words) <= _MOST_WORDS_IN_PHRASE and words[0].lower() in self.prepositions
