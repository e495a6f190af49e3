"""Rule sets: how a text is counted, as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial

from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.languages.language import Language, SyllableRule
from factbox.analysis.languages.languages import language_of
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.textstat.chunks import Chunks
from factbox.analysis.rule_sets.textstat.line import TextstatLine
from factbox.analysis.rule_sets.textstat.words import TEXTSTAT_WORDS
from factbox.analysis.text.as_read import LEFT_OUT, AsRead, Span
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.words.sentences import find_sentences
from factbox.analysis.words.tokens import LETTER_RUNS, SPLIT_WORDS, WORDS, TokenRule


# Compared by identity, since every paragraph asks. There is one object for each rule set.
@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """One way to count. Every stored or exported figure names its rule set.

    A sentence ends with its paragraph, unless there is `read_line`: then it may continue in
    the next line, the counts of a line are those of its summary, and `find_sentences` serves
    only the outline. `headline_rule` overrides the user's choice; None leaves it to the user.
    """

    name: RuleName
    version: int
    tokens: TokenRule
    syllables: SyllableRule
    folds_case: bool
    language: Language
    read_line: Callable[[str], TextstatLine] | None = None
    headline_rule: HeadlineRule | None = None

    def find_tokens(self, text: str) -> list[str]:
        """Return the tokens of a text, with their case."""
        return self.tokens.find(AsRead(text))

    def find_token_spans(self, text: str) -> list[Span]:
        """Return where each token stands, in code points of the text as given."""
        return self.tokens.find_spans(AsRead(text))

    def find_sentences(self, paragraph: str) -> list[Span]:
        """Return where the sentences of a paragraph stand, in the text as given."""
        read = AsRead(paragraph)
        return read.spans(self.find_sentences_as_read(read))

    def find_sentences_as_read(self, paragraph: AsRead) -> list[Span]:
        """Return where the sentences of a paragraph stand in the text as it is read."""
        return find_sentences(paragraph.text, self.language.sentence_words)

    def count_syllables(self, token: str) -> int:
        """Return the syllables of a token."""
        if self.read_line is not None:
            return self.read_line(token).sums.syllables
        return self.language.count_syllables[self.syllables](self.tokens.word_in(token))

    def __reduce__(self) -> tuple[Callable[..., Rules], tuple[str, str]]:
        """Return how to find it in another process, where it is one object too."""
        return _rules_of, (self.name, self.language.code)

    def type_of(self, token: str) -> str:
        """Return the type that `token` is one of."""
        return token.casefold() if self.folds_case else token


@cache
def _chunks(language: Language) -> Chunks:
    # Reads a table of syllables, so not at import.
    return Chunks(language)


def _read_textstat_line(language: Language, text: str) -> TextstatLine:
    return TextstatLine.of(text.replace(LEFT_OUT, ""), _chunks(language))


#: The rules that reproduce the published fact box.
FACT_BOX = Rules(
    RuleName.FACT_BOX,
    version=2,
    tokens=WORDS,
    syllables=SyllableRule.HYPHENATION,
    folds_case=False,
    language=ENGLISH,
)

#: Counts exactly as textstat 0.7.13 does.
TEXTSTAT = Rules(
    RuleName.TEXTSTAT,
    version=1,
    tokens=TEXTSTAT_WORDS,
    syllables=SyllableRule.PRONUNCIATION,
    folds_case=True,
    language=ENGLISH,
    read_line=partial(_read_textstat_line, ENGLISH),
    headline_rule=HeadlineRule.ONCE,
)

WORD_PROCESSOR = Rules(
    RuleName.WORD_PROCESSOR,
    version=2,
    tokens=SPLIT_WORDS,
    syllables=SyllableRule.HYPHENATION,
    folds_case=True,
    language=ENGLISH,
)

#: Takes for tokens what corpus tools do by default.
LETTERS_ONLY = Rules(
    RuleName.LETTERS_ONLY,
    version=2,
    tokens=LETTER_RUNS,
    syllables=SyllableRule.HYPHENATION,
    folds_case=True,
    language=ENGLISH,
)

#: Like the fact box's, but with types and syllables as a careful reader counts them.
CAREFUL = Rules(
    RuleName.CAREFUL,
    version=2,
    tokens=WORDS,
    syllables=SyllableRule.PRONUNCIATION,
    folds_case=True,
    language=ENGLISH,
)

#: All rule sets, for English.
RULE_SETS = (FACT_BOX, TEXTSTAT, WORD_PROCESSOR, LETTERS_ONLY, CAREFUL)


@cache
def rule_sets(language: Language) -> tuple[Rules, ...]:
    """Return all rule sets for a language, in the same order."""
    if language is ENGLISH:
        return RULE_SETS
    return tuple(_for_language(rules, language) for rules in RULE_SETS)


def _for_language(rules: Rules, language: Language) -> Rules:
    if rules.read_line is None:
        return replace(rules, language=language)
    return replace(rules, language=language, read_line=partial(_read_textstat_line, language))


def rules_named(name: RuleName, language: Language = ENGLISH) -> Rules:
    """Return the rule set of that name for a language."""
    return next(rules for rules in rule_sets(language) if rules.name is name)


def _rules_of(name: str, language: str) -> Rules:
    return rules_named(RuleName(name), language_of(language))
