"""What the command line says of hard-wrapped text, and does with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.text.hard_wrapped.joining import join_lines, looks_hard_wrapped
from factbox.analysis.text.lines import split_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.analysis.rule_sets.rule_name import RuleName

_MESSAGE = (
    "The lines look hard-wrapped. Each is counted as a paragraph, so that Level is too low. "
    "--join-lines joins them."
)


def warnings(lines: Sequence[str]) -> list[dict[str, str]]:
    """Return what makes the figures of a text doubtful, in words."""
    if not looks_hard_wrapped(lines):
        return []
    return [{"kind": "hard_wrapped", "message": _MESSAGE}]


def joined_text(text: str, rule_name: RuleName) -> str:
    """Return `text` with the lines joined that belong together."""
    lines, _ = split_lines(text)
    return "\n".join(join_lines(lines, rules_named(rule_name).language).lines)
