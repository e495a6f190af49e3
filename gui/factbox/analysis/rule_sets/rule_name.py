"""The names of the rule sets."""

from __future__ import annotations

from enum import StrEnum


class RuleName(StrEnum):
    """The name of a rule set, under which its figures are stored and shown."""

    #: The one that reproduces the published fact box.
    FACT_BOX = "Fact box"
    TEXTSTAT = "textstat"
    WORD_PROCESSOR = "Word processor"
    LETTERS_ONLY = "Letters only"
    CAREFUL = "Careful"


def rule_named(name: str) -> RuleName:
    """Return the rule set of that name, in any case; "letters-only" is "Letters only".

    Raises ValueError, with a sentence for people, if there is no such rule set.
    """
    for known in RuleName:
        if name.replace("-", " ").lower() == known.lower():
            return known
    names = ", ".join(f"“{known}”" for known in RuleName)
    raise ValueError(f"“{name}” is not a rule set; choose one of {names}")
