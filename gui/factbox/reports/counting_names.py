"""What the ways of counting are called: the rule sets, and how often a headline counts."""

from __future__ import annotations

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.tr import tr


def rules_shown(name: str) -> str:
    """Return the name of a rule set as it is shown; that of an unknown one as it is."""
    names: dict[str, str] = {
        RuleName.FACT_BOX: tr("Fact box", "name of a rule set"),
        RuleName.WORD_PROCESSOR: tr("Word processor", "name of a rule set"),
        RuleName.LETTERS_ONLY: tr("Letters only", "name of a rule set"),
        RuleName.CAREFUL: tr("Careful", "name of a rule set"),
    }
    return names.get(name, name)


def headline_shown(rule: str) -> str:
    """Return how often a headline counts: "once", "twice" or "automatic"."""
    names: dict[str, str] = {
        HeadlineRule.ONCE: tr("once", "how often the headline counts"),
        HeadlineRule.TWICE: tr("twice", "how often the headline counts"),
        HeadlineRule.AUTOMATIC: tr("automatic", "how often the headline counts"),
    }
    return names.get(rule, rule)
