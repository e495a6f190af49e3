"""The same text under all rule sets, and where each differs from the one that is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.rule_sets.accounts import RuleComparison
from factbox.analysis.rule_sets.differences import WordDifference
from factbox.analysis.rule_sets.rules import RULE_SETS
from factbox.analysis.rule_sets.side_by_side import SideBySide
from factbox.analysis.slices import at_once
from factbox.analysis.text.published import rounded
from factbox.how_many import how_many

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.analysis.rule_sets.accounts import AccountItem
    from factbox.analysis.text.document import Document

_INDENT = "   "


def rule_set_lines(document: Document) -> Iterator[str]:
    """Yield the text under all rule sets, for people; differences in tokens only."""
    yield from (f"Rule sets: each against {document.rules.name}", "")
    sides = at_once(SideBySide().sides(document))
    for rules in RULE_SETS:
        part = sides.parts[rules.name]
        level, ttr = rounded(part.box.level, 3), rounded(part.box.ttr, 3)
        yield (
            f"{rules.name}: Level {level}, {how_many(part.box.tokens, 'tokens')}, "
            f"{how_many(part.box.types, 'types')}, TTR {ttr}, "
            f"{how_many(part.counts.sentences, 'sentences')}, "
            f"{how_many(part.counts.written()['syllables'], 'syllables')}"
        )
        account = at_once(RuleComparison(document.rules, rules).account(sides))
        for item in account.tokens:
            examples = ", ".join([f"{item.places}×", *item.examples])
            yield f"{_INDENT}{how_many(item.number, 'tokens', '+d')}, {item.reason}: {examples}"


def rule_sets(document: Document) -> list[dict[str, object]]:
    """Return the same for programs, with all differences in tokens and in syllables."""
    sides = at_once(SideBySide().sides(document))
    found: list[dict[str, object]] = []
    for rules in RULE_SETS:
        part = sides.parts[rules.name]
        account = at_once(RuleComparison(document.rules, rules).account(sides))
        found.append(
            {
                "name": rules.name,
                "version": rules.version,
                "fact_box": part.box._asdict(),
                "sentences": part.counts.sentences,
                "syllables": part.counts.written()["syllables"],
                "more_tokens": list(map(_item, account.tokens)),
                "more_syllables": list(map(_item, account.syllables)),
            }
        )
    return found


def _item(item: AccountItem) -> dict[str, object]:
    is_word = isinstance(item.reason, WordDifference)
    reason = item.reason.text if isinstance(item.reason, WordDifference) else item.reason.value
    return {
        "reason": "word" if is_word else reason,
        "number": item.number,
        "places": item.places,
        "examples": [reason] if is_word else list(item.examples),
    }
