"""A language: all that the engine knows of one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from factbox.analysis.cues.cue_words import CueWords


class SyllableRule(Enum):
    """How the syllables of a word may be counted."""

    HYPHENATION = auto()
    #: as a pronouncing dictionary has it; hyphenation for what is not in it
    PRONUNCIATION = auto()


# There is one of each, told from the others by identity.
@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What the engine asks of a language. A rule set names the one that it is for.

    `function_words` are the most common words, which every text has, in lower case. Where
    a smaller share of all tokens than `least_share` is among them, the text is taken for
    one in another language.

    `code` is that of ISO 639, by which libraries know it. `count_syllables` are the rules
    that it has for the syllables of a word. `easy_words` loads the words that readability
    formulas take for easy, in lower case.

    `proposal` gives what an item proposes: of a text, from where the item begins, up to the
    end of its first sentence, or as far as the item goes. `clause` gives a part of a text
    in one line.
    """

    code: str
    name: str
    function_words: frozenset[str]
    least_share: float
    count_syllables: Mapping[SyllableRule, Callable[[str], int]]
    easy_words: Callable[[], frozenset[str]]
    cue_words: CueWords
    proposal: Callable[[str, int, int, int], str]
    clause: Callable[[str, int, int], str]
