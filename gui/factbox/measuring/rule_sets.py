"""The text under each rule set, and where each differs from the one that is on, in a report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from factbox.analysis.figures.main_value import MainValue
from factbox.analysis.rule_sets.accounts import Account, AccountItem, RuleComparison
from factbox.analysis.rule_sets.differences import WordDifference
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import rule_sets
from factbox.analysis.rule_sets.side_by_side import SideBySide
from factbox.analysis.slices import at_once
from factbox.analysis.text.metrics import Tally
from factbox.measuring.plain import plain

if TYPE_CHECKING:
    from factbox.analysis.text.document import Document


class ReportedRuleSet(NamedTuple):
    """The figures of a text under one rule set, and why they differ."""

    name: RuleName
    version: int
    whole: Tally
    account: Account

    def to_dict(self) -> dict[str, Any]:
        """Return it as `--json` writes it."""
        return {
            "name": self.name,
            "version": self.version,
            "fact_box": self.whole.box._asdict(),
            "main_figure": plain(MainValue.of(self.whole.counts)),
            "sentences": self.whole.counts.sentences,
            "syllables": self.whole.counts.written()["syllables"],
            "more_tokens": list(map(_item, self.account.tokens)),
            "more_syllables": list(map(_item, self.account.syllables)),
        }


def side_by_side(document: Document) -> Iterator[ReportedRuleSet]:
    """Yield the text under all rule sets."""
    sides = at_once(SideBySide().sides(document))
    for rules in rule_sets(document.rules.language):
        account = at_once(RuleComparison(document.rules, rules).account(sides))
        yield ReportedRuleSet(rules.name, rules.version, sides.parts[rules.name], account)


def _item(item: AccountItem) -> dict[str, object]:
    is_word = isinstance(item.reason, WordDifference)
    reason = item.reason.text if isinstance(item.reason, WordDifference) else item.reason.value
    return {
        "reason": "word" if is_word else reason,
        "number": item.number,
        "places": item.places,
        "examples": [reason] if is_word else list(item.examples),
    }
