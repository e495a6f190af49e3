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
