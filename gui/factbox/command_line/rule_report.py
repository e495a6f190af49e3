"""The same text under all rule sets, and where each differs from the one that is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.text.published import rounded
from factbox.reports.figure_wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.measuring.rule_sets import ReportedRuleSet

_INDENT = "   "


def rule_set_lines(rule_sets: tuple[ReportedRuleSet, ...], own: str) -> Iterator[str]:
    """Yield the text under all rule sets; differences in tokens only, from its `own`."""
    yield from (f"Rule sets: each against {own}", "")
    for name, _, (box, counts), account in rule_sets:
        main = counts.main_figure or LEVEL
        syllables = counts.written()["syllables"]
        parts = (
            f"{main.name} {rounded(counts.main, main.published_decimals)}",
            *counted({"tokens": box.tokens, "types": box.types}),
            f"TTR {rounded(box.ttr, 3)}",
            *counted({"sentences": counts.sentences, "syllables": syllables}),
        )
        yield f"{name}: {', '.join(parts)}"
        for item in account.tokens:
            examples = ", ".join([f"{item.places}×", *item.examples])
            tokens = "token" if abs(item.number) == 1 else "tokens"
            yield f"{_INDENT}{item.number:+d} {tokens}, {item.reason}: {examples}"
