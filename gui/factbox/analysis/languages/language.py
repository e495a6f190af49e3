"""A language, as the engine sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from factbox.analysis.cues.cue_words import CueWords
from factbox.analysis.figures.figure import Figure
from factbox.analysis.languages.names import NAMES
from factbox.analysis.languages.no_cues import NO_CUES, at_line_end, clause, no_proposal
from factbox.analysis.languages.no_list import no_list, no_list_with, no_number, no_words
from factbox.analysis.words.sentence_words import SentenceWords
from factbox.analysis.words.vocabulary.level_list import LevelList
from factbox.analysis.words.vocabulary.own.lists_in_use import ListsInUse

#: Function words make up some 0.45 of a text, and 0.1 of one in another language.
LEAST_SHARE = 0.2


class SyllableRule(Enum):
    """How the syllables of a word may be counted."""

    HYPHENATION = auto()
    #: by a pronouncing dictionary; by hyphenation for words that are not in it
    PRONUNCIATION = auto()


# Compared by identity: there is one object for each language.
@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What the engine needs to know about a language. A rule set names its language.

    `code` is the ISO 639 code, by which libraries know the language. `common_words` loads
    words, in lower case, that are frequent in this language and rare in others. If their share
    of all tokens is smaller than `least_share`, the text is hardly in this language; under half
    of it, it is in another one.

    `count_syllables` are the rules for counting the syllables of a word. `sentence_words` tell
    which full stops end a sentence. `main_figure` says how hard a text is: the Level, if it is
    one; None if no formula was made for the language. `counts_kinds` says whether that needs
    the kinds of words (see `WordKinds`). `tokens_are_characters` says that words are not
    parted by spaces, and each character is a token.

    A language may lack all that follows. `easy_words` loads the words that readability
    formulas consider easy, in lower case. `level_list` loads a word list by level, and
    `level_list_with` one in which lists of the user's own come first. `before_entries` are
    words that stand before a word in such a list, and are no part of it.

    `proposal` returns what an item proposes, given the text, where the item begins, the end
    of its first sentence, and the end of the item. `clause` returns a part of a text in one
    line. `at_line_end` returns what joins the last word of a line to the first of the next if
    a hyphen parts them. `reference_headings` are the names of a list of references, and
    `caption_labels` the words before the number of a figure or a table, in lower case.
    `spelled` and `spelled_ordinal` return a number in words; "" if it is too large.
    """

    code: str
    common_words: Callable[[], frozenset[str]]
    least_share: float
    count_syllables: Mapping[SyllableRule, Callable[[str], int]]
    sentence_words: SentenceWords
    #: loads how textstat counts the syllables of a word in lower case
    textstat_syllables: Callable[[], Callable[[str], int]]
    #: both ways to count syllables, in words; "" if they depend on the rule set
    about_syllables: str = ""
    about_textstat_syllables: str = ""
    main_figure: Figure | None = None
    counts_kinds: bool = False
    tokens_are_characters: bool = False
    easy_words: Callable[[], frozenset[str]] = no_words
    level_list: Callable[[], LevelList] = no_list
    level_list_with: Callable[[ListsInUse], LevelList] = no_list_with
    before_entries: frozenset[str] = frozenset()
    cue_words: CueWords = NO_CUES
    proposal: Callable[[str, int, int, int], str] = no_proposal
    clause: Callable[[str, int, int], str] = clause
    at_line_end: Callable[[str, str], str] = at_line_end
    reference_headings: frozenset[str] = frozenset()
    caption_labels: frozenset[str] = frozenset()
    spelled: Callable[[int], str] = no_number
    spelled_ordinal: Callable[[int], str] = no_number

    @property
    def name(self) -> str:
        """Its name, in English; `tr` returns that for the user."""
        return NAMES[self.code]
