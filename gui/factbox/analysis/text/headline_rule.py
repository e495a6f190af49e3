"""How often the headline of a text counts."""

from __future__ import annotations

from enum import StrEnum


class HeadlineRule(StrEnum):
    """How often the headline of a text counts."""

    ONCE = "once"
    TWICE = "twice"
    #: Twice exactly when the text carries a published fact box.
    AUTOMATIC = "automatic"


def headline_rule_named(name: str) -> HeadlineRule:
    """Return the rule of that name.

    Raises ValueError, with a sentence for people, if there is no such rule.
    """
    try:
        return HeadlineRule(name)
    except ValueError:
        names = ", ".join(HeadlineRule)
        raise ValueError(
            f"“{name}” does not say how often the headline counts; choose one of {names}"
        ) from None
