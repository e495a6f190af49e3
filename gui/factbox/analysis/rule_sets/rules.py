"""Rule sets: how a text is counted, as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.languages.language import Language
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.textstat.words import find_word_spans, find_words
from factbox.analysis.text.composed import Span
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.words.letter_runs import find_letter_run_spans, find_letter_runs
from factbox.analysis.words.sentences import find_sentences
from factbox.analysis.words.split_words import (
    count_split_word_syllables,
    find_split_word_spans,
    find_split_words,
)
from factbox.analysis.words.syllables import count_syllables
from factbox.analysis.words.tokens import find_token_spans, find_tokens
from factbox.assets import asset

if TYPE_CHECKING:
    from factbox.analysis.rule_sets.textstat.chunks import Chunks
    from factbox.analysis.rule_sets.textstat.line import Line


# There is one of each, told from the others by identity: each paragraph asks.
@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """One way to count. Every stored or exported figure names the rule set it is of.

    `find_tokens` gives the tokens of a text as they are written, `find_token_spans` where
    they stand, the k-th where the k-th token does, in code points of the text as given. No
    token reaches across white space, and each piece without any can be read by itself.

    With `read_line`, a sentence may go on in the next line, and the counts of a line are
    those of its summary; `find_sentences` then serves the outline only. `headline_rule` is
    the one that always applies, None where the user's does.
    """

    name: RuleName
    version: int
    find_tokens: Callable[[str], list[str]]
    find_token_spans: Callable[[str], list[Span]]
    find_sentences: Callable[[str], list[Span]]
    count_syllables: Callable[[str], int]
    folds_case: bool = False
    read_line: Callable[[str], Line] | None = None
    headline_rule: HeadlineRule | None = None
    language: Language = ENGLISH

    def type_of(self, token: str) -> str:
        """The type that `token` is one of."""
        return token.casefold() if self.folds_case else token


@cache
def _chunks() -> Chunks:
    # It reads a table of syllables: when it is first wanted, not at import.
    from factbox.analysis.rule_sets.textstat.chunks import Chunks

    return Chunks(asset("cmudict-syllables.txt"))


def _read_textstat_line(text: str) -> Line:
    from factbox.analysis.rule_sets.textstat.line import Line

    return Line.of(text, _chunks())


def _count_textstat_syllables(word: str) -> int:
    return _read_textstat_line(word).sums.syllables


#: The rules that reproduce the published fact box.
FACT_BOX = Rules(
    RuleName.FACT_BOX, 1, find_tokens, find_token_spans, find_sentences, count_syllables
)

#: Those of textstat 0.7.13, exactly.
TEXTSTAT = Rules(
    RuleName.TEXTSTAT,
    1,
    find_words,
    find_word_spans,
    find_sentences,
    _count_textstat_syllables,
    folds_case=True,
    read_line=_read_textstat_line,
    headline_rule=HeadlineRule.ONCE,
)

WORD_PROCESSOR = Rules(
    RuleName.WORD_PROCESSOR,
    1,
    find_split_words,
    find_split_word_spans,
    find_sentences,
    count_split_word_syllables,
    folds_case=True,
)

#: The default token class of corpus tools.
LETTERS_ONLY = Rules(
    RuleName.LETTERS_ONLY,
    1,
    find_letter_runs,
    find_letter_run_spans,
    find_sentences,
    count_syllables,
    folds_case=True,
)

#: All that there are.
RULE_SETS = (FACT_BOX, TEXTSTAT, WORD_PROCESSOR, LETTERS_ONLY)


def rules_named(name: RuleName) -> Rules:
    """The rule set of that name."""
    return next(rules for rules in RULE_SETS if rules.name is name)
