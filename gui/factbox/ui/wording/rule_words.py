"""What each rule set takes for a token, a type, a sentence and a syllable, in words."""

from __future__ import annotations

from typing import NamedTuple

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.ui.wording.tr import tr


class RuleWords(NamedTuple):
    """A sentence about each."""

    token: str
    type: str
    sentence: str
    syllable: str


def rule_words(name: RuleName) -> RuleWords:
    """The words for the rule set of that name."""
    folded = tr("Case does not matter: “By” and “by” are one type.")
    lines = tr("found inside each paragraph, never across")
    points = tr("hyphenation points (pyphen, en_US) + 1 for each token")
    return {
        RuleName.FACT_BOX: RuleWords(
            tr(
                "A token is a run of letters, digits and underscores with the apostrophes"
                " inside it, an e-mail address, or a currency sign. Hyphens, dashes and slashes"
                " separate."
            ),
            tr("Case is kept: “By” and “by” are two types."),
            lines,
            points,
        ),
        RuleName.TEXTSTAT: RuleWords(
            tr(
                "A token is what white space separates, without its punctuation:"
                " “well-known” is one, “wellknown”; a dash alone is none."
            ),
            folded + " " + tr("textstat itself counts no types."),
            tr("ended by each . ! or ?, else across lines; under three words it is none"),
            tr(
                "by the CMU Pronouncing Dictionary; of what is not in it,"
                " hyphenation points (pyphen, en_US) + 1"
            ),
        ),
        RuleName.WORD_PROCESSOR: RuleWords(
            tr(
                "A token is what white space separates, with all its punctuation:"
                " “(well-known),” is one, and so is a dash alone."
            ),
            folded + " " + tr("Punctuation does: “end” and “end.” are two."),
            lines,
            points,
        ),
        RuleName.LETTERS_ONLY: RuleWords(
            tr(
                "A token is a run of letters. All else separates:"
                " “other’s” is two, and a number is none."
            ),
            folded,
            lines,
            points,
        ),
    }[name]
