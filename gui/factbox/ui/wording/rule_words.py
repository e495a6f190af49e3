"""How each rule set defines a token, a type, a sentence and a syllable, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.languages.language import Language
    from factbox.analysis.rule_sets.rules import Rules


class RuleWords(NamedTuple):
    """A sentence about each."""

    token: str
    type: str
    sentence: str
    syllable: str


def rule_words(name: RuleName, language: Language | None = None) -> RuleWords:
    """Return how a rule set counts, in words: in English, or in a `language`."""
    # The window opens before the rules are loaded.
    from factbox.analysis.rule_sets.rules import rules_named
    from factbox.analysis.rule_sets.textstat.words import TEXTSTAT_WORDS
    from factbox.analysis.words.tokens import LETTER_RUNS, SPLIT_WORDS, WORDS

    rules = rules_named(name) if language is None else rules_named(name, language)
    token, about_types = {
        WORDS: (
            tr(
                "A token is a run of letters and digits with the apostrophes inside it; a"
                " number, with its points and commas; a web or e-mail address; a currency sign;"
                " or a character of Chinese or Japanese. Hyphens, dashes and slashes separate."
            ),
            "",
        ),
        TEXTSTAT_WORDS: (
            tr(
                "A token is what white space separates, without its punctuation:"
                " “well-known” is one, “wellknown”; a dash alone is not one."
            ),
            tr("textstat itself counts no types."),
        ),
        SPLIT_WORDS: (
            tr(
                "A token is what white space separates, with all its punctuation:"
                " “(well-known),” is one, and so is a dash alone."
            ),
            tr("Punctuation matters: “end” and “end.” are two types."),
        ),
        LETTER_RUNS: (
            tr(
                "A token is a run of letters with their accents. Everything else separates:"
                " “other’s” is two, and a number is not one."
            ),
            "",
        ),
    }[rules.tokens]
    kept = tr("Case is kept: “By” and “by” are two types.")
    folded = tr("Case does not matter: “By” and “by” are one type.")
    return RuleWords(
        token,
        f"{folded if rules.folds_case else kept} {about_types}".rstrip(),
        tr("each ended by . ! or ?, not by a line; fewer than three words do not count")
        if rules.read_line is not None
        else tr(
            "found within paragraphs, never across them; they also end inside quotation marks"
            " and brackets, but not at abbreviations and initials"
        ),
        _syllable(rules),
    )


def _syllable(rules: Rules) -> str:
    from factbox.analysis.languages.language import SyllableRule

    language, is_textstat = rules.language, rules.read_line is not None
    said = language.about_textstat_syllables if is_textstat else language.about_syllables
    if said:
        return tr(said)
    return {
        SyllableRule.HYPHENATION: tr(
            "hyphenation points (pyphen, en_US) + 1 for each token; that is too few for"
            " words that are never hyphenated, such as “around” and “Jonathan”: Careful and"
            " textstat look most words up"
        ),
        SyllableRule.PRONUNCIATION: tr(
            "by the CMU Pronouncing Dictionary; for words that are not in it,"
            " hyphenation points (pyphen, en_US) + 1"
        ),
    }[rules.syllables]
