"""The same text under all rule sets, and where each differs from the one that is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.text.published import rounded
from factbox.how_many import how_many

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.measuring.rule_sets import ReportedRuleSet

_INDENT = "   "


def rule_set_lines(rule_sets: tuple[ReportedRuleSet, ...], own: str) -> Iterator[str]:
    """Yield the text under all rule sets; differences in tokens only, from its `own`."""
    yield from (f"Rule sets: each against {own}", "")
    for name, _, (box, counts), account in rule_sets:
        yield (
            f"{name}: Level {rounded(box.level, 3)}, {how_many(box.tokens, 'tokens')}, "
            f"{how_many(box.types, 'types')}, TTR {rounded(box.ttr, 3)}, "
            f"{how_many(counts.sentences, 'sentences')}, "
            f"{how_many(counts.written()['syllables'], 'syllables')}"
        )
        for item in account.tokens:
            examples = ", ".join([f"{item.places}×", *item.examples])
            yield f"{_INDENT}{how_many(item.number, 'tokens', '+d')}, {item.reason}: {examples}"
